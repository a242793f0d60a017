/** What the page asks of the worker and what comes back; both are checked by a schema where they arrive. */
import { z } from 'zod';
import type { DecisiveTurn } from '../analysis/decisive-turns.ts';
import type { Legacy } from '../analysis/legacy.ts';
import type { ArchivedTurn, PlayedOn } from '../session/index.ts';

export type { DecisiveTurn, Legacy };

/**
 * `baseline`: a term in which nothing is done. `play-on`: the caretaker's years. `archive`: every half-year as it was seen.
 * `legacy`: other futures from the hand-over. `decisive`: the turns that decided it.
 */
export const jobSchema = z.strictObject({
  kind: z.enum(['baseline', 'play-on', 'archive', 'legacy', 'decisive']),
  /** The record of the game, as text: its own schema reads it. */
  record: z.string().min(1),
});
export type Job = z.infer<typeof jobSchema>;

/** What the worker tells. */
export const messageSchema = z.discriminatedUnion('tells', [
  z.strictObject({ tells: z.literal('progress'), done01: z.number().min(0).max(1) }),
  /** The result has a schema of its own for every kind of job. */
  z.strictObject({ tells: z.literal('result'), result: z.unknown() }),
  z.strictObject({ tells: z.literal('failure'), reason: z.string() }),
]);
export type Message = z.infer<typeof messageSchema>;

/** Share of the work that is done. */
export type OnProgress = (done01: number) => void;

export type Question<Result> = (
  /** The record of the game, as text. */
  record: string,
  onProgress: OnProgress,
  signal: AbortSignal,
) => Promise<Result>;

/** Works questions out behind the player's back. Each rejects when it cannot, or when `signal` stops it. */
export interface Analyst {
  /** Axes of a term in which nothing is done, in the order of MANDATE_AXES. */
  baseline: Question<number[]>;
  /** The caretaker's years, from where the record leads to. */
  playOn: Question<PlayedOn>;
  /** Every half-year that was played, the opening first. */
  archive: Question<ArchivedTurn[]>;
  legacy: Question<Legacy>;
  decisive: Question<DecisiveTurn[]>;
}
