/**
 * Regional pacts: neighbours who promise each other what they doubt that the alliance would do. They believe each other
 * more, can live without a deal of thirty-two, and stand less alone in the council; two large ones are a way apart.
 */
import type { MemberId, State, View } from '../state.ts';

export const REGIONS = ['north-east', 'south-east', 'south', 'north-atlantic', 'centre'] as const;
export type Region = (typeof REGIONS)[number];

/** Who is a neighbour of whom: by sea or by land, a member may belong to two. */
const NEIGHBOURS: Record<Region, readonly MemberId[]> = {
  'north-east': ['DNK', 'DEU', 'EST', 'FIN', 'LTU', 'LVA', 'NOR', 'POL', 'SWE'],
  'south-east': ['ALB', 'BGR', 'GRC', 'HRV', 'HUN', 'MKD', 'MNE', 'ROU', 'SVK', 'SVN', 'TUR'],
  south: ['ESP', 'FRA', 'GRC', 'HRV', 'ITA', 'MNE', 'PRT', 'SVN', 'TUR'],
  'north-atlantic': ['BEL', 'CAN', 'DNK', 'FRA', 'GBR', 'ISL', 'LUX', 'NLD', 'NOR', 'PRT'],
  centre: ['CZE', 'DEU', 'HUN', 'POL', 'SVK', 'SVN'],
};

export interface RegionalPact {
  region: Region;
  members: MemberId[];
  madeTurn: number;
}

/** Trust in who proposes it below which a neighbour stays away. */
const TRUST_TO_JOIN = 0.5;

/** Roster indices of the neighbours that would sign with `actor`, itself among them; empty when it is no neighbour. */
export const signatories = (state: View, actor: number, region: Region): number[] => {
  const around = NEIGHBOURS[region];
  const proposer = state.members[actor];
  if (!proposer || proposer.leftTreaty || !around.includes(proposer.id)) return [];
  const n = state.members.length;
  const out: number[] = [];
  state.members.forEach((m, i) => {
    if (m.leftTreaty || !around.includes(m.id)) return;
    if (i === actor || state.trust[i * n + actor] >= TRUST_TO_JOIN) out.push(i);
  });
  return out;
};

export const pactOf = (state: View, region: Region): RegionalPact | undefined =>
  state.pacts.find((pact) => pact.region === region);

export const isNeighbour = (region: Region, member: MemberId): boolean =>
  NEIGHBOURS[region].includes(member);

/** How many pacts a member belongs to. */
export const pactsOf = (state: View, member: MemberId): number => {
  let count = 0;
  for (const pact of state.pacts) if (pact.members.includes(member)) count += 1;
  return count;
};

/** Pacts with at least so many members. */
export const largePacts = (state: View, members: number): number =>
  state.pacts.filter((p) => p.members.length >= members).length;

/** Put a pact in force. What it does to trust and belief is the verb's to say. */
export const sign = (state: State, region: Region, who: readonly number[]): void => {
  state.pacts.push({
    region,
    members: who.map((i) => state.members[i].id),
    madeTurn: state.turn,
  });
};
