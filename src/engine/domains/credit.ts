/** Credit toward the spending floor: under a charter of profiles, what a member builds for all counts as effort. */
import { clamp } from '../math.ts';
import type { View } from '../state.ts';
import { profilesChartered } from '../treaty/in-force.ts';
import { comparativeAdvantage01, peerSplit } from './profile.ts';

/** Work-sharing in the treaty from which profiles count, and by how much more they count in full. */
const CHARTER_FROM = 0.35;
const CHARTER_WIDTH = 0.4;
const SECONDARY = 0.5;

/** How far profiles are credited, 0–1: in full under a Profiles Charter, else as far as the treaty shares work. */
export const charter01 = (state: Pick<View, 'treaty' | 'instruments'>): number =>
  profilesChartered(state) ? 1 : clamp((state.treaty.works - CHARTER_FROM) / CHARTER_WIDTH, 0, 1);

/** What a profile would be worth to a member with such an advantage, % of GDP. */
export const creditPctGdp = (state: View, advantage01: number): number =>
  state.assumptions.profileCredit * charter01(state) * advantage01;

/** What each member's profiles count for toward the spending floor now, % of GDP, by roster index. */
export const profileCreditsPctGdp = (state: View): number[] => {
  const out = state.members.map(() => 0);
  if (charter01(state) === 0) return out;
  const peers = peerSplit(state);
  state.members.forEach((m, i) => {
    const { primary, secondary } = m.profile;
    if (primary === null) return;
    const second = secondary === null ? 0 : SECONDARY * comparativeAdvantage01(peers, m, secondary);
    out[i] = creditPctGdp(state, comparativeAdvantage01(peers, m, primary) + second);
  });
  return out;
};
