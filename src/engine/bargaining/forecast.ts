/**
 * Odds before the envelopes open: terms are known, the day's mood is not. The mood is a sum of four uniforms, so its
 * distribution is a polynomial and the odds that nobody breaks silence are exact.
 */
import type { MemberId, Package, Seat, View } from '../state.ts';
import { deltaOf, margins, setTable } from './appraise.ts';
import { moodDistribution01, moodSpread } from './mood.ts';
import { ratificationOdds01 } from './ratification.ts';

export interface SilenceOdds {
  /** Odds that nobody breaks silence. */
  passes01: number;
  /** Odds that no parliament rejects it then; null = none is asked. */
  ratifies01: number | null;
  members: {
    member: MemberId;
    margin: number;
    isolationCost: number;
    /** Odds that it breaks silence on its own account, before any cascade. */
    breaksAlone01: number;
  }[];
}

/** What a seat can know of a vote before it is held, in roster order. */
export const silenceOdds = (state: View, p: Package, by: Seat | MemberId): SilenceOdds => {
  const table = setTable(state, by);
  const all = margins(table, p);
  const spread = moodSpread(state);
  const odds: SilenceOdds = {
    passes01: 1,
    ratifies01: ratificationOdds01(table, deltaOf(p), all),
    members: [],
  };
  state.members.forEach((m, i) => {
    if (!table.seated[i]) return;
    const breaks = moodDistribution01((-table.isolation[i] - all[i]) / spread);
    odds.passes01 *= 1 - breaks;
    odds.members.push({
      member: m.id,
      margin: all[i],
      isolationCost: table.isolation[i],
      breaksAlone01: breaks,
    });
  });
  return odds;
};
