/** What may be tabled, and why a text is refused. */
import { describe, expect, it } from 'vitest';
import { check, legal } from '../../../src/engine/index.ts';
import type { Package, SidePayment, State } from '../../../src/engine/state.ts';
import { aGame, aPackage, memberOf } from '../../support/game.ts';

const CHAIR = 'secretary-general';
const refusalOf = (state: State, p: Package) =>
  check(state, CHAIR, { verb: 'table-package', package: p });
const paying = (...payments: SidePayment[]): Package => aPackage({ works: 0.1 }, payments);

describe('the text', () => {
  it('may move a dimension by .35 at most, and not beyond its scale', () => {
    const state = aGame();
    Object.assign(state.treaty, { core: 0.5, pillar: 0.9, optout: 0.1 });
    const text = legal(state, CHAIR).find((m) => m.verb === 'table-package')?.text;
    if (!text) throw new Error('no ranges');
    const range = (dimension: string) => text.ranges.find((r) => r.dimension === dimension);
    expect(range('core')).toEqual({ dimension: 'core', min: -0.35, max: 0.35 });
    expect(range('pillar')?.max).toBeCloseTo(0.1, 12);
    expect(range('optout')?.min).toBeCloseTo(-0.1, 12);
    expect(refusalOf(state, aPackage({ core: 0.35 }))).toBeNull();
    expect(refusalOf(state, aPackage({ core: 0.36 }))?.reason).toBe('change-out-of-range');
    expect(refusalOf(state, aPackage({ pillar: 0.11 }))).toMatchObject({
      reason: 'change-out-of-range',
      params: { dimension: 'pillar' },
    });
    expect(refusalOf(state, aPackage({ optout: -0.11 }))?.reason).toBe('change-out-of-range');
  });

  it('must be a number, and must say something', () => {
    const state = aGame();
    expect(refusalOf(state, aPackage({ core: Number.NaN }))?.reason).toBe('change-out-of-range');
    expect(refusalOf(state, aPackage({ core: Number.POSITIVE_INFINITY }))?.reason).toBe(
      'change-out-of-range',
    );
    expect(refusalOf(state, aPackage({}))?.reason).toBe('package-empty');
    expect(refusalOf(state, aPackage({ core: 0 }))?.reason).toBe('package-empty');
  });
});

describe('the favours', () => {
  it('go from one member with a seat to another', () => {
    const state = aGame();
    expect(refusalOf(state, paying({ to: 'FRA', from: 'DEU', value: 0.1 }))).toBeNull();
    expect(refusalOf(state, paying({ to: 'ATL', from: 'DEU', value: 0.1 }))).toMatchObject({
      reason: 'unknown-member',
      params: { member: 'ATL' },
    });
    expect(refusalOf(state, paying({ to: 'FRA', from: 'ATL', value: 0.1 }))?.reason).toBe(
      'unknown-member',
    );
    expect(refusalOf(state, paying({ to: 'FRA', from: 'FRA', value: 0.1 }))?.reason).toBe(
      'pays-itself',
    );
    memberOf(state, 'HUN').leftTreaty = true;
    expect(refusalOf(state, paying({ to: 'HUN', from: 'DEU', value: 0.1 }))?.reason).toBe(
      'has-no-seat',
    );
    expect(refusalOf(state, paying({ to: 'FRA', from: 'HUN', value: 0.1 }))?.reason).toBe(
      'has-no-seat',
    );
    state.us.out = true;
    expect(refusalOf(state, paying({ to: 'FRA', from: 'USA', value: 0.1 }))?.reason).toBe(
      'has-no-seat',
    );
  });

  it('are worth something, and not the world', () => {
    const state = aGame();
    for (const value of [0, -0.1, 0.31, Number.NaN])
      expect(refusalOf(state, paying({ to: 'FRA', from: 'DEU', value }))?.reason).toBe(
        'payment-out-of-range',
      );
    expect(refusalOf(state, paying({ to: 'FRA', from: 'DEU', value: 0.3 }))).toBeNull();
  });

  it('are forty at most', () => {
    const one: SidePayment = { to: 'FRA', from: 'DEU', value: 0.01 };
    const many = (count: number): Package => paying(...Array.from({ length: count }, () => one));
    expect(refusalOf(aGame(), many(40))).toBeNull();
    expect(refusalOf(aGame(), many(41))?.reason).toBe('too-many-payments');
  });
});
