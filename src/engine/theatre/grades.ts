/**
 * Graded answers (game §4.5): full combat 1.0, combat support .7, industrial or logistic .4, a statement .05, nothing.
 * A government answers with the strongest grade that its willingness carries against the day's luck. As published
 * (all bands 0) it fights or it does not.
 */
import type { Assumptions } from '../assumptions.ts';
import { clamp, smaller } from '../math.ts';
import type { View } from '../state.ts';
import { RESPONSE_GRADES, type ResponseGrade } from './theatre-state.ts';

/** Share of its available force that an answer brings, 0–1. */
export const gradeWeight = (a: Assumptions, grade: ResponseGrade): number => {
  if (grade === 'combat') return 1;
  if (grade === 'support') return a.gradeSupport;
  if (grade === 'industrial') return a.gradeIndustrial;
  return grade === 'statement' ? a.gradeStatement : 0;
};

/**
 * The same for one member: where profiles are credited (`charter01`, 0–1), the industry of one that has a profile counts
 * as its part of the work.
 */
export const gradeWeightOf = (
  state: View,
  index: number,
  grade: ResponseGrade,
  charter: number,
): number => {
  const weight = gradeWeight(state.assumptions, grade);
  return grade === 'industrial' && state.members[index].profile.primary !== null
    ? weight + (1 - weight) * charter
    : weight;
};

/**
 * What is added to an even willingness to get the luck below which each grade but the last is given, from combat to
 * statement; ascending. The surer a government is, the less it hesitates: see `boundAt`.
 */
export const gradeBounds = (a: Assumptions): [number, number, number, number] => {
  const combat = 0 - a.hesitation;
  const support = combat + a.bandSupport;
  const industrial = support + a.bandIndustrial;
  return [combat, support, industrial, industrial + a.bandStatement];
};

/** Hesitation fades from an even chance to certainty. */
const hesitation01 = (willingness: number): number =>
  willingness > 0.5 ? 2 * (1 - willingness) : 1;

/** Luck below which grade k is given at a willingness of at most .99. */
const boundAt = (bounds: readonly number[], k: number, willingness: number): number =>
  willingness + bounds[k] * hesitation01(willingness);

/** The answer of a government of this willingness on a day of this luck (0–1, low is brave). */
export const gradeFor = (
  bounds: readonly number[],
  willingness: number,
  luck: number,
): ResponseGrade => {
  const capped = smaller(willingness, 0.99);
  for (let k = 0; k < bounds.length; k++)
    if (luck < boundAt(bounds, k, capped)) return RESPONSE_GRADES[k];
  return 'none';
};

/** Chance of grade k or a stronger one. */
export const chanceOfGrade01 = (
  bounds: readonly number[],
  k: number,
  willingness: number,
): number => clamp(boundAt(bounds, k, smaller(willingness, 0.99)), 0, 1);

/** Likelihood ratio of an answer as evidence: from that of staying out to that of fighting, by its weight. */
export const gradeRatio = (a: Assumptions, grade: ResponseGrade): number =>
  grade === 'combat' ? a.lrFight : a.lrShirk + (a.lrFight - a.lrShirk) * gradeWeight(a, grade);

/** Steps by which the weight of an answer falls from grade to grade, and those of its square: see `expectedWeight`. */
export interface WeightSteps {
  plain: number[];
  squared: number[];
}

export const weightSteps = (weights: readonly number[]): WeightSteps => ({
  plain: weights.slice(0, -1).map((w, k) => w - weights[k + 1]),
  squared: weights.slice(0, -1).map((w, k) => w * w - weights[k + 1] * weights[k + 1]),
});

/** Expectation over the day's luck of the weight of an answer, and of its square. */
export const expectedWeight = (
  bounds: readonly number[],
  { plain, squared }: WeightSteps,
  willingness: number,
): { mean: number; meanSquare: number } => {
  const capped = smaller(willingness, 0.99);
  const hesitating = hesitation01(capped);
  let mean = 0;
  let meanSquare = 0;
  for (let k = 0; k < bounds.length; k++) {
    const chance = clamp(capped + bounds[k] * hesitating, 0, 1);
    mean += plain[k] * chance;
    meanSquare += squared[k] * chance;
  }
  return { mean, meanSquare };
};
