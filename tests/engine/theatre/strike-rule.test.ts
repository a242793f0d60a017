/** When the adversary may strike an ally: shown weak for two half-years, or for a reason that nobody could know. */
import { describe, expect, it } from 'vitest';
import { emit } from '../../../src/engine/chronicle.ts';
import type { State } from '../../../src/engine/state.ts';
import { strikeReason } from '../../../src/engine/theatre/strike-rule.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const watched = (turnsBelowHalf: number): State => {
  const state = aGame({ changes: { hopeFloor: 0.25 } });
  state.turn = 5;
  state.theatre.watch = [{ member: 'EST', adequate01: 0.4, turnsBelowHalf }];
  return state;
};
const reason = (state: State, odds01: number, read01 = 0.2): string | null =>
  strikeReason(state, seatOf(state, 'EST'), odds01, read01);

describe('an ally may be struck', () => {
  it('when it was shown below one half for two half-years, however hopeless', () => {
    expect(reason(watched(2), 0.05)).toBe('shown-weak');
    expect(reason(watched(1), 0.4)).toBeNull();
  });

  it('when it is strong and the adversary reads it lower', () => {
    expect(reason(watched(0), 0.7, 0.4)).toBe('miscalculation');
    expect(reason(watched(0), 0.7, 0.8)).toBeNull();
  });

  it('when Washington crashed out in this half-year, unless it is hopeless', () => {
    const state = watched(0);
    emit(state, 'us-crash-out', {});
    expect(reason(state, 0.3)).toBe('crash-out');
    expect(reason(state, 0.24)).toBeNull();
    state.turn += 1;
    expect(reason(state, 0.3)).toBeNull();
  });

  it('when a large member, or Washington, changed its government in this half-year', () => {
    const state = watched(0);
    memberOf(state, 'HUN').government.sinceTurn = 5; // not large
    expect(reason(state, 0.4)).toBeNull();
    memberOf(state, 'FRA').government.sinceTurn = 5;
    expect(reason(state, 0.4)).toBe('new-government');
    const other = watched(0);
    emit(other, 'us-election', {});
    expect(reason(other, 0.4)).toBe('new-government');
  });
});
