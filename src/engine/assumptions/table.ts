/** Coefficients of the negotiation: hours, capital, soundings, corridor calls, live cards. All judgement, sized on the balance tests. */
import { coefficient, type Assumption } from './coefficient.ts';

export const TABLE = {
  voteShows: coefficient(1, 'table', [0, 1]),
  amendFatigue: coefficient(0.5, 'table', [0, 1]),
  privSpread: coefficient(0.12, 'table', [0, 0.6]),
  soundSpread: coefficient(0.4, 'table', [0, 1]),
  soundTrust: coefficient(0.01, 'table', [0, 0.1]),
  leakChance: coefficient(0.05, 'table', [0, 0.5]),
  kHome: coefficient(0.25, 'table', [0, 1]),
  kWash: coefficient(0.15, 'table', [0, 1]),
  kChair: coefficient(0.1, 'table', [0, 0.5]),
  momentum: coefficient(0.02, 'table', [0, 0.1]),
  footnoteBite: coefficient(1, 'table', [0, 2]),
  footnoteNorm: coefficient(0.006, 'table', [0, 0.05]),
  nerve: coefficient(0.35, 'table', [0, 1]),
  costScale: coefficient(1, 'table', [0, 2]),
  capitalIncome: coefficient(3, 'table', [0, 6]),
  callsPerTurn: coefficient(3, 'table', [0, 4]),
} as const satisfies Record<string, Assumption>;
