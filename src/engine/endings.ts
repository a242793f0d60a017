/** How a game can end, and the tallies by which that is judged (systems/endings.ts). */

/** The published eight in the order of their table, then those that tell Amexit and status quo apart further. */
export const ENDINGS = [
  'european-pillar',
  'native-nato',
  'hybrid',
  'status-quo',
  'hollow',
  'amexit-crash-out',
  'break-up',
  'article-5-failed',
  'managed-handover',
  'atlantic-renewal',
  'coalition-europe',
  'deadlock',
] as const;
export type EndingId = (typeof ENDINGS)[number];

/** Runs and tallies that the endings ask for. */
export interface RunCounters {
  pillarTurns: number;
  nativeTurns: number;
  hybridTurns: number;
  /** Turns on end for which Washington has been committed. */
  committedTurns: number;
  /** Furthest that a roadmap has been carried out, 0–1. */
  roadmapDone01: number;
  /** Items that passed the council in each of the last turns, newest last: eight at most. */
  passed: number[];
}
