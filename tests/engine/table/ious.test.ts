/** IOUs: favours that are owed, to the chair and between governments, one way or the other. */
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../src/engine/effects/apply-effects.ts';
import { addIous, iousOf, spendIou } from '../../../src/engine/table/ious.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const CHAIR = -1;

describe('a favour owed to the chair', () => {
  it('is a figure of the member, and may be below nothing', () => {
    const state = aGame();
    const france = seatOf(state, 'FRA');
    addIous(state, CHAIR, france, 1);
    expect(iousOf(state, CHAIR, france)).toBe(1);
    addIous(state, CHAIR, france, -2);
    expect(memberOf(state, 'FRA').ious).toBe(-1);
    expect(state.debts).toEqual([]);
  });
});

describe('a favour between governments', () => {
  it('runs one way at a time, and is forgotten when it is even', () => {
    const state = aGame();
    const [germany, estonia] = [seatOf(state, 'DEU'), seatOf(state, 'EST')];
    addIous(state, germany, estonia, 2);
    expect(iousOf(state, germany, estonia)).toBe(2);
    expect(iousOf(state, estonia, germany)).toBe(-2);
    addIous(state, estonia, germany, 3);
    expect(state.debts).toEqual([{ debtor: 'DEU', creditor: 'EST', favours: 1 }]);
    addIous(state, germany, estonia, 1);
    expect(state.debts).toEqual([]);
  });

  it('comes from effects: who acts is owed', () => {
    const state = aGame();
    const [germany, estonia] = [seatOf(state, 'DEU'), seatOf(state, 'EST')];
    const owe = [{ kind: 'member', field: 'iou', of: 'target', add: 1 }] as const;
    applyEffects(state, owe, { actor: germany, target: estonia });
    applyEffects(state, owe, { actor: CHAIR, target: estonia });
    expect(iousOf(state, germany, estonia)).toBe(1);
    expect(iousOf(state, CHAIR, estonia)).toBe(1);
  });
});

describe('calling a favour in', () => {
  it('uses it up, and is impossible where none is owed', () => {
    const state = aGame();
    const france = seatOf(state, 'FRA');
    addIous(state, CHAIR, france, 1);
    spendIou(state, CHAIR, france);
    expect(iousOf(state, CHAIR, france)).toBe(0);
    expect(() => spendIou(state, CHAIR, france)).toThrow('no favour is owed');
  });
});
