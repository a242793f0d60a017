/**
 * The conference: steps of a treaty up to its signature, and its end. Heads of terms and signature are silence
 * procedures of the council; what follows from them is here.
 */
import { margins } from '../bargaining/margins.ts';
import { setTable } from '../bargaining/negotiating-table.ts';
import { moodOfTheDay } from '../bargaining/mood.ts';
import { emit } from '../chronicle.ts';
import { clamp } from '../math.ts';
import type { Seat } from '../seats/seat.ts';
import type { MemberId, State, View } from '../state.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { truth, type Reading } from '../table/private-part.ts';
import { partiesTo } from './aims.ts';
import { textFor } from './texts.ts';
import type { TextPurpose, TreatyAim, TreatyDeath, TreatyProcess } from './treaty-process.ts';

const MOST_FATIGUE = 6;

const newProcess = (
  state: State,
  seat: Seat,
  aim: TreatyAim,
  delta: readonly number[],
): TreatyProcess => ({
  aim,
  step: 'reflection-group',
  openedTurn: state.turn,
  stepTurn: state.turn,
  by: seat,
  delta: [...delta],
  terms: [...delta],
  parties: partiesTo(state, aim),
  votesLost: 0,
  parliaments: [],
});

/** Majors that would break silence over the outline, by what is known of them, and their share of the majors' GDP. */
export const dissentingMajors = (
  state: View,
  seat: Seat,
  delta: readonly number[],
  reading?: Reading,
  mood?: readonly number[],
): { members: MemberId[]; share01: number } => {
  const p = textFor(state, delta, 'heads-of-terms');
  const table = setTable(state, seat, reading, p.purpose);
  const felt = margins(table, p);
  const members: MemberId[] = [];
  let against = 0;
  let all = 0;
  state.members.forEach((m, i) => {
    if (!m.major || !table.seated[i]) return;
    all += m.gdpStartBillionUsd;
    if (felt[i] + (mood === undefined ? 0 : mood[i]) >= -table.isolation[i]) return;
    members.push(m.id);
    against += m.gdpStartBillionUsd;
  });
  return { members, share01: all === 0 ? 0 : against / all };
};

/**
 * Open a treaty. A reflection group does not meet when majors worth too much dissent; founders, or an Understanding in
 * force, need no such leave.
 */
export const openTreaty = (
  state: State,
  seat: Seat,
  aim: TreatyAim,
  delta: readonly number[],
  needsLeave: boolean,
): void => {
  if (needsLeave) {
    const dissent = dissentingMajors(state, seat, delta, truth(state), moodOfTheDay(state));
    if (dissent.share01 >= state.assumptions.reflectDissent) {
      emit(state, 'reflection-group-blocked', { aim, members: dissent.members });
      return;
    }
  }
  state.treatyProcess = newProcess(state, seat, aim, delta);
  emit(state, 'reflection-group-meets', { aim });
};

const step = (state: State, process: TreatyProcess, to: TreatyProcess['step']): void => {
  process.step = to;
  process.stepTurn = state.turn;
  process.votesLost = 0;
};

/** Silence held over the outline. */
export const agreeTerms = (state: State): void => {
  const process = state.treatyProcess;
  if (process === null) return;
  process.terms = [...process.delta];
  step(state, process, 'heads-of-terms');
  emit(state, 'terms-agreed', { aim: process.aim });
};

export const draftText = (state: State, delta: readonly number[]): void => {
  const process = state.treatyProcess;
  if (process === null) return;
  process.delta = [...delta];
  step(state, process, 'text');
  emit(state, 'text-drafted', { aim: process.aim });
};

/** Silence held over the text: it goes to the parliaments in the course of the half-year. */
export const signText = (state: State, delta: readonly number[]): void => {
  const process = state.treatyProcess;
  if (process === null) return;
  process.delta = [...delta];
  step(state, process, 'signature');
  emit(state, 'treaty-signed', { aim: process.aim });
};

/** What is left of a change after the treaty has moved: none of it is done twice, and nothing is undone. */
const remaining = (change: number, moved: number): number => {
  if (change * moved <= 0) return change;
  const left = change - moved;
  return left * change > 0 ? left : 0;
};

/**
 * A text says where the treaty shall stand: what a package does meanwhile it need not do any more. A text that is with
 * the parliaments is shortened likewise.
 */
export const creditPackage = (state: State, moved: readonly number[]): void => {
  const process = state.treatyProcess;
  if (process === null) return;
  process.delta = process.delta.map((change, k) => remaining(change, moved[k]));
  process.terms = process.terms.map((change, k) => remaining(change, moved[k]));
};

/** Silence was broken over a text of the treaty. After too many such votes the conference breaks up. */
export const loseVote = (state: State, purpose: TextPurpose): void => {
  const process = state.treatyProcess;
  if (process === null || purpose === 'understanding') return;
  process.votesLost += 1;
  if (process.votesLost >= state.assumptions.mostVotesLost)
    buryTreaty(state, 'conference-broke-up', []);
};

/** A treaty comes to nothing: the work is lost, and those who wanted it remember who did not. */
export const buryTreaty = (
  state: State,
  reason: TreatyDeath,
  blamed: readonly MemberId[],
): void => {
  const process = state.treatyProcess;
  if (process === null) return;
  close(state, process, reason);
  addLegitimacy(state, 'treaty-lost', -state.assumptions.treatyLoss);
  state.fatigue = clamp(state.fatigue + 1, 0, MOST_FATIGUE);
  emit(state, 'treaty-dies', { aim: process.aim, reason, members: [...blamed] });
};

/** Take a process off the table and remember what became of it. */
export const close = (
  state: State,
  process: TreatyProcess,
  outcome: 'in-force' | TreatyDeath,
): void => {
  state.closedTreaties.push({
    aim: process.aim,
    openedTurn: process.openedTurn,
    closedTurn: state.turn,
    outcome,
  });
  state.treatyProcess = null;
};
