/**
 * How much of the backcast is fit: three coefficients of the spending rule were chosen on a grid, by the mean absolute
 * error of 2024. The same choice is made again without one member, and without half of them, and judged on those left out.
 */
import type { AssumptionKey, Assumptions } from '../../engine/assumptions.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import type { MemberId } from '../../engine/state.ts';
import { mean } from '../statistics.ts';
import { actualPaths, FITTED_YEAR, modelledPaths, pairsOfYear } from './backcast.ts';

/** The fitted coefficients and the values that were tried. */
export const FIT_GRID = {
  pFront: [0, 0.65, 1.3],
  pPanic: [0, 2, 4, 6, 8, 10, 12, 16],
  pHaste: [0, 0.5, 1, 1.5, 2, 3],
} as const satisfies Partial<Record<AssumptionKey, readonly number[]>>;

export type FittedValues = Record<keyof typeof FIT_GRID, number>;

interface Candidate {
  values: FittedValues;
  /** Absolute error of 2024 by member, points of GDP. */
  errors: readonly number[];
}

const gridOf = (): FittedValues[] =>
  FIT_GRID.pFront.flatMap((pFront) =>
    FIT_GRID.pPanic.flatMap((pPanic) =>
      FIT_GRID.pHaste.map((pHaste) => ({ pFront, pPanic, pHaste })),
    ),
  );

const meanOver = (errors: readonly number[], counts: (member: number) => boolean): number =>
  mean(errors.filter((_, member) => counts(member)));

/** The candidate with the least error on the members that count; the first of equals. */
const bestOn = (
  candidates: readonly Candidate[],
  counts: (member: number) => boolean,
): Candidate => {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const error = meanOver(candidate.errors, counts);
    if (error >= least) continue;
    best = candidate;
    least = error;
  }
  if (!best) throw new RangeError('nothing to choose from');
  return best;
};

export interface HeldOut {
  values: FittedValues;
  trainedMae: number;
  heldOutMae: number;
}

export interface BackcastFit {
  tried: number;
  best: { values: FittedValues; mae: number };
  /** Every member forecast by a fit that did not see it. */
  leaveOneOut: {
    mae: number;
    /** How often each choice was made, most frequent first. */
    choices: { values: FittedValues; times: number }[];
    errors: { member: MemberId; error: number }[];
  };
  /** Fitted to every second member, judged on the others, both ways round. */
  halves: [HeldOut, HeldOut];
}

const heldOut = (candidates: readonly Candidate[], remainder: number): HeldOut => {
  const trains = (member: number): boolean => member % 2 === remainder;
  const { values, errors } = bestOn(candidates, trains);
  return {
    values,
    trainedMae: meanOver(errors, trains),
    heldOutMae: meanOver(errors, (member) => !trains(member)),
  };
};

const tally = (chosen: readonly FittedValues[]): BackcastFit['leaveOneOut']['choices'] =>
  [...new Set(chosen)]
    .map((values) => ({ values, times: chosen.filter((other) => other === values).length }))
    .toSorted((a, b) => b.times - a.times);

/** @param changes assumptions that all candidates share */
export const fitBackcast = (
  scenario: Scenario,
  changes: Partial<Assumptions>,
  seeds: readonly string[],
): BackcastFit => {
  const actual = actualPaths(scenario);
  const candidates = gridOf().map((values): Candidate => {
    const modelled = modelledPaths(scenario, { ...changes, ...values }, seeds);
    const pairs = pairsOfYear(modelled, actual, FITTED_YEAR);
    return { values, errors: pairs.map((pair) => Math.abs(pair.modelled - pair.actual)) };
  });
  const best = bestOn(candidates, () => true);
  const without = actual.members.map((_, left) => bestOn(candidates, (member) => member !== left));
  const errors = actual.members.map((member, left) => ({
    member,
    error: without[left]?.errors[left] ?? 0,
  }));
  return {
    tried: candidates.length,
    best: { values: best.values, mae: mean(best.errors) },
    leaveOneOut: {
      mae: mean(errors.map(({ error }) => error)),
      choices: tally(without.map(({ values }) => values)),
      errors,
    },
    halves: [heldOut(candidates, 0), heldOut(candidates, 1)],
  };
};
