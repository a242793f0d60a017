/** Coefficients of the endings that refine the published eight, of their bands and stamps. No difficulty moves any. All judgement. */
import { coefficient, type Assumption } from './coefficient.ts';

export const SPLIT_ENDINGS = {
  splitEndings: coefficient(
    1,
    'endings',
    '1 = twelve endings: Amexit and status quo are told apart further, 0 = the published eight',
    [0, 1],
  ),
  handoverDone: coefficient(0.8, 'endings', 'share of a roadmap that a handover needs', [0, 1]),
  handoverGap: coefficient(
    0.25,
    'endings',
    'gap in any domain above which nothing was handed over, share of the need',
    [0, 1],
  ),
  renewalTurns: coefficient(
    4,
    'endings',
    'turns on end for which Washington must be committed in a renewal',
    [1, 24],
  ),
  renewalBurden: coefficient(
    0.82,
    'endings',
    'fairness of burden-sharing that a renewal needs',
    [0, 1],
  ),
  coalitionsStanding: coefficient(
    2,
    'endings',
    'standing coalitions outside consensus that make a coalition Europe',
    [1, 8],
  ),
  coalitionItems: coefficient(
    1,
    'endings',
    'items a year up to which the council counts as inactive',
    [0, 4],
  ),
  deadlockTurns: coefficient(
    6,
    'endings',
    'turns above which an open step of the treaty is a deadlock',
    [1, 24],
  ),
  deadlockCohesion: coefficient(80, 'endings', 'cohesion up to which it is one', [0, 100]),
  bandIndex: coefficient(
    3,
    'endings',
    'points above its threshold that make an ending solid',
    [0, 20],
  ),
  bandTurns: coefficient(8, 'endings', 'turns held that make an ending solid', [1, 24]),
  bentForce: coefficient(
    1.3,
    'endings',
    'force against what was needed, below which Article 5 was held but bent',
    [1, 3],
  ),
  bentShare: coefficient(
    0.5,
    'endings',
    'share of allies that fought, below which Article 5 was held but bent',
    [0, 1],
  ),
} as const satisfies Record<string, Assumption>;
