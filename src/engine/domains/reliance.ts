/**
 * Who relies on whom, and for what: what a member lacks in a domain against a balanced force of its size comes from the
 * specialists of that domain and from the United States, the more from those that are large, near and trusted.
 */
import { absolute, positive } from '../math.ts';
import type { Member, MemberId, View } from '../state.ts';
import { supplierRisks01 } from '../systems/capability.ts';
import { indexOf, US } from '../systems/membership.ts';
import { DOMAINS, type Domain } from './domain.ts';
import { domainWeights } from './needs.ts';
import { isSpecialist } from './profile.ts';

/** The suppliers of every domain, in the order of DOMAINS. */
export interface Suppliers {
  /** Roster indices. */
  who: number[][];
  /** Everybody who supplies anything. */
  all: number[];
  /** What each has there, billion USD equivalent. */
  supply: number[][];
  /** How unreliable each member looks, by roster index. */
  risk: readonly number[];
  /** Share of each domain in all that is needed. */
  needs: readonly number[];
  /** Exposure of each member to the two theatres, by roster index. */
  east: readonly number[];
  south: readonly number[];
  /** How the member that `lookFrom` was last called for looks at each supplier, by roster index. */
  looks: number[];
  /** Weights of the domain that was weighed last, in the order of `who`. */
  weights: number[];
}

/** Part of American forces that others count on as a supply, in peace as in war. */
const US_SUPPLY = 0.25;

export const suppliersOf = (state: View): Suppliers => {
  const who: number[][] = DOMAINS.map(() => []);
  const supply: number[][] = DOMAINS.map(() => []);
  const all: number[] = [];
  state.members.forEach((m, j) => {
    const size = m.capabilityBillionUsd * (j === US ? US_SUPPLY : 1);
    if (size === 0 || (j !== US && m.profile.primary === null)) return;
    all.push(j);
    for (let k = 0; k < DOMAINS.length; k++) {
      if (j !== US && !isSpecialist(m.profile, k)) continue;
      who[k].push(j);
      supply[k].push(size * m.domainShares[k]);
    }
  });
  return {
    who,
    all,
    supply,
    risk: supplierRisks01(state),
    needs: domainWeights(state),
    east: state.members.map((m) => m.exposureEast01),
    south: state.members.map((m) => m.exposureSouth01),
    looks: state.members.map(() => 0),
    weights: state.members.map(() => 0),
  };
};

/** What a member lacks in a domain against a balanced force of its size. */
export const lack01 = (m: Member, domain: number, needs: readonly number[]): number =>
  needs[domain] === 0 ? 0 : positive(1 - m.domainShares[domain] / needs[domain]);

/**
 * How a member looks at every supplier, by roster index: trust × nearness, 0 for itself. Nearness is by exposure to the
 * two theatres, squared: neighbours count in full, the far corner hardly.
 */
export const lookFrom = (
  { trust }: Pick<View, 'trust'>,
  { all, east, south, looks }: Suppliers,
  index: number,
): void => {
  const n = east.length;
  for (const j of all) {
    const near =
      1 - 0.5 * absolute(east[index] - east[j]) - 0.5 * absolute(south[index] - south[j]);
    looks[j] = j === index ? 0 : near * near * trust[index * n + j];
  }
};

/**
 * Weigh the suppliers of a domain for the member that looks at them (`lookFrom`), into `weights`.
 * @returns the sum of the weights
 */
export const weighSuppliers = (
  { who, supply, looks, weights }: Suppliers,
  domain: number,
): number => {
  const list = who[domain];
  const sizes = supply[domain];
  let all = 0;
  for (let s = 0; s < list.length; s++) {
    const weight = sizes[s] * looks[list[s]];
    weights[s] = weight;
    all += weight;
  }
  return all;
};

export interface Reliance {
  domain: Domain;
  on: MemberId;
  /** Share of what the member would need in this domain. */
  share01: number;
}

const FEWEST_TOLD = 0.01;

/** On whom a member relies, and for what, largest share first: "Latvia relies on Sweden for 41 % of ammunition". */
export const reliesOn = (state: View, member: MemberId): Reliance[] => {
  const index = indexOf(state, member);
  const m = state.members[index];
  if (!m || index === US) return [];
  const suppliers = suppliersOf(state);
  const out: Reliance[] = [];
  const { weights } = suppliers;
  lookFrom(state, suppliers, index);
  DOMAINS.forEach((domain, k) => {
    const lack = lack01(m, k, suppliers.needs);
    const all = weighSuppliers(suppliers, k);
    if (lack === 0 || all === 0) return;
    suppliers.who[k].forEach((j, s) => {
      const share01 = (lack * weights[s]) / all;
      if (share01 >= FEWEST_TOLD) out.push({ domain, on: state.members[j].id, share01 });
    });
  });
  return out.sort((a, b) => b.share01 - a.share01);
};

/** Who relies on a member, and for what, largest share first. */
export const reliedOnBy = (
  state: View,
  member: MemberId,
): { by: MemberId; domain: Domain; share01: number }[] =>
  state.members
    .flatMap((m) =>
      reliesOn(state, m.id)
        .filter((x) => x.on === member)
        .map(({ domain, share01 }) => ({ by: m.id, domain, share01 })),
    )
    .sort((a, b) => b.share01 - a.share01);

/**
 * What profiles add to a member's dependence on every other, by roster index: reliance over all domains by their weight,
 * as far as the member shares work. American supply is in the basic dependence already.
 */
export const dependenceByProfile = (
  state: View,
  suppliers: Suppliers,
  index: number,
  row: number[],
): void => {
  const { members, assumptions } = state;
  const m = members[index];
  for (let j = 0; j < members.length; j++) row[j] = 0;
  const depth = assumptions.profileDependence * m.workSharing01;
  if (depth === 0) return;
  const { weights } = suppliers;
  lookFrom(state, suppliers, index);
  for (let k = 0; k < DOMAINS.length; k++) {
    const lack = lack01(m, k, suppliers.needs);
    if (lack === 0) continue;
    const all = weighSuppliers(suppliers, k);
    if (all === 0) continue;
    const list = suppliers.who[k];
    for (let s = 0; s < list.length; s++)
      if (list[s] !== US)
        row[list[s]] = row[list[s]] + (depth * suppliers.needs[k] * lack * weights[s]) / all;
  }
};
