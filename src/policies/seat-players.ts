/** Ways of playing a seat besides the chair, by name. */
import { kindOf, type Seat, type SeatKind } from '../engine/seats/seat.ts';
import { COALITION_PLAYERS } from './coalition.ts';
import { DELEGATION_PLAYERS } from './delegation.ts';
import { GOVERNMENT_PLAYERS } from './governments.ts';
import type { Player } from './hands.ts';

const OF_KIND: Record<SeatKind, Readonly<Record<string, Player>>> = {
  'secretary-general': {},
  member: GOVERNMENT_PLAYERS,
  lead: COALITION_PLAYERS,
  'united-states': DELEGATION_PLAYERS,
};

export const playersOf = (seat: Seat): Readonly<Record<string, Player>> => OF_KIND[kindOf(seat)];
