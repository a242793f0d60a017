/** The shape of a coefficient and the helpers that the groups share. */
export type AssumptionGroup =
  | 'spending'
  | 'capability'
  | 'adversary'
  | 'belief'
  | 'us'
  | 'domestic'
  | 'bargaining'
  | 'crises'
  | 'endings'
  | 'repairs'
  | 'dials'
  | 'table'
  | 'governments'
  | 'domains'
  | 'theatre'
  | 'treaty'
  | 'deck'
  | 'verbs'
  | 'seats';

export interface Assumption {
  default: number;
  min: number;
  max: number;
  group: AssumptionGroup;
}

/**
 * A coefficient; without a range of its own it may go from a quarter to four times its default. What it means is said
 * under its key in `src/i18n/<language>/coefficients.ts`, in every language; without words there it does not compile.
 */
export const coefficient = (
  value: number,
  group: AssumptionGroup,
  [a, b]: [number, number] = [0.25 * value, 4 * value],
): Assumption => ({ default: value, min: a < b ? a : b, max: a < b ? b : a, group });

/** A dial of the debate: 0 = off, 1 = in full. */
export const dial = (max = 1): Assumption => ({ default: 0.6, min: 0, max, group: 'dials' });
