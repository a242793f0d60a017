/**
 * The roll-call (game §4.5): an ally is attacked, or asks for consultation, and the others answer one by one, the
 * smallest first. Each seat acts once; then everybody thinks again, and it is judged. As published nobody is asked.
 */
import { refuse, type Refusal } from '../actions/action.ts';
import { draws, uniformDraws } from '../rng.ts';
import type { Decision, Seat, State, View } from '../state.ts';
import { kindOf, SECRETARY_GENERAL } from '../seats/seat.ts';
import { indexOf } from '../systems/membership.ts';
import {
  ambiguity,
  answersTo,
  judgeAnswer,
  secondThoughts,
  shareOfForce01,
  weightsOfAnswers,
  type Verdict,
} from './collective-defence.ts';
import { concludeConsultation } from './consultation.ts';
import { concludeDefence } from './defence-outcome.ts';
import { committed, hardenTheCalled, heardAnswers, stanceShifts } from './stances.ts';
import type { AdversaryMove, Response, ResponseGrade, RollCall, Stance } from './theatre-state.ts';

type Opening = Pick<RollCall, 'article' | 'victim' | 'because'> & {
  kind: Exclude<AdversaryMove, 'wait'>;
};

/** Roster indices in the order of the call: the smallest first, so that those who decide the matter speak last. */
const orderOfCall = (state: View, victim: number): number[] => {
  const order: number[] = [];
  state.members.forEach((m, j) => {
    if (j !== victim && !m.leftTreaty) order.push(j);
  });
  const size = (j: number): number => state.members[j].gdpStartBillionUsd;
  return order.sort((x, y) => size(x) - size(y) || x - y);
};

const inOrder = (state: View, victim: number, grades: readonly ResponseGrade[]): Response[] =>
  orderOfCall(state, victim).map((j) => ({ member: state.members[j].id, grade: grades[j] }));

/** Luck of the day by member, from the stream of the crisis: the same before and after the seats have acted. */
const luckOf = (state: State, article: RollCall['article']): number[] => {
  const n = state.members.length;
  const next = draws(state, article === 5 ? 'article5' : 'hybrid');
  const before = article === 5 ? 1 + n : 1;
  for (let k = 0; k < before; k++) next();
  return uniformDraws(next, n);
};

/** What the kind of call adds to everybody's willingness: consultation is easy, an ambiguous attack is not. */
const easeOf = (state: View, kind: AdversaryMove): number => {
  if (kind === 'probe') return state.assumptions.consultEase;
  return kind === 'limited-attack' ? 0 - ambiguity(state, kind) : 0;
};

/** In consultation nobody fights: the most is support, such as air policing. */
const asConsulted = (call: Pick<RollCall, 'article'>, grades: ResponseGrade[]): ResponseGrade[] =>
  call.article === 5 ? grades : grades.map((g) => (g === 'combat' ? 'support' : g));

/**
 * Governments that a person governs have the roll-call on their table; the chair always does. A chair that the rules hold
 * keeps its word for itself. Who leads a coalition is asked as a government where it is the one that is played.
 */
const seatsAsked = (state: View): Seat[] =>
  state.seats
    .map((s) => s.seat)
    .filter(
      (seat) =>
        (kindOf(seat) !== 'lead' || state.coalition !== undefined) &&
        !(state.chair !== undefined && seat === SECRETARY_GENERAL),
    );

/** Call the roll. When seats are to be asked the play stops; else it is judged at once. */
export const openRollCall = (state: State, opening: Opening): void => {
  const victim = indexOf(state, opening.victim);
  const first = asConsulted(
    opening,
    answersTo(state, victim, luckOf(state, opening.article), easeOf(state, opening.kind)),
  );
  state.theatre.rollCall = {
    ...opening,
    responses: inOrder(state, victim, first),
    stances: [],
  };
  if (state.assumptions.rollCallLive < 0.5) {
    conclude(state);
    return;
  }
  const asked = seatsAsked(state);
  for (const seat of asked) state.decisions.push({ kind: 'roll-call', seat });
  if (asked.length === 0) conclude(state);
};

export const refuseStance = (state: View, seat: Seat): Refusal | null => {
  const decision: Decision | undefined = state.decisions[0];
  return decision?.kind === 'roll-call' && decision.seat === seat ? null : refuse('no-roll-call');
};

/** A seat acts; when all have, it is judged. */
export const takeStance = (state: State, seat: Seat, stance: Stance): void => {
  const call = state.theatre.rollCall;
  if (call === null) return;
  call.stances.push({ seat, stance });
  state.decisions.shift();
  if (!state.decisions.some((d) => d.kind === 'roll-call')) conclude(state);
};

/** Shifts by member after everybody has seen who answers: those of the stances, and second thoughts. */
const thoughtAgain = (
  state: State,
  victim: number,
  answers: readonly ResponseGrade[],
  shifts: readonly number[] | null,
): number[] => {
  const share01 = shareOfForce01(state, victim, weightsOfAnswers(state, answers));
  const thoughts = secondThoughts(state, victim, share01);
  return shifts === null ? thoughts : thoughts.map((x, j) => x + shifts[j]);
};

const conclude = (state: State): void => {
  const call = state.theatre.rollCall;
  if (call === null) return;
  const victim = indexOf(state, call.victim);
  const luck = luckOf(state, call.article);
  const ease = easeOf(state, call.kind);
  const first = asConsulted(call, answersTo(state, victim, luck, ease));
  const shifts = stanceShifts(state, call, first);
  const own = committed(state, call).filter((j) => j !== victim);
  const answer = (byMember: readonly number[] | null): ResponseGrade[] => {
    const grades = answersTo(state, victim, luck, ease, byMember);
    for (const j of own) grades[j] = 'combat';
    return asConsulted(call, grades);
  };
  const moved = answer(shifts);
  const last = call.article === 5 ? answer(thoughtAgain(state, victim, moved, shifts)) : moved;
  hardenTheCalled(state, call, first);
  const judged =
    call.article === 5
      ? concludeDefence(state, call, victim, last)
      : concludeConsultation(state, call, victim, last);
  state.theatre.rollCall = null;
  state.theatre.lastRollCall = {
    ...call,
    ...judged,
    turn: state.turn,
    answers: inOrder(state, victim, last),
  };
};

/** How the answers heard so far would be judged, before anybody thinks again; null for a consultation or none. */
export const standsSoFar = (state: View): Verdict | null => {
  const call = state.theatre.rollCall;
  if (call === null || call.article === 4) return null;
  return judgeAnswer(
    state,
    indexOf(state, call.victim),
    call.kind === 'limited-attack' ? 'limited-attack' : 'major-attack',
    weightsOfAnswers(state, heardAnswers(state, call)),
  );
};
