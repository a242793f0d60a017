/**
 * A package goes through the council: silence procedure, then its consequences. When a seat tables it,
 * the procedure stops at the first letter and asks the seat: withdraw, make one live offer, or hold nerve (game §4.5).
 */
import { emit } from '../chronicle.ts';
import { SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
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
import { setTable, type Table } from './appraise.ts';
import { blameTheChair, isSeat, rememberLetters, settle, walksOut } from './consequences.ts';
import { fatigueOfTabling, fatigueWhenTabled } from './fatigue.ts';
import { moodOfTheDay } from './mood.ts';
import {
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
const continueVote = (state: State): void => {
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

/** Let the envelopes open, whatever they say. */
export const holdNerve = (state: State): void => {
  if (state.table.tabling === null) return;
  state.table.tabling.holding = true;
  continueVote(state);
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
