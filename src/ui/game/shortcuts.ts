/** Single-key shortcuts; none fires in a text field or over an open dialog. */
import { useEffect } from 'react';
import { listed, t, tOf } from '../../i18n/index.ts';
import type { GameState, GameStore } from '../../store/game-state.ts';
import { gaugeMove, GAUGES, purseOf, somethingLeft, usBand } from '../../store/readings.ts';
import { mindAsked } from '../../store/mind.ts';
import { MAP_LAYERS } from '../../store/scene-state.ts';
import { useGameStore } from '../context.ts';
import { moveStep } from './undo-buttons.tsx';
import { goToNext } from './next-bar.tsx';
import { dateOf, passesText, purseText } from './words.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'radio'));

const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(selector)?.focus();
  });
};

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

const endTurn = (state: GameState): void => {
  if (somethingLeft(state)) state.setDialog('end-turn');
  else state.endTurn();
};

/** Keys of the table; other stages have their own buttons in focus. */
const KEYS: Record<string, (state: GameState) => void> = {
  b: (state) => desk(state, 'deal'),
  k: (state) => desk(state, 'corridor'),
  a: (state) => desk(state, 'actions'),
  s: (state) => desk(state, 'board'),
  o: (state) => desk(state, 'endings'),
  d: (state) => state.selectMember(memberInFocus(state)),
  c: (state) => {
    state.askMind(memberInFocus(state));
    state.setDesk('deal');
    focusSoon('#mind-heading');
  },
  l: nextLayer,
  g: toGrid,
  m: (state) => state.setMapView('map'),
  t: toList,
  p: (state) => endTurn(state),
  z: (state) => moveStep(state, 'undo'),
  y: (state) => moveStep(state, 'redo'),
};

const ANYWHERE: Record<string, (state: GameState) => void> = {
  '?': (state) => state.setDialog('help'),
  h: (state) => state.setDialog('chronicle'),
  r: (state) => state.say(statusText(state)),
};

const onShortcut = (event: KeyboardEvent, store: GameStore): void => {
  const state = store.getState();
  const key = event.key.toLowerCase();
  if (event.defaultPrevented || event.altKey || typing(event.target)) return;
  // What waits next leads out of a dialog as well.
  if (key === 'n' && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    goToNext(store);
    return;
  }
  if (state.dialog !== null || state.selectedMember !== null) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Enter' && state.stage === 'table') {
      event.preventDefault();
      event.stopPropagation();
      endTurn(state);
    }
    return;
  }
  const run = ANYWHERE[key] ?? (state.stage === 'table' ? KEYS[key] : undefined);
  if (run === undefined) return;
  event.preventDefault();
  run(state);
};

export const useShortcuts = (): void => {
  const store = useGameStore();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onShortcut(event, store);
    };
    // Before the button in focus sees it: Ctrl+Enter must not press that too.
    document.addEventListener('keydown', listen, true);
    return () => {
      document.removeEventListener('keydown', listen, true);
    };
  }, [store]);
};
