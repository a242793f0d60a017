/** How the mandate stands, as a player reads it: from the view alone, against the baseline once it is known. */
import { axesOfTerm } from '../engine/mandates/axes.ts';
import { MANDATE_AXES, type Mandate, type MandateAxis } from '../engine/mandates/mandate.ts';
import { standingOf, type PromiseStanding } from '../engine/mandates/promises.ts';
import { FULL_ATTAINMENT, POINTS_KEPT, scoreMandate, WON_FROM } from '../engine/mandates/score.ts';
import { DIFFICULTY_RULES } from '../engine/seats/difficulty.ts';
import type { View } from '../engine/state.ts';

export { MANDATE_AXES, POINTS_KEPT, WON_FROM, type MandateAxis };

export interface AxisReading {
  axis: MandateAxis;
  /** 0–100. */
  value: number;
  /** What counts as full attainment. */
  full: number;
  /** Where a term ends in which nothing is done; null while nobody knows. */
  baseline: number | null;
  /** Weight in the mandate, %; null in an open term. */
  weight: number | null;
  /** Points of 100; null without a mandate or a baseline. */
  points: number | null;
}

/** `at-risk`: it holds, but by less than a tenth of what it asks for. */
export type PromiseState = 'kept' | 'at-risk' | 'not-kept';

export interface PromiseReading extends PromiseStanding {
  state: PromiseState;
}

export interface MandateReading {
  mandate: Mandate | null;
  /** If the term ended now, of 100; null without a mandate or a baseline. */
  score: number | null;
  won: boolean;
  axes: AxisReading[];
  promises: PromiseReading[];
  /** What a broken promise takes at this difficulty. */
  brokenPoints: number;
}

const NARROW01 = 0.1;

export const promiseState = ({ value, threshold, must, kept }: PromiseStanding): PromiseState => {
  if (!kept) return 'not-kept';
  const room = must === 'reach' ? value - threshold : threshold - value;
  return threshold > 0 && room < NARROW01 * threshold ? 'at-risk' : 'kept';
};

export const mandateReading = (view: View, baseline: readonly number[] | null): MandateReading => {
  const { mandate } = view;
  const scored =
    mandate === null || baseline === null ? null : scoreMandate(view, mandate, baseline);
  const axes = axesOfTerm(view).map((value, k) => ({
    axis: MANDATE_AXES[k],
    value,
    full: FULL_ATTAINMENT,
    baseline: baseline?.[k] ?? null,
    weight: mandate?.weights[k] ?? null,
    points: scored?.axes[k].score ?? null,
  }));
  const promises = (mandate?.promises ?? []).map((promise) => {
    const standing = standingOf(view, promise);
    return { ...standing, state: promiseState(standing) };
  });
  return {
    mandate,
    score: scored?.score ?? null,
    won: scored?.won ?? false,
    axes,
    promises,
    brokenPoints: DIFFICULTY_RULES[view.difficulty].brokenPromisePoints,
  };
};
