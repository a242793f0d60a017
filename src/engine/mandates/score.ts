/**
 * The mandate's score (game §4.13): 50 is the player's own no-deal baseline, 100 full attainment; promises add or take.
 * The ending plays no part in it.
 */
import { clamp } from '../math.ts';
import { DIFFICULTY_RULES } from '../seats/difficulty.ts';
import type { View } from '../state.ts';
import { axesOfTerm } from './axes.ts';
import { MANDATE_AXES, type Mandate, type MandateAxis } from './mandate.ts';
import { standingOf, type PromiseStanding } from './promises.ts';

/** What counts as full attainment on every axis. */
export const FULL_ATTAINMENT = 100;
export const WON_FROM = 60;
/** What a promise kept adds: little, since it is owed; a broken one takes what the difficulty says. */
export const POINTS_KEPT = 0.5;

export interface MandateScore {
  /** 0–100. */
  score: number;
  won: boolean;
  axes: { axis: MandateAxis; value: number; baseline: number; weight: number; score: number }[];
  promises: PromiseStanding[];
}

/** Points on one axis: 50 at the baseline, 100 at full attainment, falling as fast below. */
const axisScore = (value: number, baseline: number): number => {
  const span = FULL_ATTAINMENT - baseline > 5 ? FULL_ATTAINMENT - baseline : 5;
  return clamp(50 + (50 * (value - baseline)) / span, 0, 100);
};

/**
 * Score a state against a mandate.
 * @param baseline the axes of a term in which nothing is done, in the order of MANDATE_AXES
 */
export const scoreMandate = (
  state: View,
  mandate: Mandate,
  baseline: readonly number[],
): MandateScore => {
  const values = axesOfTerm(state);
  const axes = MANDATE_AXES.map((axis, k) => ({
    axis,
    value: values[k],
    baseline: baseline[k],
    weight: mandate.weights[k],
    score: axisScore(values[k], baseline[k]),
  }));
  const promises = mandate.promises.map((promise) => standingOf(state, promise));
  let score = 0;
  for (const { weight, score: points } of axes) score += (weight * points) / 100;
  const broken = DIFFICULTY_RULES[state.difficulty].brokenPromisePoints;
  for (const { kept } of promises) score += kept ? POINTS_KEPT : -broken;
  score = clamp(score, 0, 100);
  return { score, won: score >= WON_FROM, axes, promises };
};
