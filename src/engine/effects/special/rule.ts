/** A special effect: what it does to the state it is given. */
import type { Seat } from '../../seats/seat.ts';
import type { State } from '../../state.ts';
import type { Binding } from '../effect.ts';

export type SpecialRule = (state: State, size: number, to: Binding, seat: Seat) => void;
