/** The stress test: what would happen if an ally invoked tonight, by drawing it many times. An analysis, outside the turn. */
import { squareRoot } from '../math.ts';
import { keyedDraws, uniformDraws, type Draw } from '../rng.ts';
import type { MemberId, State } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import {
  answersTo,
  judgeAnswer,
  secondThoughts,
  shareOfForce01,
  weightsOfAnswers,
} from './collective-defence.ts';

export interface StressTest {
  /** Share of the draws with an adequate response, and its 95 % interval (Wilson 1927), 0–1. */
  adequate01: number;
  low01: number;
  high01: number;
  /** How often each member fought or supported, by roster index, 0–1. */
  stands01: number[];
}

const STRESS_DRAWS = 200;

/** Draws of a stress test: a stream of its own, so that looking changes nothing. */
const stressDraws = (state: State, member: MemberId): Draw =>
  keyedDraws(state.hidden.seed, `stress-test:${member}`, state.turn);

/** One night: first answers, the cascade, and whether it was enough. Nobody in the chair does anything. */
const oneNight = (
  state: State,
  victim: number,
  luck: readonly number[],
): { weights: number[]; held: boolean } => {
  const first = weightsOfAnswers(state, answersTo(state, victim, luck, 0));
  const thoughts = secondThoughts(state, victim, shareOfForce01(state, victim, first));
  const weights = weightsOfAnswers(state, answersTo(state, victim, luck, 0, thoughts));
  return { weights, held: judgeAnswer(state, victim, 'major-attack', weights).held };
};

/** @throws RangeError for a member that is not on the roster */
export const stressTest = (
  state: State,
  member: MemberId,
  next: Draw = stressDraws(state, member),
  count: number = STRESS_DRAWS,
): StressTest => {
  const victim = indexOf(state, member);
  if (victim < 0) throw new RangeError(`${member} is not on the roster`);
  const n = state.members.length;
  const stood = state.members.map(() => 0);
  let held = 0;
  for (let k = 0; k < count; k++) {
    const night = oneNight(state, victim, uniformDraws(next, n));
    if (night.held) held += 1;
    night.weights.forEach((weight, j) => {
      if (weight >= state.assumptions.gradeSupport) stood[j] += 1;
    });
  }
  const [low01, high01] = wilson(held, count);
  return { adequate01: held / count, low01, high01, stands01: stood.map((x) => x / count) };
};

const Z95 = 1.96;

/** Interval of a share, Wilson's score. */
const wilson = (hits: number, count: number): [number, number] => {
  const p = hits / count;
  const z2 = (Z95 * Z95) / count;
  const middle = p + z2 / 2;
  const half = Z95 * squareRoot((p * (1 - p)) / count + z2 / (4 * count));
  return [(middle - half) / (1 + z2), (middle + half) / (1 + z2)];
};
