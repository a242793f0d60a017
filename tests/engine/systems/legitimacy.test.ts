/** legit += .05(.62 − .35gap − .4meanRes + .04norm − legit), and the shocks. */
import { describe, expect, it } from 'vitest';
import { addLegitimacy, driftLegitimacy } from '../../../src/engine/systems/legitimacy.ts';
import { GAUGE_CAUSES, total } from '../../../src/engine/ledger.ts';
import { aGame } from '../../support/game.ts';

const chair = () => {
  const state = aGame();
  state.legitimacy01 = 0.5;
  state.ledger.legitimacy = { start: 0.5 };
  state.rhetoric01 = 0.8;
  state.substance01 = 0.6;
  state.optOutNorm01 = 0.5;
  for (const m of state.members) m.resentment = 0.1;
  return state;
};

describe('legitimacy', () => {
  it('drifts to what office, deeds and grudges make of it', () => {
    const state = chair();
    driftLegitimacy(state);
    expect(state.legitimacy01).toBeCloseTo(0.5 + 0.05 * (0.62 - 0.07 - 0.04 + 0.02 - 0.5), 12);
    expect(total(state.ledger.legitimacy, GAUGE_CAUSES.legitimacy)).toBeCloseTo(
      state.legitimacy01,
      12,
    );
  });

  it('takes shocks, books them, and stays a share', () => {
    const state = chair();
    addLegitimacy(state, 'test-held', 0.1);
    expect(state.legitimacy01).toBeCloseTo(0.6, 12);
    expect(state.ledger.legitimacy['test-held']).toBeCloseTo(0.1, 12);
    addLegitimacy(state, 'missions', 5);
    expect(state.legitimacy01).toBe(1);
    expect(total(state.ledger.legitimacy, GAUGE_CAUSES.legitimacy)).toBeCloseTo(1, 12);
  });

  it('forgets a shock at the rate at which it drifts', () => {
    const state = chair();
    addLegitimacy(state, 'test-held', 0.1);
    for (let i = 0; i < 10; i++) driftLegitimacy(state);
    let share = 0.1;
    for (let i = 0; i < 10; i++) share *= 0.95;
    expect(state.ledger.legitimacy['test-held']).toBeCloseTo(share, 12);
    expect(total(state.ledger.legitimacy, GAUGE_CAUSES.legitimacy)).toBeCloseTo(
      state.legitimacy01,
      12,
    );
  });
});
