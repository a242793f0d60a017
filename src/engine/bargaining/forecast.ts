/**
 * Odds before the envelopes open. What is told is known; the day's mood and what governments keep to themselves are not.
 * Both are sums of uniforms, taken together as one spread of that shape, less what this half-year's votes have shown.
 */
import { squareRoot } from '../math.ts';
import { SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import type { MemberId, Package, View } from '../state.ts';
import { readingOf } from '../table/private-part.ts';
import { deltaOf } from './package-delta.ts';
import { margins } from './margins.ts';
import { setTable, type Table } from './negotiating-table.ts';
import { moodSpread } from './mood.ts';
import { ratificationOdds01 } from './ratification.ts';
import { breaks01, packageSpread, shownBy } from './shown.ts';
import { footnoteOf } from './silence-procedure.ts';

export interface SilenceOdds {
  /** Odds that nobody breaks silence. */
  passes01: number;
  /** Odds that no parliament rejects it then; null = none is asked. */
  ratifies01: number | null;
  members: {
    member: MemberId;
    margin: number;
    /** Spread of what is not known about it: mood and private part. */
    spread: number;
    isolationCost: number;
    /** Odds that it breaks silence on its own account, before any cascade. */
    breaksAlone01: number;
  }[];
}

/**
 * What a seat can know of a vote before it is held, in roster order.
 * @param summit leaders would sit before the cameras
 * @param reader whose knowledge of the others it is
 */
export const silenceOdds = (
  state: View,
  p: Package,
  by: Seat | MemberId,
  summit = false,
  reader: Seat = SECRETARY_GENERAL,
): SilenceOdds => oddsAt(setTable(state, by, readingOf(state, reader), p.purpose, summit), p);

/** The same at a table that is set already. */
export const oddsAt = (table: Table, p: Package): SilenceOdds => {
  const { state } = table;
  const delta = deltaOf(p);
  const all = margins(table, p);
  const mood = moodSpread(state);
  const odds: SilenceOdds = {
    passes01: 1,
    ratifies01: ratificationOdds01(table, delta, all),
    members: [],
  };
  state.members.forEach((m, i) => {
    if (!table.seated[i]) return;
    const spread = packageSpread(table, i, delta);
    const relief = p.footnotes === true ? (footnoteOf(table, i, delta)?.relief ?? 0) : 0;
    const needed = -table.isolation[i] - all[i] - relief;
    const breaks = breaks01(table, i, delta, needed, shownBy(state, m.id));
    odds.passes01 *= 1 - breaks;
    odds.members.push({
      member: m.id,
      margin: all[i],
      spread: squareRoot(mood * mood + spread * spread),
      isolationCost: table.isolation[i],
      breaksAlone01: breaks,
    });
  });
  return odds;
};
