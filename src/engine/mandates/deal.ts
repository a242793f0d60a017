/** Which mandate a seed deals to a player who does not choose. */
import { floor } from '../math.ts';
import { keyedDraws } from '../rng.ts';
import { SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import { MANDATE_IDS, NATIONAL_MANDATE_IDS, type MandateId } from './mandate.ts';

/** Mandates that a seat may hold. */
export const mandatesOf = (seat: Seat): readonly MandateId[] =>
  seat === SECRETARY_GENERAL ? MANDATE_IDS : NATIONAL_MANDATE_IDS;

export const dealtMandate = (seed: string, seat: Seat = SECRETARY_GENERAL): MandateId => {
  const cards = mandatesOf(seat);
  const card = floor(keyedDraws(seed, 'mandate', 0)() * cards.length);
  return cards[card] ?? 'open-brief';
};
