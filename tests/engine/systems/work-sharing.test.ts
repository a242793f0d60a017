/** (17) realised work-sharing, (18) the dependence that it makes. */
import { describe, expect, it } from 'vitest';
import {
  basicDependence01,
  updateDependence,
  updateWorkSharing,
} from '../../../src/engine/systems/work-sharing.ts';
import { aGame, memberOf, pair } from '../../support/game.ts';

const workshop = (h3x: number, pilotWorks = 0) => {
  const state = aGame({ changes: { h3x, pilotWorks } });
  const m = memberOf(state, 'FRA');
  m.industry01 = 0.5;
  m.autonomy01 = 0.4;
  m.workSharing01 = 0.1;
  state.treaty.works = 0.8;
  state.trust[pair(state, 'FRA', 'DEU')] = 0.5;
  state.trust[pair(state, 'FRA', 'USA')] = 0.6;
  return { state, m };
};
// .6 + .4·.5 − .35·.4 + .3·.5
const WILL = 0.81;

describe('work-sharing', () => {
  it('grows by 7.5 % of the way to what the treaty allows and the government wants', () => {
    const { state, m } = workshop(0);
    updateWorkSharing(state);
    expect(m.workSharing01).toBeCloseTo(0.1 + 0.075 * (0.8 * WILL - 0.1), 12);
  });

  it('is wanted less by nationalists', () => {
    const { state, m } = workshop(0);
    m.nationalistLed = true;
    updateWorkSharing(state);
    expect(m.workSharing01).toBeCloseTo(0.1 + 0.075 * (0.8 * (WILL - 0.25) - 0.1), 12);
  });

  it('is hedged by h3x against an ally that one does not trust', () => {
    const { state, m } = workshop(1);
    updateWorkSharing(state);
    expect(m.workSharing01).toBeCloseTo(0.1 + 0.075 * (0.8 * WILL * (1 - 0.42 * 0.4) - 0.1), 12);
  });

  it('goes faster with projects, and pilots go beyond the treaty', () => {
    const { state, m } = workshop(0, 0.012);
    state.boosts.workSharing = 2;
    updateWorkSharing(state);
    expect(m.workSharing01).toBeCloseTo(0.1 + 0.225 * (0.8 * WILL - 0.1) + 0.024 * WILL, 12);
  });

  it('shrinks again when the treaty forgets it', () => {
    const { state, m } = workshop(0);
    state.treaty.works = 0;
    updateWorkSharing(state);
    expect(m.workSharing01).toBeCloseTo(0.0925, 12);
  });
});

describe('dependence', () => {
  it('starts on Washington by Atlanticism and on workshops by their industry', () => {
    const state = aGame();
    const [usa, france, germany] = [
      memberOf(state, 'USA'),
      memberOf(state, 'FRA'),
      memberOf(state, 'DEU'),
    ];
    // .42(.5+.15)(1−.45); .14·.9·(1−.45)
    expect(basicDependence01(2, france, 0, usa)).toBeCloseTo(0.42 * 0.65 * 0.55, 12);
    expect(basicDependence01(2, france, 3, germany)).toBeCloseTo(0.14 * 0.9 * 0.55, 12);
    expect(basicDependence01(3, germany, 3, germany)).toBe(0);
    expect(state.dependence[pair(state, 'FRA', 'FRA')]).toBe(0);
  });

  it('goes a tenth of the way to trade, work shares and American deals, less with a pillar', () => {
    const state = aGame();
    const france = memberOf(state, 'FRA');
    france.workSharing01 = 0.5;
    memberOf(state, 'DEU').workSharing01 = 0.4;
    memberOf(state, 'USA').workSharing01 = 0;
    state.pillarStock01 = 0.6;
    state.us.purchases = 0.5;
    state.dependence[pair(state, 'FRA', 'DEU')] = 0;
    state.dependence[pair(state, 'FRA', 'USA')] = 0;
    updateDependence(state);
    const germany = 0.14 * 0.9 * 0.55 + 0.5 * 0.4 * (0.25 + 0.55 * 0.9);
    const washington = (0.42 * 0.65 * 0.7 + 0.12 * 0.5) * 0.55;
    expect(state.dependence[pair(state, 'FRA', 'DEU')]).toBeCloseTo(0.1 * germany, 12);
    expect(state.dependence[pair(state, 'FRA', 'USA')]).toBeCloseTo(0.1 * washington, 12);
    expect(state.dependence[pair(state, 'FRA', 'FRA')]).toBe(0);
  });
});
