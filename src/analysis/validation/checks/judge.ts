/** Whether expectations hold, and with what figures. */
import { mean, median } from '../../statistics.ts';
import type { Compared } from './observe.ts';
import type { Check, Expectation } from './schema.ts';

export interface Judged {
  expectation: Expectation;
  holds: boolean;
  /** The figures compared: of all seeds, or of the seed that comes nearest to failing. */
  left: number;
  right: number;
  /** Of how many seeds it holds on its own. */
  seedsHolding: number;
  seeds: number;
}

/** By how much it holds; below 0 it fails. `above` and `below` want more than 0. */
const slack = ({ is, within = 0 }: Expectation, { left, right }: Compared): number => {
  if (is === 'above' || is === 'at-least') return left - right;
  if (is === 'below' || is === 'at-most') return right - left;
  return within - Math.abs(left - right);
};

const holds = (expectation: Expectation, compared: Compared): boolean => {
  const by = slack(expectation, compared);
  return expectation.is === 'above' || expectation.is === 'below' ? by > 0 : by >= 0;
};

const nearestToFailing = (expectation: Expectation, all: readonly Compared[]): Compared => {
  let worst = all[0] ?? { left: 0, right: 0 };
  for (const compared of all)
    if (slack(expectation, compared) < slack(expectation, worst)) worst = compared;
  return worst;
};

const compared = (expectation: Expectation, all: readonly Compared[]): Compared => {
  if (expectation.seeds === 'every') return nearestToFailing(expectation, all);
  const middle = expectation.seeds === 'median' ? median : mean;
  return {
    left: middle(all.map(({ left }) => left)),
    right: middle(all.map(({ right }) => right)),
  };
};

/** @param rows by seed, each in the order of the expectations */
export const judgeCheck = (check: Check, rows: readonly (readonly Compared[])[]): Judged[] =>
  check.expect.map((expectation, at) => {
    const all = rows.flatMap((row) => row[at] ?? []);
    const figures = compared(expectation, all);
    return {
      expectation,
      holds: all.length > 0 && holds(expectation, figures),
      ...figures,
      seedsHolding: all.filter((one) => holds(expectation, one)).length,
      seeds: all.length,
    };
  });
