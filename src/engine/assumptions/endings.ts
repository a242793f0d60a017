/** Coefficients of the endings that refine the published eight, of their bands and stamps. No difficulty moves any. All judgement. */
import { coefficient, type Assumption } from './coefficient.ts';

export const SPLIT_ENDINGS = {
  splitEndings: coefficient(1, 'endings', [0, 1]),
  handoverDone: coefficient(0.8, 'endings', [0, 1]),
  handoverGap: coefficient(0.25, 'endings', [0, 1]),
  renewalTurns: coefficient(4, 'endings', [1, 24]),
  renewalBurden: coefficient(0.82, 'endings', [0, 1]),
  coalitionsStanding: coefficient(2, 'endings', [1, 8]),
  coalitionItems: coefficient(1, 'endings', [0, 4]),
  deadlockTurns: coefficient(6, 'endings', [1, 24]),
  deadlockCohesion: coefficient(80, 'endings', [0, 100]),
  bandIndex: coefficient(3, 'endings', [0, 20]),
  bandTurns: coefficient(8, 'endings', [1, 24]),
  bentForce: coefficient(1.3, 'endings', [1, 3]),
  bentShare: coefficient(0.5, 'endings', [0, 1]),
} as const satisfies Record<string, Assumption>;
