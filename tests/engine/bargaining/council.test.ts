/** A package through the council: fatigue, silence, parliaments, the treaty, and what is remembered. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { holdNerve, tablePackage } from '../../../src/engine/bargaining/council.ts';
import { moodOfTheDay } from '../../../src/engine/bargaining/mood.ts';
import { explain, silenceOdds } from '../../../src/engine/index.ts';
import type { CouncilResult, Package, State } from '../../../src/engine/state.ts';
import { aGame, aPackage, everyPair, memberOf, OPEN, pair } from '../../support/game.ts';

/** No mood, no reserve, no fatigue: interests alone decide. */
const NUMBERS: Partial<Assumptions> = {
  ...OPEN,
  nzB: 0,
  nzR: 0,
  fat: 0,
  res: 0,
  resNat: 0,
  resFear: 0,
  prop: 0,
  isol: 0.11,
  ratMin: 0.25,
  ratTh: -0.22,
  ratFailKeeps: 0,
  payPrice: 0,
  payMemory: 0.5,
  payAsk: 0,
};

/** Table a text and let all envelopes open. */
const table = (state: State, by: string, p: Package): CouncilResult => {
  tablePackage(state, by, p);
  while (state.decisions.length > 0) {
    state.decisions.shift();
    holdNerve(state);
  }
  const result = state.councils.at(-1);
  if (!result) throw new Error('no council met');
  return result;
};

const council = (changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { ...NUMBERS, ...changes } });
  state.legitimacy01 = 0.6;
  everyPair(state, state.trust, 0.5);
  return state;
};

describe('tabling a package', () => {
  it('tires the council, and pays for its own tabling', () => {
    const state = council({ fat: 0.016 });
    state.fatigue = 5.5;
    const p = aPackage({ works: 0.05 });
    const result = table(state, 'secretary-general', p);
    expect(state.fatigue).toBe(6);
    const poland = result.envelopes.find((e) => e.member === 'POL');
    const rested = council({ fat: 0.016 });
    rested.fatigue = 5;
    expect(poland?.margin).toBe(explain(rested, 'POL', p).margin);
  });

  it('is explained as it will be decided, even to a council that cannot tire any more', () => {
    const state = council({ fat: 0.016 });
    state.fatigue = 5.7; // one more would be 6.7, and 6 is the most
    const p = aPackage({ works: 0.05 });
    const explained = state.members.map((m) => explain(state, m.id, p).margin);
    const result = table(state, 'secretary-general', p);
    const decided = state.members.map(
      (m) => result.envelopes.find((e) => e.member === m.id)?.margin,
    );
    expect(decided).toEqual(explained);
  });

  it('changes the treaty by exactly its text when silence holds', () => {
    const state = council({ isol: 10 });
    const before = { ...state.treaty };
    const result = table(state, 'secretary-general', aPackage({ works: 0.1, scope: -0.05 }));
    expect(result.outcome).toBe('adopted');
    expect(result.ratification).toEqual([]);
    expect(state.treaty).toEqual({
      ...before,
      works: before.works + 0.1,
      scope: before.scope - 0.05,
    });
  });

  it('has those who kept silent against their interest remember it', () => {
    const state = council({ isol: 10 });
    const p = aPackage({ core: 0.2 });
    const turkey = explain(state, 'TUR', p).margin;
    expect(turkey).toBeLessThan(0);
    table(state, 'secretary-general', p);
    expect(memberOf(state, 'TUR').resentment).toBeCloseTo(Math.min(0.5, -0.6 * turkey), 12);
    expect(memberOf(state, 'EST').resentment).toBe(0);
  });

  it('that is broken changes nothing but trust: those in favour trust each letter-writer less', () => {
    const state = council({ isol: 0 });
    const before = { ...state.treaty };
    const result = table(state, 'secretary-general', aPackage({ core: 0.2 }));
    expect(result.outcome).toBe('broken');
    expect(state.treaty).toEqual(before);
    const breakers = result.envelopes
      .filter((e) => e.verdict === 'breaks-silence')
      .map((e) => e.member);
    expect(breakers).toContain('TUR');
    expect(breakers).not.toContain('EST');
    expect(state.trust[pair(state, 'EST', 'TUR')]).toBeCloseTo(0.494, 12);
    expect(state.trust[pair(state, 'TUR', 'EST')]).toBe(0.5);
    expect(memberOf(state, 'TUR').resentment).toBe(0);
  });

  it('remembers favours only when they were granted', () => {
    const payment = [{ to: 'HUN', from: 'DEU', value: 0.1 }];
    const adopted = council({ isol: 10 });
    table(adopted, 'secretary-general', aPackage({ works: 0.1 }, payment));
    expect(memberOf(adopted, 'HUN').sidePaymentsReceived).toBeCloseTo(0.1, 12);
    expect(adopted.precedent).toBeGreaterThan(0);
    const broken = council({ isol: 0 });
    table(broken, 'secretary-general', aPackage({ core: 0.2 }, payment));
    expect(memberOf(broken, 'HUN').sidePaymentsReceived).toBe(0);
    expect(broken.precedent).toBe(0);
  });

  it('meets the same mood again in the same turn, and another in the next', () => {
    const state = aGame({ changes: { nzB: 0.018 } });
    const today = moodOfTheDay(state);
    table(state, 'secretary-general', aPackage({ works: 0.05 }));
    expect(moodOfTheDay(state)).toEqual(today);
    state.turn += 1;
    expect(moodOfTheDay(state)).not.toEqual(today);
    for (const m of today) expect(Math.abs(m)).toBeLessThanOrEqual(0.018 * 3.4641016);
  });

  it('is recorded with what was on the table and who said what', () => {
    const state = council({ isol: 0 });
    const p = aPackage({ core: 0.2 });
    const result = table(state, 'FRA', p);
    expect(state.councils).toEqual([result]);
    expect(state.chronicle.at(-1)).toMatchObject({
      key: 'package-broken',
      params: { by: 'FRA', dimensions: ['core:0.2'] },
    });
  });
});

