import { describe, expect, it } from 'vitest';
import { apply, silenceOdds } from '../../../../src/engine/index.ts';
import { setTable } from '../../../../src/engine/bargaining/negotiating-table.ts';
import { applyEffects } from '../../../../src/engine/effects/apply-effects.ts';
import type { Package, State } from '../../../../src/engine/state.ts';
import { aGame, aPackage, seatOf } from '../../../support/game.ts';

const leak = (state: State, size: number): void =>
  applyEffects(state, [{ kind: 'special', name: 'leak', size }], { actor: -1, target: -1 });

/** The chair tables a text and lets the envelopes open. */
const holdVote = (state: State, text: Package): void => {
  apply(state, 'secretary-general', { verb: 'table-package', package: text });
  while (state.decisions.length > 0) apply(state, 'secretary-general', { verb: 'hold-nerve' });
};

const loneCost = (state: State, by: string): number =>
  setTable(state, by).isolation[seatOf(state, 'HUN')];

describe('a leaked draft', () => {
  it('makes dissent cheaper, as if some had already broken silence', () => {
    const state = aGame();
    const before = loneCost(state, 'secretary-general');
    leak(state, 0.1);
    expect(loneCost(state, 'secretary-general')).toBeCloseTo(before * (1 - 0.6 * 0.3));
  });

  it('hurts the chair’s text only', () => {
    const state = aGame();
    const before = loneCost(state, 'FRA');
    leak(state, 0.1);
    expect(loneCost(state, 'FRA')).toBe(before);
  });

  it('shows in the odds, and is over with the next vote', () => {
    const state = aGame();
    const text = aPackage({ core: 0.1, optout: 0.1 });
    const odds = silenceOdds(state, text, 'secretary-general').passes01;
    leak(state, 0.2);
    expect(silenceOdds(state, text, 'secretary-general').passes01).toBeLessThan(odds);
    holdVote(state, text);
    expect(state.table.leakedWeight).toBe(0);
    expect(state.table.lastText?.delta).toEqual(text.delta);
  });

  it('can be mended, and is never worse than full company', () => {
    const state = aGame();
    leak(state, 0.1);
    leak(state, -0.4);
    expect(state.table.leakedWeight).toBe(0);
    leak(state, 5);
    expect(state.table.leakedWeight).toBeCloseTo(1 / 3);
  });
});
