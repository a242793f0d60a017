/** The outlook reads the polls of today: chance of the challenger, hazard of a fall, and what would be at risk. */
import { describe, expect, it } from 'vitest';
import { makeInstrument } from '../../../src/engine/governments/instruments.ts';
import { electionOutlook } from '../../../src/engine/governments/outlook.ts';
import { DIMENSIONS } from '../../../src/engine/state.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

describe('the outlook of a member', () => {
  it('has its next election, and the challenger’s odds by its strength', () => {
    const state = aGame();
    const index = seatOf(state, 'DEU');
    memberOf(state, 'DEU').nationalist01 = 0.2;
    const weak = electionOutlook(state, index);
    memberOf(state, 'DEU').nationalist01 = 0.45;
    const strong = electionOutlook(state, index);
    expect(weak?.turn).toBe(8);
    expect(weak?.challengerWins01).toBe(0);
    expect(strong?.challengerWins01).toBeGreaterThan(0.3);
  });

  it('counts what the challenger would take up', () => {
    const state = aGame();
    const index = seatOf(state, 'DEU');
    expect(electionOutlook(state, index)?.atRisk).toEqual([]);
    state.treaty.pillar = 0.9;
    makeInstrument(state, {
      kind: 'declaration',
      about: 'package',
      delta: DIMENSIONS.map((d) => (d === 'pillar' ? 0.3 : 0)),
      parties: [],
    });
    expect(electionOutlook(state, index)?.atRisk).toHaveLength(1);
  });

  it('is none for Washington, nor for one that left', () => {
    const state = aGame();
    expect(electionOutlook(state, 0)).toBeNull();
    memberOf(state, 'DEU').leftTreaty = true;
    expect(electionOutlook(state, seatOf(state, 'DEU'))).toBeNull();
  });
});
