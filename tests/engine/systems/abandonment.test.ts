/** (2) rbar_i = Σ_j c_j r_ij / Σ_j c_j, c_j = cap_j·avail_j, j≠i; fear_i = th_i(1−rbar_i) */
import { describe, expect, it } from 'vitest';
import { abandonmentFear01, meanBeliefs01 } from '../../../src/engine/systems/abandonment.ts';
import { aGame, memberOf, pair, seatOf } from '../../support/game.ts';

const twoAlliesOfEstonia = () => {
  const state = aGame({ changes: { avEur: 0.62, avUS0: 0.04, avUS1: 0.2 } });
  for (const m of state.members) m.capabilityBillionUsd = 0;
  memberOf(state, 'USA').capabilityBillionUsd = 1000;
  memberOf(state, 'DEU').capabilityBillionUsd = 100;
  state.us.commitment01 = 0.5;
  state.us.presence01 = 1;
  state.beliefs[pair(state, 'EST', 'USA')] = 0.1;
  state.beliefs[pair(state, 'EST', 'DEU')] = 0.9;
  return state;
};

describe('abandonment', () => {
  it('weighs beliefs by the force that each ally can bring', () => {
    const state = twoAlliesOfEstonia();
    // weights: 1000·(.04+.2·.5) = 140 and 100·.62 = 62
    const expected = (140 * 0.1 + 62 * 0.9) / 202;
    expect(meanBeliefs01(state)[seatOf(state, 'EST')]).toBeCloseTo(expected, 12);
  });

  it('leaves a member itself and those without force out', () => {
    const state = twoAlliesOfEstonia();
    state.beliefs[pair(state, 'EST', 'EST')] = 1;
    memberOf(state, 'EST').capabilityBillionUsd = 500;
    memberOf(state, 'DEU').leftTreaty = true;
    expect(meanBeliefs01(state)[seatOf(state, 'EST')]).toBeCloseTo(0.1, 12);
    state.us.out = true;
    expect(meanBeliefs01(state)[seatOf(state, 'EST')]).toBe(0);
  });

  it('is fear in proportion to threat and disbelief', () => {
    const state = aGame();
    memberOf(state, 'EST').threat01 = 0.8;
    expect(abandonmentFear01(state, seatOf(state, 'EST'), 0.25)).toBeCloseTo(0.6, 12);
    expect(abandonmentFear01(state, seatOf(state, 'EST'), 1)).toBe(0);
  });
});
