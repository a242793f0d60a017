/** What the parts of a game's store share: the authority, the clock, and how the store mirrors a view. */
import {
  ALL_VERBS,
  check,
  legalMove,
  silenceOdds,
  type Action,
  type LegalMove,
  type Verb,
} from '../engine/index.ts';
import type { Package, Seat, View } from '../engine/state.ts';
import type { Authority } from '../session/index.ts';
import type { Analyst } from '../workers/job.ts';
import type { Changes } from './at-once.ts';
import type { CouncilClock } from './council-clock.ts';
import type { GameState } from './game-state.ts';
import type { Keeper } from './keeper.ts';
import type { Save } from './saves.ts';
import type { CouncilForecast } from './scene-state.ts';
import { seatOf } from './seat.ts';
import type { Settings } from './settings.ts';
import type { UndoHistory } from './undo.ts';

/** Who tables: the chair, whoever plays. */
export const SEAT: Seat = 'secretary-general';

export const NO_DRAFT: Package = { delta: {}, sidePayments: [] };

/** How a text is put to the governments: silence under one of the deadlines, or a summit. */
export const PROCEDURES = ['normal', 'short', 'long', 'summit'] as const;
export type DraftProcedure = (typeof PROCEDURES)[number];

/** The action that puts a text to the governments. */
export const tabling = (draft: Package, procedure: DraftProcedure): Action => {
  if (procedure === 'summit') return { verb: 'summit', package: draft };
  return procedure === 'normal'
    ? { verb: 'table-package', package: draft }
    : { verb: 'table-package', package: draft, deadline: procedure };
};

export interface GameServices {
  settings: () => Settings;
  changeSettings: (change: Partial<Settings>) => void;
  /** @param closing the page may be gone before it hears an answer */
  keep: (save: Save, closing: boolean) => Promise<void>;
  /** Works things out behind the play; null where nobody offers it. */
  analyst: Analyst | null;
}

/** What follows from the draft, and from nothing that it does not touch: a slider sends many of them a second. */
export const drafted = (
  view: View,
  draft: Package,
  procedure: DraftProcedure,
): Pick<GameState, 'draft' | 'procedure' | 'draftRefusal' | 'forecast'> => {
  const text = textOf(view, draft);
  return {
    draft: text,
    procedure,
    draftRefusal: check(view, seatOf(view), tabling(text, procedure)),
    forecast: forecastOf(view, text, procedure),
  };
};

/** What lies on the desk: a government reads the chair's draft and writes none. */
const textOf = (view: View, draft: Package): Package =>
  view.chair === undefined ? draft : (view.chair.draft ?? NO_DRAFT);

/** Everything that follows from the state and the draft. */
export const mirrored = (
  view: View,
  draft: Package,
  procedure: DraftProcedure,
): Pick<GameState, 'view'> & ReturnType<typeof drafted> => ({
  view,
  ...drafted(view, draft, procedure),
});

const knownMoves = new WeakMap<View, LegalMove[]>();

/** A verb whose targets are worked out when somebody asks for them, and once: some try every government. */
const moveOf = (view: View, verb: Verb): LegalMove => {
  let known: LegalMove | null = null;
  const move = (): LegalMove => (known ??= legalMove(view, seatOf(view), verb));
  return {
    verb,
    get refusal() {
      return move().refusal;
    },
    get targets() {
      return move().targets;
    },
    get text() {
      return move().text;
    },
  };
};

/** Every verb with its targets, or why it is refused; the same list for the same view. */
export const legalMoves = ({ view }: Pick<GameState, 'view'>): LegalMove[] => {
  const known = knownMoves.get(view);
  if (known !== undefined) return known;
  const moves = ALL_VERBS.map((verb) => moveOf(view, verb));
  knownMoves.set(view, moves);
  return moves;
};

const forecastOf = (
  view: View,
  draft: Package,
  procedure: DraftProcedure,
): CouncilForecast | null =>
  Object.keys(draft.delta).length === 0
    ? null
    : silenceOdds(view, draft, SEAT, procedure === 'summit', seatOf(view));

export interface Room extends Changes {
  authority: Authority;
  services: GameServices;
  clock: CouncilClock;
  /** What can be taken back and done again. */
  history: UndoHistory;
  /** Aborted when the game is left. */
  leaving: AbortController;
  /** Settles when everything asked so far has been answered. */
  asked: Promise<void>;
  /** Mirror the authority again, with this draft. */
  refresh: (draft: Package, change?: Partial<GameState>) => void;
  /** Saves the game. */
  keeper: Keeper;
  /** On to the stage that comes next. */
  goOn: () => void;
}
