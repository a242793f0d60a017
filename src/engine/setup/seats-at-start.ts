/** Who sits at the table when a game opens, with what hours and capital. */
import { floor } from '../math.ts';
import { DIFFICULTY_RULES, type Difficulty } from '../seats/difficulty.ts';
import { kindOf, SECRETARY_GENERAL, type Seat, type SeatState } from '../seats/seat.ts';
import type { GameOptions } from './game-options.ts';

const START_CAPITAL = { 'secretary-general': 8, member: 10, lead: 8, 'united-states': 12 };
/** Hours of the other seats against the chair's five. */
const HOURS_SHARE = { 'secretary-general': 1, member: 0.6, lead: 0.8, 'united-states': 0.6 };

const seatAtStart = (seat: Seat, difficulty: Difficulty): SeatState => {
  const kind = kindOf(seat);
  const hours = floor(DIFFICULTY_RULES[difficulty].hoursPerTurn * HOURS_SHARE[kind]);
  return { seat, hoursLeft: hours, hoursPerTurn: hours, capital: START_CAPITAL[kind] };
};

const seatsOf = ({ seats }: GameOptions): Seat[] => [SECRETARY_GENERAL, ...seats];

/** The chair first, then the others in the order given. */
export const seatsAtStart = (options: GameOptions): SeatState[] =>
  seatsOf(options).map((seat) => seatAtStart(seat, options.difficulty));
