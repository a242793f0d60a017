/** Which mandate a seed deals to a player who does not choose. */
import { floor } from '../math.ts';
import { keyedDraws } from '../rng.ts';
import { MANDATE_IDS, type MandateId } from './mandate.ts';

export const dealtMandate = (seed: string): MandateId => {
  const card = floor(keyedDraws(seed, 'mandate', 0)() * MANDATE_IDS.length);
  return MANDATE_IDS[card] ?? 'open-brief';
};
