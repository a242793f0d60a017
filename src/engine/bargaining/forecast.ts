/**
 * Odds before the envelopes open: terms are known, the day's mood is not. The mood is a sum of four uniforms, so its
 * distribution is a polynomial and the odds that nobody breaks silence are exact.
 */
import { clamp } from '../math.ts';
import type { MemberId, Package, Seat, View } from '../state.ts';
import { moodSpread } from './mood.ts';
import { margins, setTable } from './appraise.ts';

/** Distribution function of the standardised sum of four uniforms (Irwin–Hall), at z. */
export const moodDistribution01 = (z: number): number => {
  const x = clamp(z / 1.7320508 + 2, 0, 4);
  const fourth = (y: number): number => y * y * y * y;
  let total = fourth(x);
  if (x > 1) total -= 4 * fourth(x - 1);
  if (x > 2) total += 6 * fourth(x - 2);
  if (x > 3) total -= 4 * fourth(x - 3);
  return clamp(total / 24, 0, 1);
};

export interface SilenceOdds {
  /** Odds that nobody breaks silence. */
  passes01: number;
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
  const odds: SilenceOdds = { passes01: 1, members: [] };
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
