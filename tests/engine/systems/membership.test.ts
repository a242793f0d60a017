/** Sizes, availability, burden and shares over members only. */
import { describe, expect, it } from 'vitest';
import {
  availability,
  burden,
  europeAndCanadaSpendingPctGdp,
  indexOf,
  meanWorkSharing01,
  nationalistShareOfMajors01,
  nextElectionTurn,
  sizeWeight,
} from '../../../src/engine/systems/membership.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

describe('membership', () => {
  it('lets each bring its share: Europe by neighbourhood, Washington by commitment and presence', () => {
    const state = aGame({ changes: { avEur: 0.62, avUS0: 0.04, avUS1: 0.2 } });
    state.us.commitment01 = 0.5;
    state.us.presence01 = 0.5;
    expect(availability(state, seatOf(state, 'DEU'))).toBeCloseTo(0.62, 12);
    expect(availability(state, seatOf(state, 'EST'))).toBeCloseTo(0.62 * 1.15, 12);
    expect(availability(state, 0)).toBeCloseTo(0.07, 12);
    memberOf(state, 'DEU').leftTreaty = true;
    state.us.out = true;
    expect(availability(state, seatOf(state, 'DEU'))).toBe(0);
    expect(availability(state, 0)).toBe(0);
  });

  it('weighs spending by present GDP, without the United States and without leavers', () => {
    const state = aGame();
    for (const m of state.members) m.spendingPctGdp = m.id === 'USA' ? 9 : 2;
    memberOf(state, 'DEU').spendingPctGdp = 3;
    // 5000 of 4000+3000+5000+1000+1000+200+50
    expect(europeAndCanadaSpendingPctGdp(state)).toBeCloseTo(2 + 5000 / 14_250, 12);
    memberOf(state, 'DEU').leftTreaty = true;
    expect(europeAndCanadaSpendingPctGdp(state)).toBeCloseTo(2, 12);
    expect(burden(state)).toBeCloseTo(2 / 3.5, 12);
    for (const m of state.members) m.spendingPctGdp = 6;
    expect(burden(state)).toBe(1.4);
  });

  it('counts nationalists among the large European members by size', () => {
    const state = aGame();
    expect(nationalistShareOfMajors01(state)).toBe(0); // Ankara and Budapest do not count
    memberOf(state, 'FRA').nationalistLed = true;
    expect(nationalistShareOfMajors01(state)).toBeCloseTo(3 / 13, 12);
    memberOf(state, 'DEU').leftTreaty = true;
    expect(nationalistShareOfMajors01(state)).toBeCloseTo(3 / 8, 12);
  });

  it('averages work-sharing over those who are in', () => {
    const state = aGame();
    for (const m of state.members) m.workSharing01 = 0.2;
    memberOf(state, 'HUN').workSharing01 = 1;
    memberOf(state, 'HUN').leftTreaty = true;
    expect(meanWorkSharing01(state)).toBeCloseTo(0.2, 12);
  });

  it('measures size by GDP at the start', () => {
    const m = memberOf(aGame(), 'POL');
    m.gdpBillionUsd = 9000;
    expect(sizeWeight(m, 1000)).toBe(0.5);
  });

  it('finds the next election after the present turn', () => {
    const m = memberOf(aGame(), 'FRA');
    expect(nextElectionTurn(m, 3)).toBe(4);
    expect(nextElectionTurn(m, 4)).toBe(14);
    expect(nextElectionTurn(m, 14)).toBeGreaterThan(100);
    expect(indexOf(aGame(), 'NOBODY')).toBe(-1);
  });
});
