/** How far one thing could be moved before a government would break silence over it alone. */
import { SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import { DIMENSIONS, type Dimension, type MemberId, type View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { appraise } from './appraise.ts';
import { setTable } from './negotiating-table.ts';
import { washingtonView } from './positions.ts';
import { changeRange } from './package-limits.ts';
import { redLineOf } from './preferences.ts';

export interface RedLine {
  dimension: Dimension;
  /** Level of the treaty from which it breaks silence, 0–1. */
  breaksAt: number;
  /** Change of the treaty that takes it there. */
  change: number;
}

export interface RedLines {
  /** What it would least like to see moved at all. */
  dearest: Dimension;
  /** It would break silence over any text of this proposer, whatever the text says: then there are no lines. */
  overAnything: boolean;
  /** The nearest first; directions in which no text may go so far as to break it are left out. */
  lines: RedLine[];
}

/** Hundredths: the steps in which texts are written. */
const STEP = 0.01;

/**
 * A text that changes one dimension and nothing else, as far as the proposer reads the government.
 * @throws RangeError when no such member is on the roster
 */
export const redLines = (
  state: View,
  member: MemberId,
  by: Seat | MemberId = SECRETARY_GENERAL,
): RedLines => {
  const index = indexOf(state, member);
  if (index < 0) throw new RangeError(`no member ${member} on the roster`);
  const table = setTable(state, by);
  const delta = DIMENSIONS.map(() => 0);
  const marginAt = (k: number, change: number): number => {
    delta[k] = change;
    const company = { washingtonView: washingtonView(table, delta), momentum: null };
    const margin = appraise(table, index, delta, 0, 0, company);
    delta[k] = 0;
    return margin;
  };
  const dearest = redLineOf(state, index);
  const breaks = (margin: number): boolean => margin < -table.isolation[index];
  if (breaks(marginAt(0, 0))) return { dearest, overAnything: true, lines: [] };
  const lines: RedLine[] = [];
  DIMENSIONS.forEach((dimension, k) => {
    const range = changeRange(table.treaty[k]);
    for (const sign of [1, -1])
      for (let step = 1; ; step++) {
        const change = sign * step * STEP;
        if (change > range.max || change < range.min) break;
        if (!breaks(marginAt(k, change))) continue;
        lines.push({ dimension, breaksAt: table.treaty[k] + change, change });
        break;
      }
  });
  const size = ({ change }: RedLine): number => (change < 0 ? -change : change);
  return {
    dearest,
    overAnything: false,
    lines: lines.sort(
      (a, b) => size(a) - size(b) || (a.dimension < b.dimension ? -1 : 1) || a.change - b.change,
    ),
  };
};
