/** Profiles: which domains each serves, who holds it, and for whom it is a comparative advantage (game §4.7). */
import { clamp, flag, larger, zeros } from '../math.ts';
import type { Member, View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { DOMAINS, PROFILES, type Domain, type MemberProfile, type Profile } from './domain.ts';

/** What a profile puts into each domain that it serves; sums to 1. */
const SERVES: Record<Profile, Partial<Record<Domain, number>>> = {
  'combat-core': { land: 1 },
  workshop: { munitions: 1 },
  'air-shield': { 'air-defence': 1 },
  'maritime-seabed': { maritime: 0.9, cyber: 0.1 },
  'lift-hub': { lift: 1 },
  'isr-space': { isr: 1 },
  'cyber-information': { cyber: 0.8, isr: 0.2 },
  'special-terrain': { land: 0.8, isr: 0.2 },
  'medical-reconstruction': { lift: 0.6, cyber: 0.4 },
  nuclear: { nuclear: 1 },
};

/** Below this a profile brushes a domain and does not serve it. */
export const SERVING = 0.3;

const inOrder = (served: Partial<Record<Domain, number>>): readonly number[] =>
  DOMAINS.map((domain) => served[domain] ?? 0);

/** The same in the order of DOMAINS. */
export const SERVED: Record<Profile, readonly number[]> = {
  'combat-core': inOrder(SERVES['combat-core']),
  workshop: inOrder(SERVES.workshop),
  'air-shield': inOrder(SERVES['air-shield']),
  'maritime-seabed': inOrder(SERVES['maritime-seabed']),
  'lift-hub': inOrder(SERVES['lift-hub']),
  'isr-space': inOrder(SERVES['isr-space']),
  'cyber-information': inOrder(SERVES['cyber-information']),
  'special-terrain': inOrder(SERVES['special-terrain']),
  'medical-reconstruction': inOrder(SERVES['medical-reconstruction']),
  nuclear: inOrder(SERVES.nuclear),
};

const NOTHING_SERVED: readonly number[] = DOMAINS.map(() => 0);

/** What a profile puts into each domain, in the order of DOMAINS; nothing where there is none. */
export const servedBy = (profile: Profile | null): readonly number[] =>
  profile === null ? NOTHING_SERVED : SERVED[profile];

/** Whether a profile makes its holder a specialist of a domain (index in DOMAINS). */
export const serves = (profile: Profile | null, domain: number): boolean =>
  profile !== null && SERVED[profile][domain] >= SERVING;

const specialitiesIn = (primary: Profile | null, secondary: Profile | null): readonly number[] => {
  const first = servedBy(primary);
  const second = servedBy(secondary);
  const out: number[] = [];
  for (let k = 0; k < first.length; k++)
    if (first[k] >= SERVING || second[k] >= SERVING) out.push(k);
  return out;
};

/** Of those with one profile, who are most: every member's are asked for several times a half-year. */
const WITH_ONE: ReadonlyMap<Profile | null, readonly number[]> = new Map(
  [null, ...PROFILES].map((primary) => [primary, specialitiesIn(primary, null)]),
);

/** The domains (indices in DOMAINS) of which a member is a specialist, ascending. */
export const specialities = ({ primary, secondary }: MemberProfile): readonly number[] =>
  (secondary === null ? WITH_ONE.get(primary) : undefined) ?? specialitiesIn(primary, secondary);

export const holds = ({ primary, secondary }: MemberProfile, profile: Profile): boolean =>
  primary === profile || secondary === profile;

/** How the forces of Europe and Canada split before any profile, weighted by size; sums to 1. */
export const peerSplit = ({ members }: Pick<View, 'members'>): number[] => {
  const out = zeros(DOMAINS.length);
  let all = 0;
  for (let i = 0; i < members.length; i++) {
    if (i === US) continue;
    const { gdpStartBillionUsd: size, homeDomainShares: home } = members[i];
    all += size;
    for (let k = 0; k < out.length; k++) out[k] = out[k] + size * home[k];
  }
  for (let k = 0; k < out.length; k++) out[k] = all === 0 ? 0 : out[k] / all;
  return out;
};

/** What besides its present forces makes a profile easier or harder for a member, around 1. */
const APTITUDE: Record<Profile, (m: Member) => number> = {
  'combat-core': (m) => 0.7 + 0.5 * m.exposureEast01,
  workshop: (m) => 0.4 + 0.9 * m.industry01,
  'air-shield': (m) => 0.8 + 0.3 * m.industry01,
  'maritime-seabed': () => 1,
  'lift-hub': (m) => 1.15 - 0.3 * m.exposureEast01,
  'isr-space': (m) => 0.7 + 0.5 * m.industry01,
  'cyber-information': () => 1,
  'special-terrain': (m) => 0.5 + 0.6 * larger(m.exposureEast01, m.exposureSouth01),
  'medical-reconstruction': (m) => 1.1 - 0.4 * m.industry01,
  nuclear: (m) => 2 * flag(m.nuclear),
};

/**
 * Comparative advantage of a member in a profile, 0–1: its forces in the domains served against those of its peers (half
 * at parity), times what geography and industry add.
 * @param peers their split, see `peerSplit`
 */
export const comparativeAdvantage01 = (
  peers: readonly number[],
  m: Member,
  profile: Profile,
): number => {
  const served = SERVED[profile];
  let ratio = 0;
  for (let k = 0; k < served.length; k++)
    if (served[k] > 0 && peers[k] > 0) ratio += (served[k] * m.homeDomainShares[k]) / peers[k];
  return clamp((ratio / (1 + ratio)) * APTITUDE[profile](m), 0, 1);
};
