/** Positions: what a change is worth to a member by how near it brings the treaty to its ideal (model §3.1). */
import { absolute, clamp } from '../math.ts';
import { US } from '../systems/membership.ts';
import type { Table } from './negotiating-table.ts';

/** Gain or loss of distance to the ideal on one dimension, by weight. */
const positionTerm = (now: number, ideal: number, weight: number, change: number): number =>
  change === 0 ? 0 : weight * (absolute(now - ideal) - absolute(clamp(now + change, 0, 1) - ideal));

/** The same for one member at the table. */
export const positionOf = (
  table: Table,
  index: number,
  dimension: number,
  change: number,
): number =>
  positionTerm(
    table.treaty[dimension],
    table.ideals[index][dimension],
    table.weights[index][dimension],
    change,
  );

/** Position terms of one member over a text, in the order of DIMENSIONS. */
export const positionsOf = (table: Table, index: number, delta: readonly number[]): number[] => {
  const out: number[] = [];
  for (let k = 0; k < 8; k++) out.push(positionOf(table, index, k, delta[k]));
  return out;
};

/** What Washington makes of a text in open session, −0.2–0.2: the sum of its positions. */
export const washingtonView = (table: Table, delta: readonly number[]): number => {
  let view = 0;
  for (let k = 0; k < 8; k++) view += positionOf(table, US, k, delta[k]);
  return clamp(view, -0.2, 0.2);
};
