/** Ledgers of named causes: each sums to a gauge's level, so the difference of two turns is the "why it moved". */
import type { Contributions } from './state.ts';

export const book = (ledger: Contributions, cause: string, change: number): void => {
  if (change === 0) return;
  ledger[cause] = (ledger[cause] ?? 0) + change;
};

/**
 * A gauge that moves by `rate` towards a sum of terms: every booked cause relaxes towards its own term (0 where it has
 * none), so the ledger goes on summing to the gauge.
 */
export const relax = (ledger: Contributions, rate: number, terms: Contributions): void => {
  for (const cause of Reflect.ownKeys(ledger))
    if (typeof cause === 'string' && terms[cause] === undefined)
      book(ledger, cause, -rate * (ledger[cause] ?? 0));
  for (const cause of Reflect.ownKeys(terms))
    if (typeof cause === 'string')
      book(ledger, cause, rate * ((terms[cause] ?? 0) - (ledger[cause] ?? 0)));
};

export const total = (parts: Contributions): number => {
  let all = 0;
  for (const cause of Reflect.ownKeys(parts))
    if (typeof cause === 'string') all += parts[cause] ?? 0;
  return all;
};
