/**
 * Appraisal: what a package is worth to a government, as additive named terms (model §3.1). The council decides on the
 * sum of exactly these terms, and `explain` shows them.
 */
import { positive } from '../math.ts';
import type { Table } from './negotiating-table.ts';
import { positionOf } from './positions.ts';

/** What the package does for a member's safety: linear in Δ but for one product. */
const securityTerm = (table: Table, index: number, delta: readonly number[]): number => {
  const rate = table.security[index];
  return (
    rate[0] * delta[0] +
    rate[1] * delta[2] +
    rate[2] * delta[6] +
    rate[3] * delta[3] +
    rate[4] * delta[7] +
    rate[5] * delta[4] +
    rate[6] * delta[2] * (table.treaty[1] + delta[1])
  );
};

/** The part of a margin that a government keeps to itself, as the table reads it. */
export const privateTerm = (table: Table, index: number, delta: readonly number[]): number => {
  const { parts } = table.reading;
  let sum = 0;
  for (let k = 0; k < 8; k++) if (delta[k] !== 0) sum += parts[index * 8 + k] * delta[k];
  return table.openness01 * sum;
};

const homeTerm = (rates: readonly number[] | null, delta: readonly number[]): number => {
  if (rates === null) return 0;
  let sum = 0;
  for (let k = 0; k < 8; k++) sum += rates[k] * positive(delta[k]);
  return sum;
};

/** What all members look at together: Washington's view, and the champions in the room. */
export interface Company {
  washingtonView: number;
  /** By roster index; null = nobody has declared itself yet. */
  momentum: readonly number[] | null;
}

/**
 * Margin of a member: the sum of its terms, left to right in the order of APPRAISAL_TERMS.
 * @param sink receives the terms one by one when given: the explanation is the decision's own array
 */
export const appraise = (
  table: Table,
  index: number,
  delta: readonly number[],
  received: number,
  charged: number,
  company: Company,
  sink?: number[],
): number => {
  let sum = table.beforeSum[index];
  if (sink) sink.push(...table.before[index]);
  for (let k = 0; k < 8; k++) {
    const position = positionOf(table, index, k, delta[k]);
    sum += position;
    if (sink) sink.push(position);
  }
  return withTheRest(table, index, delta, sum, received, charged, company, sink);
};

/**
 * The same over a text without favours, for whoever keeps the positions (see `positionsOf`) from text to text: most of
 * them stay what they were.
 */
export const marginOver = (
  table: Table,
  index: number,
  delta: readonly number[],
  positions: readonly number[],
  company: Company,
): number => {
  let sum = table.beforeSum[index];
  for (const position of positions) sum += position;
  return withTheRest(table, index, delta, sum, 0, 0, company);
};

/** The terms that come after the positions, on top of what those before add up to. */
const withTheRest = (
  table: Table,
  index: number,
  delta: readonly number[],
  before: number,
  received: number,
  charged: number,
  company: Company,
  sink?: number[],
): number => {
  const security = securityTerm(table, index, delta);
  const cost = -table.floorCost[index] * positive(delta[5]);
  const side = table.kSide * received;
  const favours = table.favours[index];
  const noDeal = table.noDeal[index];
  const asked = received + favours > 0 ? 0 : -table.asked;
  const trust = table.chairTrust[index];
  const grievance = table.grievance[index];
  const home = homeTerm(table.home[index], delta);
  const washington = table.washington[index] * company.washingtonView;
  const undisclosed = privateTerm(table, index, delta);
  const momentum = company.momentum === null ? 0 : company.momentum[index];
  const margin =
    before +
    security +
    cost +
    side -
    charged +
    asked +
    trust +
    grievance +
    favours +
    noDeal +
    home +
    washington +
    undisclosed +
    momentum +
    table.groundwork;
  if (sink)
    sink.push(
      security,
      cost,
      side,
      0 - charged,
      asked,
      trust,
      grievance,
      favours,
      noDeal,
      home,
      washington,
      undisclosed,
      momentum,
      table.groundwork,
    );
  return margin;
};
