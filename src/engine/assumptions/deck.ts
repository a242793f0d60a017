/** Coefficients of the deck of events. All judgement unless `sources.ts` says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const DECK = {
  volatility: coefficient(1, 'deck', [0, 4]),
  cardsPerTurn: coefficient(2, 'deck', [0, 4]),
} as const satisfies Record<string, Assumption>;
