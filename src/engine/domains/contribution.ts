/**
 * "I won't fly, I'll build": what a member with a fitting profile brings to a mission or a test instead of troops.
 * An industrial or logistic answer counts 0.4 of fighting, under a full charter of profiles 1 (game §4.5).
 */
import { clamp } from '../math.ts';
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
  const { primary, secondary } = m.profile;
  const profile = serves(primary, k) ? primary : serves(secondary, k) ? secondary : null;
  if (profile === null) return null;
  const worth = WITHOUT_CHARTER + (1 - WITHOUT_CHARTER) * charter01(state);
  return {
    member,
    profile,
    domain,
    value01: clamp(worth * SERVED[profile][k] * (profile === primary ? 1 : SECONDARY), 0, 1),
    billionUsd: m.capabilityBillionUsd * availability(state, index) * m.domainShares[k],
  };
};

const hasProfile = (m: Member | undefined): boolean =>
  m !== undefined && (m.profile.primary !== null || m.profile.secondary !== null);

/** Everything that a member could contribute, by worth, best first; nothing without a profile. */
export const contributionsOf = (state: View, member: MemberId): Contribution[] =>
  (hasProfile(state.members[indexOf(state, member)]) ? DOMAINS : [])
    .flatMap((domain) => contributionOf(state, member, domain) ?? [])
    .sort((a, b) => b.value01 - a.value01);
