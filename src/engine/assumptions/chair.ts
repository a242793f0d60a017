/**
 * Coefficients of a chair that the rules hold: how it drafts, asks, comes back and leads a treaty. All judgement, sized on
 * `silence seats`. They count only where a seat besides the chair is played.
 */
import { coefficient, type Assumption } from './coefficient.ts';

export const CHAIR = {
  // drafting
  chairStep: coefficient(0.18, 'seats', [0.05, 0.35]),
  chairFavours: coefficient(0.14, 'seats', [0, 0.6]),
  chairCaution: coefficient(0.8, 'seats', [0, 3]),
  chairDaring: coefficient(0.4, 'seats', [0, 1]),
  chairFairOdds: coefficient(0.4, 'seats', [0, 1]),
  chairSoundings: coefficient(2, 'seats', [0, 8]),
  chairLearns: coefficient(0.6, 'seats', [0, 1]),
  chairLeastOdds: coefficient(0.15, 'seats', [0, 1]),
  chairWaits: coefficient(1, 'seats', [0, 10]),
  chairGoodwill: coefficient(0.7, 'seats', [0, 2]),
  chairPatience: coefficient(2.4, 'seats', [0, 6]),
  chairReserve: coefficient(2, 'seats', [0, 10]),
  // coming back with a text that fell
  chairReturns: coefficient(0.4, 'seats', [0, 1]),
  chairTries: coefficient(2, 'seats', [0, 6]),
  amendCaution: coefficient(1.5, 'seats', [0.5, 4]),
  // what a government asks of a draft
  chairKeeps: coefficient(0.7, 'seats', [0, 1]),
  chairLost: coefficient(0.05, 'seats', [0, 0.5]),
  // leading a treaty
  treatyGround: coefficient(4, 'seats', [0, 20]),
  treatyOdds: coefficient(0.35, 'seats', [0, 1]),
} as const satisfies Record<string, Assumption>;
