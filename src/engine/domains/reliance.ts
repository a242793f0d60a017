/**
 * Who relies on whom, and for what: what a member does not do by itself in a domain comes from the specialists of that
 * domain and from the United States, the more from those that are large, near and trusted.
 */
import { absolute, positive, zeros } from '../math.ts';
import type { Member, MemberId, View } from '../state.ts';
import { supplierRisks01 } from '../systems/capability.ts';
import { indexOf, US } from '../systems/membership.ts';
import { DOMAINS, type Domain } from './domain.ts';
import { domainWeights } from './needs.ts';
import { specialities } from './profile.ts';

/**
 * Who supplies what: one entry for each domain that a specialist serves, and one for each domain for the United States.
 * `weigh` fills weights and sums for one member at a time, `weighRisks` what is risky in them.
 */
export interface Suppliers {
  /** By entry: roster index, domain, size (billion USD equivalent) and how unreliable the supplier looks. */
  who: number[];
  domain: number[];
  size: number[];
  risk: number[];
  /** Share of each domain in all that is needed. */
  needs: readonly number[];
  /** Exposure of each member to the two theatres, by roster index. */
  east: readonly number[];
  south: readonly number[];
  /** By entry: its weight in the eyes of the member that was weighed for last. */
  weights: number[];
  /** By domain: the sum of these weights, of weight × risk, and of their squares. */
  sums: number[];
  risky: number[];
  squares: number[];
  /** By domain: what a unit of weight is worth to the member that was asked for last. */
  worth: number[];
}

/** Part of American forces that others count on as a supply, in peace as in war. */
const US_SUPPLY = 0.25;

const EVERY_DOMAIN: readonly number[] = DOMAINS.map((_, k) => k);

export const suppliersOf = (state: View): Suppliers => {
  const { members } = state;
  const risks = supplierRisks01(state);
  const out: Suppliers = {
    who: [],
    domain: [],
    size: [],
    risk: [],
    needs: domainWeights(state),
    east: members.map((m) => m.exposureEast01),
    south: members.map((m) => m.exposureSouth01),
    weights: [],
    sums: zeros(DOMAINS.length),
    risky: zeros(DOMAINS.length),
    squares: zeros(DOMAINS.length),
    worth: zeros(DOMAINS.length),
  };
  for (let j = 0; j < members.length; j++) {
    const m = members[j];
    if (j !== US && m.profile.primary === null) continue;
    const size = m.capabilityBillionUsd * (j === US ? US_SUPPLY : 1);
    for (const k of j === US ? EVERY_DOMAIN : specialities(m.profile)) {
      out.who.push(j);
      out.domain.push(k);
      out.size.push(size * m.domainShares[k]);
      out.risk.push(risks[j]);
      out.weights.push(0);
    }
  }
  return out;
};

/** What of its own supply a member gives up when it shares all work. */
const GIVEN_UP = 0.6;

/**
 * What a member has from others in a domain, as a share of what a balanced force of its size needs: what it lacks, and of
 * what it has as much as it shares work.
 */
export const reliance01 = (m: Member, domain: number, needs: readonly number[]): number => {
  if (needs[domain] === 0) return 0;
  const lack = positive(1 - m.domainShares[domain] / needs[domain]);
  return 1 - (1 - lack) * (1 - GIVEN_UP * m.workSharing01);
};

/**
 * Weigh every supplier as one member sees it: size × trust × nearness, 0 for itself. Nearness is by exposure to the two
 * theatres, squared: neighbours count in full, the far corner hardly.
 */
