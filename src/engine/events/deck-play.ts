/** Drawing cards and answering them. */
import { refuse, type Refusal } from '../actions/action.ts';
import type { Seat, State, View } from '../state.ts';
import type { CardChoice } from './card.ts';

/** Choices of the card that waits for this seat; none when no card does. */
export const choicesNow = (_state: View, _seat: Seat): readonly CardChoice[] => [];

export const refuseChoice = (_state: View, _seat: Seat, _choice: string): Refusal | null =>
  refuse('no-card-waits');

export const takeChoice = (_state: State, _seat: Seat, _choice: string): void => {};

/** Draw the cards of this half-year; one that offers choices waits for its seat. */
export const drawCards = (_state: State): void => {};
