/**
 * Builders of small games in the language of the domain. The synthetic alliance has eight members with round figures,
 * so that a test can be reckoned by hand; a test changes what it speaks of and nothing else.
 */
import { assumptionsWith, ASSUMPTION_KEYS } from '../../src/engine/lenses.ts';
import { setup } from '../../src/engine/index.ts';
import { canonicalJson } from '../../src/engine/hash.ts';
import type { Assumptions } from '../../src/engine/assumptions.ts';
import { DOMAINS, type Domain } from '../../src/engine/domains/domain.ts';
import type { Scenario, ScenarioMember } from '../../src/engine/scenario-input.ts';
import type { Member, Package, Seat, SidePayment, State, Treaty } from '../../src/engine/state.ts';

/** A mid-sized, unremarkable European government, with changes on top. */
export const aMember = (id: string, changes: Partial<ScenarioMember> = {}): ScenarioMember => ({
  id,
  gdpBillionUsd: 1000,
  spending2014PctGdp: 1,
  spending2024PctGdp: 2,
  spending2025PctGdp: 2,
  exposureEast01: 0.5,
  exposureSouth01: 0.2,
  worldviewRussiaFirst01: 0.6,
  worldviewInterventionist01: 0.4,
  worldviewAtlanticist01: 0.5,
  autonomy01: 0.4,
  publicSupport01: 0.6,
  nationalist01: 0.2,
  nationalistLed: false,
  politicalSystem: 'coalition',
  electionTurns: [],
  industry01: 0.4,
  frontLine: false,
  nuclear: false,
  major: false,
  europeanMajor: false,
  european: true,
  availabilityFactor: 1,
  forwardPresence01: 0.1,
  readiness01: 0.6,
  fiscalWill01: 0.5,
  government: { archetype: 'atlantic-centre', partners: [], stability: 3, quirks: [] },
  parties: {
    mainstream: ['atlantic-centre', 'social-shield'],
    sovereigntist: 'national-sovereigntist',
  },
  profile: { primary: null, secondary: null },
  homeDomainShares: homeShares(),
  ...changes,
});

const A_SOVEREIGNTIST: ScenarioMember['government'] = {
  archetype: 'national-sovereigntist',
  partners: [],
  stability: 3,
  quirks: [],
};

/** Land a third, little of what is scarce, no nuclear weapons; with one domain more or less the others give way. */
const homeShares = (changes: Partial<Record<Domain, number>> = {}): number[] => {
  const usual: Record<Domain, number> = {
    land: 0.35,
    'air-defence': 0.15,
    maritime: 0.2,
    lift: 0.1,
    isr: 0.05,
    munitions: 0.1,
    cyber: 0.05,
    nuclear: 0,
  };
  const raw = DOMAINS.map((domain) => changes[domain] ?? usual[domain]);
  const all = raw.reduce((sum, x) => sum + x, 0);
  return raw.map((x) => x / all);
};

const ROSTER: readonly ScenarioMember[] = [
  aMember('USA', {
    gdpBillionUsd: 30_000,
    spending2014PctGdp: 3.5,
    spending2024PctGdp: 3.2,
    spending2025PctGdp: 3.2,
    exposureEast01: 0.2,
    worldviewRussiaFirst01: 0.4,
    worldviewAtlanticist01: 0.5,
    autonomy01: 0.7,
    politicalSystem: 'presidential',
    electionTurns: [8, 16],
    nuclear: true,
    european: false,
    forwardPresence01: 0.5,
    readiness01: 0.8,
    fiscalWill01: 1,
    homeDomainShares: homeShares({ land: 0.15, lift: 0.2, isr: 0.15, nuclear: 0.1 }),
  }),
  aMember('GBR', {
    gdpBillionUsd: 4000,
    major: true,
    europeanMajor: true,
    nuclear: true,
    worldviewAtlanticist01: 0.8,
    politicalSystem: 'majoritarian',
    electionTurns: [9, 18],
    industry01: 0.8,
    forwardPresence01: 0.4,
    homeDomainShares: homeShares({ nuclear: 0.1 }),
  }),
  aMember('FRA', {
    gdpBillionUsd: 3000,
    major: true,
    europeanMajor: true,
    nuclear: true,
    worldviewAtlanticist01: 0.3,
    autonomy01: 0.8,
    politicalSystem: 'presidential',
    electionTurns: [4, 14],
    industry01: 0.9,
    homeDomainShares: homeShares({ nuclear: 0.1 }),
  }),
  aMember('DEU', {
    gdpBillionUsd: 5000,
    major: true,
    europeanMajor: true,
    worldviewAtlanticist01: 0.7,
    industry01: 0.9,
    fiscalWill01: 0.9,
    electionTurns: [8, 16],
  }),
  aMember('POL', {
    major: true,
    europeanMajor: true,
    frontLine: true,
    exposureEast01: 1,
    worldviewRussiaFirst01: 1,
    worldviewAtlanticist01: 0.9,
    spending2025PctGdp: 4,
    fiscalWill01: 1,
    electionTurns: [5, 13],
  }),
  aMember('TUR', {
    major: true,
    nationalistLed: true,
    government: A_SOVEREIGNTIST,
    autonomy01: 0.9,
    exposureEast01: 0.3,
    exposureSouth01: 0.9,
    worldviewRussiaFirst01: 0.2,
    politicalSystem: 'presidential',
    availabilityFactor: 0.6,
    electionTurns: [6, 16],
  }),
  aMember('HUN', {
    gdpBillionUsd: 200,
    nationalistLed: true,
    government: A_SOVEREIGNTIST,
    autonomy01: 0.85,
    worldviewRussiaFirst01: 0.2,
    nationalist01: 0.5,
    electionTurns: [3, 11],
  }),
  aMember('EST', {
    gdpBillionUsd: 50,
    frontLine: true,
    exposureEast01: 1,
    worldviewRussiaFirst01: 1,
    worldviewAtlanticist01: 0.95,
    autonomy01: 0.2,
    spending2025PctGdp: 3.4,
    availabilityFactor: 1.15,
    fiscalWill01: 1,
    electionTurns: [4, 12],
  }),
];

