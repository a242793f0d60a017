/** The legacy of a shorter term in frequencies. */
import { ENDINGS, type EndingId } from '../engine/state.ts';
import type { Legacy } from '../workers/job.ts';

export interface FutureShare {
  ending: EndingId;
  count: number;
  /** The ending of this very game. */
  own: boolean;
}

/** Endings that other futures came to, most frequent first; this game's own is there even when no other shares it. */
export const futureShares = (legacy: Legacy, own: EndingId | null): FutureShare[] =>
  ENDINGS.map((ending) => ({ ending, count: legacy.endings[ending], own: ending === own }))
    .filter(({ count, own: isOwn }) => count > 0 || isOwn)
    .toSorted((a, b) => b.count - a.count);
