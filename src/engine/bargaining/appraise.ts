/**
 * Appraisal: what a package is worth to a government, as additive named terms (model §3.1). The council decides on the
 * sum of exactly these terms, and `explain` shows them.
 */
import { absolute, clamp, flag, positive } from '../math.ts';
import { DIMENSIONS, type MemberId, type Package, type Seat, type View } from '../state.ts';
import { abandonmentFear01, meanBeliefs01 } from '../systems/abandonment.ts';
import { indexOf, sizeWeight, US } from '../systems/membership.ts';
import { idealsOf, weightsOf } from './preferences.ts';
import { fatigueWhenTabled } from './fatigue.ts';
import { paymentLedger, paymentScale } from './side-payments.ts';

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
] as const;
export type AppraisalTerm = (typeof APPRAISAL_TERMS)[number];

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
}

/** Cost of standing alone, before anyone else has broken silence (model §3.2). */
const loneIsolationCost = (state: View, index: number): number => {
  const m = state.members[index];
  return state.assumptions.isol * (1 - 0.5 * sizeWeight(m, 1500)) * (1 - 0.5 * m.autonomy01);
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
 */
export const setTable = (state: View, by: Seat | MemberId): Table => {
  const tablings = fatigueWhenTabled(state);
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
  };
  for (let i = 0; i < n; i++) {
    table.seated.push(!state.members[i].leftTreaty && !(i === US && state.us.out));
    table.ideals.push(idealsOf(state, i));
    table.weights.push(weightsOf(state, i));
    const terms = termsBefore(state, i, beliefs[i], proposer, tablings);
    table.before.push(terms);
    let total = 0;
    for (const term of terms) total += term;
    table.beforeSum.push(total);
    table.isolation.push(loneIsolationCost(state, i));
    table.security.push(securityRates(state, i));
    table.floorCost.push(0.6 * state.assumptions.kCost * (1 - state.members[i].fiscalWill01));
    table.paymentScales.push(paymentScale(state.members[i]));
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
  sink?: number[],
): number => {
  let margin = table.beforeSum[index];
  if (sink) sink.push(...table.before[index]);
  const ideals = table.ideals[index];
  const weights = table.weights[index];
  for (let k = 0; k < 8; k++) {
    const term = positionTerm(table.treaty[k], ideals[k], weights[k], delta[k]);
    margin += term;
    if (sink) sink.push(term);
  }
  const security = securityTerm(table, index, delta);
  const cost = -table.floorCost[index] * positive(delta[5]);
  const side = table.kSide * received;
  const asked = received > 0 ? 0 : -table.asked;
  margin = margin + security + cost + side - charged + asked;
  if (sink) sink.push(security, cost, side, -charged, asked);
  return margin;
};

/** Δ of a package in the order of DIMENSIONS. */
export const deltaOf = (p: Package): number[] => DIMENSIONS.map((d) => p.delta[d] ?? 0);

/** Margins of all members over a package. */
export const margins = (table: Table, p: Package): number[] => {
  const delta = deltaOf(p);
  const { received, charged } = paymentLedger(table.state, p.sidePayments);
  const out: number[] = [];
  for (let i = 0; i < table.state.members.length; i++)
    out.push(appraise(table, i, delta, received[i], charged[i]));
  return out;
};
