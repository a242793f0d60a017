/** Which mandate a seed deals to a player who does not choose. */
import { floor } from '../math.ts';
import { keyedDraws } from '../rng.ts';
import { kindOf, type Seat, type SeatKind } from '../seats/seat.ts';
import {
  AMERICAN_MANDATE_IDS,
  LEAD_MANDATE_IDS,
  MANDATE_IDS,
  NATIONAL_MANDATE_IDS,
  type MandateId,
} from './mandate.ts';

const OF_KIND: Record<SeatKind, readonly MandateId[]> = {
  'secretary-general': MANDATE_IDS,
  member: NATIONAL_MANDATE_IDS,
  lead: LEAD_MANDATE_IDS,
  'united-states': AMERICAN_MANDATE_IDS,
};

/** Mandates that a seat may hold. */
export const mandatesOf = (seat: Seat): readonly MandateId[] => OF_KIND[kindOf(seat)];

export const dealtMandate = (seed: string, seat: Seat = 'secretary-general'): MandateId => {
  const cards = mandatesOf(seat);
  const card = floor(keyedDraws(seed, 'mandate', 0)() * cards.length);
  return cards[card] ?? 'open-brief';
};
