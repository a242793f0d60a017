/** rel = mean belief over pairs of members weighted by (.2+th_i)(.25+size_j), size = gdp0/(gdp0+800). */
import { describe, expect, it } from 'vitest';
import {
  europeanReliability01,
  lowBeliefParts,
  reliability01,
} from '../../../src/engine/systems/reliability.ts';
import type { State } from '../../../src/engine/state.ts';
import { aGame, aScenario, everyPair, memberOf, pair } from '../../support/game.ts';

/** Share of pairs in which one does not believe the other. */
const lowBeliefShare01 = (state: State): number =>
  Object.values(lowBeliefParts(state)).reduce((sum, part) => sum + part, 0);

describe('reliability', () => {
  it('weighs beliefs by the threat of the believer and the size of the believed', () => {
    const scenario = aScenario();
    const state = aGame({
      scenario: {
        ...scenario,
        members: scenario.members.filter((m) => ['USA', 'POL', 'EST'].includes(m.id)),
      },
    });
    everyPair(state, state.beliefs, 0.5);
    state.beliefs[pair(state, 'EST', 'USA')] = 0.9;
    state.beliefs[pair(state, 'POL', 'EST')] = 0.1;
    memberOf(state, 'USA').threat01 = 0.1;
    memberOf(state, 'POL').threat01 = 0.6;
    memberOf(state, 'EST').threat01 = 0.8;
    const size = { usa: 0.25 + 30_000 / 30_800, pol: 0.25 + 1000 / 1800, est: 0.25 + 50 / 850 };
    const weights =
      0.3 * (size.pol + size.est) + 0.8 * (size.usa + size.est) + 1 * (size.usa + size.pol);
    const expected = 0.5 + (1 * size.usa * 0.4 - 0.8 * size.est * 0.4) / weights;
    expect(reliability01(state)).toBeCloseTo(expected, 12);
    // among Europeans only Warsaw and Tallinn are left
    const european = (0.8 * size.est * 0.1 + 1 * size.pol * 0.5) / (0.8 * size.est + 1 * size.pol);
    expect(europeanReliability01(state)).toBeCloseTo(european, 12);
  });

  it('forgets those who left', () => {
    const state = aGame();
    everyPair(state, state.beliefs, 0.5);
    for (const m of state.members) state.beliefs[pair(state, m.id, 'HUN')] = 0;
    expect(reliability01(state)).toBeLessThan(0.5);
    memberOf(state, 'HUN').leftTreaty = true;
    expect(reliability01(state)).toBeCloseTo(0.5, 12);
    expect(lowBeliefShare01(state)).toBe(0);
  });

  it('counts pairs that give less than four chances in ten', () => {
    const state = aGame();
    everyPair(state, state.beliefs, 0.4);
    expect(lowBeliefShare01(state)).toBe(0);
    state.beliefs[pair(state, 'POL', 'DEU')] = 0.39;
    expect(lowBeliefShare01(state)).toBeCloseTo(1 / 56, 12);
  });
});
