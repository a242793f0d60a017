/** (14) the nationalist challenger, (16) public support. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { keyedDraws, standardDraws } from '../../../src/engine/rng.ts';
import {
  updateNationalists,
  updatePublicSupport,
} from '../../../src/engine/systems/domestic-opinion.ts';
import { aGame, dialsAt, memberOf, seatOf } from '../../support/game.ts';

const STILL: Partial<Assumptions> = {
  ...dialsAt(0, 0),
  natPull: 0,
  natSov: 0,
  natScold: 0,
  natFisc: 0,
  natNoise: 0,
  natTrend: 0,
  natFat: 0,
};

const opinion = (changes: Partial<Assumptions>) => {
  const state = aGame({ changes: { ...STILL, ...changes } });
  const m = memberOf(state, 'FRA');
  m.nationalist01 = 0.3;
  m.startNationalist01 = 0.2;
  return { state, m };
};

describe('the nationalist challenger', () => {
  it('returns to its trend', () => {
    const { state, m } = opinion({ natPull: 0.05 });
    updateNationalists(state);
    expect(m.nationalist01).toBeCloseTo(0.3 - 0.005, 12);
  });

  it('rides the seed’s wave, which takes four years to rise and spares the United States', () => {
    const { state, m } = opinion({ natPull: 1, natTrend: 0.05 });
    state.hidden.nationalistWave = 2;
    state.turn = 4;
    updateNationalists(state);
    expect(m.nationalist01).toBeCloseTo(0.2 + 0.05, 12);
    expect(memberOf(state, 'USA').nationalist01).toBeCloseTo(
      memberOf(state, 'USA').startNationalist01,
      12,
    );
    state.turn = 20;
    updateNationalists(state);
    expect(m.nationalist01).toBeCloseTo(0.3, 12);
  });

  it('feeds on pooled sovereignty where autonomy is dear, less under an opt-out norm', () => {
    const { state, m } = opinion({ natSov: 0.1, h1: 1, h6: 1 });
    m.autonomy01 = 0.8;
    Object.assign(state.treaty, { command: 0.8, pillar: 0.4, scope: 0.6 });
    state.optOutNorm01 = 0.2;
    updateNationalists(state);
    // (.45·.8 + .45·.4 + .25·.6 − .55·.2)·.8 − .2
    expect(m.nationalist01).toBeCloseTo(0.3 + 0.1 * (0.58 * 0.8 - 0.2), 12);
  });

  it('feeds on scolding and on burdens beyond tolerance', () => {
    const { state, m } = opinion({ natScold: 0.02, natFisc: 0.006 });
    m.scolding = 0.5;
    m.spending2025PctGdp = 2;
    m.spendingPctGdp = 4;
    m.threat01 = 0.5;
    updateNationalists(state);
    // tolerated 2 + 1 + .8·.5
    expect(m.nationalist01).toBeCloseTo(0.3 + 0.01 + 0.006 * 0.6, 12);
  });

  it('wears out in government and fades when the flag rallies', () => {
    const { state, m } = opinion({ natFat: 0.012 });
    m.nationalistLed = true;
    m.threat01 = 0.5;
    state.rally01 = 1;
    updateNationalists(state);
    expect(m.nationalist01).toBeCloseTo(0.3 - 0.012 - 0.005, 12);
  });

  it('stays between .02 and .65', () => {
    const up = opinion({ natNoise: 100 });
    updateNationalists(up.state);
    for (const m of up.state.members) expect([0.02, 0.65]).toContain(m.nationalist01);
  });
});

describe('public support', () => {
  it('goes a tenth of the way to what threat, the chair and honest words make of it', () => {
    const state = aGame({ changes: STILL, seed: 'polls' });
    const m = memberOf(state, 'FRA');
    state.turn = 3;
    state.legitimacy01 = 0.75;
    state.rhetoric01 = 0.7;
    state.substance01 = 0.5;
    m.startPublicSupport01 = 0.6;
    m.publicSupport01 = 0.5;
    m.threat01 = m.startThreat01 + 0.1;
    m.nationalistLed = true;
    m.resentment = 0.2;
    updatePublicSupport(state);
    const noise = standardDraws(keyedDraws('polls', 'opinion-support', 3), 8)[seatOf(state, 'FRA')];
    const target = 0.6 + 0.12 * 0.2 + 0.012 - 0.12 - 0.12 * 0.2 - 0.02;
    expect(m.publicSupport01).toBeCloseTo(0.5 + 0.1 * (target - 0.5) + 0.01 * noise, 12);
  });

  it('holds nothing against nationalists who governed at the start', () => {
    const [calm, same] = [aGame({ changes: STILL }), aGame({ changes: STILL })];
    memberOf(same, 'HUN').nationalistLed = false;
    updatePublicSupport(calm);
    updatePublicSupport(same);
    // leaving office is worth .1·.12
    expect(
      memberOf(same, 'HUN').publicSupport01 - memberOf(calm, 'HUN').publicSupport01,
    ).toBeCloseTo(0.012, 12);
  });
});
