/**
 * A package goes through the council: silence procedure, then ratification, then its consequences. When a seat tables it,
 * the procedure stops at the first letter and asks the seat: withdraw, make one live offer, or hold nerve (game §4.5).
 */
import { emit } from '../chronicle.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import type { Effect } from '../effects/effect.ts';
import { addCapital, SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { makeInstrument } from '../governments/instruments.ts';
import { clamp, positive, smaller } from '../math.ts';
import { draws, standardDraws } from '../rng.ts';
import {
  DIMENSIONS,
  type CouncilResult,
  type MemberId,
  type Package,
  type Procedure,
  type State,
} from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import { breakPromises } from '../table/corridor-calls.ts';
import { learn, truth } from '../table/private-part.ts';
import type { Tabling } from '../table/table-state.ts';
import { agreeTerms, creditPackage, loseVote, signText } from '../treaty/conference.ts';
import { calmedBeyondArticle5 } from '../treaty/in-force.ts';
import { declareUnderstanding } from '../treaty/understanding.ts';
import { fatigueOfTabling, fatigueWhenTabled } from './fatigue.ts';
import { moodOfTheDay } from './mood.ts';
import { deltaOf, positionOf, setTable, type Table } from './appraise.ts';
import { packageSize, ratify } from './ratification.ts';
import { rememberPayments } from './side-payments.ts';
import {
  layOut,
  letterWeight,
  offersBefore,
  openNext,
  openVote,
  USUAL_PROCEDURE,
} from './silence-procedure.ts';

const CORE = DIMENSIONS.indexOf('core');

const isSeat = (state: State, by: Seat | MemberId): by is Seat =>
  state.seats.some((s) => s.seat === by);

/** Table a package under silence. Tabling itself tires the council. */
export const tablePackage = (
  state: State,
  by: Seat | MemberId,
  p: Package,
  procedure: Procedure = USUAL_PROCEDURE,
): void => {
  breakPromises(state, by, (dimension) => p.delta[dimension] ?? 0);
  const table = setTable(state, by, truth(state), p.purpose, procedure.summit);
  state.fatigue = fatigueWhenTabled(state, by);
  state.table.tabling = openVote(by, p, procedure, layOut(table, p, moodOfTheDay(state)));
  continueVote(state);
};

/** Terms as they stood when the package was tabled: tabling has tired the council since. */
const tableOf = (state: State, tabling: Tabling): Table => {
  const tired = state.fatigue;
  const { by, package: p, procedure } = tabling.result;
  state.fatigue = tired - fatigueOfTabling(state, by);
  const table = setTable(state, by, truth(state), p.purpose, procedure.summit);
  state.fatigue = tired;
  return table;
};

/** Open envelopes until a letter stops the vote, or all are open. */
export const continueVote = (state: State): void => {
  const { tabling } = state.table;
  if (tabling === null) return;
  const table = tableOf(state, tabling);
  const mood = moodOfTheDay(state);
  const { by } = tabling.result;
  const live = isSeat(state, by) && state.assumptions.nerve > 0;
  while (tabling.opened < tabling.order.length) {
    const { verdict, member } = openNext(table, tabling, mood);
    if (verdict !== 'breaks-silence') continue;
    const index = indexOf(state, member);
    for (const { seat } of state.seats) learn(state, seat, index, state.assumptions.soundSpread);
    if (walksOut(state, tabling, index)) break;
    if (!live || tabling.holding) continue;
    state.decisions.push({ kind: 'council', seat: by });
    return;
  }
  closeVote(state, table, tabling);
};

/** An empty chair in the family photograph: a shock to cohesion, and to what Washington thinks of it. */
const WALK_OUT: readonly Effect[] = [
  { kind: 'trust', from: 'others', to: 'target', add: -0.03 },
  { kind: 'trust', from: 'target', to: 'others', add: -0.015 },
  { kind: 'member', field: 'resentment', of: 'target', add: 0.05 },
  { kind: 'alliance', field: 'legitimacy', add: -0.02 },
  { kind: 'alliance', field: 'us-commitment', add: -0.015 },
];

/** At a summit a leader whose red line is crossed leaves the room, and the summit is over. */
const walksOut = (state: State, tabling: Tabling, index: number): boolean => {
  const { procedure, walkedOut } = tabling.result;
  if (!procedure.summit || tabling.felt[index] >= -state.assumptions.walkOut) return false;
  const { id } = state.members[index];
  walkedOut.push(id);
  applyEffects(state, WALK_OUT, { actor: -1, target: index }, SECRETARY_GENERAL, 'diplomacy');
  emit(state, 'walk-out', { member: id });
  return true;
};

/** A letter writer who turns out to stand alone may take the letter back when the chair held its nerve. */
const secondThoughts = (state: State, table: Table, tabling: Tabling): void => {
  if (!tabling.holding || tabling.result.walkedOut.length > 0) return;
  const letters = tabling.result.envelopes.filter((e) => e.verdict === 'breaks-silence');
  const [lone] = letters;
  if (letters.length !== 1 || lone === undefined) return;
  const index = indexOf(state, lone.member);
  const cost = table.isolation[index] * (1 + state.assumptions.nerve);
  if (tabling.felt[index] < -cost) return;
  lone.verdict = 'keeps-silent';
  lone.isolationCost = cost;
  tabling.brokenWeight = 0;
  emit(state, 'letter-taken-back', { member: lone.member });
};

const closeVote = (state: State, table: Table, tabling: Tabling): void => {
  secondThoughts(state, table, tabling);
  const { result } = tabling;
  const broken = result.envelopes
    .filter((e) => e.verdict === 'breaks-silence')
    .map((e) => indexOf(state, e.member));
  if (broken.length > 0) {
    result.outcome = 'broken';
    rememberLetters(state, table, tabling, broken);
    blameTheChair(state, result);
    if (result.package.purpose !== undefined) loseVote(state, result.package.purpose);
  } else settle(state, table, result, tabling.felt);
  finish(state, result);
};

const finish = (state: State, result: CouncilResult): void => {
  state.table.tabling = null;
  if (isSeat(state, result.by)) {
    state.table.leakedWeight = 0;
    state.table.lastText = {
      turn: state.turn,
      delta: { ...result.package.delta },
      holdOuts: result.envelopes
        .filter((e) => e.verdict === 'breaks-silence' || e.verdict === 'keeps-silent')
        .map((e) => e.member),
    };
  }
  state.councils.push(result);
  report(state, result);
};

/** The chair takes its text off the table before more letters come: no failure, and no text. */
export const withdrawText = (state: State): void => {
  const { tabling } = state.table;
  if (tabling === null) return;
  tabling.result.outcome = 'withdrawn';
  finish(state, tabling.result);
};

/** One live offer to the member whose letter stopped the vote. */
export const makeLiveOffer = (state: State, value: number): void => {
  const { tabling } = state.table;
  const letter = tabling?.result.envelopes.at(-1);
  if (tabling === null || letter === undefined) return;
  const index = indexOf(state, letter.member);
  const table = tableOf(state, tabling);
  tabling.offersMade += 1;
  tabling.offered = tabling.offersMade >= offersBefore(tabling.result.procedure);
  tabling.felt[index] = tabling.felt[index] + value;
  letter.margin += value;
  const before = tabling.brokenWeight - letterWeight(table, index);
  if (tabling.felt[index] >= -letter.isolationCost) {
    tabling.brokenWeight = before < 0 ? 0 : before;
    letter.verdict = tabling.felt[index] < 0 ? 'keeps-silent' : 'agrees';
    emit(state, 'live-offer-taken', { member: letter.member, value });
    continueVote(state);
  } else {
    emit(state, 'live-offer-refused', { member: letter.member, value });
    state.decisions.push({ kind: 'council', seat: SECRETARY_GENERAL });
  }
};

/** What a summit makes of success and failure. */
const stakesOf = (state: State, { procedure }: CouncilResult): number =>
  procedure.summit ? state.assumptions.summitStakes : 1;

/** Let the envelopes open, whatever they say. */
export const holdNerve = (state: State): void => {
  if (state.table.tabling === null) return;
  state.table.tabling.holding = true;
  continueVote(state);
};

/** A tabling that failed costs the chair capital and a little of its standing. */
const blameTheChair = (state: State, result: CouncilResult): void => {
  if (!isSeat(state, result.by)) return;
  const stakes = stakesOf(state, result);
  addCapital(state, result.by, -state.assumptions.costScale * stakes);
  if (state.assumptions.costScale > 0) addLegitimacy(state, 'silence-broken', -0.005 * stakes);
};

/** What follows when nobody broke silence: it depends on what the text is for. */
const settle = (
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
    const swallowed = 0 - felt[i];
    const onCore = smaller(positive(0 - positionOf(table, i, CORE, core)), swallowed);
    const remembered = swallowed - calm * (swallowed - onCore);
    m.resentment = clamp(m.resentment + grudge * remembered, 0, 0.5);
  }
};

/** Those who wanted the package trust each letter-writer a little less. */
const rememberLetters = (
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

const report = (state: State, result: CouncilResult): void => {
  const what = result.package.purpose ?? 'package';
  emit(state, `${what}-${result.outcome}`, {
    by: result.by,
    dimensions: DIMENSIONS.filter((d) => (result.package.delta[d] ?? 0) !== 0).map(
      (d) => `${d}:${result.package.delta[d]}`,
    ),
    payments: result.package.sidePayments.map((p) => `${p.from}>${p.to}:${p.value}`),
    breakers: result.envelopes.filter((e) => e.verdict === 'breaks-silence').map((e) => e.member),
    silent: result.envelopes.filter((e) => e.verdict === 'keeps-silent').map((e) => e.member),
    footnotes: result.envelopes.filter((e) => e.footnote !== null).map((e) => e.member),
    rejectedBy: result.ratification.filter((s) => s.result === 'rejected').map((s) => s.member),
    protocols: result.ratification.filter((s) => s.result === 'protocol').map((s) => s.member),
  });
};
