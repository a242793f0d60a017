/** Many seeded games of one policy: rows, and what they come to. */
import { ENDINGS, type EndingId } from '../engine/state.ts';
import { byKey } from '../replay/by-key.ts';
import { MEASURES, type GameRow, type Measure } from './game-row.ts';
import { ascending, mean, quantile, round } from './statistics.ts';

export interface Spread {
  p10: number;
  p50: number;
  p90: number;
}

export interface Aggregate {
  games: number;
  /** Share of the games by ending, 0–1; every ending is a key. */
  endings: Record<EndingId, number>;
  means: Record<Measure, number>;
  quantiles: Record<Measure, Spread>;
}

export const shareOf = (rows: readonly GameRow[], endings: readonly EndingId[]): number =>
  rows.length === 0 ? 0 : rows.filter((row) => endings.includes(row.ending)).length / rows.length;

export const aggregate = (rows: readonly GameRow[]): Aggregate => {
  const values = byKey(MEASURES, (measure) => rows.map((row) => row.measures[measure]));
  return {
    games: rows.length,
    endings: byKey(ENDINGS, (ending) => round(shareOf(rows, [ending]), 6)),
    means: byKey(MEASURES, (measure) => round(mean(values[measure]), 6)),
    quantiles: byKey(MEASURES, (measure) => {
      const sorted = ascending(values[measure]);
      return {
        p10: round(quantile(sorted, 0.1), 6),
        p50: round(quantile(sorted, 0.5), 6),
        p90: round(quantile(sorted, 0.9), 6),
      };
    }),
  };
};
