/**
 * The published model reproduced: endings and means of set M (model §6.5), each within three standard errors of two
 * samples, theirs of 300 seeds and ours. The draws are not theirs, so only distributions can agree.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  errorOfShare01,
  PUBLISHED_RESULTS,
  PUBLISHED_SEEDS,
  type PublishedMeans,
} from '../../src/analysis/validation/published-results.ts';
import { setup } from '../../src/engine/index.ts';
import { REFERENCE_CHANGES } from '../../src/engine/lenses.ts';
import { ENDINGS, type EndingId, type TurnRecord } from '../../src/engine/state.ts';
import { playOut, type PolicyId } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const SEEDS = new Map<PolicyId, number>([
  ['pillar-seeking', 150],
  ['native-seeking', 150],
  ['mixed', 150],
]);
const OTHER_SEEDS = 300;

const MEASURES: [
  name: string,
  key: keyof PublishedMeans,
  digits: number,
  of: (now: TurnRecord) => number,
][] = [
  ['pillar index', 'pillarIndex', 1, (now) => now.pillarIndex],
  ['native index', 'nativeIndex', 1, (now) => now.nativeIndex],
  ['deterrence', 'deterrence', 2, (now) => now.deterrence / 100],
  ['reliability', 'reliability01', 2, (now) => now.reliability01],
  ['spending', 'spendingPctGdp', 2, (now) => now.spendingPctGdp],
];

interface Game {
  ending: EndingId;
  last: TurnRecord;
}

const play = (policy: PolicyId, seeds: number): Game[] => {
  const scenario = loadScenario('reference-2025');
  const games: Game[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const state = playOut(
      setup(scenario, `reproduction ${seed}`, REFERENCE_CHANGES),
      policy,
      `player ${seed}`,
    );
    const last = state.history.at(-1);
    if (state.ending === null || !last) throw new Error('a campaign did not end');
    games.push({ ending: state.ending, last });
  }
  return games;
};

describe.each(PUBLISHED_RESULTS)('the published $policy', ({ policy, shares, means }) => {
  const seeds = SEEDS.get(policy) ?? OTHER_SEEDS;
  let games: Game[] = [];
  beforeAll(() => {
    games = play(policy, seeds);
  });

  it('reaches its endings as often as published', () => {
    const report: string[] = [];
    const outside: string[] = [];
    for (const { name, endings, pct } of shares) {
      const share = games.filter((g) => endings.includes(g.ending)).length / seeds;
      const errors = (share - pct / 100) / errorOfShare01(pct / 100, seeds);
      report.push(`${name} ${(100 * share).toFixed(1)} (${pct}, ${errors.toFixed(1)} se)`);
      if (Math.abs(errors) > 3) outside.push(report.at(-1) ?? '');
    }
    const tally = ENDINGS.map(
      (e) => `${e} ${((100 * games.filter((g) => g.ending === e).length) / seeds).toFixed(1)}`,
    );
    console.log(`${policy}: ${report.join(' · ')}\n  all: ${tally.join(', ')}`);
    expect(outside).toEqual([]);
  });

  it.runIf(means !== null)('ends where it is published to end', () => {
    const report: string[] = [];
    const outside: string[] = [];
    for (const [name, key, digits, of] of MEASURES) {
      const published = means?.[key] ?? 0;
      const values = games.map((g) => of(g.last));
      const mean = values.reduce((x, y) => x + y, 0) / seeds;
      const variance = values.reduce((x, y) => x + (y - mean) * (y - mean), 0) / (seeds - 1);
      // the printed figure is rounded: half a unit of its last digit is no difference
      const rounding = 0.5 / 10 ** digits;
      const gap = Math.max(0, Math.abs(mean - published) - rounding);
      const errors = gap / Math.sqrt(variance * (1 / seeds + 1 / PUBLISHED_SEEDS));
      report.push(`${name} ${mean.toFixed(digits + 1)} (${published}, ${errors.toFixed(1)} se)`);
      if (errors > 3) outside.push(report.at(-1) ?? '');
    }
    console.log(`${policy}: ${report.join(' · ')}`);
    expect(outside).toEqual([]);
  });
});
