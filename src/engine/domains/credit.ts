/** Credit toward the spending floor: under a charter of profiles, what a member builds for all counts as effort. */
import { clamp } from '../math.ts';
import type { Member, View } from '../state.ts';
import { comparativeAdvantage01, peerSplit } from './profile.ts';

/** Work-sharing in the treaty from which profiles count, and by how much more they count in full. */
const CHARTER_FROM = 0.35;
const CHARTER_WIDTH = 0.4;
const SECONDARY = 0.5;

/** How far a charter of profiles is in force, 0–1: from voluntary profiles to credited and binding ones. */
export const charter01 = ({ treaty }: Pick<View, 'treaty'>): number =>
  clamp((treaty.works - CHARTER_FROM) / CHARTER_WIDTH, 0, 1);

/** What a profile would be worth to a member with such an advantage, % of GDP. */
export const creditPctGdp = (state: View, advantage01: number): number =>
  state.assumptions.profileCredit * charter01(state) * advantage01;

/** What a member's profiles count for toward the spending floor now, % of GDP. */
export const profileCreditPctGdp = (state: View, m: Member): number => {
  const { primary, secondary } = m.profile;
  if (primary === null || charter01(state) === 0) return 0;
  const peers = peerSplit(state);
  const second =
    secondary === null ? 0 : SECONDARY * comparativeAdvantage01(peers, m, secondary);
  return creditPctGdp(state, comparativeAdvantage01(peers, m, primary) + second);
};
