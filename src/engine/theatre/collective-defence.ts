/**
 * Collective defence (model §2.7, 24): who answers when an ally is attacked, what force that brings, and whether it is
 * enough. First answers are given on true willingness; seeing them, everybody thinks again (the musketeer principle and
 * its opposite).
 */
import { spreadOfPresent01 } from '../domains/coverage.ts';
import { charter01 } from '../domains/credit.ts';
import { absolute } from '../math.ts';
import type { State, View } from '../state.ts';
import { holdUpShare } from '../systems/capability.ts';
import { availability, US } from '../systems/membership.ts';
import { gradeBounds, gradeFor, gradeWeightOf } from './grades.ts';
import type { AdversaryMove, ResponseGrade } from './theatre-state.ts';

/** What the United States brings beyond its available force: enablers that others lack. */
export const US_ENABLERS = 1.6;
/** Weight of the adversary's force against the alliance's coordinated one, as in deterrence (9). */
const ADVERSARY_WEIGHT = 0.62;

export type Attack = Extract<AdversaryMove, 'limited-attack' | 'major-attack'>;

export const forceOf = (state: View, j: number): number =>
  state.members[j].capabilityBillionUsd * availability(state, j);

/** Share of its force that the adversary commits. */
const attackingForce = (state: View, attack: Attack): number =>
  state.adversary.forceBillionUsd *
  (attack === 'limited-attack' ? state.assumptions.limitedForce : 1);

/** What an ambiguous attack takes off everybody's willingness: is it Article 5 at all? */
export const ambiguity = (state: View, attack: Attack): number =>
  attack === 'limited-attack' ? state.assumptions.limitedDoubt * (1 - state.treaty.core) : 0;

/**
 * Answers by roster index on true willingness, shifted for everybody and by member. The victim and those who left do
 * not answer.
 */
export const answersTo = (
  state: State,
  victim: number,
  luck: readonly number[],
  shift: number,
  shifts: readonly number[] | null = null,
): ResponseGrade[] => {
  const n = state.members.length;
  const bounds = gradeBounds(state.assumptions);
  const w = state.hidden.willingness;
  return state.members.map((m, j) =>
    j === victim || m.leftTreaty
      ? 'none'
      : gradeFor(bounds, w[victim * n + j] + shift + (shifts === null ? 0 : shifts[j]), luck[j]),
  );
};

/** Weights of answers by roster index. */
export const weightsOfAnswers = (state: View, answers: readonly ResponseGrade[]): number[] => {
  const charter = charter01(state);
  return answers.map((grade, j) => gradeWeightOf(state, j, grade, charter));
};

/** Share of the others' force that the answers bring: what everybody sees before thinking again. */
export const shareOfForce01 = (state: View, victim: number, weights: readonly number[]): number => {
  let there = 0;
  let all = 0;
  state.members.forEach((_, j) => {
    if (j === victim) return;
    const force = forceOf(state, j);
    all += force;
    there += force * weights[j];
  });
  return all === 0 ? 0 : there / all;
};

/** (24) What seeing that share does to everybody: h8 all for one, h8x doubt without a shared analysis. */
export const cascadeShift = (state: View, share01: number): number => {
  const a = state.assumptions;
  return (
    a.h8 * a.cascadePull * (share01 - 0.5) -
    a.h8x * a.cascadeDoubt * (1 - state.treaty.scope) * (1 - state.treaty.core)
  );
};

/**
 * The musketeer principle beyond the published cascade: where the treaty promises the highest solidarity only when all
 * are threatened, everybody stands (h8).
 */
export const musketeerShift = (state: View): number =>
  state.assumptions.h8 * state.assumptions.musketeer * state.treaty.core * (1 - state.treaty.scope);

/** Its opposite: who reads the world otherwise than the victim does not come (h8x). */
export const disagreementOf = (state: View, victim: number, j: number): number =>
  state.assumptions.h8x *
  state.assumptions.disagreement *
  absolute(state.members[j].worldviewRussiaFirst01 - state.members[victim].worldviewRussiaFirst01);

/** What thinking again adds to everybody's willingness, by roster index, when the first answers bring this share. */
export const secondThoughts = (state: View, victim: number, share01: number): number[] => {
  const forAll = cascadeShift(state, share01) + musketeerShift(state);
  return state.members.map((_, j) => forAll - disagreementOf(state, victim, j));
};

/** Force that comes, each ally slowed by what it needs from those who stay away. */
const forceThatComes = (state: View, victim: number, weights: readonly number[]): number => {
  const a = state.assumptions;
  const absent = weights.map((x, j) => (j === victim ? 0 : 1 - x));
  let force = forceOf(state, victim);
  state.members.forEach((m, j) => {
    if (weights[j] === 0 || j === victim) return;
    const slowed = 1 - 0.5 * a.h3x * (0.2 + m.workSharing01) * holdUpShare(state, j, absent);
    force += forceOf(state, j) * weights[j] * slowed * (j === US ? US_ENABLERS : 1);
  });
  return force;
};

export interface Verdict {
  /** Force that comes against the attacker's, 0–1, and share of the others that stand, by weight. */
  force01: number;
  share01: number;
  held: boolean;
}

/** Whether an answer is adequate: enough force in the domains that matter, and enough members standing. */
export const judgeAnswer = (
  state: View,
  victim: number,
  attack: Attack,
  weights: readonly number[],
): Verdict => {
  const a = state.assumptions;
  const present = weights.map((x, j) => j === victim || x >= a.gradeSupport);
  const force =
    forceThatComes(state, victim, weights) *
    state.deterrence.coordination01 *
    state.coverage.allianceFactor *
    spreadOfPresent01(state, present);
  const force01 = force / (force + ADVERSARY_WEIGHT * attackingForce(state, attack));
  let stand = 0;
  let others = 0;
  state.members.forEach((m, j) => {
    if (j === victim || m.leftTreaty) return;
    others += 1;
    stand += weights[j];
  });
  const share01 = others === 0 ? 0 : stand / others;
  return { force01, share01, held: force01 >= a.testWin && share01 >= a.testNeed };
};

/** Force that must come for the answer to be adequate, before coordination and spread are counted. */
export const neededForce = (state: View, attack: Attack): number => {
  const { testWin } = state.assumptions;
  if (testWin >= 1) return BEYOND_REACH;
  return (
    (testWin * ADVERSARY_WEIGHT * attackingForce(state, attack)) /
    ((1 - testWin) * state.deterrence.coordination01 * state.coverage.allianceFactor)
  );
};

const BEYOND_REACH = 1e12;
