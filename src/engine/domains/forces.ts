/** Forces by domain as they work: what a member can bring, plus what its profile gains, less what suppliers hold up. */
import { clamp } from '../math.ts';
import type { Member, View } from '../state.ts';
import { availability, US } from '../systems/membership.ts';
import { DOMAINS, NUCLEAR_DOMAIN, type Profile } from './domain.ts';
import { comparativeAdvantage01, peerSplit, SERVED } from './profile.ts';
import { reliance01, suppliersOf, weigh, weighRisks } from './reliance.ts';

const WIDTH = DOMAINS.length;

/** What every member can bring. */
export interface MemberForces {
  /** By member and domain, after gains of specialisation and hold-up, billion USD equivalent. */
  working: number[];
  /** Conventional force before either, by roster index. */
  raw: number[];
  /**
   * How much the domains of each ally depend on others (game §4.7), mean of Europe and Canada: 1 − Σ need·self·HHI, `self`
   * what a member does by itself and HHI the concentration of all its suppliers, itself included.
   */
  interdependence01: number;
}

export interface DomainForces {
  /** Europe and Canada, in the order of DOMAINS, billion USD equivalent. */
  europe: number[];
  us: number[];
  /** Conventional force before gains and hold-up. */
  rawEurope: number;
  rawUs: number;
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

/** Add to a member's working force what one of its profiles gains; `at` is where the member's row begins. */
const addGain = (
  state: View,
  peers: readonly number[],
  m: Member,
  profile: Profile | null,
  working: number[],
  at: number,
): void => {
  if (profile === null) return;
  const served = SERVED[profile];
  const gain = specialisationGain(state, peers, m, profile);
  for (let k = 0; k < WIDTH; k++)
    if (served[k] > 0) working[at + k] = working[at + k] * (1 + served[k] * gain);
};

/**
 * Every member's force by domain. Hold-up: where it relies on others, a supplier that looks unreliable takes
 * `domainHoldUp`·h3x of what relies on it.
 */
export const memberForces = (state: View): MemberForces => {
  const { members, assumptions } = state;
  const suppliers = suppliersOf(state);
  const { needs, sums, risky, squares } = suppliers;
  const peers = peerSplit(state);
  const holdUp = assumptions.domainHoldUp * assumptions.h3x;
  const working: number[] = [];
  const raw: number[] = [];
  let reliant = 0;
  let allies = 0;
  for (let i = 0; i < members.length; i++) {
    const m = members[i];
    const force = m.leftTreaty ? 0 : m.capabilityBillionUsd * availability(state, i);
    const shares = m.domainShares;
    raw.push(force * (1 - shares[NUCLEAR_DOMAIN]));
    if (i !== US) {
      weigh(state, suppliers, i);
      weighRisks(suppliers);
    }
    let alone = 0;
    for (let k = 0; k < WIDTH; k++) {
      const relied = i === US ? 0 : reliance01(m, k, needs);
      const self = 1 - relied;
      const sum = sums[k];
      const concentration = sum === 0 ? 1 : squares[k] / (sum * sum);
      const risk = sum === 0 ? 0 : risky[k] / sum;
      alone += needs[k] * self * (self * self + relied * relied * concentration);
      working.push(force * shares[k] * (1 - holdUp * relied * risk));
    }
    addGain(state, peers, m, m.profile.primary, working, i * WIDTH);
    addGain(state, peers, m, m.profile.secondary, working, i * WIDTH);
    if (i === US || m.leftTreaty) continue;
    reliant += 1 - alone;
    allies += 1;
  }
  return {
    working,
    raw,
    interdependence01: allies === 0 ? 0 : clamp(reliant / allies, 0, 1),
  };
};

/** Forces of those who come. */
export const bringable = (
  { working, raw }: MemberForces,
  comes: (index: number) => boolean = everybody,
): DomainForces => {
  const forces: DomainForces = {
    europe: DOMAINS.map(() => 0),
    us: DOMAINS.map(() => 0),
    rawEurope: 0,
    rawUs: 0,
  };
  for (let i = 0; i < raw.length; i++) {
    if (!comes(i)) continue;
    const of = i === US ? forces.us : forces.europe;
    for (let k = 0; k < WIDTH; k++) of[k] = of[k] + working[i * WIDTH + k];
    if (i === US) forces.rawUs += raw[i];
    else forces.rawEurope += raw[i];
  }
  return forces;
};

const everybody = (): boolean => true;
