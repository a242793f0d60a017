/** Orders: one a half-year for each mission of one's own; the common headquarters are taken only where nobody writes. */
import { describe, expect, it } from 'vitest';
import { lettersOnFlag } from '../../../src/engine/coalition/orders.ts';
import { ORDERS, type Order } from '../../../src/engine/coalition/order.ts';
import { leadOn } from '../../../src/engine/coalition/lead-on.ts';
import { apply, legal, preview } from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import { aCoalitionsGame, coalitionIn, firstMission, LEAD } from '../../support/coalition.ts';
import { memberOf, refusalOf, trustOf } from '../../support/verbs.ts';

const to = (state: State, order: Order, mission = firstMission(state).id) =>
  ({ verb: 'lead-mission', mission, order }) as const;

const calm = (state: State): number[] => state.members.map(() => 0);
/** Everybody would let it pass, or nobody. */
const everybody = (state: State, trust: number): State => {
  const n = state.members.length;
  const lead = state.members.findIndex((m) => m.id === 'GBR');
  for (let j = 0; j < n; j++) if (j !== lead) state.trust[j * n + lead] = trust;
  return state;
};

describe('an order', () => {
  it('is for a mission of one’s own, and one a half-year', () => {
    const state = aCoalitionsGame();
    expect(refusalOf(state, LEAD, to(state, 'reinforce', 99))).toBe('no-such-mission');
    apply(state, LEAD, to(state, 'reinforce'));
    for (const order of ORDERS)
      expect(refusalOf(state, LEAD, to(state, order))).toBe('mission-has-its-order');
    leadOn(state);
    expect(refusalOf(state, LEAD, to(state, 'reinforce'))).toBeUndefined();
    firstMission(state).leader = 'FRA';
    expect(refusalOf(state, LEAD, to(state, 'reinforce'))).toBe('no-such-mission');
  });

  it('sends more of one’s own: the front feels it, and so do the barracks', () => {
    const state = aCoalitionsGame();
    const { support01 } = state.theatre.front;
    const { readiness01 } = memberOf(state, 'GBR');
    apply(state, LEAD, to(state, 'reinforce'));
    expect(state.theatre.front.support01).toBeGreaterThan(support01);
    expect(memberOf(state, 'GBR').readiness01).toBeLessThan(readiness01);
  });

  it('looks after the partners', () => {
    const state = aCoalitionsGame();
    coalitionIn(state).strain = 0.2;
    const before = trustOf(state, 'FRA', 'GBR');
    apply(state, LEAD, to(state, 'reassure'));
    expect(coalitionIn(state).strain).toBeLessThan(0.2);
    expect(trustOf(state, 'FRA', 'GBR')).toBeGreaterThan(before);
  });

  it('brings a mission home', () => {
    const state = aCoalitionsGame();
    apply(state, LEAD, to(state, 'end'));
    expect(state.theatre.missions).toEqual([]);
    expect(state.chronicle.some((e) => e.key === 'mission-ends')).toBe(true);
    expect(legal(state, LEAD).find((m) => m.verb === 'lead-mission')?.refusal?.reason).toBe(
      'nothing-to-aim-at',
    );
  });
});

describe('the common headquarters', () => {
  it('are not for who goes ahead of the alliance', () => {
    const state = aCoalitionsGame();
    coalitionIn(state).line = 'outside';
    expect(refusalOf(state, LEAD, to(state, 'flag'))).toBe('not-from-outside');
  });

  it('take a mission over where nobody writes a letter', () => {
    const state = everybody(aCoalitionsGame(), 1);
    for (const m of state.members) m.worldviewRussiaFirst01 = 1;
    expect(lettersOnFlag(state, firstMission(state), calm(state))).toEqual([]);
    apply(state, LEAD, to(state, 'flag'));
    expect(firstMission(state).underFlag).toBe(true);
    expect(coalitionIn(state).flagged).toBe(1);
    coalitionIn(state).ordered = [];
    expect(refusalOf(state, LEAD, to(state, 'flag'))).toBe('flies-the-flag');
  });

  it('stay away where somebody does, and it is told who', () => {
    const state = everybody(aCoalitionsGame(), 0);
    for (const m of state.members) m.worldviewRussiaFirst01 = 0;
    expect(lettersOnFlag(state, firstMission(state), calm(state)).length).toBeGreaterThan(0);
    const [would] = preview(state, LEAD, to(state, 'flag'));
    expect(would).toMatchObject({ kind: 'note', key: 'would-write' });
    apply(state, LEAD, to(state, 'flag'));
    expect(firstMission(state).underFlag).toBe(false);
    expect(state.chronicle.findLast((e) => e.key === 'flag-refused')).toBeDefined();
  });
});
