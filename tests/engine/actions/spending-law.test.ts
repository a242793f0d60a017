/** A spending law: the budget is drawn up by it while it stands, a parliament must want it, and it lasts. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { spendingLawPctGdp } from '../../../src/engine/systems/burden-sharing.ts';
import { act, aTurn, CHAIR, memberOf, notesOf, POLAND, refusalOf } from '../../support/verbs.ts';

const LAW: Action = { verb: 'spending-law' };

describe('a spending law', () => {
  it('draws the budget up while it stands, and leaves an instrument that is hard to undo', () => {
    const state = aTurn({}, POLAND);
    act(state, POLAND, LAW);
    expect(spendingLawPctGdp(state, 'POL')).toBe(0.25);
    expect(spendingLawPctGdp(state, 'DEU')).toBe(0);
    const [law] = state.instruments;
    expect(law).toMatchObject({ kind: 'spending-law', parties: ['POL'], inForce: true });
    expect(law.durability01).toBe(state.assumptions.durLaw);
    law.abandonedBy.push('POL');
    expect(spendingLawPctGdp(state, 'POL')).toBe(0);
  });

  it('is paid for at home', () => {
    const state = aTurn({}, POLAND);
    Object.assign(memberOf(state, 'POL'), { publicSupport01: 0.6, nationalist01: 0.2 });
    act(state, POLAND, LAW);
    expect(memberOf(state, 'POL').publicSupport01).toBeCloseTo(0.585, 12);
    expect(memberOf(state, 'POL').nationalist01).toBeCloseTo(0.206, 12);
    expect(notesOf(aTurn({}, POLAND), POLAND, LAW)).toEqual(['law-binds']);
  });

  it('needs a majority, a rest after the last one, and a parliament', () => {
    const state = aTurn({}, POLAND);
    memberOf(state, 'POL').publicSupport01 = 0.4;
    expect(refusalOf(state, POLAND, LAW)).toBe('no-majority');
    memberOf(state, 'POL').publicSupport01 = 0.6;
    act(state, POLAND, LAW);
    expect(refusalOf(state, POLAND, LAW)).toBe('law-too-fresh');
    state.turn = 4;
    expect(refusalOf(state, POLAND, LAW)).toBeUndefined();
    expect(refusalOf(state, CHAIR, LAW)).toBe('not-for-this-seat');
  });
});
