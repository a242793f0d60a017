/** A coalition without consensus: who feels bypassed, who is relieved, and under which lens. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { feelLeftOut } from '../../../src/engine/theatre/bypassed.ts';
import type { State } from '../../../src/engine/state.ts';
import { LENS_CHANGES } from '../../../src/engine/lenses.ts';
import { aGame, dialsAt, everyPair, memberOf, pair, seatOf } from '../../support/game.ts';

const left = (changes: Partial<Assumptions>): State => {
  const state = aGame({ changes: { missionBypass: 0.1, missionRelief: 0.1, ...changes } });
  everyPair(state, state.trust, 0.5);
  for (const m of state.members) m.resentment = 0.2;
  feelLeftOut(
    state,
    [
      { index: seatOf(state, 'DEU'), inclination: -0.02 }, // nearly went along
      { index: seatOf(state, 'HUN'), inclination: -0.5 }, // glad not to be asked
    ],
    [seatOf(state, 'GBR'), seatOf(state, 'FRA')],
  );
  return state;
};

describe('the absent', () => {
  it('who would rather not have been asked are relieved, as far as h2 and h6 hold', () => {
    const state = left(dialsAt(1, 0));
    expect(memberOf(state, 'HUN').resentment).toBeCloseTo(0.1, 12);
    expect(state.trust[pair(state, 'HUN', 'GBR')]).toBe(0.5);
    expect(memberOf(left(dialsAt(0, 0)), 'HUN').resentment).toBe(0.2);
  });

  it('who nearly went along feel bypassed, the larger the more, as far as h2x and h6x hold', () => {
    const state = left(dialsAt(0, 1));
    // 1 − .05 of the slight, at size 5000/5800
    const slight = 0.95 * (0.4 + (0.6 * 5000) / 5800);
    expect(state.trust[pair(state, 'DEU', 'GBR')]).toBeCloseTo(0.5 - 0.1 * slight, 12);
    expect(state.trust[pair(state, 'DEU', 'POL')]).toBe(0.5);
    expect(left(dialsAt(0, 0)).trust[pair(state, 'DEU', 'GBR')]).toBe(0.5);
  });

  it('feel the other way round under the two poles', () => {
    const [native, sceptic] = [left(LENS_CHANGES['native-hypothesis']), left(LENS_CHANGES.sceptic)];
    expect(memberOf(native, 'HUN').resentment).toBeLessThan(memberOf(sceptic, 'HUN').resentment);
    expect(native.trust[pair(native, 'DEU', 'GBR')]).toBeGreaterThan(
      sceptic.trust[pair(sceptic, 'DEU', 'GBR')],
    );
  });
});
