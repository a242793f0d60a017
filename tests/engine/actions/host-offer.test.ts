/** Bases and depots on offer: allies have a reason to come, villages to protest. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { act, aTurn, beliefOf, memberOf, pair, POLAND, refusalOf } from '../../support/verbs.ts';

const OFFER: Action = { verb: 'host-offer' };

describe('an offer of bases', () => {
  it('makes the host surer of those who come, and keeps Washington closer', () => {
    const state = aTurn({}, POLAND);
    state.beliefs[pair(state, 'POL', 'USA')] = 0.5;
    state.beliefs[pair(state, 'EST', 'USA')] = 0.5;
    const [commitment, presence] = [0.5, 0.9];
    Object.assign(state.us, { commitment01: commitment, presence01: presence });
    act(state, POLAND, OFFER);
    expect(beliefOf(state, 'POL', 'USA')).toBeCloseTo(1.1 / 2.1, 9);
    expect(beliefOf(state, 'EST', 'USA')).toBe(0.5);
    expect(state.us.presence01).toBeCloseTo(0.92, 12);
    expect(state.us.commitment01).toBeCloseTo(0.508, 12);
  });

  it('is paid for at home, and noticed in the east', () => {
    const state = aTurn({}, POLAND);
    Object.assign(memberOf(state, 'POL'), { publicSupport01: 0.6, nationalist01: 0.2 });
    const pressure = state.adversary.pressure01;
    act(state, POLAND, OFFER);
    expect(memberOf(state, 'POL').publicSupport01).toBeCloseTo(0.59, 12);
    expect(memberOf(state, 'POL').nationalist01).toBeCloseTo(0.208, 12);
    expect(state.adversary.pressure01).toBeGreaterThan(pressure);
  });

  it('finds no taker where nobody feels threatened, and no majority where nobody wants it', () => {
    const state = aTurn({}, POLAND);
    memberOf(state, 'POL').threat01 = 0.1;
    expect(refusalOf(state, POLAND, OFFER)).toBe('nobody-needs-bases-here');
    memberOf(state, 'POL').threat01 = 0.6;
    memberOf(state, 'POL').publicSupport01 = 0.3;
    expect(refusalOf(state, POLAND, OFFER)).toBe('no-majority');
  });
});