export const weigh = (
  { trust }: Pick<View, 'trust'>,
  suppliers: Suppliers,
  index: number,
): void => {
  const { who, domain, size, east, south, weights, sums } = suppliers;
  const row = index * east.length;
  const ownEast = east[index];
  const ownSouth = south[index];
  for (let k = 0; k < sums.length; k++) sums[k] = 0;
  let near = 0;
  for (let e = 0; e < who.length; e++) {
    const j = who[e];
    // The entries of one supplier lie together: how near it is, is asked once.
    if (e === 0 || j !== who[e - 1])
      near = 1 - 0.5 * absolute(ownEast - east[j]) - 0.5 * absolute(ownSouth - south[j]);
    const weight = j === index ? 0 : size[e] * trust[row + j] * near * near;
    const k = domain[e];
    weights[e] = weight;
    sums[k] = sums[k] + weight;
  }
};

/** What is risky in the suppliers that were weighed last, and how few they are. */
export const weighRisks = ({ domain, risk, weights, risky, squares }: Suppliers): void => {
  for (let k = 0; k < risky.length; k++) {
    risky[k] = 0;
    squares[k] = 0;
  }
  for (let e = 0; e < domain.length; e++) {
    const k = domain[e];
    const weight = weights[e];
    risky[k] = risky[k] + weight * risk[e];
    squares[k] = squares[k] + weight * weight;
  }
};

export interface Reliance {
  domain: Domain;
  on: MemberId;
  /** Share of what the member would need in this domain. */
  share01: number;
}

const FEWEST_TOLD = 0.01;

/** What the member that was weighed for last has from supplier entry `e`, as a share of what it would need. */
const shareFrom = ({ domain, weights, sums, needs }: Suppliers, m: Member, e: number): number => {
  const k = domain[e];
  return sums[k] === 0 ? 0 : (reliance01(m, k, needs) * weights[e]) / sums[k];
};

/** On whom a member relies, and for what, largest share first: "Latvia relies on Sweden for 41 % of ammunition". */
export const reliesOn = (state: View, member: MemberId): Reliance[] => {
  const index = indexOf(state, member);
  const m = state.members[index];
  if (!m || index === US) return [];
  const suppliers = suppliersOf(state);
  weigh(state, suppliers, index);
  const out: Reliance[] = [];
  suppliers.who.forEach((j, e) => {
    const share01 = shareFrom(suppliers, m, e);
    if (share01 >= FEWEST_TOLD)
      out.push({ domain: DOMAINS[suppliers.domain[e]], on: state.members[j].id, share01 });
  });
  return out.sort((a, b) => b.share01 - a.share01);
};

/** Who relies on a member, and for what, largest share first. */
export const reliedOnBy = (
  state: View,
  member: MemberId,
): { by: MemberId; domain: Domain; share01: number }[] => {
  const supplier = indexOf(state, member);
  const suppliers = suppliersOf(state);
  const { who, domain } = suppliers;
  const out: { by: MemberId; domain: Domain; share01: number }[] = [];
  state.members.forEach((m, index) => {
    if (index === US) return;
    weigh(state, suppliers, index);
    who.forEach((j, e) => {
      if (j !== supplier) return;
      const share01 = shareFrom(suppliers, m, e);
      if (share01 >= FEWEST_TOLD) out.push({ by: m.id, domain: DOMAINS[domain[e]], share01 });
    });
  });
  return out.sort((a, b) => b.share01 - a.share01);
};

/**
 * What profiles add to a member's dependence on every other, into `row` by roster index: reliance over all domains by
 * their weight, as far as the member shares work. American supply is in the basic dependence already.
 */
export const dependenceByProfile = (
  state: View,
  suppliers: Suppliers,
  index: number,
  row: number[],
): void => {
  const m = state.members[index];
  for (let j = 0; j < row.length; j++) row[j] = 0;
  const depth = state.assumptions.profileDependence * m.workSharing01;
  if (depth === 0) return;
  const { who, domain, weights, sums, needs, worth } = suppliers;
  weigh(state, suppliers, index);
  for (let k = 0; k < sums.length; k++)
    worth[k] = sums[k] === 0 ? 0 : (depth * needs[k] * reliance01(m, k, needs)) / sums[k];
  for (let e = 0; e < who.length; e++) {
    const j = who[e];
    if (j !== US) row[j] = row[j] + worth[domain[e]] * weights[e];
  }
};
