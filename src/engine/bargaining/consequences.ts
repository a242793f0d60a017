/**
 * What comes of a vote: parliaments where they are asked, the treaty as it then stands, and what everybody remembers of
 * how it was done.
 */
import { emit } from '../chronicle.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import type { Effect } from '../effects/effect.ts';
import { makeInstrument } from '../governments/instruments.ts';
import { clamp, positive, smaller } from '../math.ts';
import { draws, standardDraws } from '../rng.ts';
import { addCapital, SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import { DIMENSIONS, type CouncilResult, type MemberId, type State } from '../state.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { indexOf } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import type { Tabling } from '../table/table-state.ts';
import { agreeTerms, creditPackage, signText } from '../treaty/conference.ts';
import { calmedBeyondArticle5 } from '../treaty/in-force.ts';
import { declareUnderstanding } from '../treaty/understanding.ts';
import { deltaOf } from './package-delta.ts';
import { positionOf } from './positions.ts';
import type { Table } from './negotiating-table.ts';
import { packageSize, ratify } from './ratification.ts';
import { rememberPayments } from './side-payments.ts';
import { letterWeight } from './silence-procedure.ts';

const CORE = DIMENSIONS.indexOf('core');

export const isSeat = (state: State, by: Seat | MemberId): by is Seat =>
  state.seats.some((s) => s.seat === by);

/** What a summit makes of success and failure. */
const stakesOf = (state: State, { procedure }: CouncilResult): number =>
  procedure.summit ? state.assumptions.summitStakes : 1;

/** An empty chair in the family photograph: a shock to cohesion, and to what Washington thinks of it. */
const WALK_OUT: readonly Effect[] = [
  { kind: 'trust', from: 'others', to: 'target', add: -0.03 },
  { kind: 'trust', from: 'target', to: 'others', add: -0.015 },
  { kind: 'member', field: 'resentment', of: 'target', add: 0.05 },
  { kind: 'alliance', field: 'legitimacy', add: -0.02 },
  { kind: 'alliance', field: 'us-commitment', add: -0.015 },
];

/** At a summit a leader whose red line is crossed leaves the room, and the summit is over. */
export const walksOut = (state: State, tabling: Tabling, index: number): boolean => {
  const { procedure, walkedOut } = tabling.result;
  if (!procedure.summit || tabling.felt[index] >= -state.assumptions.walkOut) return false;
  const { id } = state.members[index];
  walkedOut.push(id);
  applyEffects(state, WALK_OUT, { actor: -1, target: index }, SECRETARY_GENERAL, 'diplomacy');
  emit(state, 'walk-out', { member: id });
  return true;
};

/** A tabling that failed costs the chair capital and a little of its standing. */
export const blameTheChair = (state: State, result: CouncilResult): void => {
  if (!isSeat(state, result.by)) return;
  const stakes = stakesOf(state, result);
  addCapital(state, result.by, -state.assumptions.costScale * stakes);
  if (state.assumptions.costScale > 0) addLegitimacy(state, 'silence-broken', -0.005 * stakes);
};

/** What follows when nobody broke silence: it depends on what the text is for. */
export const settle = (
  state: State,
  table: Table,
  result: CouncilResult,
  felt: readonly number[],
): void => {
  const delta = reserved(state, table, result);
  const { purpose, sidePayments } = result.package;
  if (purpose === undefined) {
    settlePackage(state, table, result, felt, delta);
    return;
  }
  rememberPayments(state, sidePayments);
  if (purpose === 'heads-of-terms') agreeTerms(state);
  else acquiesce(state, table, felt, result);
  if (purpose === 'signature') signText(state, delta);
  if (purpose === 'understanding') declareUnderstanding(state, delta);
  if (isSeat(state, result.by)) addCapital(state, result.by, state.assumptions.costScale);
};

/** A package asks the parliaments where it is deep, then stands or not. */
const settlePackage = (
  state: State,
  table: Table,
  result: CouncilResult,
  felt: readonly number[],
  delta: readonly number[],
): void => {
  if (packageSize(delta) >= state.assumptions.ratMin) askParliaments(state, table, result, felt);
  const kept = result.outcome === 'rejected-in-parliament' ? state.assumptions.ratFailKeeps : 1;
  if (kept === 0) {
    addLegitimacy(state, 'ratification-failed', -0.01);
    return;
  }
  acquiesce(state, table, felt, result);
  rememberPayments(state, result.package.sidePayments);
  const moved = changeTreaty(state, delta, kept);
  creditPackage(state, moved);
  signPackage(state, result, moved);
  const stakes = stakesOf(state, result);
  if (isSeat(state, result.by)) addCapital(state, result.by, state.assumptions.costScale * stakes);
  if (result.procedure.summit) addLegitimacy(state, 'diplomacy', SUMMIT_CREDIT);
};

/** Legitimacy that a successful summit brings its chair. */
const SUMMIT_CREDIT = 0.015;

/** What footnotes leave of the changes: a reservation takes out its share of GDP, and becomes a habit. */
const reserved = (state: State, table: Table, result: CouncilResult): number[] => {
  const delta = deltaOf(result.package);
  for (const { member, footnote } of result.envelopes) {
    if (footnote === null) continue;
    const k = DIMENSIONS.indexOf(footnote);
    const share = letterWeight(table, indexOf(state, member)) / 2;
    delta[k] = delta[k] * clamp(1 - state.assumptions.footnoteBite * share, 0, 1);
    state.optOutNorm01 += state.assumptions.footnoteNorm * (1 - state.optOutNorm01);
  }
  return delta;
};

const askParliaments = (
  state: State,
  table: Table,
  result: CouncilResult,
  felt: readonly number[],
): void => {
  const noise = standardDraws(draws(state, 'ratification'), state.members.length);
  result.ratification = ratify(table, state, deltaOf(result.package), felt, noise);
  if (result.ratification.some((step) => step.result === 'rejected')) {
    result.outcome = 'rejected-in-parliament';
    return;
  }
  for (const step of result.ratification)
    if (step.result === 'protocol') state.members[indexOf(state, step.member)].hasProtocol = true;
};

/** Returns what has changed. */
const changeTreaty = (state: State, delta: readonly number[], share: number): number[] =>
  DIMENSIONS.map((d, k) => {
    const before = state.treaty[d];
    state.treaty[d] = clamp(before + share * delta[k], 0, 1);
    return state.treaty[d] - before;
  });

/** Every text that stands leaves a commitment: a declaration, or where parliaments took part a ratified one. */
const signPackage = (state: State, result: CouncilResult, delta: number[]): void => {
  const kind = result.ratification.length > 0 ? 'protocol' : 'declaration';
  makeInstrument(state, { kind, about: 'package', delta, parties: [] });
};

/** What of a swallowed margin is remembered. */
const grudgeOf = (state: State, result: CouncilResult): number => {
  const { rushGrudge } = state.assumptions;
  const { deadline } = result.procedure;
  const haste = deadline === 'short' ? 1 + rushGrudge : deadline === 'long' ? 1 - rushGrudge : 1;
  return 0.6 * haste * stakesOf(state, result);
};

/** What a reservation spares the government that made it, margin units: nobody swallows what it has put on record. */
const sparedByFootnote = (table: Table, index: number, result: CouncilResult): number => {
  const { id } = table.state.members[index];
  const footnote = result.envelopes.find((e) => e.member === id)?.footnote ?? null;
  if (footnote === null) return 0;
  const change = result.package.delta[footnote] ?? 0;
  return 0 - positionOf(table, index, DIMENSIONS.indexOf(footnote), change);
};

/**
 * Those who kept silent against their interest remember it: more when they were hurried, or on camera. Under an Opt-out
 * Protocol only what concerns Article 5 itself leaves a grudge.
 */
const acquiesce = (
  state: State,
  table: Table,
  felt: readonly number[],
  result: CouncilResult,
): void => {
  const calm = calmedBeyondArticle5(state);
  const core = result.package.delta.core ?? 0;
  const grudge = grudgeOf(state, result);
  for (let i = 0; i < state.members.length; i++) {
    if (!table.seated[i] || felt[i] >= 0) continue;
    const m = state.members[i];
    const swallowed = positive(0 - felt[i] - sparedByFootnote(table, i, result));
    const onCore = smaller(positive(0 - positionOf(table, i, CORE, core)), swallowed);
    const remembered = swallowed - calm * (swallowed - onCore);
    m.resentment = clamp(m.resentment + grudge * remembered, 0, 0.5);
  }
};

/** Those who wanted the package trust each letter-writer a little less. */
export const rememberLetters = (
  state: State,
  table: Table,
  { felt, result }: Tabling,
  broken: readonly number[],
): void => {
  const loss = -0.006 * stakesOf(state, result);
  for (let i = 0; i < state.members.length; i++) {
    if (!table.seated[i] || felt[i] <= 0) continue;
    for (const j of broken) if (i !== j) shiftTrust(state, i, j, loss);
  }
};
