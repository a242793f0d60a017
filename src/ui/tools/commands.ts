/** Everything that can be done or opened, as a list to search: with its key, its price, and why not when it is refused. */
import { t, tOf } from '../../i18n/index.ts';
import type { LegalMove, Target, Verb } from '../../engine/index.ts';
import type { AppState, AppStore } from '../../store/app-store.ts';
import { DESKS, type GameState, type GameStore } from '../../store/game-state.ts';
import { KEY_IDS, keyOf, type KeyId } from '../../store/keys.ts';
import { MAP_LAYERS } from '../../store/scene-state.ts';
import { legalMoves } from '../../store/room.ts';
import { holdsChair } from '../../store/seat.ts';
import { groupedMoves } from '../../store/verbs.ts';
import { download } from '../download.ts';
import { KEY_RUNS } from '../game/shortcuts.ts';
import { endOrAsk } from '../game/end-turn-dialog.tsx';
import { actionText, costText } from '../game/verbs/verb-words.ts';
import { nameOf, refusalText } from '../game/words.ts';
import { codexEntries, weightOf } from './codex/entries.ts';
import { command, type Command } from './command.ts';
import { keyText } from './key-words.ts';
import { settingCommands } from './setting-commands.ts';

const keyFor = (id: KeyId, { settings }: AppState): string | null =>
  settings.singleKeys === 'on' ? keyText(keyOf(id, settings.keys)) : null;

/** Why the desk cannot be used now; null when it can. */
const offTable = ({ stage }: GameState): string | null =>
  stage === 'table' ? null : t('palette.not-at-table');

const VERB_KEYS: Partial<Record<Verb, KeyId>> = { 'sound-out': 'sound-out' };

/** A verb opens on the desk, where its preview stands above its button. */
const verbCommand = (move: LegalMove, game: GameState, app: AppState): Command => {
  const { verb, refusal, targets } = move;
  const open = targets.find((target) => target.refusal === null);
  const key = VERB_KEYS[verb];
  return command('action', {
    id: `verb:${verb}`,
    text: tOf('verb', verb),
    words: `${tOf('verb', `${verb}.does`)} ${tOf('verb', `${verb}.costs`)}`,
    key: key === undefined ? null : keyFor(key, app),
    cost: open === undefined ? null : costText(open.cost),
    refusal: refusal === null ? null : refusalText(refusal),
    run: () => game.aim(verb, null),
  });
};

const aimedCommand = ({ action, cost, refusal }: Target, game: GameState): Command =>
  command('aimed', {
    id: `aimed:${JSON.stringify(action)}`,
    text: actionText(action),
    weight: 0.7,
    cost: costText(cost),
    refusal: refusal === null ? null : refusalText(refusal),
    run: () => game.aim(action.verb, action),
  });

/** Putting the text on the desk to the governments: for who writes one. */
const textCommands = (game: GameState, app: AppState): Command[] => {
  const summit = legalMoves(game).find(({ verb }) => verb === 'summit')?.refusal ?? null;
  return [
    command('action', {
      id: 'table',
      text: t('deal.table'),
      words: tOf('verb', 'table-package.does'),
      refusal: game.draftRefusal === null ? null : refusalText(game.draftRefusal),
      run: () => {
        if (app.settings.asksFirst === 'on') game.setDialog('table');
        else game.tableDraft();
      },
    }),
    command('action', {
      id: 'summit',
      text: tOf('verb', 'summit'),
      words: tOf('verb', 'summit.does'),
      refusal: summit === null ? null : refusalText(summit),
      run: () => {
        game.setProcedure('summit');
        game.setDesk('deal');
      },
    }),
  ];
};

const actions = (game: GameState, app: AppState): Command[] => {
  const moves = groupedMoves(legalMoves(game)).flatMap((group) => group.moves);
  const off = offTable(game);
  const list = [
    ...(holdsChair(game.view) ? textCommands(game, app) : []),
    command('action', {
      id: 'end',
      text: t('act.end'),
      key: t('keys.fixed.end.key'),
      run: () => endOrAsk(game, app.settings.asksFirst === 'on'),
    }),
    ...moves.map((move) => verbCommand(move, game, app)),
    ...moves
      .filter(({ targets }) => targets.length > 1)
      .flatMap(({ targets }) => targets.map((target) => aimedCommand(target, game))),
  ];
  return list.map((each) => ({ ...each, refusal: off ?? each.refusal }));
};

