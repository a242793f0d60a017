/** How far one text may go: the bounds of what may be tabled. */
import { clamp } from '../math.ts';
import { DIMENSIONS, type Dimension, type View } from '../state.ts';

/** Largest change of one dimension in one package. */
export const LARGEST_CHANGE = 0.35;
/** Largest change that leaders may make at a summit. */
export const LARGEST_AT_SUMMIT = 0.525;
/** Largest favour in one package, margin units. */
export const LARGEST_PAYMENT = 0.3;
export const MOST_PAYMENTS = 40;

export interface DimensionRange {
  dimension: Dimension;
  /** Least and greatest change that may be tabled now. */
  min: number;
  max: number;
}

/** Least and greatest change of one dimension, given where the treaty stands on it. */
export const changeRange = (
  now: number,
  largest: number = LARGEST_CHANGE,
): { min: number; max: number } => ({
  min: clamp(0 - now, -largest, 0),
  max: clamp(1 - now, 0, largest),
});

export const packageRanges = (state: View, largest: number = LARGEST_CHANGE): DimensionRange[] =>
  DIMENSIONS.map((dimension) => ({ dimension, ...changeRange(state.treaty[dimension], largest) }));
