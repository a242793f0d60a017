/** One game of a policy with a mandate, and what the questions about balance ask of it. */
import type { Assumptions } from '../../engine/assumptions.ts';
import { setup, type Verb } from '../../engine/index.ts';
import { axesOfTerm } from '../../engine/mandates/axes.ts';
import { dealtMandate } from '../../engine/mandates/deal.ts';
import { MANDATES, type MandateId } from '../../engine/mandates/mandate.ts';
import { scoreMandate } from '../../engine/mandates/score.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import type { Difficulty } from '../../engine/seats/difficulty.ts';
import type { EndingId, Seat, State } from '../../engine/state.ts';
import {
  playerOf,
  playPlayerTurn,
  pressing,
  type Player,
  type PolicyId,
  type Tabled,
} from '../../policies/index.ts';
import { optionsOfSeat } from '../../replay/index.ts';
import { median } from '../statistics.ts';

export interface BalanceSpec {
  scenario: Scenario;
  changes: Partial<Assumptions>;
  difficulty: Difficulty;
  /** Axes of a term in which nothing is done. */
  baseline: readonly number[];
  /** A policy, or a verb that is pressed every turn. */
  player: PolicyId | { press: Verb };
  /** A mandate, or one dealt by the seed. */
  mandate: MandateId | 'dealt';
  /** Verbs that are out of its reach. */
  without: readonly Verb[];
  /** Other seats, played without a plan. */
  others: readonly Seat[];
}

export interface BalanceRow {
  seed: string;
  mandate: MandateId;
  ending: EndingId;
  score: number;
  won: boolean;
  axes: number[];
  tabled: Tabled[];
  /** Turns played, and those that opened with somebody in the corridor. */
  turns: number;
  turnsWithCalls: number;
  /** How often each verb was used. */
  verbs: Record<string, number>;
}

export const playerFor = (spec: Pick<BalanceSpec, 'player'>): Player =>
  typeof spec.player === 'string' ? playerOf(spec.player) : pressing(spec.player.press);

export const balanceGame = (spec: BalanceSpec, seed: string): BalanceRow => {
  const mandate = spec.mandate === 'dealt' ? dealtMandate(seed) : spec.mandate;
  const state = setup(spec.scenario, seed, spec.changes, {
    difficulty: spec.difficulty,
    mandate: MANDATES[mandate],
    seats: [...spec.others],
  });
  const player = playerFor(spec);
  const allTabled: Tabled[] = [];
  const row = { tabled: allTabled, turns: 0, turnsWithCalls: 0 };
  const verbs: Record<string, number> = {};
  while (state.phase !== 'ended') {
    row.turns += 1;
    if (state.table.calls.length > 0) row.turnsWithCalls += 1;
    const { actions, answers, tabled, others } = playPlayerTurn(state, player, seed, spec.without);
    row.tabled.push(...tabled);
    for (const { verb } of [...others, ...actions, ...answers])
      verbs[verb] = (verbs[verb] ?? 0) + 1;
  }
  const { score, won } = scoreMandate(state, MANDATES[mandate], spec.baseline);
  return {
    seed,
    mandate,
    ending: endingOf(state),
    score,
    won,
    axes: axesOfTerm(state),
    verbs,
    ...row,
  };
};

const endingOf = (state: State): EndingId => {
  if (state.ending === null) throw new RangeError('the game is not over');
  return state.ending;
};

/** What a term in which nothing is done depends on, besides its luck. */
export type NothingDone = Pick<BalanceSpec, 'scenario' | 'changes' | 'difficulty'> & {
  /** The chair unless given. */
  seat?: Seat;
};

/** Axes at the end of one term in which nothing is done; yields after every turn. */
export function* nothingDone(
  { scenario, changes, difficulty, seat }: NothingDone,
  seed: string,
): Generator<void, number[], void> {
  const state = setup(scenario, seed, changes, { difficulty, ...optionsOfSeat(seat) });
  const player = playerOf('nothing');
  while (state.phase !== 'ended') {
    playPlayerTurn(state, player, seed);
    yield;
  }
  return axesOfTerm(state);
}

/** Futures of which a baseline is the median (game §4.13). */
const BASELINE_FUTURES = 100;

/** Seeds of a baseline: luck of its own, so that it says nothing about the game to come. */
export const baselineSeeds = (): string[] =>
  Array.from({ length: BASELINE_FUTURES }, (_, at) => `baseline ${at + 1}`);

/** The no-deal baseline from its futures: the median on every axis. */
export const baselineFrom = (futures: readonly (readonly number[])[]): number[] => {
  const [first = []] = futures;
  return first.map((_, k) => median(futures.map((axes) => axes[k] ?? 0)));
};