/** These stand under what they open. */
const NOT_SCREENS: readonly KeyId[] = ['sound-out', 'layer', 'palette', 'dossier', 'explain'];

/** Everything that has a key. */
const keyed = (store: GameStore, app: AppState): Command[] => {
  const game = store.getState();
  return KEY_IDS.filter((id) => !NOT_SCREENS.includes(id)).map((id) =>
    command('screen', {
      id: `key:${id}`,
      text: t(`key.${id}`),
      key: keyFor(id, app),
      refusal: refuseKeyed(id, game),
      run: () => {
        if (id === 'help') app.lay({ kind: 'keys' });
        else if (id !== 'palette') KEY_RUNS[id](game, app, store);
      },
    }),
  );
};

const refuseKeyed = (id: KeyId, game: GameState): string | null => {
  const step = id === 'undo' ? game.undoable : id === 'redo' ? game.redoable : null;
  if (step?.kind === 'refused') return refusalText(step.refusal);
  const onDesk = DESKS.some((desk) => desk === id) || id === 'mind' || id === 'forecast';
  return onDesk ? offTable(game) : null;
};

const members = (game: GameState): Command[] =>
  game.view.members.map(({ id }) =>
    command('member', {
      id: `member:${id}`,
      text: t('dossier.open', { member: nameOf(id) }),
      words: id,
      run: () => game.selectMember(id),
    }),
  );

const layers = (game: GameState, app: AppState): Command[] =>
  MAP_LAYERS.map((layer) =>
    command('layer', {
      id: `layer:${layer}`,
      text: t('palette.layer', { layer: t(`layer.${layer}`) }),
      words: t('map.layer'),
      key: keyFor('layer', app),
      run: () => game.setMapLayer(layer),
    }),
  );

const OVERLAYS = ['settings', 'keys', 'codex', 'saves'] as const;

/** Screens of the title; from a game the way leads over it, and the game is saved. */
const FROM_TITLE = [
  ['new-game', 'title.new'],
  ['tutorial', 'title.learn'],
  ['credits', 'title.credits'],
] as const;

/** Screens that are there without a game. */
const screens = (app: AppState): Command[] => {
  const toTitle = async (then: 'title' | (typeof FROM_TITLE)[number][0]): Promise<void> => {
    await app.toTitle();
    app.show(then);
  };
  return [
    ...OVERLAYS.map((kind) =>
      command('screen', {
        id: kind,
        text: t(`${kind}.heading`),
        run: () => app.lay(kind === 'codex' ? { kind, entry: null } : { kind }),
      }),
    ),
    command('screen', {
      id: 'title',
      text: t('room.to-title'),
      run: () => void toTitle('title').catch(app.fail),
    }),
    ...FROM_TITLE.map(([screen, words]) =>
      command('screen', {
        id: screen,
        text: t(words),
        run: () => void toTitle(screen).catch(app.fail),
      }),
    ),
  ];
};

/** What a game has besides. */
const ofGame = (store: GameStore, app: AppState): Command[] => {
  const game = store.getState();
  return [
    ...actions(game, app),
    ...keyed(store, app),
    command('screen', {
      id: 'export',
      text: t('room.save-file'),
      run: () => download('silence-procedure-record.json', game.recordText()),
    }),
    ...members(game),
    ...layers(game, app),
  ];
};

export const commands = (store: AppStore, game: GameStore | null): Command[] => {
  const app = store.getState();
  return [
    ...(game === null ? [] : ofGame(game, app)),
    ...screens(app),
    ...settingCommands(app),
    ...codexEntries(game?.getState() ?? null).map((entry) =>
      command('codex', {
        id: `codex:${entry.id}`,
        text: entry.kind === 'coefficient' ? `${entry.title}: ${entry.text[0] ?? ''}` : entry.title,
        words: `${t(`codex.kind.${entry.kind}`)} ${entry.text.join(' ')}`,
        weight: 0.5 * weightOf(entry),
        run: () => app.lay({ kind: 'codex', entry: entry.id }),
      }),
    ),
  ];
};
