/** (1) th = clamp(.05 + .75·expE·press·(.5+.5wR) + .35·expS·south, 0, 1) */
import { describe, expect, it } from 'vitest';
import { perceivedThreat01, updateThreat } from '../../../src/engine/systems/threat.ts';
import { aGame, memberOf } from '../../support/game.ts';

describe('threat', () => {
  it('is exposure times pressure, seen through the worldview', () => {
    const m = { ...memberOf(aGame(), 'FRA'), exposureEast01: 0.8, exposureSouth01: 0.2 };
    // .05 + .75·.8·.75·(.5+.25) + .35·.2·.45 = .05 + .3375 + .0315
    expect(perceivedThreat01({ ...m, worldviewRussiaFirst01: 0.5 }, 0.75, 0.45)).toBeCloseTo(
      0.419,
      12,
    );
    // the same world, Russia first: .05 + .45 + .0315
    expect(perceivedThreat01({ ...m, worldviewRussiaFirst01: 1 }, 0.75, 0.45)).toBeCloseTo(
      0.5315,
      12,
    );
  });

  it('never falls below what everybody feels, nor above one', () => {
    const m = { ...memberOf(aGame(), 'FRA'), worldviewRussiaFirst01: 1 };
    expect(perceivedThreat01({ ...m, exposureEast01: 0, exposureSouth01: 0 }, 1, 1)).toBe(0.05);
    expect(perceivedThreat01({ ...m, exposureEast01: 1, exposureSouth01: 1 }, 1, 1)).toBe(1);
  });

  it('is assessed anew from the pressure of the day, for everybody', () => {
    const state = aGame();
    state.adversary.pressure01 = 0;
    state.adversary.southPressure01 = 0.5;
    updateThreat(state);
    // no eastern pressure: .05 + .35·.9·.5 in Ankara, .05 + .35·.2·.5 in Warsaw
    expect(memberOf(state, 'TUR').threat01).toBeCloseTo(0.2075, 12);
    expect(memberOf(state, 'POL').threat01).toBeCloseTo(0.085, 12);
  });
});
