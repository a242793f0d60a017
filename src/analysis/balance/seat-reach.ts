/** Which verbs the scripted players of a seat use: what the seat does at its opening, and what it answers. */
import { setup, type Verb } from '../../engine/index.ts';
import { dealtMandate } from '../../engine/mandates/deal.ts';
import { MANDATES } from '../../engine/mandates/mandate.ts';
import type { Seat } from '../../engine/seats/seat.ts';
import { playersOf, playPlayerTurn } from '../../policies/index.ts';
import { optionsOfSeat } from '../../replay/index.ts';
import type { BalanceSpec } from './observe.ts';

/** One seat of every kind besides the chair: governments of opposite tempers, a coalition's lead, the delegation. */
export const REACH_SEATS: readonly Seat[] = [
  'member:POL',
  'member:HUN',
  'member:TUR',
  'lead:GBR',
  'united-states',
];

export type SeatReachSpec = Pick<BalanceSpec, 'scenario' | 'changes' | 'difficulty'> & {
  seat: Seat;
  /** A way of playing that the seat knows. */
  player: string;
};

export type VerbCounts = Partial<Record<Verb, number>>;

/** How often each verb was used in one game. */
export const seatReach = (spec: SeatReachSpec, seed: string): VerbCounts => {
  const { scenario, changes, difficulty, seat } = spec;
  const player = playersOf(seat)[spec.player];
  if (player === undefined)
    throw new RangeError(`${seat} knows no way of playing called ${spec.player}`);
  const state = setup(scenario, seed, changes, {
    difficulty,
    mandate: MANDATES[dealtMandate(seed, seat)],
    ...optionsOfSeat(seat),
  });
  const counts: VerbCounts = {};
  while (state.phase !== 'ended') {
    const { actions, answers } = playPlayerTurn(state, player, seed);
    for (const { verb } of [...actions, ...answers]) counts[verb] = (counts[verb] ?? 0) + 1;
  }
  return counts;
};

/** Counts of many games together. */
export const sumOfCounts = (all: readonly VerbCounts[], verbs: readonly Verb[]): VerbCounts => {
  const sum: VerbCounts = {};
  for (const verb of verbs) {
    const count = all.reduce((total, counts) => total + (counts[verb] ?? 0), 0);
    if (count > 0) sum[verb] = count;
  }
  return sum;
};
