/**
 * The table at which a text is appraised: everything about the council that does not depend on the text (model §3.1, §3.2),
 * set once for a proposer and used for all members.
 */
import { clamp, flag, positive } from '../math.ts';
import { SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import { DIMENSIONS, type MemberId, type View } from '../state.ts';
import { abandonmentFear01, meanBeliefs01 } from '../systems/abandonment.ts';
import { indexOf, nextElectionTurn, sizeWeight, US } from '../systems/membership.ts';
import { pactsOf } from '../systems/regional-pacts.ts';
import { standingFavour } from '../table/favours.ts';
import { readingOf, type Reading } from '../table/private-part.ts';
import { groundworkOf } from '../treaty/groundwork.ts';
import type { TextPurpose } from '../treaty/treaty-process.ts';
import { companyRelief01 } from './company.ts';
import { fatigueWhenTabled } from './fatigue.ts';
import { openness01 } from './mood.ts';
import { idealsOf, weightsOf } from './preferences.ts';
import { paymentScale } from './side-payments.ts';

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
