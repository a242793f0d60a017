/** The stress test is an analysis: its own stream, no trace, an honest interval. */
import { describe, expect, it } from 'vitest';
import { hash } from '../../../src/engine/index.ts';
import { keyedDraws } from '../../../src/engine/rng.ts';
import { stressTest } from '../../../src/engine/theatre/stress-test.ts';
import { aGame, everyPair, seatOf } from '../../support/game.ts';

describe('a stress test', () => {
  it('leaves no trace, and comes out the same again', () => {
    const state = aGame();
    const before = hash(state);
    const first = stressTest(state, 'EST');
    expect(hash(state)).toBe(before);
    expect(stressTest(state, 'EST')).toEqual(first);
    expect(stressTest(state, 'POL')).not.toEqual(first);
  });

  it('is certain when everybody or nobody comes, but says what 200 draws can know', () => {
    const state = aGame();
    state.adversary.forceBillionUsd = 20;
    everyPair(state, state.hidden.willingness, 5);
    state.assumptions.hesitation = 0;
    expect(stressTest(state, 'EST').adequate01).toBeCloseTo(1, 1);
    everyPair(state, state.hidden.willingness, -5);
    const nobody = stressTest(state, 'EST');
    expect(nobody.adequate01).toBe(0);
    // Wilson's interval of 0 of 200
    expect(nobody.high01).toBeCloseTo(0.01885, 4);
    expect(nobody.stands01).toEqual(state.members.map(() => 0));
  });

  it('counts who stands', () => {
    const state = aGame();
    const n = state.members.length;
    everyPair(state, state.hidden.willingness, -5);
    for (let i = 0; i < n; i++) state.hidden.willingness[i * n + seatOf(state, 'DEU')] = 5;
    const { stands01 } = stressTest(state, 'EST', keyedDraws('any', 'stream', 0), 50);
    expect(stands01[seatOf(state, 'DEU')]).toBeGreaterThan(0.5);
    expect(stands01[seatOf(state, 'FRA')]).toBe(0);
  });

  it('knows only members', () => {
    expect(() => stressTest(aGame(), 'XXX')).toThrow(RangeError);
  });
});
