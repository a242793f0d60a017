/** §3.4: what would change their mind; every suggestion is applied before it is shown. */
import { describe, expect, it } from 'vitest';
import { check, counterfactuals, explain, silenceOdds } from '../../../src/engine/index.ts';
import type { Package, State } from '../../../src/engine/state.ts';
import { aGame, aPackage, memberOf, OPEN } from '../../support/game.ts';

const council = (): State =>
  aGame({
    changes: { ...OPEN, nzB: 0.018, isol: 0.11, payPrice: 0.7, payMemory: 2, payAsk: 0.03 },
  });
const BOLD: Package = aPackage({ core: 0.2 });

describe('counterfactuals', () => {
  it('bring the member round when applied, every one of them', () => {
    const state = council();
    for (const { id } of state.members)
      for (const c of counterfactuals(state, id, BOLD)) {
        expect(explain(state, id, BOLD).margin).toBeLessThan(0);
        expect(explain(state, id, c.package).margin).toBeGreaterThanOrEqual(-1e-9);
        expect(explain(state, id, c.package).margin).toBe(c.marginAfter);
      }
  });

  it('exist for a reluctant government, nearest first', () => {
    const found = counterfactuals(council(), 'TUR', BOLD);
    expect(found.length).toBeGreaterThan(2);
    for (let i = 1; i < found.length; i++)
      expect(found[i].size).toBeGreaterThanOrEqual(found[i - 1].size);
    expect(found.some((c) => c.change.kind === 'side-payment')).toBe(true);
  });

  it('change one thing only', () => {
    for (const c of counterfactuals(council(), 'TUR', BOLD)) {
      if (c.change.kind === 'dimension') {
        const { [c.change.dimension]: _changed, ...rest } = c.package.delta;
        const { [c.change.dimension]: _was, ...before } = BOLD.delta;
        expect(rest).toEqual(before);
        expect(c.package.sidePayments).toEqual([]);
      } else {
        expect(c.package.delta).toEqual(BOLD.delta);
        expect(c.package.sidePayments).toHaveLength(1);
      }
    }
  });

  it('name where the treaty would stand, and how far that is against the most that a text may do', () => {
    const state = council();
    for (const c of counterfactuals(state, 'TUR', BOLD)) {
      if (c.change.kind !== 'dimension') continue;
      const { dimension, from, to } = c.change;
      expect(from).toBeCloseTo(state.treaty[dimension] + (BOLD.delta[dimension] ?? 0), 12);
      expect(to).toBeCloseTo(state.treaty[dimension] + (c.package.delta[dimension] ?? 0), 12);
      expect(c.size).toBeCloseTo(Math.abs(to - from) / 0.35, 12);
    }
  });

  it('say who is won and who is lost on the way', () => {
    const state = council();
    const breaks = (p: Package): string[] =>
      state.members
        .filter((m) => explain(state, m.id, p).verdict === 'breaks-silence')
        .map((m) => m.id);
    for (const c of counterfactuals(state, 'TUR', BOLD)) {
      const [before, after] = [breaks(BOLD), breaks(c.package)];
      expect(c.wins).toEqual(before.filter((id) => !after.includes(id)));
      expect(c.loses).toEqual(after.filter((id) => !before.includes(id)));
    }
  });

  it('are not offered to those who agree, nor to those without a seat', () => {
    const state = council();
    const easy = aPackage({ works: 0.02 });
    const content = silenceOdds(state, easy, 'secretary-general').members.find(
      (m) => m.margin >= 0,
    );
    if (!content) throw new Error('nobody agrees');
    expect(counterfactuals(state, content.member, easy)).toEqual([]);
    memberOf(state, 'TUR').leftTreaty = true;
    expect(counterfactuals(state, 'TUR', BOLD)).toEqual([]);
    expect(() => counterfactuals(state, 'ATL', BOLD)).toThrow(RangeError);
  });

  it('may be tabled as they are: one click must not be refused', () => {
    const state = council();
    // a text that hurts so much that single remedies grow large
    for (const p of [
      BOLD,
      aPackage({ core: 0.35 }),
      aPackage({ core: 0.35, scope: 0.35, command: 0.3 }),
    ])
      for (const { id } of state.members)
        for (const c of counterfactuals(state, id, p))
          expect(
            check(state, 'secretary-general', { verb: 'table-package', package: c.package }),
            JSON.stringify(c.change),
          ).toBeNull();
  });
});
