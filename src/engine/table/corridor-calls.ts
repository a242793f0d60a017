/** Corridor calls: governments that come to the chair with an offer, a request or a threat (game §4.2). */
import { refuse, type Cost, type Refusal } from '../actions/action.ts';
import type { Seat, State, View } from '../state.ts';

export type CallAnswer = 'accept' | 'decline';

/** Open the corridor of a new turn: callers are drawn from the state. */
export const openCorridor = (_state: State): void => {};

/** What an answer costs. */
export const callNow = (_state: View, _seat: Seat, _call: number, _answer: CallAnswer): Cost => ({
  hours: 1,
  capital: 0,
});

export const refuseAnswer = (
  _state: View,
  _seat: Seat,
  _call: number,
  _answer: CallAnswer,
): Refusal | null => refuse('no-such-call');

export const answerCall = (
  _state: State,
  _seat: Seat,
  _call: number,
  _answer: CallAnswer,
): void => {};
