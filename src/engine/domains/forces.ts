/** Forces by domain as they work: what a member can bring, plus what its profile gains, less what suppliers hold up. */
import { clamp } from '../math.ts';
import type { Member, View } from '../state.ts';
import { availability, US } from '../systems/membership.ts';
import { DOMAINS, NUCLEAR_DOMAIN, type Profile } from './domain.ts';
import { comparativeAdvantage01, peerSplit, SERVED } from './profile.ts';
import { reliance01, suppliersOf, weigh } from './reliance.ts';

export interface DomainForces {
  /** Europe and Canada, in the order of DOMAINS, billion USD equivalent. */
  europe: number[];
  us: number[];
  /** Conventional force before gains and hold-up. */
  rawEurope: number;
  rawUs: number;
  /** How much the domains of each ally depend on others, mean of Europe and Canada (game §4.7). */
  interdependence01: number;
}

/** Work-sharing at which a profile pays in full. */
const FULL_DEPTH = 0.5;
/** A secondary profile gains half. */
const SECONDARY = 0.5;

/** What a profile adds to its holder's force in the domains that it serves, as a share: as far as work is shared. */
export const specialisationGain = (
  state: View,
  peers: readonly number[],
  m: Member,
  profile: Profile,
): number =>
  state.assumptions.specialisationEfficiency *
  clamp(m.workSharing01 / FULL_DEPTH, 0, 1) *
  comparativeAdvantage01(peers, m, profile) *
  (m.profile.primary === profile ? 1 : SECONDARY);

/** Add to a member's working force by domain what one of its profiles gains. */
const addGain = (
  state: View,
  peers: readonly number[],
  m: Member,
  profile: Profile | null,
  working: readonly number[],
  into: number[],
): void => {
  if (profile === null) return;
  const served = SERVED[profile];
  const gain = specialisationGain(state, peers, m, profile);
  for (let k = 0; k < served.length; k++)
    if (served[k] > 0) into[k] = into[k] + served[k] * gain * working[k];
};

/**
 * Forces of those who come. Hold-up: where a member relies on others, a supplier that looks unreliable takes
 * `domainHoldUp`·h3x of what relies on it. Interdependence: 1 − Σ need·self·HHI, `self` what a member does by itself and
 * HHI the concentration of all its suppliers, itself included.
 */
export const bringable = (state: View, comes: (index: number) => boolean): DomainForces => {
  const { members, assumptions } = state;
  const suppliers = suppliersOf(state);
  const { needs, sums, risky, squares } = suppliers;
  const peers = peerSplit(state);
  const europe = DOMAINS.map(() => 0);
  const working = DOMAINS.map(() => 0);
  const forces: DomainForces = {
    europe,
    us: DOMAINS.map(() => 0),
    rawEurope: 0,
    rawUs: 0,
    interdependence01: 0,
  };
  const holdUp = assumptions.domainHoldUp * assumptions.h3x;
  let counted = 0;
  for (let i = 0; i < members.length; i++) {
    const m = members[i];
    if (m.leftTreaty || !comes(i)) continue;
    const force = m.capabilityBillionUsd * availability(state, i);
    const shares = m.domainShares;
    if (i === US) {
      for (let k = 0; k < shares.length; k++) forces.us[k] = force * shares[k];
      forces.rawUs = force * (1 - shares[NUCLEAR_DOMAIN]);
      continue;
    }
    weigh(state, suppliers, i);
    let alone = 0;
    for (let k = 0; k < shares.length; k++) {
      const relied = reliance01(m, k, needs);
      const self = 1 - relied;
      const sum = sums[k];
      const concentration = sum === 0 ? 1 : squares[k] / (sum * sum);
      const risk = sum === 0 ? 0 : risky[k] / sum;
      alone += needs[k] * self * (self * self + relied * relied * concentration);
      working[k] = force * shares[k] * (1 - holdUp * relied * risk);
      europe[k] = europe[k] + working[k];
    }
    addGain(state, peers, m, m.profile.primary, working, europe);
    addGain(state, peers, m, m.profile.secondary, working, europe);
    forces.rawEurope += force * (1 - shares[NUCLEAR_DOMAIN]);
    forces.interdependence01 += 1 - alone;
    counted += 1;
  }
  forces.interdependence01 = counted === 0 ? 0 : clamp(forces.interdependence01 / counted, 0, 1);
  return forces;
};
