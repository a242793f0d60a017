/** Scolding: all who fall short, or one of them; it works on Atlanticists and costs the chair with the rest. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import {
  act,
  aTurn,
  CHAIR,
  memberOf,
  notesOf,
  POLAND,
  refusalOf,
  trustOf,
} from '../../support/verbs.ts';

const ALL: Action = { verb: 'scold' };
const scold = (member: string): Action => ({ verb: 'scold', member });
const SIZES = { scoldCompliance: 0.05, scoldGrudge: 0.02 };

describe('scolding all who fall short', () => {
  it('is a harsher stance; laggards who are Atlanticist comply, the autonomous bear a grudge', () => {
    const state = aTurn(SIZES);
    const [germany, poland] = [memberOf(state, 'DEU'), memberOf(state, 'POL')];
    Object.assign(germany, {
      spendingPctGdp: 2,
      compliance01: 0.5,
      worldviewAtlanticist01: 0.8,
      autonomy01: 0.5,
    });
    Object.assign(poland, { spendingPctGdp: 4, compliance01: 0.5 });
    act(state, CHAIR, ALL);
    expect(state.scoldingStance01).toBeCloseTo(0.75, 12);
    expect(germany.compliance01).toBeCloseTo(0.54, 12);
    expect(germany.resentment).toBeCloseTo(0.01, 12);
    expect(poland.compliance01).toBe(0.5);
    expect(poland.resentment).toBe(0);
    act(state, CHAIR, ALL);
    expect(state.scoldingStance01).toBe(1);
  });

  it('wrings half as much when it is worn, or when the chair is taken for partial', () => {
    const complied = (change: { wear?: number; legitimacy?: number }): number => {
      const state = aTurn({ ...SIZES, repeatFade: 1 });
      state.wear['scold'] = change.wear ?? 0;
      state.legitimacy01 = change.legitimacy ?? 0.55;
      Object.assign(memberOf(state, 'DEU'), {
        spendingPctGdp: 1,
        compliance01: 0.5,
        worldviewAtlanticist01: 0.8,
      });
      act(state, CHAIR, ALL);
      return memberOf(state, 'DEU').compliance01;
    };
    expect(complied({})).toBeCloseTo(0.54, 12);
    expect(complied({ wear: 1 })).toBeCloseTo(0.52, 12);
    expect(complied({ legitimacy: 0.39 })).toBeCloseTo(0.52, 12);
    const partial = aTurn(SIZES);
    partial.legitimacy01 = 0.39;
    expect(notesOf(partial, CHAIR, ALL)).toEqual(['scolded', 'taken-for-partial']);
  });
});

describe('scolding one government', () => {
  it('moves that one further, and that one resents it', () => {
    const state = aTurn(SIZES);
    const germany = memberOf(state, 'DEU');
    Object.assign(germany, {
      spendingPctGdp: 1,
      compliance01: 0.5,
      worldviewAtlanticist01: 0.8,
      autonomy01: 0.5,
    });
    act(state, CHAIR, scold('DEU'));
    expect(germany.compliance01).toBeCloseTo(0.58, 12);
    expect(germany.pushPctGdp).toBeCloseTo(0.064, 12);
    expect(germany.resentment).toBeCloseTo(0.02, 12);
    expect(germany.scolding).toBeCloseTo(0.3, 12);
    expect(germany.grievance).toBeCloseTo(0.015, 12);
    expect(memberOf(state, 'FRA').resentment).toBe(0);
  });

  it('costs the chair impartiality, a government only that friendship', () => {
    const chair = aTurn();
    act(chair, CHAIR, scold('FRA'));
    expect(chair.legitimacy01).toBeLessThan(aTurn().legitimacy01);
    const poland = aTurn({}, POLAND);
    const before = trustOf(poland, 'FRA', 'POL');
    act(poland, POLAND, scold('FRA'));
    expect(trustOf(poland, 'FRA', 'POL')).toBeCloseTo(before - 0.05, 12);
    expect(poland.legitimacy01).toBe(aTurn().legitimacy01);
  });

  it('is refused where the floor is met, if only on paper', () => {
    const state = aTurn();
    memberOf(state, 'FRA').paperSpendingPctGdp = 1;
    expect(refusalOf(state, CHAIR, scold('FRA'))).toBe('meets-the-floor');
    expect(refusalOf(state, CHAIR, scold('POL'))).toBe('meets-the-floor');
    expect(refusalOf(state, CHAIR, scold('HUN'))).toBeUndefined();
  });
});
