/** (20) norm += .14(T.optout − norm) */
import { describe, expect, it } from 'vitest';
import { updateOptOutNorm } from '../../../src/engine/systems/opt-out-norm.ts';
import { aGame } from '../../support/game.ts';

describe('the opt-out norm', () => {
  it('follows the treaty by a seventh a turn, up and down', () => {
    const state = aGame();
    state.optOutNorm01 = 0.15;
    state.treaty.optout = 0.65;
    updateOptOutNorm(state);
    expect(state.optOutNorm01).toBeCloseTo(0.22, 12);
    state.treaty.optout = 0;
    updateOptOutNorm(state);
    expect(state.optOutNorm01).toBeCloseTo(0.22 * 0.86, 12);
  });

  it('takes about three and a half years to be lived', () => {
    const state = aGame();
    state.optOutNorm01 = 0;
    state.treaty.optout = 1;
    for (let turn = 0; turn < 7; turn++) updateOptOutNorm(state);
    expect(state.optOutNorm01).toBeGreaterThan(0.6);
    expect(state.optOutNorm01).toBeLessThan(0.7);
  });
});