describe('parliaments', () => {
  const willing = (changes: Partial<Assumptions> = {}): State => {
    const state = council({ isol: 10, ...changes });
    for (const m of state.members) {
      m.publicSupport01 = 0.95;
      m.nationalist01 = 0.02;
    }
    return state;
  };
  const DEEP = aPackage({ works: 0.2, scope: -0.06 });

  it('are asked only about deep changes', () => {
    const deep = willing();
    expect(table(deep, 'secretary-general', DEEP).ratification).toHaveLength(8);
    expect(deep.treaty.works).toBeCloseTo(0.32, 12);
    const shallow = willing();
    expect(table(shallow, 'secretary-general', aPackage({ works: 0.2 })).ratification).toEqual([]);
  });

  it('that say no leave the treaty as it was, at a price for the chair', () => {
    const state = willing();
    memberOf(state, 'GBR').publicSupport01 = -1;
    const before = { ...state.treaty };
    const result = table(state, 'secretary-general', DEEP);
    expect(result.outcome).toBe('rejected-in-parliament');
    expect(state.treaty).toEqual(before);
    expect(state.legitimacy01).toBeCloseTo(0.59, 12);
  });

  it('gutted a package to a quarter in the published model', () => {
    const state = willing({ ratFailKeeps: 0.25 });
    memberOf(state, 'GBR').publicSupport01 = -1;
    table(state, 'secretary-general', DEEP);
    expect(state.treaty.works).toBeCloseTo(0.12 + 0.05, 12);
    expect(state.treaty.scope).toBeCloseTo(0.6 - 0.015, 12);
  });

  it('may take a protocol, and the treaty changes all the same', () => {
    const state = willing({ protocolNorm: 0.3, protocolAnyone: 0 });
    state.optOutNorm01 = 0.5;
    memberOf(state, 'HUN').publicSupport01 = -1;
    const result = table(state, 'secretary-general', DEEP);
    expect(result.outcome).toBe('adopted');
    expect(memberOf(state, 'HUN').hasProtocol).toBe(true);
    expect(memberOf(state, 'EST').hasProtocol).toBe(false);
    expect(state.treaty.works).toBeCloseTo(0.32, 12);
  });
});

describe('the odds', () => {
  it('are one or zero on a day without mood', () => {
    expect(
      silenceOdds(council({ isol: 10 }), aPackage({ core: 0.2 }), 'secretary-general').passes01,
    ).toBe(1);
    expect(
      silenceOdds(council({ isol: 0 }), aPackage({ core: 0.2 }), 'secretary-general').passes01,
    ).toBe(0);
  });
});
