/** One coefficient at a time, low and high, on the same seeds: what changes from low to high. */
import type { Assumptions } from '../../engine/assumptions.ts';
import { mean, round, standardError } from '../statistics.ts';
import {
  byInfluence,
  influences01,
  OUTPUTS,
  type GamesByPolicy,
  type Output,
} from './sensitivity-outputs.ts';
import type { SweepRange } from './sweep-range.ts';

export interface Effect {
  /** Mean over the seeds of high minus low. */
  change: number;
  /** Its standard error; both ends met the same luck, so this is that of the paired difference. */
  standardError: number;
}

export interface OneAtATime extends SweepRange {
  effects: Record<string, Effect>;
  /** See `influences01`. */
  influence01: number;
}

const effectOn = (output: Output, low: GamesByPolicy, high: GamesByPolicy): Effect => {
  const ends = high[output.policy];
  const differences = low[output.policy].map((row, at) => {
    const other = ends[at];
    return other ? output.of(other) - output.of(row) : 0;
  });
  return {
    change: round(mean(differences), 6),
    standardError: round(standardError(differences), 6),
  };
};

export interface SweptGames {
  range: SweepRange;
  low: GamesByPolicy;
  high: GamesByPolicy;
}

/** The two ends of every range, one coefficient after the other. */
export const endsOf = (ranges: readonly SweepRange[]): Partial<Assumptions>[] =>
  ranges.flatMap(({ key, low, high }) => [{ [key]: low }, { [key]: high }]);

const effectsOf = ({ low, high }: SweptGames): Record<string, Effect> =>
  Object.fromEntries(OUTPUTS.map((output) => [output.key, effectOn(output, low, high)]));

const sizesOf = (effects: Record<string, Effect>): Record<string, number> =>
  Object.fromEntries(OUTPUTS.map(({ key }) => [key, Math.abs(effects[key]?.change ?? 0)]));

/** Effects of every swept coefficient, most influential first. */
export const oneAtATime = (swept: readonly SweptGames[]): OneAtATime[] => {
  const rows = swept.map((games) => ({ ...games.range, effects: effectsOf(games) }));
  const influences = influences01(rows.map(({ effects }) => sizesOf(effects)));
  return rows
    .map((row, at) => ({ ...row, influence01: influences[at] ?? 0 }))
    .toSorted(byInfluence);
};
