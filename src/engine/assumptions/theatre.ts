/** Coefficients of missions, the Ukraine front, the adversary and roll-calls. All judgement unless the meaning says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const THEATRE = {
  frontDrift: coefficient(
    0.02,
    'theatre',
    'how fast the line in Ukraine moves with support, a turn',
    [0, 0.2],
  ),
} as const satisfies Record<string, Assumption>;
