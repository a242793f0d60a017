/** Off the shelf from overseas: force at once, a friend in Washington, a supplier to please, a strained budget. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import {
  act,
  aTurn,
  CHAIR,
  memberOf,
  pair,
  POLAND,
  refusalOf,
  trustOf,
} from '../../support/verbs.ts';

const BUY: Action = { verb: 'buy-overseas' };

describe('a purchase overseas', () => {
  it('adds equipment now and dependence with it', () => {
    const state = aTurn({}, POLAND);
    const poland = memberOf(state, 'POL');
    const [stock, supply] = [
      poland.equipmentBillionUsd,
      state.dependence[pair(state, 'POL', 'USA')],
    ];
    act(state, POLAND, BUY);
    expect(poland.equipmentBillionUsd).toBeCloseTo(stock * 1.04, 9);
    expect(state.dependence[pair(state, 'POL', 'USA')]).toBeCloseTo(supply + 0.04, 12);
    expect(state.us.purchases).toBeCloseTo(0.15 + 0.04 * (0.3 + 0.4), 12);
  });

  it('pleases Washington and nobody with a factory', () => {
    const state = aTurn({}, POLAND);
    const [usa, france] = [trustOf(state, 'USA', 'POL'), trustOf(state, 'FRA', 'POL')];
    act(state, POLAND, BUY);
    expect(trustOf(state, 'USA', 'POL')).toBeCloseTo(usa + 0.03, 12);
    expect(trustOf(state, 'FRA', 'POL')).toBeCloseTo(france - 0.012, 12);
    expect(state.pillarStock01).toBeLessThan(0.2);
  });

  it('strains the budget until it is exhausted', () => {
    const state = aTurn({}, POLAND);
    for (let lot = 0; lot < 3; lot++) act(state, POLAND, BUY);
    expect(memberOf(state, 'POL').fiscalShockPctGdp).toBeCloseTo(-0.36, 12);
    expect(refusalOf(state, POLAND, BUY)).toBe('budget-exhausted');
  });

  it('needs a seller and a buyer', () => {
    const state = aTurn({}, POLAND);
    expect(refusalOf(state, CHAIR, BUY)).toBe('not-for-this-seat');
    state.us.out = true;
    expect(refusalOf(state, POLAND, BUY)).toBe('us-is-out');
  });
});
