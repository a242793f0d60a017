/** Deeds: governments that nobody plays use the verbs of their own seats, when their own situation asks for it. */
import { describe, expect, it } from 'vitest';
import { lastAct } from '../../../../src/engine/governments/acts/act.ts';
import { deedsOf, doDeed } from '../../../../src/engine/governments/acts/deeds.ts';
import { governmentsAct } from '../../../../src/engine/governments/acts/governments-act.ts';
import type { State } from '../../../../src/engine/state.ts';
import { aGame, memberOf } from '../../../support/game.ts';

const EVEN = [1, 1, 1, 1, 1, 1, 1, 1];

/** A quiet alliance in which nobody has cause to do anything. */
const quiet = (): State => {
  const state = aGame({ changes: { actsPerTurn: 3 } });
  state.floorPathPctGdp = 1;
  for (const m of state.members) {
    m.threat01 = 0.1;
    m.resilience01 = 1;
    m.alienation = 0;
    m.forwardPresence01 = 0.9;
  }
  return state;
};

const wanted = (state: State) =>
  deedsOf(
    state,
    state.members.map(() => 0.6),
    EVEN,
    () => true,
  ).map(({ index, action }) => [state.members[index].id, action.verb]);

describe('a deed', () => {
  it('is not done without cause', () => {
    expect(wanted(quiet())).toEqual([]);
  });

  it('is a spending law where money is meant and short of the floor, paper where it is not', () => {
    const state = quiet();
    state.floorPathPctGdp = 3.5;
    for (const m of state.members) m.spendingPctGdp = 4;
    memberOf(state, 'DEU').spendingPctGdp = 2;
    memberOf(state, 'DEU').fiscalWill01 = 0.9;
    memberOf(state, 'FRA').spendingPctGdp = 2;
    memberOf(state, 'FRA').fiscalWill01 = 0.1;
    memberOf(state, 'FRA').government.archetype = 'social-shield';
    expect(wanted(state)).toEqual([
      ['DEU', 'spending-law'],
      ['FRA', 'creative-accounting'],
    ]);
  });

  it('is troops to the most fearful ally, from one that sees the same danger', () => {
    const state = quiet();
    memberOf(state, 'EST').threat01 = 0.6;
    memberOf(state, 'GBR').forwardPresence01 = 0.1;
    memberOf(state, 'GBR').worldviewRussiaFirst01 = 0.9;
    memberOf(state, 'GBR').fiscalWill01 = 0.9;
    const [deed] = deedsOf(
      state,
      state.members.map(() => 0.6),
      EVEN,
      () => true,
    ).filter(({ action }) => action.verb === 'forward-deployment');
    expect(deed.action).toEqual({ verb: 'forward-deployment', host: 'EST' });
    doDeed(state, deed);
    expect(memberOf(state, 'GBR').forwardPresence01).toBeCloseTo(0.2, 12);
    expect(state.instruments.at(-1)).toMatchObject({ kind: 'deployment', parties: ['GBR'] });
    expect(state.chronicle.at(-1)).toMatchObject({
      key: 'act-deed',
      params: { member: 'GBR', verb: 'forward-deployment' },
    });
  });

  it('is not repeated while it is remembered', () => {
    const state = quiet();
    memberOf(state, 'EST').resilience01 = 0;
    memberOf(state, 'POL').resilience01 = 0.1;
    const [first] = deedsOf(
      state,
      state.members.map(() => 0.6),
      EVEN,
      () => true,
    );
    doDeed(state, first);
    expect(lastAct(state, 'EST', 'resilience')).toBeDefined();
    memberOf(state, 'EST').resilience01 = 0;
    expect(wanted(state)).toEqual([['POL', 'resilience']]);
  });

  it('is left to the person who governs there', () => {
    const state = quiet();
    memberOf(state, 'EST').resilience01 = 0;
    state.seats.push({ seat: 'member:EST', hoursLeft: 3, hoursPerTurn: 3, capital: 10 });
    governmentsAct(state);
    expect(lastAct(state, 'EST', 'resilience')).toBeUndefined();
  });
});