/** The synthetic scenario: eight members, the treaty of 2025, twenty-four turns. */
export const aScenario = (changes: Partial<Scenario> = {}): Scenario => ({
  id: 'synthetic',
  startYear: 2025,
  startHalf: 1,
  turns: 24,
  treaty: {
    core: 0.55,
    scope: 0.6,
    optout: 0.15,
    command: 0.7,
    usrole: 0.85,
    floor: 0.7,
    works: 0.12,
    pillar: 0.2,
  },
  members: ROSTER.map((m) => ({ ...m })),
  trustAdjustments: [],
  us: { commitment01: 0.5, administration: 'transactional', purchases: 0.15, disputeHeat01: 0 },
  adversary: { pressure01: 0.75, southPressure01: 0.45 },
  rhetoric01: 0.7,
  optOutNorm01: 0.15,
  pillarStock01: 0.2,
  legitimacy01: 0.55,
  floorPathPctGdp: null,
  events: [],
  theatre: null,
  assumptions: {},
  cards: [],
  withoutCards: [],
  laidTable: null,
  domainFulfilment01: DOMAINS.map(() => 0.8),
  ...changes,
});

/** No crisis, no crash-out, no noise that an assumption controls. */
export const CALM: Partial<Assumptions> = {
  hMis: 0,
  hHyb: 0,
  hTest: 0,
  hDisp: 0,
  hCrash: 0,
  natNoise: 0,
  natTrend: 0,
  noiseW: 0,
  southNoise: 0,
  nzR: 0,
};

/** A table at which nothing is kept back, nobody is courted and nobody is watched: interests alone speak. */
export const OPEN: Partial<Assumptions> = {
  privSpread: 0,
  kHome: 0,
  kWash: 0,
  kChair: 0,
  momentum: 0,
  nerve: 0,
  costScale: 0,
  callsPerTurn: 0,
};

/** Crises by hazard, all or nothing, over at once and with nobody asked: the published rules. */
export const CRISES_AS_PUBLISHED: Partial<Assumptions> = {
  advChooses: 0,
  rollCallLive: 0,
  missionsLast: 0,
  missionBypass: 0,
  missionRelief: 0,
  contributionShare: 0,
  hesitation: 0,
  bandSupport: 0,
  bandIndustrial: 0,
  bandStatement: 0,
  cascadePull: 0.3,
  cascadeDoubt: 0.1,
  musketeer: 0,
  disagreement: 0,
  coverageBite: 0,
};

/** A game at the opening of its first turn. */
export const aGame = ({
  scenario = aScenario(),
  seed = 'a seed',
  changes = {},
  seats = [],
}: {
  scenario?: Scenario;
  seed?: string;
  changes?: Partial<Assumptions>;
  seats?: Seat[];
} = {}): State => setup(scenario, seed, changes, { seats });

export const aPackage = (delta: Partial<Treaty>, sidePayments: SidePayment[] = []): Package => ({
  delta,
  sidePayments,
});

/** Roster index of a member that must exist. */
export const seatOf = (state: Pick<State, 'members'>, id: string): number => {
  const index = state.members.findIndex((m) => m.id === id);
  if (index < 0) throw new RangeError(`the test's alliance has no ${id}`);
  return index;
};

export const memberOf = (state: Pick<State, 'members'>, id: string): Member =>
  state.members[seatOf(state, id)];

/** Where the pair (from, to) stands in a flat dyadic matrix. */
export const pair = (state: Pick<State, 'members'>, from: string, to: string): number =>
  seatOf(state, from) * state.members.length + seatOf(state, to);

/** Set the whole of a matrix but its diagonal. */
export const everyPair = (state: State, matrix: number[], value: number): void => {
  const n = state.members.length;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (i !== j) matrix[i * n + j] = value;
};

const isCopyOf = <T>(value: unknown, original: T): value is T =>
  canonicalJson(value) === canonicalJson(original);

/** A deep copy through JSON, as a save or a wire makes it. */
export const throughJson = <T>(value: T): T => {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  if (!isCopyOf(copy, value)) throw new Error('JSON did not carry everything');
  return copy;
};

/** All sixteen dials at one pair of values, for tests that speak of no hypothesis. */
export const dialsAt = (claims: number, counterClaims: number): Partial<Assumptions> => {
  const out: Partial<Assumptions> = {};
  for (const key of ASSUMPTION_KEYS)
    if (/^h[1-8]x?$/.test(key)) out[key] = key.endsWith('x') ? counterClaims : claims;
  return out;
};

/** Defaults with changes, for rules that take assumptions alone. */
export const someAssumptions = (changes: Partial<Assumptions>): Assumptions =>
  assumptionsWith(changes);
