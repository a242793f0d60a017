/** A.lvl = A0+(A1−A0)·clamp(t/ramp,0,1)·AX; (25) opp += .06·advLearn·((1−D)−.38), .2–1; the south wanders. */
import { describe, expect, it } from 'vitest';
import { updateAdversary, updateSouth } from '../../../src/engine/systems/adversary.ts';
import { aGame } from '../../support/game.ts';

const war = { A0: 120, A1: 230, Aramp: 14, advLearn: 0.5, opp0: 0.62 };

describe('the adversary', () => {
  it('arms by the seed’s own growth until the ramp ends', () => {
    const state = aGame({ changes: war });
    state.hidden.adversaryGrowth = 1.5;
    state.theatre.front.reconstitutedTurns = 7;
    updateAdversary(state);
    expect(state.adversary.forceBillionUsd).toBeCloseTo(120 + 55 * 1.5, 10);
    state.theatre.front.reconstitutedTurns = 23;
    updateAdversary(state);
    expect(state.adversary.forceBillionUsd).toBeCloseTo(120 + 110 * 1.5, 10);
  });

  it('grows bolder while deterrence is below .62, shyer above', () => {
    const state = aGame({ changes: war });
    state.adversary.opportunism01 = 0.6;
    state.deterrence.deterrence01 = 0.42;
    updateAdversary(state);
    expect(state.adversary.opportunism01).toBeCloseTo(0.6 + 0.03 * 0.2, 12);
    state.deterrence.deterrence01 = 1;
    for (let i = 0; i < 60; i++) updateAdversary(state);
    expect(state.adversary.opportunism01).toBe(0.2);
  });
});

describe('the south', () => {
  it('is a constant as published, and wanders around its level where the repair is on', () => {
    const still = aGame({ changes: { southNoise: 0 } });
    updateSouth(still);
    expect(still.adversary.southPressure01).toBe(0.45);
    const restless = aGame({ changes: { southNoise: 0.04 } });
    const seen: number[] = [];
    for (restless.turn = 0; restless.turn < 400; restless.turn++) {
      updateSouth(restless);
      seen.push(restless.adversary.southPressure01);
    }
    const mean = seen.reduce((x, y) => x + y) / seen.length;
    expect(mean).toBeGreaterThan(0.4);
    expect(mean).toBeLessThan(0.5);
    expect(Math.max(...seen) - Math.min(...seen)).toBeGreaterThan(0.1);
  });

  it('goes 15 % of the way back before the noise', () => {
    const [a, b] = [0, 1].map((from) => {
      const state = aGame({ seed: 'same winds', changes: { southNoise: 0.01 } });
      state.adversary.southPressure01 = from === 0 ? 0.45 : 0.65;
      updateSouth(state);
      return state.adversary.southPressure01;
    });
    expect(b - a).toBeCloseTo(0.2 * 0.85, 12);
  });
});
