/** Single-key shortcuts; none fires in a text field or over an open dialog. */
import { useEffect } from 'react';
import { listed, t, tOf } from '../../i18n/index.ts';
import type { AppState } from '../../store/app-store.ts';
import { DESKS, type GameState, type GameStore } from '../../store/game-state.ts';
import { HEARD_ANYWHERE, keyIdOf, type KeyId } from '../../store/keys.ts';
import { gaugeMove, GAUGES, purseOf, usBand } from '../../store/readings.ts';
import { mindAsked } from '../../store/mind.ts';
import { MAP_LAYERS } from '../../store/scene-state.ts';
import { useAppContext, useGameStore } from '../context.ts';
import { focusSoon } from '../focus-soon.ts';
import { typing } from '../tools/typing.ts';
import { endOrAsk } from './end-turn-dialog.tsx';
import { moveStep } from './undo-buttons.tsx';
import { goToNext } from './next-bar.tsx';
import { dateOf, passesText, purseText } from './words.ts';

const memberInFocus = (state: GameState): string | null =>
  document.activeElement?.closest('[data-member]')?.getAttribute('data-member') ??
  state.hoveredMember ??
  mindAsked(state);

const statusText = ({ view, forecast }: GameState): string => {
  const at = view.history.length - 1;
  const gauges = GAUGES.map((gauge) => {
    const move = gaugeMove(view.history, at, gauge);
    const value =
      gauge === 'us' ? tOf('us-band', usBand(view)) : String(Math.round(move?.value ?? 0));
    return `${t(`gauge.${gauge}`)} ${value}`;
  });
  return t('status.read', {
    date: dateOf(view, view.turn),
    purse: purseText(purseOf(view)),
    gauges: listed(gauges, 6),
    forecast: forecast === null ? '' : passesText(forecast.passes01),
  });
};

const nextLayer = ({ mapLayer, setMapLayer, say }: GameState): void => {
  const layer = MAP_LAYERS[(MAP_LAYERS.indexOf(mapLayer) + 1) % MAP_LAYERS.length] ?? 'support';
  setMapLayer(layer);
  say(t(`layer.${layer}`));
};

const toGrid = (state: GameState): void => {
  state.setMapView('grid');
  focusSoon('.tile-grid [tabindex="0"]');
};

const toList = (state: GameState): void => {
  state.setMapView('list');
  focusSoon('table.members thead button');
};

const desk = (state: GameState, to: GameState['desk']): void => {
  state.setDesk(to);
  focusSoon(`[role="tab"][data-key="${to}"]`);
};

/** Aim a verb at the member in focus; it is carried out by its own button, under its preview. */
const aimSounding = (state: GameState): void => {
  const member = memberInFocus(state);
  if (member === null) state.say(t('key.sound-out.whom'));
  else state.aim('sound-out', { verb: 'sound-out', member });
};

/** Open what explains the figure in focus: its reasons where it has some, else its entry in the codex. */
const explainFocus = (state: GameState, app: AppState): void => {
  const focus = document.activeElement;
  const figure = focus?.closest<HTMLElement>('.gauge, .mandate-button');
  const entry = focus?.closest('[data-codex]')?.getAttribute('data-codex');
  const member = focus?.closest('[data-member]')?.getAttribute('data-member');
  if (figure !== null && figure !== undefined) figure.click();
  else if (entry !== null && entry !== undefined) app.lay({ kind: 'codex', entry });
  else if (member !== null && member !== undefined) state.selectMember(member);
  else state.say(t('key.explain.what'));
};

/** What each key does in a game; palette and key list are opened wherever one is. */
export const KEY_RUNS: Record<
  Exclude<KeyId, 'palette' | 'help'>,
  (state: GameState, app: AppState, store: GameStore) => void
> = {
  deal: (state) => desk(state, 'deal'),
  corridor: (state) => desk(state, 'corridor'),
  actions: (state) => desk(state, 'actions'),
  board: (state) => desk(state, 'board'),
  endings: (state) => desk(state, 'endings'),
  'sound-out': aimSounding,
  dossier: (state) => state.selectMember(memberInFocus(state)),
  mind: (state) => {
    state.askMind(memberInFocus(state));
    state.setDesk('deal');
    focusSoon('#mind-heading');
  },
  forecast: (state) => {
    state.setDesk('deal');
    focusSoon('#forecast-heading');
  },
  explain: explainFocus,
  next: (_state, _app, store) => goToNext(store),
  layer: nextLayer,
  grid: toGrid,
  map: (state) => state.setMapView('map'),
  list: toList,
  undo: (state) => moveStep(state, 'undo'),
  redo: (state) => moveStep(state, 'redo'),
  status: (state) => state.say(statusText(state)),
  chronicle: (state) => state.setDialog('chronicle'),
};

/** A number is the tab of the desk, or the answer to what waits; the answer is only brought into focus. */
const onDigit = (state: GameState, digit: number): boolean => {
  const tab = DESKS[digit - 1];
  if (state.stage === 'table' && tab !== undefined) desk(state, tab);
  else if (state.stage === 'decision' || state.stage === 'council')
    document.querySelectorAll<HTMLElement>('#main .answers button')[digit - 1]?.focus();
  else return false;
  return true;
};

/** A letter or a number alone; whether it did anything. */
const onSingleKey = (key: string, game: GameStore, app: AppState): boolean => {
  const state = game.getState();
  const id = keyIdOf(key, app.settings.keys);
  // What waits next leads out of a dialog as well.
  const busy = state.dialog !== null || state.selectedMember !== null;
  if (busy && id !== 'next') return false;
  if (/^[1-9]$/.test(key)) return onDigit(state, Number(key));
  if (id === undefined || id === 'palette' || id === 'help') return false;
  if (state.stage !== 'table' && id !== 'next' && !HEARD_ANYWHERE.includes(id)) return false;
  KEY_RUNS[id](state, app, game);
  return true;
};

const onShortcut = (event: KeyboardEvent, game: GameStore, app: AppState): void => {
  const state = game.getState();
  if (event.defaultPrevented || event.altKey || app.overlay !== null || typing(event.target))
    return;
  if (event.ctrlKey || event.metaKey) {
    const free = state.dialog === null && state.selectedMember === null;
    if (event.key !== 'Enter' || state.stage !== 'table' || !free) return;
    event.preventDefault();
    event.stopPropagation();
    endOrAsk(state, app.settings.asksFirst === 'on');
    return;
  }
  if (app.settings.singleKeys === 'on' && onSingleKey(event.key.toLowerCase(), game, app))
    event.preventDefault();
};

export const useShortcuts = (): void => {
  const game = useGameStore();
  const { store } = useAppContext();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onShortcut(event, game, store.getState());
    };
    // Before the button in focus sees it: Ctrl+Enter must not press that too.
    document.addEventListener('keydown', listen, true);
    return () => {
      document.removeEventListener('keydown', listen, true);
    };
  }, [game, store]);
};
