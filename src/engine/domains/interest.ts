/** Whether a government would take up a profile: named terms, so that a refusal can say why. */
import { flag, positive } from '../math.ts';
import type { View } from '../state.ts';
import { creditPctGdp } from './credit.ts';
import { PROFILES, type Profile } from './domain.ts';
import { comparativeAdvantage01, holds, peerSplit, SERVED, SERVING } from './profile.ts';

export const INTEREST_TERMS = [
  'advantage',
  'need',
  'charter',
  'credit',
  'chair',
  'freedom',
  'crowding',
] as const;
export type InterestTerm = (typeof INTEREST_TERMS)[number];

export interface Interest {
  profile: Profile;
  /** Gain over what it takes to commit oneself; it accepts from 0 on. */
  total: number;
  terms: Record<InterestTerm, number>;
}

/** Advantage that a government takes for granted: that of its average peer. */
const PARITY = 0.5;
/** Specialists that a domain can use before another one is hardly missed. */
const ENOUGH = 2;

/** Width of the gaps that a profile would serve, 0–1. */
const gapServed01 = ({ domains }: View, profile: Profile): number => {
  const served = SERVED[profile];
  let gap = 0;
  for (let k = 0; k < served.length; k++) if (served[k] > 0) gap += served[k] * domains[k].gap01;
  return gap;
};

/** Specialists beyond what its main domain can use, the member itself not counted. */
const crowd = ({ domains }: View, id: string, profile: Profile): number => {
  const served = SERVED[profile];
  let most = 0;
  for (let k = 0; k < served.length; k++) {
    if (served[k] < SERVING) continue;
    const { specialists } = domains[k];
    const others = specialists.length - flag(specialists.includes(id));
    if (others > most) most = others;
  }
  return positive(most - ENOUGH);
};

/**
 * @param chairAsks the proposal comes from the Secretary-General: trust in the chair counts
 * @param peers the split of the members' peers, see `peerSplit`
 */
export const interestIn = (
  state: View,
  index: number,
  profile: Profile,
  chairAsks: boolean,
  peers: readonly number[] = peerSplit(state),
): Interest => {
  const m = state.members[index];
  const advantage = comparativeAdvantage01(peers, m, profile);
  const terms: Record<InterestTerm, number> = {
    advantage: advantage - PARITY,
    need: 0.4 * gapServed01(state, profile),
    charter: 0.6 * state.treaty.works,
    credit: 0.5 * creditPctGdp(state, advantage),
    chair: chairAsks ? 0.5 * (m.trustInChair01 - 0.5) : 0,
    freedom: -0.5 * m.autonomy01 - 0.2 * flag(m.nationalistLed),
    crowding: -0.08 * crowd(state, m.id, profile),
  };
  let total = -state.assumptions.profileReluctance;
  for (const term of INTEREST_TERMS) total += terms[term];
  return { profile, total, terms };
};

/** Profiles that a government does not hold, by interest, keenest first; ties in the order of PROFILES. */
export const profilesByInterest = (
  state: View,
  index: number,
  chairAsks: boolean,
  peers: readonly number[] = peerSplit(state),
): Interest[] => {
  const m = state.members[index];
  return PROFILES.filter(
    (profile) => !holds(m.profile, profile) && (profile !== 'nuclear' || m.nuclear),
  )
    .map((profile) => interestIn(state, index, profile, chairAsks, peers))
    .sort((a, b) => b.total - a.total);
};

/** What each term is where a government says yes without a second thought. */
const WILLING: Record<InterestTerm, number> = {
  advantage: 0.15,
  need: 0.2,
  charter: 0.3,
  credit: 0,
  chair: 0.1,
  freedom: -0.15,
  crowding: 0,
};

/** What is furthest from where it would have to be: the reason that a government gives when it declines. */
export const weakestTerm = ({ terms }: Interest): InterestTerm => {
  let weakest: InterestTerm = 'advantage';
  for (const term of INTEREST_TERMS)
    if (WILLING[term] - terms[term] > WILLING[weakest] - terms[weakest]) weakest = term;
  return weakest;
};
