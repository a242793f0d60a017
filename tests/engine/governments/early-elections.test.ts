/** h = .03 + .02·(4 − stability) + shock, and the calendar moves with an early election. */
import { describe, expect, it } from 'vitest';
import {
  earlyElectionHazard01,
  rescheduleFrom,
} from '../../../src/engine/governments/early-elections.ts';
import { holdElections } from '../../../src/engine/systems/elections.ts';
import { aGame, memberOf } from '../../support/game.ts';

const NUMBERS = { earlyBase: 0.03, earlyShaky: 0.02, earlyShock: 0.05, earlyGrace: 2 };

const cabinet = () => {
  const state = aGame({ changes: NUMBERS });
  state.turn = 3;
  const m = memberOf(state, 'DEU'); // votes in turns 8 and 16
  m.government.stability = 3;
  return { state, m };
};

describe('the hazard of an early election', () => {
  it('is .03, and .02 more for every point of stability that is missing', () => {
    const { state, m } = cabinet();
    expect(earlyElectionHazard01(state, m)).toBeCloseTo(0.05, 12);
    m.government.stability = 0;
    expect(earlyElectionHazard01(state, m)).toBeCloseTo(0.11, 12);
  });

  it('grows with a budget in straits and with scolding, up to the whole of a shock', () => {
    const { state, m } = cabinet();
    m.fiscalShockPctGdp = -0.15;
    expect(earlyElectionHazard01(state, m)).toBeCloseTo(0.05 + 0.025, 12);
    m.scolding = 1.5;
    expect(earlyElectionHazard01(state, m)).toBeCloseTo(0.1, 12);
  });

  it('is none for presidents, for new cabinets, when a vote is due, and for those who left', () => {
    const { state, m } = cabinet();
    expect(earlyElectionHazard01(state, memberOf(state, 'FRA'))).toBe(0);
    m.government.sinceTurn = 2;
    expect(earlyElectionHazard01(state, m)).toBe(0);
    m.government.sinceTurn = 0;
    state.turn = 7;
    expect(earlyElectionHazard01(state, m)).toBe(0);
    state.turn = 3;
    m.leftTreaty = true;
    expect(earlyElectionHazard01(state, m)).toBe(0);
  });
});

describe('an early election', () => {
  it('starts a term anew', () => {
    const { m } = cabinet();
    rescheduleFrom(m, 3, 24);
    expect(m.electionTurns).toEqual([3, 11, 19]);
  });

  it('is held in the turn in which the cabinet falls', () => {
    const state = aGame({ changes: { ...NUMBERS, earlyBase: 1 } });
    state.turn = 3;
    holdElections(state);
    const fallen = state.chronicle.filter((e) => e.key === 'government-falls');
    expect(fallen.map((e) => e.params['member'])).toEqual(['GBR', 'DEU', 'POL']);
    const voted = state.chronicle.filter((e) => e.key.startsWith('election-'));
    expect(voted.map((e) => e.params['member'])).toEqual(expect.arrayContaining(['DEU', 'GBR']));
    expect(memberOf(state, 'DEU').government.sinceTurn).toBe(3);
  });
});
