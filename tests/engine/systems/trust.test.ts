/** tr = .62 − .18|ΔwR| − .10|ΔwA| − .10·gov_j at the start; tr += .006(.5+.35(r−.5) − tr). */
import { describe, expect, it } from 'vitest';
import {
  driftTrust,
  meanTrust01,
  shiftTrust,
  startTrust01,
} from '../../../src/engine/systems/trust.ts';
import { aGame, aScenario, everyPair, memberOf, pair, seatOf } from '../../support/game.ts';

describe('trust', () => {
  it('starts from shared worldviews, less in nationalist-led governments', () => {
    const state = aGame();
    const [poland, germany, turkey] = [
      memberOf(state, 'POL'),
      memberOf(state, 'DEU'),
      memberOf(state, 'TUR'),
    ];
    // |1−.6| = .4, |.9−.7| = .2
    expect(startTrust01(poland, germany)).toBeCloseTo(0.62 - 0.072 - 0.02, 12);
    // |.6−.2| = .4, |.7−.5| = .2, nationalist-led there, not here
    expect(startTrust01(germany, turkey)).toBeCloseTo(0.62 - 0.072 - 0.02 - 0.1, 12);
    expect(startTrust01(turkey, germany)).toBeCloseTo(0.62 - 0.072 - 0.02, 12);
  });

  it('takes the scenario’s old quarrels one way, within bounds', () => {
    const state = aGame({
      scenario: aScenario({
        trustAdjustments: [
          { from: 'FRA', to: 'TUR', change: -0.9 },
          { from: 'GBR', to: 'POL', change: 0.9 },
        ],
      }),
    });
    expect(state.trust[pair(state, 'FRA', 'TUR')]).toBe(0.05);
    expect(state.trust[pair(state, 'GBR', 'POL')]).toBe(0.95);
    expect(state.trust[pair(state, 'TUR', 'FRA')]).toBeGreaterThan(0.4);
    expect(state.trust[pair(state, 'FRA', 'FRA')]).toBe(1);
  });

  it('drifts slowly towards what is believed', () => {
    const state = aGame();
    state.trust[pair(state, 'POL', 'DEU')] = 0.5;
    state.beliefs[pair(state, 'POL', 'DEU')] = 0.9;
    driftTrust(state);
    expect(state.trust[pair(state, 'POL', 'DEU')]).toBeCloseTo(0.5 + 0.006 * 0.14, 12);
    // own entries with a belief of 1: target .675
    expect(state.trust[pair(state, 'POL', 'POL')]).toBeCloseTo(1 - 0.006 * 0.325, 12);
  });

  it('takes shocks one way and stays a share', () => {
    const state = aGame();
    const back = state.trust[pair(state, 'DEU', 'POL')];
    state.trust[pair(state, 'POL', 'DEU')] = 0.1;
    shiftTrust(state, seatOf(state, 'POL'), seatOf(state, 'DEU'), -0.3);
    expect(state.trust[pair(state, 'POL', 'DEU')]).toBe(0);
    shiftTrust(state, seatOf(state, 'POL'), seatOf(state, 'DEU'), 3);
    expect(state.trust[pair(state, 'POL', 'DEU')]).toBe(1);
    expect(state.trust[pair(state, 'DEU', 'POL')]).toBe(back);
  });

  it('is averaged over pairs, not over what members think of themselves', () => {
    const state = aGame();
    everyPair(state, state.trust, 0.4);
    expect(meanTrust01(state)).toBeCloseTo(0.4, 12);
  });
});
