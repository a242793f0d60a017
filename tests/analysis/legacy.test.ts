/** The legacy of a shorter term: other futures from the same hand-over. */
import { describe, expect, it } from 'vitest';
import { legacyOf, type Legacy } from '../../src/analysis/legacy.ts';
import { hash } from '../../src/engine/index.ts';
import { playPolicyTurn } from '../../src/policies/index.ts';
import { aGame, aScenario } from '../support/game.ts';
import type { State } from '../../src/engine/state.ts';

const handOver = (): State => {
  const game = aGame({ scenario: aScenario({ turns: 10 }), seed: 'term 2' });
  for (let turn = 0; turn < 4; turn++) playPolicyTurn(game, 'balanced', 'term 2');
  return game;
};

const all = (run: Generator<number, Legacy>): { steps: number; legacy: Legacy } => {
  for (let steps = 0; ; steps++) {
    const next = run.next();
    if (next.done) return { steps, legacy: next.value };
  }
};

describe('the legacy', () => {
  it('counts an ending for every future, and leaves the hand-over as it was', () => {
    const game = handOver();
    const before = hash(game);
    const { steps, legacy } = all(legacyOf(game, 'shield', [50, 50, 50, 50, 50], 12));
    // A step a turn: six turns are left of ten, unless a future ends early.
    expect(steps).toBeGreaterThan(12);
    expect(steps).toBeLessThanOrEqual(12 * 6);
    expect(Object.values(legacy.endings).reduce((a, b) => a + b, 0)).toBe(12);
    expect(legacy.medianScore).toBeGreaterThan(0);
    expect(hash(game)).toBe(before);
  });

  it('is the same whenever it is asked, and differs with what was left behind', () => {
    const game = handOver();
    const once = all(legacyOf(game, 'shield', [50, 50, 50, 50, 50], 8)).legacy;
    expect(all(legacyOf(game, 'shield', [50, 50, 50, 50, 50], 8)).legacy).toEqual(once);
    const worse = structuredClone(game);
    for (const m of worse.members) m.resentment = 0.4;
    worse.us.commitment01 = 0.1;
    const poor = all(legacyOf(worse, 'shield', [50, 50, 50, 50, 50], 8)).legacy;
    expect(poor.medianScore).toBeLessThan(once.medianScore ?? 0);
  });

  it('says nothing about a mandate that was not given', () => {
    expect(all(legacyOf(handOver(), null, null, 2)).legacy.medianScore).toBeNull();
  });
});
