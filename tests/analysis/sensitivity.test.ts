/** What is moved, how far, and what is made of the games. */
import { describe, expect, it } from 'vitest';
import {
  screenCoefficients,
  settingsOf,
  walkDesign,
} from '../../src/analysis/validation/elementary-effects.ts';
import { endsOf, oneAtATime } from '../../src/analysis/validation/one-at-a-time.ts';
import {
  OUTPUTS,
  SHOWN_OUTPUTS,
  WATCHED_POLICIES,
  type GamesByPolicy,
} from '../../src/analysis/validation/sensitivity-outputs.ts';
import { sweepRange } from '../../src/analysis/validation/sweep-range.ts';
import { MEASURES, type GameRow } from '../../src/analysis/game-row.ts';
import { ASSUMPTIONS } from '../../src/engine/assumptions.ts';
import { ASSUMPTION_KEYS } from '../../src/engine/lenses.ts';
import { byKey } from '../../src/replay/by-key.ts';

const aRow = (seed: number, pillarIndex: number): GameRow => ({
  seed: String(seed),
  ending: pillarIndex >= 65 ? 'european-pillar' : 'status-quo',
  measures: { ...byKey(MEASURES, () => 0), pillarIndex },
});

/** Games in which only pillar-seeking play differs, by seed. */
const games = (pillarIndices: readonly number[]): GamesByPolicy => ({
  ...byKey(WATCHED_POLICIES, () => pillarIndices.map((_, seed) => aRow(seed, 0))),
  'pillar-seeking': pillarIndices.map((index, seed) => aRow(seed, index)),
});

describe('the range of a coefficient', () => {
  it('is a quarter of the default to both sides', () => {
    expect(sweepRange('wCore', 0.25)).toEqual({ key: 'wCore', low: 0.255, high: 0.425 });
  });

  it('is from end to end for dials and switches', () => {
    expect(sweepRange('h1', 0.25)).toEqual({ key: 'h1', low: 0, high: 1 });
    expect(sweepRange('pillarWill', 0.25)).toEqual({ key: 'pillarWill', low: 0, high: 1 });
  });

  it('holds for every coefficient: within its own range, and not empty', () => {
    for (const key of ASSUMPTION_KEYS) {
      const { low, high } = sweepRange(key, 0.25);
      expect(low, key).toBeGreaterThanOrEqual(ASSUMPTIONS[key].min);
      expect(high, key).toBeLessThanOrEqual(ASSUMPTIONS[key].max);
      expect(low, key).toBeLessThan(high);
    }
  });
});

describe('one at a time', () => {
  const ranges = [sweepRange('wCore', 0.25), sweepRange('h1', 0.25)];

  it('sets each to its ends and nothing else', () => {
    expect(endsOf(ranges)).toEqual([{ wCore: 0.255 }, { wCore: 0.425 }, { h1: 0 }, { h1: 1 }]);
  });

  it('compares the same seeds, and puts the stronger first', () => {
    const [core, h1] = ranges;
    if (!core || !h1) throw new Error('two ranges');
    const rows = oneAtATime([
      { range: core, low: games([60, 62]), high: games([61, 65]) },
      { range: h1, low: games([70, 66]), high: games([60, 56]) },
    ]);
    expect(rows.map(({ key }) => key)).toEqual(['h1', 'wCore']);
    const effect = rows[1]?.effects['pillar-seeking.pillarIndex'];
    // differences 1 and 3: mean 2, standard error 1
    expect(effect).toEqual({ change: 2, standardError: 1 });
    expect(rows[0]?.effects['pillar-success']).toEqual({ change: -100, standardError: 0 });
    expect(rows[0]?.effects['native-success']?.change).toBe(0);
  });

  it('shows outputs that exist', () => {
    const keys = OUTPUTS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of SHOWN_OUTPUTS) expect(keys).toContain(key);
  });
});

describe('screening of coefficients', () => {
  it('finds what each does to the index over its own range', () => {
    const ranges = [sweepRange('wCore', 0.25), sweepRange('h1', 0.25), sweepRange('h2', 0.25)];
    const design = walkDesign(ranges, 8);
    const settings = settingsOf(design);
    expect(settings).toHaveLength(8 * 4);
    for (const { wCore } of settings) {
      expect(Math.abs((wCore ?? 0) - 0.34)).toBeLessThan(0.0851);
    }
    const played = settings.map(({ wCore = 0, h1 = 0 }) => games([40 + 100 * wCore - 5 * h1]));
    const rows = screenCoefficients(design, played);
    const star = (key: string): number | undefined =>
      rows.find((row) => row.key === key)?.effects['pillar-seeking.pillarIndex']?.muStar;
    expect(star('wCore')).toBeCloseTo(17, 6);
    expect(star('h1')).toBeCloseTo(5, 6);
    expect(star('h2')).toBe(0);
    expect(rows.map(({ key }) => key)).toEqual(['wCore', 'h1', 'h2']);
  });

  it('walks the same way every time', () => {
    const ranges = [sweepRange('wCore', 0.25), sweepRange('h1', 0.25)];
    expect(settingsOf(walkDesign(ranges, 3))).toEqual(settingsOf(walkDesign(ranges, 3)));
  });
});
