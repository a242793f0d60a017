/** A new family in the capital: another worldview, another private part, and little left of what the chair had there. */
import { describe, expect, it } from 'vitest';
import { takeOffice } from '../../../src/engine/governments/new-government.ts';
import { learn, soundingOf } from '../../../src/engine/table/private-part.ts';
import type { Archetype } from '../../../src/engine/governments/government.ts';
import { aGame, memberOf, pair, seatOf } from '../../support/game.ts';

const NUMBERS = {
  partyShift: 1,
  natFlag: -0.06,
  newTrust: 0.5,
  newUnease: 0.03,
  trustFollows: 0.5,
  reviewDelay: 2,
  privSpread: 0.12,
};

const next = (archetype: Archetype) => ({ archetype, partners: [], stability: 3, quirks: [] });

const game = () => {
  const state = aGame({ changes: NUMBERS });
  state.turn = 6;
  return { state, index: seatOf(state, 'DEU'), m: memberOf(state, 'DEU') };
};

describe('a government of another family', () => {
  it('keeps its own counsel', () => {
    const { state, index } = game();
    const before = state.hidden.privateParts.slice(index * 8, index * 8 + 8);
    learn(state, 'secretary-general', index, 0);
    takeOffice(state, index, next('social-shield'));
    expect(state.hidden.privateParts.slice(index * 8, index * 8 + 8)).not.toEqual(before);
    expect(soundingOf(state, 'secretary-general', 'DEU')?.spread01 ?? 1).toBeGreaterThan(0);
  });

  it('takes over half of trust and of grievances, and reviews within two turns', () => {
    const { state, index, m } = game();
    m.trustInChair01 = 0.8;
    m.grievance = 0.1;
    takeOffice(state, index, next('social-shield'));
    expect(m.trustInChair01).toBeCloseTo(0.65, 12);
    expect(m.grievance).toBeCloseTo(0.05, 12);
    expect(m.government).toMatchObject({ sinceTurn: 6, reviewTurn: 8, welcomed: false });
  });

  it('inherits more of a grievance where slights are remembered', () => {
    const { state, index, m } = game();
    m.grievance = 0.1;
    takeOffice(state, index, { ...next('social-shield'), quirks: ['remembers-slights'] });
    expect(m.grievance).toBeCloseTo(0.075, 12);
  });

  it('unsettles beliefs, more so when it turns nationalist', () => {
    const { state, index, m } = game();
    m.autonomy01 = m.country.autonomy = 0.6;
    const before = m.beliefVariance;
    takeOffice(state, index, next('social-shield'));
    expect(m.beliefVariance).toBeCloseTo(before + 0.03, 12);
    m.country.atlanticist = 0.4;
    takeOffice(state, index, next('national-sovereigntist'));
    expect(m.nationalistLed).toBe(true);
    expect(m.beliefVariance).toBeCloseTo(before + 0.09, 12);
  });

  it('moves trust both ways with likeness of mind', () => {
    const { state, index, m } = game();
    const to = pair(state, 'DEU', 'POL');
    const fro = pair(state, 'POL', 'DEU');
    const before = [state.trust[to], state.trust[fro]];
    const seenBefore = m.worldviewRussiaFirst01;
    takeOffice(state, index, next('left-sovereigntist'));
    expect(m.worldviewRussiaFirst01).toBeLessThan(seenBefore);
    expect(state.trust[to]).toBeLessThan(before[0]);
    expect(state.trust[fro]).toBeLessThan(before[1]);
  });
});

describe('the same family again', () => {
  it('loses nothing and reviews nothing', () => {
    const { state, index, m } = game();
    m.trustInChair01 = 0.8;
    const before = { variance: m.beliefVariance, trust: [...state.trust] };
    expect(takeOffice(state, index, next('atlantic-centre'))).toBe(false);
    expect(m.trustInChair01).toBe(0.8);
    expect(m.beliefVariance).toBe(before.variance);
    expect(state.trust).toEqual(before.trust);
    expect(m.government).toMatchObject({ sinceTurn: 6, reviewTurn: null });
  });
});
