/**
 * "I won't fly, I'll build": what a member with a fitting profile brings to a mission or a test instead of troops.
 * An industrial or logistic answer counts 0.4 of fighting, under a full charter of profiles 1 (game §4.5).
 */
import { clamp, larger } from '../math.ts';
import type { Member, MemberId, View } from '../state.ts';
import { availability, indexOf } from '../systems/membership.ts';
import { charter01 } from './credit.ts';
import { DOMAINS, type Domain, type Profile } from './domain.ts';
import { SERVED, serves } from './profile.ts';

export interface Contribution {
  member: MemberId;
  profile: Profile;
  domain: Domain;
  /** Worth against taking part with troops. */
  value01: number;
  /** Its force in this domain, as far as it can be brought to bear. */
  billionUsd: number;
}

const WITHOUT_CHARTER = 0.4;
/** What a country contributes in its second trade. */
const SECONDARY = 0.6;

/** The profile of a member that serves a domain (index in DOMAINS), the primary first; null = none. */
const profileServing = ({ profile: { primary, secondary } }: Member, k: number): Profile | null =>
  serves(primary, k) ? primary : serves(secondary, k) ? secondary : null;

/** What a contribution in a domain that a profile serves alone is worth now. */
const worthNow = (state: View): number =>
  WITHOUT_CHARTER + (1 - WITHOUT_CHARTER) * charter01(state);

const value01 = (worth: number, m: Member, profile: Profile, k: number): number =>
  clamp(worth * SERVED[profile][k] * (profile === m.profile.primary ? 1 : SECONDARY), 0, 1);

/** What a member could contribute in a domain; null when no profile of it serves it. */
export const contributionOf = (
  state: View,
  member: MemberId,
  domain: Domain,
): Contribution | null => {
  const index = indexOf(state, member);
  const m = state.members[index];
  if (!m || m.leftTreaty) return null;
  const k = DOMAINS.indexOf(domain);
  const profile = profileServing(m, k);
  if (profile === null) return null;
  return {
    member,
    profile,
    domain,
    value01: value01(worthNow(state), m, profile, k),
    billionUsd: m.capabilityBillionUsd * availability(state, index) * m.domainShares[k],
  };
};

/** The most that a member could contribute in any domain, worth against troops; 0 without a profile. */
export const mostContributed01 = (state: View, m: Member): number => {
  const { primary, secondary } = m.profile;
  if (m.leftTreaty || (primary === null && secondary === null)) return 0;
  const worth = worthNow(state);
  let most = 0;
  for (let k = 0; k < DOMAINS.length; k++) {
    const profile = profileServing(m, k);
    if (profile !== null) most = larger(most, value01(worth, m, profile, k));
  }
  return most;
};

const hasProfile = (m: Member | undefined): boolean =>
  m !== undefined && (m.profile.primary !== null || m.profile.secondary !== null);

/** Everything that a member could contribute, by worth, best first; nothing without a profile. */
export const contributionsOf = (state: View, member: MemberId): Contribution[] =>
  (hasProfile(state.members[indexOf(state, member)]) ? DOMAINS : [])
    .flatMap((domain) => contributionOf(state, member, domain) ?? [])
    .sort((a, b) => b.value01 - a.value01);
