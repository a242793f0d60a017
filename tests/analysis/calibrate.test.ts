/** Thresholds: what a game's limit means, and what is recommended. */
import { describe, expect, it } from 'vitest';
import { adviseHollow, adviseThreshold, calibrationGame } from '../../src/analysis/calibrate.ts';
import { simulateGame, type GameSpec } from '../../src/analysis/game-row.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const seeds = Array.from({ length: 12 }, (_, k) => String(k + 1));

describe('the limit of a game', () => {
  it.each([
    ['pillar-seeking', 'pillarLimit', 'thEPI', 'european-pillar'],
    ['native-seeking', 'nativeLimit', 'thNNI', 'native-nato'],
  ] as const)(
    'of %s is the highest threshold at which it succeeds',
    (policy, limit, key, ending) => {
      let tried = 0;
      for (const seed of seeds) {
        const spec: GameSpec = { scenario, policy, changes: {} };
        const most = calibrationGame(spec, seed)[limit];
        if (most === null) continue;
        tried += 1;
        const at = (threshold: number): string =>
          simulateGame({ ...spec, changes: { [key]: threshold } }, seed).ending;
        expect([ending, 'hybrid']).toContain(at(most));
        expect(at(most + 1e-6)).not.toBe(ending);
      }
      expect(tried).toBeGreaterThan(1);
    },
  );
});

describe('advice', () => {
  it('takes the threshold that about half of the games reach', () => {
    const limits = Array.from({ length: 200 }, (_, k) => (k < 20 ? null : 50 + k / 10));
    const advice = adviseThreshold(limits);
    expect(advice.stands).toBe(true);
    expect(advice.share01).toBeCloseTo(0.525, 2);
    expect(advice.atMost01).toBe(0.9);
    expect(limits.filter((x) => x !== null && x >= advice.threshold).length / 200).toBe(
      advice.share01,
    );
  });

  it('says when no threshold will do', () => {
    expect(adviseThreshold([null, null, null, 60])).toMatchObject({
      stands: false,
      atMost01: 0.25,
    });
  });

  it('on hollowness agrees with playing at that threshold', () => {
    const spec: GameSpec = { scenario, policy: 'muddle-through', changes: {} };
    const rows = seeds.map((seed) => simulateGame(spec, seed));
    const advice = adviseHollow(rows, 0.47);
    const again = seeds.map(
      (seed) => simulateGame({ ...spec, changes: { thHol: advice.threshold } }, seed).ending,
    );
    expect(again.filter((ending) => ending === 'hollow').length / 12).toBeCloseTo(
      advice.hollow01,
      3,
    );
    expect(again.filter((ending) => ending === 'status-quo').length / 12).toBeCloseTo(
      advice.statusQuo01,
      3,
    );
  });
});
