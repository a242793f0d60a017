/**
 * Appraisal: what a package is worth to a government, as additive named terms (model §3.1). The council decides on the
 * sum of exactly these terms, and `explain` shows them.
 */
import { absolute, clamp, flag, positive } from '../math.ts';
import { SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import { DIMENSIONS, type MemberId, type Package, type View } from '../state.ts';
import { standingFavour } from '../table/favours.ts';
import { readingOf, type Reading } from '../table/private-part.ts';
import { abandonmentFear01, meanBeliefs01 } from '../systems/abandonment.ts';
import { indexOf, nextElectionTurn, sizeWeight, US } from '../systems/membership.ts';
import { pactsOf } from '../systems/regional-pacts.ts';
import { idealsOf, weightsOf } from './preferences.ts';
import { companyRelief01 } from './company.ts';
import { openness01 } from './mood.ts';
import { fatigueWhenTabled } from './fatigue.ts';
import { paymentLedger, paymentScale } from './side-payments.ts';
import { groundworkOf } from '../treaty/groundwork.ts';
import type { TextPurpose } from '../treaty/treaty-process.ts';

export const APPRAISAL_TERMS = [
  'reservation',
  'sovereigntist-reserve',
  'fear-of-abandonment',
  'weak-chair',
  'proposer',
  'fatigue',
  'pos:core',
  'pos:scope',
  'pos:optout',
  'pos:command',
  'pos:usrole',
  'pos:floor',
  'pos:works',
  'pos:pillar',
  'security',
  'cost',
  'side-payment',
  'payer',
  'precedent',
  'chair-trust',
  'grievance',
  'favours',
  'no-deal',
  'home-audience',
  'washington',
  'private',
  'momentum',
  'groundwork',
] as const;
export type AppraisalTerm = (typeof APPRAISAL_TERMS)[number];

/** Half-years before an election in which a government listens to its home audience. */
const CAMPAIGN_TURNS = 2;

/**
 * What a unit of change is worth at home shortly before an election: pooled sovereignty and new spending feed the
 * challenger, a firmer guarantee pleases those who support the alliance. Raising counts, lowering does not.
 */
const homeRates = (state: View, index: number, stakes: number): readonly number[] | null => {
  const m = state.members[index];
  const turns = nextElectionTurn(m, state.turn) - state.turn;
  if (turns > CAMPAIGN_TURNS || state.assumptions.kHome === 0) return null;
  const loudness = stakes * state.assumptions.kHome * (1 - (turns - 1) / CAMPAIGN_TURNS);
  const against = -loudness * m.nationalist01;
  return [
    loudness * 0.3 * (m.publicSupport01 - 0.4),
    against * 0.4,
    loudness * 0.3 * m.nationalist01,
    against,
    0,
    against * (1 - m.fiscalWill01),
    loudness * 0.3 * m.industry01,
    against,
  ];
};

/** Everything about the council that does not depend on the package: made once, used for all members. */
export interface Table {
  state: View;
  treaty: number[];
  /** False for those who have no seat: out of the treaty, or a United States that is out. */
  seated: boolean[];
  ideals: (readonly number[])[];
  weights: (readonly number[])[];
  /** Terms of each member before the package, in the order of APPRAISAL_TERMS, and their sum. */
  before: number[][];
  beforeSum: number[];
  isolation: number[];
  /** Security per unit of each change, in the order of `securityRates`. */
  security: number[][];
  /** Cost per unit of a higher floor. */
  floorCost: number[];
  /** Relative worth of a margin point by member, and the price of a favour now. */
  paymentScales: number[];
  paymentPrice: number;
  /** What the unpaid miss since others were paid. */
  asked: number;
  kSide: number;
  /** Trust in the chair and old grievances, where the chair tables. */
  chairTrust: number[];
  grievance: number[];
  /** Side deals with the proposer that still count, and what a regional pact makes of having no deal. */
  favours: number[];
  noDeal: number[];
  /** Home audience per unit of each change; null when no election is near. */
  home: (readonly number[] | null)[];
  /** What a champion brings to its closest peers. */
  momentum: number;
  /** The two that trust each member most, by roster index, one after the other; see `closestPeers`. */
  peers: number[];
  /** Share of Washington's view that a member makes its own. */
  washington: number[];
  /** What the preparation of a treaty's text adds for everyone. */
  groundwork: number;
  /** Share of the private part that is still private. */
  openness01: number;
  /** Private parts as the proposer reads them, or as they are: member × dimension. */
  reading: Reading;
}

/**
 * Cost of standing alone, before anyone else has broken silence (model §3.2): less for a member of a regional pact, or
 * when a leaked draft has let blockers find each other, more before the cameras of a summit.
 */
export const loneIsolationCost = (
  state: View,
  index: number,
  relief01: number,
  summit: boolean,
): number => {
  const a = state.assumptions;
  const m = state.members[index];
  const cost = a.isol * (1 - 0.5 * sizeWeight(m, 1500)) * (1 - 0.5 * m.autonomy01) * (1 - relief01);
  const pacts = clamp(1 - a.pactCompany * pactsOf(state, m.id), 0, 1);
  return cost * pacts * (summit ? a.summitAlone : 1);
};

const termsBefore = (
  state: View,
  index: number,
  meanBelief01: number,
  by: number,
  tablings: number,
): number[] => {
  const a = state.assumptions;
  const m = state.members[index];
  const n = state.members.length;
  return [
    -a.res,
    -a.resNat * flag(m.nationalistLed) * (1 - a.h6 * state.optOutNorm01 * (1 - state.treaty.scope)),
    a.resFear * abandonmentFear01(state, index, meanBelief01),
    0.03 * positive(0.5 - state.legitimacy01),
    by < 0 ? a.prop * (state.legitimacy01 - 0.4) : a.prop * 2 * (state.trust[index * n + by] - 0.5),
    -a.fat * tablings,
  ];
};

/**
 * What a unit of change does for a member's safety: core, optout (with scope at 0), works, command, pillar, usrole, and
 * the product optout × scope, in which an opt-out leaks further into broad obligations.
 */
const securityRates = (state: View, index: number): number[] => {
  const a = state.assumptions;
  const m = state.members[index];
  const u = state.us.commitment01;
  const leak = 0.35 * a.h2x * (0.3 + 0.7 * m.threat01);
  const weight = a.kSec * (0.25 + 0.75 * m.threat01);
  return [
    weight * a.wCore,
    weight * (0.1 * a.h2 * (0.3 + 0.7 * m.autonomy01) - 0.4 * leak),
    weight * (0.22 * a.h3 - 0.1 * a.h3x * m.autonomy01),
    weight * 0.1,
    weight * (0.16 * (1 - u) - 0.05 * u * m.worldviewAtlanticist01),
    weight * 0.1 * u,
    weight * -0.6 * leak,
  ];
};

/** What the package does for a member's safety: linear in Δ but for one product. */
const securityTerm = (table: Table, index: number, delta: readonly number[]): number => {
  const rate = table.security[index];
  return (
    rate[0] * delta[0] +
    rate[1] * delta[2] +
    rate[2] * delta[6] +
    rate[3] * delta[3] +
    rate[4] * delta[7] +
    rate[5] * delta[4] +
    rate[6] * delta[2] * (table.treaty[1] + delta[1])
  );
};

/**
 * Set the table for a proposer. The package yet to be tabled already pays for the fatigue that it will cause.
 * @param by the chair, or a member's id
 * @param reading private parts: as the chair reads them unless given
 * @param purpose what the text is for; null = a package
 * @param summit in public, before the cameras
 */
export const setTable = (
  state: View,
  by: Seat | MemberId,
  reading: Reading = readingOf(state, SECRETARY_GENERAL),
  purpose: TextPurpose | null = null,
  summit = false,
): Table => {
  const stakes = summit ? state.assumptions.summitStakes : 1;
  const tablings = fatigueWhenTabled(state, by);
  const n = state.members.length;
  const proposer = by === 'secretary-general' ? -1 : indexOf(state, by);
  const beliefs = meanBeliefs01(state);
  const table: Table = {
    state,
    treaty: DIMENSIONS.map((d) => state.treaty[d]),
    seated: [],
    ideals: [],
    weights: [],
    before: [],
    beforeSum: [],
    isolation: [],
    security: [],
    floorCost: [],
    paymentScales: [],
    paymentPrice: state.assumptions.payPrice * (1 + state.precedent),
    asked: state.assumptions.payAsk * state.precedent,
    kSide: state.assumptions.kSide,
    chairTrust: [],
    grievance: [],
    favours: [],
    noDeal: [],
    momentum: state.assumptions.momentum * stakes,
    peers: [],
    home: [],
    washington: [],
    groundwork: groundworkOf(state, purpose),
    openness01: openness01(state),
    reading,
  };
  const chair = proposer < 0;
  const leaked01 = chair ? companyRelief01(state.table.leakedWeight) : 0;
  for (let i = 0; i < n; i++) {
    table.seated.push(!state.members[i].leftTreaty && !(i === US && state.us.out));
    table.ideals.push(idealsOf(state, i));
    table.weights.push(weightsOf(state, i));
    const terms = termsBefore(state, i, beliefs[i], proposer, tablings);
    table.before.push(terms);
    let total = 0;
    for (const term of terms) total += term;
    table.beforeSum.push(total);
    table.isolation.push(loneIsolationCost(state, i, leaked01, summit));
    table.security.push(securityRates(state, i));
    table.floorCost.push(0.6 * state.assumptions.kCost * (1 - state.members[i].fiscalWill01));
    table.paymentScales.push(paymentScale(state.members[i]));
    const m = state.members[i];
    table.chairTrust.push(chair ? state.assumptions.kChair * (m.trustInChair01 - 0.5) : 0);
    table.grievance.push(chair ? 0 - m.grievance : 0);
    table.favours.push(standingFavour(state, i, proposer));
    table.noDeal.push(0 - state.assumptions.kNoDeal * pactsOf(state, m.id));
    table.home.push(homeRates(state, i, stakes));
    table.washington.push(
      i === US || state.us.out
        ? 0
        : state.assumptions.kWash * m.worldviewAtlanticist01 * state.us.commitment01,
    );
  }
  return table;
};

/** Gain or loss of distance to the ideal on one dimension, by weight. */
const positionTerm = (now: number, ideal: number, weight: number, change: number): number =>
  change === 0 ? 0 : weight * (absolute(now - ideal) - absolute(clamp(now + change, 0, 1) - ideal));

/** The same for one member at the table. */
export const positionOf = (
  table: Table,
  index: number,
  dimension: number,
  change: number,
): number =>
  positionTerm(
    table.treaty[dimension],
    table.ideals[index][dimension],
    table.weights[index][dimension],
    change,
  );

/** Position terms of one member over a text, in the order of DIMENSIONS. */
export const positionsOf = (table: Table, index: number, delta: readonly number[]): number[] => {
  const out: number[] = [];
  for (let k = 0; k < 8; k++) out.push(positionOf(table, index, k, delta[k]));
  return out;
};

/** What Washington makes of a text in open session, −0.2–0.2: the sum of its positions. */
export const washingtonView = (table: Table, delta: readonly number[]): number => {
  let view = 0;
  for (let k = 0; k < 8; k++) view += positionOf(table, US, k, delta[k]);
  return clamp(view, -0.2, 0.2);
};

/** The part of a margin that a government keeps to itself, as the table reads it. */
export const privateTerm = (table: Table, index: number, delta: readonly number[]): number => {
  const { parts } = table.reading;
  let sum = 0;
  for (let k = 0; k < 8; k++) if (delta[k] !== 0) sum += parts[index * 8 + k] * delta[k];
  return table.openness01 * sum;
};

const homeTerm = (rates: readonly number[] | null, delta: readonly number[]): number => {
  if (rates === null) return 0;
  let sum = 0;
  for (let k = 0; k < 8; k++) sum += rates[k] * positive(delta[k]);
  return sum;
};

/** What all members look at together: Washington's view, and the champions in the room. */
export interface Company {
  washingtonView: number;
  /** By roster index; null = nobody has declared itself yet. */
  momentum: readonly number[] | null;
}

/**
 * Margin of a member: the sum of its terms, left to right in the order of APPRAISAL_TERMS.
 * @param sink receives the terms one by one when given: the explanation is the decision's own array
 */
export const appraise = (
  table: Table,
  index: number,
  delta: readonly number[],
  received: number,
  charged: number,
  company: Company,
  sink?: number[],
): number =>
  marginOver(
    table,
    index,
    delta,
    positionsOf(table, index, delta),
    received,
    charged,
    company,
    sink,
  );

/** The same for whoever keeps the positions, see `positionsOf`, from text to text: most of them stay what they were. */
export const marginOver = (
  table: Table,
  index: number,
  delta: readonly number[],
  positions: readonly number[],
  received: number,
  charged: number,
  company: Company,
  sink?: number[],
): number => {
  let margin = table.beforeSum[index];
  if (sink) sink.push(...table.before[index]);
  for (const position of positions) {
    margin += position;
    if (sink) sink.push(position);
  }
  const security = securityTerm(table, index, delta);
  const cost = -table.floorCost[index] * positive(delta[5]);
  const side = table.kSide * received;
  const favours = table.favours[index];
  const noDeal = table.noDeal[index];
  const asked = received + favours > 0 ? 0 : -table.asked;
  const trust = table.chairTrust[index];
  const grievance = table.grievance[index];
  const home = homeTerm(table.home[index], delta);
  const washington = table.washington[index] * company.washingtonView;
  const undisclosed = privateTerm(table, index, delta);
  const momentum = company.momentum === null ? 0 : company.momentum[index];
  margin =
    margin +
    security +
    cost +
    side -
    charged +
    asked +
    trust +
    grievance +
    favours +
    noDeal +
    home +
    washington +
    undisclosed +
    momentum +
    table.groundwork;
  if (sink)
    sink.push(
      security,
      cost,
      side,
      0 - charged,
      asked,
      trust,
      grievance,
      favours,
      noDeal,
      home,
      washington,
      undisclosed,
      momentum,
      table.groundwork,
    );
  return margin;
};

/** Margin from which a member champions a text. */
export const CHAMPION_MARGIN = 0.12;

/** Nobody has asked for these peers yet, and nobody there is to be one. */
const UNASKED = -2;
const NOBODY = -1;

/** Find the two at the table that trust member `c` most, once: no text changes them. */
const findPeers = ({ state, seated, peers }: Table, c: number): void => {
  const { trust } = state;
  const n = seated.length;
  let first = NOBODY;
  let second = NOBODY;
  for (let i = 0; i < n; i++) {
    if (i === c || !seated[i]) continue;
    const own = trust[i * n + c];
    if (first < 0 || own > trust[first * n + c]) {
      second = first;
      first = i;
    } else if (second < 0 || own > trust[second * n + c]) second = i;
  }
  peers[2 * c] = first;
  peers[2 * c + 1] = second;
};

/** The two closest peers of member `c`, from 2·c on. */
const closestPeers = (table: Table, c: number): readonly number[] => {
  const { peers, seated } = table;
  while (peers.length < 2 * seated.length) peers.push(UNASKED);
  if (peers[2 * c] === UNASKED) findPeers(table, c);
  return peers;
};

/** Every champion moves its two closest peers. */
const momentumOf = (table: Table, before: readonly number[]): number[] | null => {
  const push = table.momentum;
  if (push === 0) return null;
  const n = before.length;
  const out: number[] = [];
  for (let i = 0; i < n; i++) out.push(0);
  for (let c = 0; c < n; c++) {
    if (!table.seated[c] || before[c] < CHAMPION_MARGIN) continue;
    const peers = closestPeers(table, c);
    const first = peers[2 * c];
    const second = peers[2 * c + 1];
    if (first >= 0) out[first] = out[first] + push;
    if (second >= 0) out[second] = out[second] + push;
  }
  return out;
};

/** The most that champions could bring to a member, were everybody one. */
export const mostMomentum = (table: Table, index: number): number => {
  const push = positive(table.momentum);
  if (push === 0) return 0;
  let most = 0;
  for (let c = 0; c < table.seated.length; c++) {
    const peers = closestPeers(table, c);
    if (peers[2 * c] === index || peers[2 * c + 1] === index) most = most + push;
  }
  return most;
};

/** Δ of a package in the order of DIMENSIONS. */
export const deltaOf = (p: Package): number[] => DIMENSIONS.map((d) => p.delta[d] ?? 0);

/** Margins of all members over a package, and the company they are reckoned in. */
export const marginsInCompany = (
  table: Table,
  p: Package,
): { margins: number[]; company: Company } => {
  const delta = deltaOf(p);
  const { received, charged } = paymentLedger(table.state, p.sidePayments);
  const alone: Company = { washingtonView: washingtonView(table, delta), momentum: null };
  const n = table.state.members.length;
  const before: number[] = [];
  const positions: number[][] = [];
  for (let i = 0; i < n; i++) {
    const own = positionsOf(table, i, delta);
    positions.push(own);
    before.push(marginOver(table, i, delta, own, received[i], charged[i], alone));
  }
  const momentum = momentumOf(table, before);
  if (momentum === null) return { margins: before, company: alone };
  const company: Company = { ...alone, momentum };
  const margins: number[] = [];
  for (let i = 0; i < n; i++)
    margins.push(marginOver(table, i, delta, positions[i], received[i], charged[i], company));
  return { margins, company };
};

/** Margins of all members over a package. */
export const margins = (table: Table, p: Package): number[] => marginsInCompany(table, p).margins;
