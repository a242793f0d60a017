/**
 * A package goes through the council: silence procedure, then its consequences. When a seat tables it,
 * the procedure stops at the first letter and asks the seat: withdraw, make one live offer, or hold nerve (game §4.5).
 */
import type { ActionOf } from '../actions/action.ts';
import { hearResult } from '../chair/hear-result.ts';
import { emit } from '../chronicle.ts';
import {
  addCapital,
  ownGovernment,
  seatState,
  SECRETARY_GENERAL,
  type Seat,
} from '../seats/seat.ts';
import {
  DIMENSIONS,
  type CouncilResult,
  type MemberId,
  type Package,
  type Procedure,
  type State,
} from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { breakPromises } from '../table/corridor-calls.ts';
import { learn, truth } from '../table/private-part.ts';
import type { Tabling } from '../table/table-state.ts';
import { loseVote } from '../treaty/conference.ts';
import { setTable, type Table } from './negotiating-table.ts';
import { blameTheChair, isSeat, rememberLetters, settle, walksOut } from './consequences.ts';
import { fatigueOfTabling, fatigueWhenTabled } from './fatigue.ts';
import { moodOfTheDay } from './mood.ts';
import { askPrice, asksForEnvelope, MARGIN_PER_CAPITAL, writeEnvelope } from './own-envelope.ts';
import {
  companyFound,
  layOut,
  letterWeight,
  offersBefore,
  openNext,
  openVote,
  USUAL_PROCEDURE,
} from './silence-procedure.ts';

/** Table a package under silence. Tabling itself tires the council. */
export const tablePackage = (
  state: State,
  by: Seat | MemberId,
  p: Package,
  procedure: Procedure = USUAL_PROCEDURE,
): void => {
  breakPromises(state, by, (dimension) => p.delta[dimension] ?? 0);
  const table = setTable(state, by, truth(state), p.purpose, procedure.summit);
  const mood = moodOfTheDay(state);
  const tabling = openVote(by, p, procedure, layOut(table, p, mood));
  state.fatigue = fatigueWhenTabled(state, by);
  state.table.tabling = tabling;
  openEnvelopes(state, table, tabling, mood);
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

/** Go on with a vote that a letter stopped. */
const continueVote = (state: State): void => {
  const { tabling } = state.table;
  if (tabling !== null) openEnvelopes(state, tableOf(state, tabling), tabling, moodOfTheDay(state));
};

/** Open envelopes until a letter stops the vote, or all are open. */
const openEnvelopes = (
  state: State,
  table: Table,
  tabling: Tabling,
  mood: readonly number[],
): void => {
  const { by } = tabling.result;
  const live = isSeat(state, by) && state.assumptions.nerve > 0;
  while (tabling.opened < tabling.order.length) {
    if (asksForEnvelope(state, table, tabling, companyFound(table, tabling))) return;
    const { verdict, member } = openNext(table, tabling, mood);
    if (verdict !== 'breaks-silence') continue;
    const index = indexOf(state, member);
    for (const { seat } of state.seats) learn(state, seat, index, state.assumptions.soundSpread);
    if (walksOut(state, tabling, index)) break;
    if (!live || tabling.holding) continue;
    if (state.chair !== undefined) {
      if (answerLetter(state, tabling, index)) return;
      continue;
    }
    state.decisions.push({ kind: 'council', seat: by });
    return;
  }
  closeVote(state, table, tabling);
};

const LARGEST_LIVE_OFFER = 0.15;

/**
 * A chair that the rules hold answers a letter: with an offer where one is enough and can be paid for, else it holds its
 * nerve. What the played government wants it has said itself.
 * @returns whether an offer was made: the vote has gone on by then
 */
const answerLetter = (state: State, tabling: Tabling, index: number): boolean => {
  const letter = tabling.result.envelopes.at(-1);
  const capital = seatState(state, SECRETARY_GENERAL)?.capital ?? 0;
  const needed = letter === undefined ? 0 : 0.001 - letter.isolationCost - tabling.felt[index];
  const price = (needed / MARGIN_PER_CAPITAL) * state.assumptions.costScale;
  const offers =
    !tabling.offered &&
    index !== ownGovernment(state) &&
    needed <= LARGEST_LIVE_OFFER &&
    price <= capital;
  if (!offers) {
    tabling.holding = true;
    return false;
  }
  addCapital(state, SECRETARY_GENERAL, -price);
  makeLiveOffer(state, needed);
  return true;
};

/** The played government has written its envelope, or named a price: the vote goes on unless it is asked again. */
export const votesOwnEnvelope = (state: State, action: ActionOf<'envelope'>): void => {
  const { tabling } = state.table;
  if (tabling === null) return;
  if (action.vote === 'price') {
    if (askPrice(state, tableOf(state, tabling), action.value)) continueVote(state);
    else noteDemand(state, action.value);
    return;
  }
  writeEnvelope(state, action.vote);
  continueVote(state);
};

/** A price that was refused is remembered: a text that comes back may pay it. */
const noteDemand = (state: State, value: number): void => {
  const own = state.members[ownGovernment(state)];
  if (state.chair !== undefined && own !== undefined)
    state.chair.demand = { member: own.id, value };
};

/** A letter writer who turns out to stand alone may take the letter back when the chair held its nerve. */
const secondThoughts = (state: State, table: Table, tabling: Tabling): void => {
  if (!tabling.holding || tabling.result.walkedOut.length > 0) return;
  const letters = tabling.result.envelopes.filter((e) => e.verdict === 'breaks-silence');
  const [lone] = letters;
  if (letters.length !== 1 || lone === undefined) return;
  const index = indexOf(state, lone.member);
  if (index === ownGovernment(state)) return;
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
  if (result.by === SECRETARY_GENERAL) hearResult(state, result);
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
    letter.bought = true;
    emit(state, 'live-offer-taken', { member: letter.member, value });
    continueVote(state);
  } else {
    emit(state, 'live-offer-refused', { member: letter.member, value });
    state.decisions.push({ kind: 'council', seat: SECRETARY_GENERAL });
  }
};

/** Let the envelopes open, whatever they say. */
export const holdNerve = (state: State): void => {
  if (state.table.tabling === null) return;
  state.table.tabling.holding = true;
  continueVote(state);
};

const report = (state: State, result: CouncilResult): void => {
  const what = result.package.purpose ?? 'package';
  emit(state, `${what}-${result.outcome}`, {
    // A chair that the rules hold is somebody else to who reads the chronicle.
    by: state.chair !== undefined && result.by === SECRETARY_GENERAL ? 'chair' : result.by,
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
