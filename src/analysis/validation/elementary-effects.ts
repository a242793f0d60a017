/** Coefficients screened by elementary effects: all of them moved about together, each within its own range. */
import type { AssumptionKey, Assumptions } from '../../engine/assumptions.ts';
import { keyedDraws } from '../../engine/rng.ts';
import { mean, round } from '../statistics.ts';
import { screen, trajectory, type Screening, type Trajectory } from './morris.ts';
import { byInfluence, influences01, OUTPUTS, type GamesByPolicy } from './sensitivity-outputs.ts';
import type { SweepRange } from './sweep-range.ts';

export interface WalkDesign {
  ranges: readonly SweepRange[];
  trajectories: readonly Trajectory[];
}

export const walkDesign = (ranges: readonly SweepRange[], walks: number): WalkDesign => ({
  ranges,
  trajectories: Array.from({ length: walks }, (_, walk) =>
    trajectory(ranges.length, keyedDraws('sensitivity', 'walk', walk)),
  ),
});

/** Assumptions at every point of every walk, walk after walk. */
export const settingsOf = ({ ranges, trajectories }: WalkDesign): Partial<Assumptions>[] =>
  trajectories.flatMap(({ points }) =>
    points.map((point) => {
      const setting: Partial<Assumptions> = {};
      ranges.forEach(({ key, low, high }, factor) => {
        setting[key] = low + (high - low) * (point[factor] ?? 0);
      });
      return setting;
    }),
  );

export interface ScreenedCoefficient {
  key: AssumptionKey;
  low: number;
  high: number;
  /** By output: effects of the whole range from low to high. */
  effects: Record<string, Screening>;
  /** See `influences01`; the size of an effect is its μ*. */
  influence01: number;
}

const rounded = ({ mu, muStar, sigma }: Screening): Screening => ({
  mu: round(mu, 6),
  muStar: round(muStar, 6),
  sigma: round(sigma, 6),
});

/** @param games at every point of every walk, in the order of `settingsOf` */
export const screenCoefficients = (
  { ranges, trajectories }: WalkDesign,
  games: readonly GamesByPolicy[],
): ScreenedCoefficient[] => {
  const points = ranges.length + 1;
  const byOutput = new Map(
    OUTPUTS.map((output) => {
      const values = games.map((at) => mean(at[output.policy].map((row) => output.of(row))));
      const walks = trajectories.map((_, walk) => values.slice(walk * points, (walk + 1) * points));
      return [output.key, screen(ranges.length, trajectories, walks)];
    }),
  );
  const none: Screening = { mu: 0, muStar: 0, sigma: 0 };
  const rows = ranges.map((range, factor) => ({
    ...range,
    effects: Object.fromEntries(
      OUTPUTS.map(({ key }) => [key, rounded(byOutput.get(key)?.[factor] ?? none)]),
    ),
  }));
  const influences = influences01(
    rows.map(({ effects }) =>
      Object.fromEntries(OUTPUTS.map(({ key }) => [key, effects[key]?.muStar ?? 0])),
    ),
  );
  return rows
    .map((row, at) => ({ ...row, influence01: influences[at] ?? 0 }))
    .toSorted(byInfluence);
};
