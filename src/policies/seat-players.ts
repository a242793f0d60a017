/** Ways of playing a seat besides the chair, by name. */
import { kindOf, type Seat } from '../engine/seats/seat.ts';
import { DELEGATION_PLAYERS } from './delegation.ts';
import { GOVERNMENT_PLAYERS } from './governments.ts';
import type { Player } from './hands.ts';

export const playersOf = (seat: Seat): Readonly<Record<string, Player>> =>
  kindOf(seat) === 'united-states' ? DELEGATION_PLAYERS : GOVERNMENT_PLAYERS;
