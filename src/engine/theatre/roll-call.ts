/** The Article 4 and 5 roll-call: graded answers, the cascade, and the one thing that the chair can do. */
import { refuse, type Refusal } from '../actions/action.ts';
import type { Seat, State, View } from '../state.ts';
import type { RollCall } from './theatre-state.ts';

export const refuseStance = (_state: View, _seat: Seat): Refusal | null => refuse('no-roll-call');

export const takeStance = (_state: State, _seat: Seat, _stance: RollCall['stance']): void => {};
