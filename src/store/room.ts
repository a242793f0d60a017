/** What the parts of a game's store share: the authority, the clock, and how the store mirrors a view. */
import { check, legal, silenceOdds } from '../engine/index.ts';
import type { Package, Seat, View } from '../engine/state.ts';
import type { Authority, GameRecord } from '../session/index.ts';
import type { CouncilClock } from './council-clock.ts';
import type { Debrief, GameState } from './game-state.ts';
import type { Save } from './saves.ts';
import type { CouncilForecast } from './scene-state.ts';
import type { Settings } from './settings.ts';

export const SEAT: Seat = 'secretary-general';

export const NO_DRAFT: Package = { delta: {}, sidePayments: [] };

export interface GameServices {
  settings: () => Settings;
  changeSettings: (change: Partial<Settings>) => void;
  keep: (save: Save) => Promise<void>;
  /** Works out which turns decided the ending; null where nobody offers it. */
  debrief: DebriefService | null;
}

export type DebriefService = (record: GameRecord, onState: (debrief: Debrief) => void) => void;

/** What follows from the draft, and from nothing that it does not touch: a slider sends many of them a second. */
export const drafted = (
  view: View,
  draft: Package,
): Pick<GameState, 'draft' | 'draftRefusal' | 'forecast'> => ({
  draft,
  draftRefusal: check(view, SEAT, { verb: 'table-package', package: draft }),
  forecast: forecastOf(view, draft),
});

/** Everything that follows from the state and the draft. */
export const mirrored = (
  view: View,
  draft: Package,
): Pick<GameState, 'view' | 'legal' | 'draft' | 'draftRefusal' | 'forecast'> => ({
  view,
  legal: legal(view, SEAT),
  ...drafted(view, draft),
});

const forecastOf = (view: View, draft: Package): CouncilForecast | null =>
  Object.keys(draft.delta).length === 0 ? null : silenceOdds(view, draft, SEAT);

export interface Room {
  authority: Authority;
  services: GameServices;
  get: () => GameState;
  set: (change: Partial<GameState>) => void;
  clock: CouncilClock;
  /** Mirror the authority again, with this draft. */
  refresh: (draft: Package, change?: Partial<GameState>) => void;
  keep: () => void;
  /** On to the stage that comes next. */
  goOn: () => void;
}
