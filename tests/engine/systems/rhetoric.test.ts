/** (21) declared ambition and delivered substance. */
import { describe, expect, it } from 'vitest';
import { substanceOf, updateRhetoric } from '../../../src/engine/systems/rhetoric.ts';
import { aGame } from '../../support/game.ts';

const delivering = () => {
  const state = aGame({ changes: { rh0: 0.36 } });
  for (const m of state.members) m.spendingPctGdp = 2.8;
  state.deterrence.deterrence01 = 0.6;
  state.deterrence.coordination01 = 0.5;
  return state;
};

describe('substance', () => {
  it('is money, deterrence, coordination and credibility', () => {
    const state = delivering();
    state.deterrence.meanCredibility01 = 0.5;
    expect(substanceOf(state)).toBeCloseTo(0.3 * 0.8 + 0.18 + 0.1 + 0.1, 12);
  });

  it('counts money no further than a tenth above the pledge', () => {
    const state = delivering();
    for (const m of state.members) m.spendingPctGdp = 6;
    state.deterrence.meanCredibility01 = 0;
    expect(substanceOf(state)).toBeCloseTo(0.33 + 0.18 + 0.1, 12);
  });
});

describe('rhetoric', () => {
  it('drifts towards what the treaty promises', () => {
    const state = delivering();
    Object.assign(state.treaty, { scope: 0.5, pillar: 0.5, core: 0.5, floor: 0.5 });
    state.rhetoric01 = 0.9;
    updateRhetoric(state);
    // .36 + .5·(.22+.18+.12+.12) = .68
    expect(state.rhetoric01).toBeCloseTo(0.9 + 0.12 * (0.68 - 0.9), 12);
  });
});
