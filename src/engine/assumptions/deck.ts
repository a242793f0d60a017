/** Coefficients of the deck of events. All judgement unless the meaning says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const DECK = {
  volatility: coefficient(1, 'deck', 'multiplier of all hazards of the deck', [0, 4]),
  cardsPerTurn: coefficient(2, 'deck', 'most cards drawn in a half-year', [0, 4]),
} as const satisfies Record<string, Assumption>;
