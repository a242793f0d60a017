/** Coefficients of the treaty process and ratification over time. All judgement unless the meaning says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const TREATY = {
  stepTurns: coefficient(1, 'treaty', 'least turns that a step of the treaty takes', [0, 6]),
} as const satisfies Record<string, Assumption>;
