/** (19) Pi += (.075+.055·boost)(pit−Pi) − .085·h1·natShare·Pi, with rivalry `tens`. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { pillarBackers01, updatePillar } from '../../../src/engine/systems/european-pillar.ts';
import { aGame, aMember, aScenario, memberOf } from '../../support/game.ts';

const institution = (changes: Partial<Assumptions> = {}) => {
  const state = aGame({ changes: { h1: 0, tens: 0, pilotPillar: 0, pillarWill: 0, ...changes } });
  for (const m of state.members) {
    m.spendingPctGdp = 2.8; // burden .8
    m.workSharing01 = 0.5;
    m.nationalistLed = false;
  }
  state.treaty.pillar = 0.5;
  state.pillarStock01 = 0.3;
  state.optOutNorm01 = 0.5;
  return state;
};
// .1 + .62·.5 + .18·.8 + .1·.5
const TARGET = 0.604;

describe('the European pillar', () => {
  it('is built slowly out of treaty, money and shared work', () => {
    const state = institution();
    updatePillar(state);
    expect(state.pillarStock01).toBeCloseTo(0.3 + 0.075 * (TARGET - 0.3), 12);
  });

  it('counts spending beyond the floor no further', () => {
    const state = institution();
    for (const m of state.members) m.spendingPctGdp = 6;
    updatePillar(state);
    expect(state.pillarStock01).toBeCloseTo(0.3 + 0.075 * (TARGET + 0.036 - 0.3), 12);
  });

  it('is rival to an opt-out culture by tens', () => {
    const state = institution({ tens: 0.45 });
    updatePillar(state);
    expect(state.pillarStock01).toBeCloseTo(0.3 + 0.075 * (TARGET * (1 - 0.45 * 0.3) - 0.3), 12);
    const shy = institution({ tens: 0.45 });
    shy.optOutNorm01 = 0.2;
    updatePillar(shy);
    expect(shy.pillarStock01).toBeCloseTo(0.3 + 0.075 * (TARGET - 0.3), 12);
  });

  it('decays by h1 while nationalists govern large members', () => {
    const state = institution({ h1: 1 });
    memberOf(state, 'FRA').nationalistLed = true;
    memberOf(state, 'TUR').nationalistLed = true; // large, but not one of the European majors
    updatePillar(state);
    // Paris is 3000 of 4000 + 3000 + 5000 + 1000
    expect(state.pillarStock01).toBeCloseTo(
      0.3 + 0.075 * (TARGET - 0.3) - (0.085 * 0.3 * 3) / 13,
      12,
    );
  });

  it('hardens a little when the United States is out', () => {
    const state = institution();
    state.us.out = true;
    updatePillar(state);
    expect(state.pillarStock01).toBeCloseTo(0.3 + 0.075 * (TARGET * 1.05 - 0.3), 12);
  });

  it('goes faster with projects that governments back, and pilots go beyond the treaty', () => {
    const state = institution({ pilotPillar: 0.02 });
    state.boosts.pillar = 1;
    memberOf(state, 'DEU').nationalistLed = true;
    updatePillar(state);
    // backers: 9 of 14 thousand billion (Ankara counts here)
    const boost = 9 / 14;
    expect(pillarBackers01(state)).toBeCloseTo(boost, 12);
    expect(state.pillarStock01).toBeCloseTo(
      0.3 + (0.075 + 0.055 * boost) * (TARGET - 0.3) + 0.02 * boost,
      12,
    );
  });

  it('is backed by worldview, with no government’s exception, where the repair is on', () => {
    const italy = aMember('ITA', {
      gdpBillionUsd: 2000,
      major: true,
      europeanMajor: true,
      nationalistLed: true,
    });
    const scenario = aScenario();
    const state = aGame({
      scenario: { ...scenario, members: [...scenario.members, italy] },
      changes: { pillarWill: 0 },
    });
    for (const m of state.members) if (m.id !== 'ITA') m.nationalistLed = true;
    expect(pillarBackers01(state)).toBeCloseTo(2 / 16, 12);
    state.assumptions.pillarWill = 1;
    state.treaty.pillar = 0.4;
    state.us.commitment01 = 0.5;
    // Rome's ideal .85 − .325 + .175 − .35 + .048 = .398: not beyond a pillar of .4; Paris' .85−.195+.175−.35+.016 = .496
    for (const m of state.members) m.nationalistLed = m.id === 'ITA' || m.id === 'FRA';
    for (const m of state.members)
      if (m.id !== 'ITA' && m.id !== 'FRA') m.worldviewAtlanticist01 = 1;
    // others: .85 − .65 + .175 + .048 = .423 (Warsaw, Berlin, London), Ankara .383
    expect(pillarBackers01(state)).toBeCloseTo((3 + 4 + 5 + 1) / 16, 12);
  });
});
