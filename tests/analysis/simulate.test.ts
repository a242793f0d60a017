/** Many games: rows and aggregates. */
import { describe, expect, it } from 'vitest';
import { MEASURES, simulateGame, type GameSpec } from '../../src/analysis/game-row.ts';
import { aggregate, shareOf } from '../../src/analysis/simulate.ts';
import { ascending, median, quantile, standardError } from '../../src/analysis/statistics.ts';
import { ENDINGS } from '../../src/engine/state.ts';
import { aScenario } from '../support/game.ts';

const spec: GameSpec = { scenario: aScenario(), policy: 'muddle-through', changes: {} };
const rows = ['1', '2', '3', '4', '5'].map((seed) => simulateGame(spec, seed));

describe('a game’s row', () => {
  it('depends on the seed alone', () => {
    expect(simulateGame(spec, '3')).toEqual(rows[2]);
    expect(rows[0]?.measures).not.toEqual(rows[1]?.measures);
  });

  it('holds a number for every measure', () => {
    for (const row of rows)
      for (const measure of MEASURES) expect(Number.isFinite(row.measures[measure])).toBe(true);
  });
});

describe('an aggregate', () => {
  const all = aggregate(rows);

  it('has every ending as a key, and shares that sum to 1', () => {
    expect(Object.keys(all.endings)).toEqual([...ENDINGS]);
    const sum = ENDINGS.reduce((total, ending) => total + all.endings[ending], 0);
    expect(sum).toBeCloseTo(1, 5);
    expect(shareOf(rows, ENDINGS)).toBe(1);
  });

  it('has quantiles in order around the median', () => {
    for (const measure of MEASURES) {
      const { p10, p50, p90 } = all.quantiles[measure];
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
      expect(p50).toBeCloseTo(median(rows.map((row) => row.measures[measure])), 5);
    }
  });
});

describe('statistics', () => {
  it('interpolate between order statistics', () => {
    expect(quantile(ascending([3, 1, 2]), 0.5)).toBe(2);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(quantile([], 0.5)).toBe(0);
    expect(standardError([1, 1, 1])).toBe(0);
  });
});
