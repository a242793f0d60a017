/** §3.5: drafting by logrolling. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import {
  draftAlong,
  draftBest,
  explain,
  check,
  type Direction,
} from '../../../src/engine/index.ts';
import { setTable } from '../../../src/engine/bargaining/negotiating-table.ts';
import { payerFor } from '../../../src/engine/bargaining/draft.ts';
import { DIMENSIONS, type Package, type State } from '../../../src/engine/state.ts';
import { aGame, memberOf, OPEN, seatOf } from '../../support/game.ts';

const NUMBERS: Partial<Assumptions> = {
  ...OPEN,
  nzB: 0.018,
  isol: 0.11,
  payPrice: 0.7,
  payMemory: 2,
  payAsk: 0.03,
  fat: 0.016,
  res: 0.03,
};
const NATIVE: Direction = [0.6, -0.8, 0.9, -0.05, 0, 0.1, 0.9, 0];

const council = (changes: Partial<Assumptions> = {}): State =>
  aGame({ changes: { ...NUMBERS, ...changes } });

/** Least of margin plus the cost of dissent over the council: at 0 somebody breaks silence on a calm day. */
const tightest = (state: State, p: Package): number =>
  Math.min(
    ...state.members.map((m) => {
      const { margin, isolationCost } = explain(state, m.id, p);
      return margin + isolationCost;
    }),
  );

const sizeOf = (p: Package): number =>
  DIMENSIONS.reduce((x, d) => x + Math.abs(p.delta[d] ?? 0), 0);

describe('a draft', () => {
  it('leaves everybody two moods away from breaking silence', () => {
    const state = council();
    const p = draftBest(state, 'secretary-general', NATIVE, 0.18, 0.16);
    if (!p) throw new Error('no draft');
    expect(tightest(state, p)).toBeGreaterThanOrEqual(2 * 0.018 - 1e-9);
  });

  it('is written more carefully where moods swing more', () => {
    const state = council({ nzB: 0.03 });
    const p = draftBest(state, 'secretary-general', NATIVE, 0.18, 0.16);
    if (!p) throw new Error('no draft');
    expect(tightest(state, p)).toBeGreaterThanOrEqual(0.06 - 1e-9);
  });

  it('goes the direction’s way, never beyond its step, and is worth the paper', () => {
    const state = council();
    const p = draftBest(state, 'secretary-general', NATIVE, 0.18, 0.16);
    if (!p) throw new Error('no draft');
    expect(sizeOf(p)).toBeGreaterThanOrEqual(0.06);
    DIMENSIONS.forEach((d, k) => {
      const change = p.delta[d] ?? 0;
      expect(change * NATIVE[k]).toBeGreaterThanOrEqual(0);
      expect(Math.abs(change)).toBeLessThanOrEqual(Math.abs(0.18 * NATIVE[k]) + 1e-12);
    });
  });

  it('stays within the treaty’s scales', () => {
    const state = council();
    state.treaty.works = 0.98;
    state.treaty.scope = 0.03;
    const p = draftAlong(state, 'secretary-general', [0.1, -1, 0.3, 0, 0, 0, 1, 0], 0.18, 0.3);
    if (!p) throw new Error('no draft');
    for (const d of DIMENSIONS) {
      const to = state.treaty[d] + (p.delta[d] ?? 0);
      expect(to).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
    }
    expect(check(state, 'secretary-general', { verb: 'table-package', package: p })).toBeNull();
  });

  it('spends on favours no more than its budget, and nothing without one', () => {
    const state = council();
    const scale = (id: string): number => {
      const gdp = memberOf(state, id).gdpStartBillionUsd;
      return 0.3 + gdp / (gdp + 1500);
    };
    for (const budget of [0, 0.02, 0.1, 0.3]) {
      const p = draftBest(state, 'secretary-general', NATIVE, 0.3, budget);
      const spent = (p?.sidePayments ?? []).reduce((x, q) => x + q.value * scale(q.to), 0);
      expect(spent).toBeLessThanOrEqual(budget + 1e-12);
    }
  });

  it('has payers that can afford it, and pays nobody who need not be paid', () => {
    const state = council({ payPrice: 0.7 });
    const p = draftBest(state, 'secretary-general', NATIVE, 0.3, 0.4);
    if (!p) throw new Error('no draft');
    expect(p.sidePayments.length).toBeGreaterThan(0);
    for (const q of p.sidePayments) {
      expect(q.from).not.toBe(q.to);
      const unpaid = { ...p, sidePayments: p.sidePayments.filter((other) => other.to !== q.to) };
      const { margin, isolationCost } = explain(state, q.to, unpaid);
      expect(margin + isolationCost).toBeLessThan(2 * 0.018 + 1e-9);
    }
  });

  it('gets further with favours than without', () => {
    const progress = (budget: number): number => {
      const p = draftBest(council(), 'secretary-general', NATIVE, 0.3, budget);
      return p === null ? 0 : DIMENSIONS.reduce((x, d, k) => x + (p.delta[d] ?? 0) * NATIVE[k], 0);
    };
    expect(progress(0.5)).toBeGreaterThan(progress(0));
  });

  it('is given up when nothing would hold', () => {
    const state = council({ res: 5 });
    expect(draftBest(state, 'secretary-general', NATIVE, 0.18, 0.16)).toBeNull();
    expect(draftAlong(council(), 'secretary-general', NATIVE, 0.01, 0.16)).toBeNull(); // below .06 in all
  });

  it('has the payer with most left to give, in weight as well as in patience', () => {
    const state = council();
    const table = setTable(state, 'secretary-general');
    const france = seatOf(state, 'FRA');
    const payer = (slack: number[]): string => {
      const j = payerFor(table, slack, france, 0.01);
      return j < 0 ? 'nobody' : state.members[j].id;
    };
    const equal = state.members.map(() => 0.05);
    expect(payer(equal)).toBe('USA');
    // Berlin .05·(.3+5000/6500) = .0535 against Washington .03·(.3+30000/31500) = .0376
    expect(payer(equal.map((x, j) => (j === 0 ? 0.03 : x)))).toBe('DEU');
    // Tallinn's patience weighs .5·(.3+50/1550) = .166
    expect(payer(equal.map((x, j) => (state.members[j].id === 'EST' ? 0.5 : x)))).toBe('EST');
    // the price, .7·.01·(.3+3000/4500) = .0068, is beyond what a little patience of a small member weighs
    expect(payer(equal.map((_, j) => (state.members[j].id === 'EST' ? 0.015 : -0.01)))).toBe(
      'nobody',
    );
    expect(payer(equal.map((_, j) => (j === france ? 1 : -0.01)))).toBe('nobody');
  });

  it('asks nobody who has no seat', () => {
    const state = council();
    memberOf(state, 'HUN').resentment = 0.5;
    memberOf(state, 'HUN').leftTreaty = true;
    state.us.out = true;
    const p = draftBest(state, 'secretary-general', NATIVE, 0.3, 0.4);
    const named = (p?.sidePayments ?? []).flatMap((q) => [q.from, q.to]);
    expect(named).not.toContain('HUN');
    expect(named).not.toContain('USA');
  });
});
