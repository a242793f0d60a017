/** Forces lean towards a domain; the shares still sum to 1. */
import { clamp } from '../math.ts';
import { DOMAINS, type Domain } from './domain.ts';

export const shiftShare = (shares: number[], domain: Domain, by01: number): void => {
  const at = DOMAINS.indexOf(domain);
  const by = clamp(by01, 0, 1);
  for (let k = 0; k < shares.length; k++) shares[k] = (1 - by) * shares[k] + (k === at ? by : 0);
};
