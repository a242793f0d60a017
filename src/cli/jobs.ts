/** The work that is done seed by seed, in this thread or in others: each job turns a list of seeds into a list of rows. */
import { bestVerbs, type BestVerbRow, type BestVerbSpec } from '../analysis/balance/best-verb.ts';
import { callValues, type CallValueRow } from '../analysis/balance/call-value.ts';
import {
  balanceGame,
  nothingDone,
  type BalanceRow,
  type BalanceSpec,
  type NothingDone,
} from '../analysis/balance/observe.ts';
import { huntVerb, type HuntRow, type HuntSpec } from '../analysis/balance/verb-hunt.ts';
import { seatReach, type SeatReachSpec, type VerbCounts } from '../analysis/balance/seat-reach.ts';
import { calibrationGame, type CalibrationRow } from '../analysis/calibrate.ts';
import { deckReachGame, type DeckReachRow } from '../analysis/deck-reach.ts';
import { deckValueGame, type ChoiceValue, type DeckValueSpec } from '../analysis/deck-value.ts';
import {
  governmentGame,
  type GovernmentRow,
  type GovernmentSpec,
} from '../analysis/governments.ts';
import { simulateGame, type GameRow, type GameSpec } from '../analysis/game-row.ts';
import type { Observation } from '../analysis/hypotheses/experiment.ts';
import { finish } from '../analysis/decisive-turns.ts';
import { observeCell, type CellSpec } from '../analysis/hypotheses/index.ts';
import {
  observeCheck,
  type CheckSpec,
  type Compared,
} from '../analysis/validation/checks/observe.ts';
import type { Assumptions } from '../engine/assumptions.ts';
import type { Scenario } from '../engine/scenario-input.ts';

export interface HypothesisSpec {
  scenario: Scenario;
  base: Partial<Assumptions>;
  cell: CellSpec;
}

/** What every job takes and gives, by its name. */
export interface JobTypes {
  simulate: { spec: GameSpec; row: GameRow };
  calibrate: { spec: GameSpec; row: CalibrationRow };
  'deck-reach': { spec: GameSpec; row: DeckReachRow };
  'deck-value': { spec: DeckValueSpec; row: ChoiceValue[] };
  governments: { spec: GovernmentSpec; row: GovernmentRow };
  hypothesis: { spec: HypothesisSpec; row: Observation };
  balance: { spec: BalanceSpec; row: BalanceRow };
  'call-value': { spec: BalanceSpec; row: CallValueRow[] };
  'best-verb': { spec: BestVerbSpec; row: BestVerbRow | null };
  'verb-hunt': { spec: HuntSpec; row: HuntRow | null };
  'seat-reach': { spec: SeatReachSpec; row: VerbCounts };
  baseline: { spec: NothingDone; row: number[] };
  check: { spec: CheckSpec; row: Compared[] };
}
export type JobName = keyof JobTypes;

export interface Task<Name extends JobName> {
  name: Name;
  spec: JobTypes[Name]['spec'];
  seeds: readonly string[];
}

type Jobs = {
  [Name in JobName]: (
    spec: JobTypes[Name]['spec'],
    seeds: readonly string[],
  ) => JobTypes[Name]['row'][];
};

const JOBS: Jobs = {
  simulate: (spec, seeds) => seeds.map((seed) => simulateGame(spec, seed)),
  calibrate: (spec, seeds) => seeds.map((seed) => calibrationGame(spec, seed)),
  governments: (spec, seeds) => seeds.map((seed) => governmentGame(spec, seed)),
  balance: (spec, seeds) => seeds.map((seed) => balanceGame(spec, seed)),
  'call-value': (spec, seeds) => seeds.map((seed) => callValues(spec, seed)),
  'best-verb': (spec, seeds) => seeds.map((seed) => bestVerbs(spec, seed)),
  'verb-hunt': (spec, seeds) => seeds.map((seed) => huntVerb(spec, seed)),
  'seat-reach': (spec, seeds) => seeds.map((seed) => seatReach(spec, seed)),
  baseline: (spec, seeds) => seeds.map((seed) => finish(nothingDone(spec, seed))),
  'deck-reach': (spec, seeds) => seeds.map((seed) => deckReachGame(spec, seed)),
  'deck-value': (spec, seeds) => seeds.map((seed) => deckValueGame(spec, seed)),
  hypothesis: ({ scenario, base, cell }, seeds) => observeCell(scenario, base, cell, seeds),
  check: (spec, seeds) => seeds.map((seed) => observeCheck(spec, seed)),
};

export const runTask = <Name extends JobName>(task: Task<Name>): JobTypes[Name]['row'][] =>
  JOBS[task.name](task.spec, task.seeds);
