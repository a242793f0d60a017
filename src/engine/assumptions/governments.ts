/** Coefficients of governments: elections, archetypes, instruments and their review. All judgement unless the meaning says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const GOVERNMENTS = {
  earlyBase: coefficient(0.03, 'governments', 'hazard a turn of an early election', [0, 0.2]),
} as const satisfies Record<string, Assumption>;
