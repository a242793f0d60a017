/** The American ladder: committed to out, notice and what stops it. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { State, UnitedStates } from '../../../src/engine/state.ts';
import { updateUnitedStates } from '../../../src/engine/systems/us-commitment.ts';
import { giveUsNotice, usLadder } from '../../../src/engine/treaty/us-withdrawal.ts';
import { aGame, CALM, pair } from '../../support/game.ts';
import { eventsOf } from './a-treaty.ts';

/** A restrainer that cares for nothing: every turn it would leave. */
const leaving = (changes: Partial<Assumptions> = {}): State => {
  const state = aGame({
    changes: { ...CALM, hCrash: 50, theta: 0.5, usNotice: 2, senateDelay: 0, uW: 0, ...changes },
  });
  Object.assign(state.us, { commitment01: 0.1, administration: 'restrainer' });
  state.turn = 4;
  return state;
};

const halfYear = (state: State): void => {
  updateUnitedStates(state);
  state.turn += 1;
};

describe('a withdrawal of the United States', () => {
  it('takes a year’s notice, and counts as a crash-out', () => {
    const state = leaving();
    halfYear(state);
    expect(state.us.notice).toEqual({ givenTurn: 4, leavesTurn: 6, delays: 0 });
    expect(state.us.out).toBe(false);
    halfYear(state);
    expect(state.us.out).toBe(false);
    halfYear(state);
    expect(state.us).toMatchObject({ out: true, crashedOut: true, notice: null });
    expect(eventsOf(state, 'us-crash-out')[0]?.turn).toBe(6);
  });

  it('shakes belief in two steps that come to the published one', () => {
    const believed = (changes: Partial<Assumptions>, turns: number): number => {
      const state = leaving(changes);
      const at = pair(state, 'POL', 'USA');
      for (let t = 0; t < turns; t++) halfYear(state);
      expect(state.us.out).toBe(true);
      return state.beliefs[at] / (1 - state.beliefs[at]);
    };
    expect(believed({ usNotice: 2 }, 3)).toBeCloseTo(believed({ usNotice: 0 }, 1), 10);
  });

  it('is put off by the Senate once, for a year', () => {
    const state = leaving({ senateDelay: 1 });
    for (let t = 0; t < 3; t++) halfYear(state);
    expect(state.us.notice).toMatchObject({ leavesTurn: 8, delays: 1 });
    expect(eventsOf(state, 'senate-delays')).toHaveLength(1);
    halfYear(state);
    halfYear(state);
    expect(state.us.out).toBe(true);
  });

  it('waits while Congress lets nobody leave', () => {
    const state = leaving();
    halfYear(state);
    state.us.crashPauseTurns = 3;
    for (let t = 0; t < 3; t++) halfYear(state);
    expect(state.us.out).toBe(false);
    halfYear(state);
    expect(state.us.out).toBe(true);
  });

  it('is taken back by a change of heart or of government', () => {
    for (const change of [
      { commitment01: 0.75 },
      { administration: 'internationalist' as const },
    ]) {
      const state = leaving();
      halfYear(state);
      Object.assign(state.us, change);
      halfYear(state);
      expect(state.us.notice).toBeNull();
      expect(eventsOf(state, 'us-notice-withdrawn')).toHaveLength(1);
    }
  });

  it('is at once where a scenario says so', () => {
    const state = leaving({ hCrash: 0 });
    state.scheduled = [{ turn: 4, kind: 'us-crash-out' }];
    halfYear(state);
    expect(state.us.out).toBe(true);
  });

  it('is likelier where Washington has less patience', () => {
    const gone = (difficulty: State['difficulty']): number => {
      let count = 0;
      for (let seed = 0; seed < 60; seed++) {
        const state = leaving({ hCrash: 0.6, brake: 0 });
        state.hidden.seed = `patience ${seed}`;
        state.difficulty = difficulty;
        halfYear(state);
        if (state.us.notice !== null) count += 1;
      }
      return count;
    };
    expect(gone('iron-term')).toBeGreaterThan(gone('seminar'));
  });
});

describe('the ladder', () => {
  const rung = (us: Partial<UnitedStates>): string => {
    const state = aGame();
    Object.assign(state.us, us);
    return usLadder(state);
  };

  it('goes from committed to out', () => {
    expect([0.7, 0.5, 0.35, 0.2].map((commitment01) => rung({ commitment01 }))).toEqual([
      'committed',
      'conditional',
      'reviewing',
      'drawdown',
    ]);
    expect(rung({ commitment01: 0.7, track: 'managed' })).toBe('drawdown');
    expect(rung({ out: true })).toBe('out');
    const state = aGame();
    giveUsNotice(state);
    expect(usLadder(state)).toBe('notice');
  });
});
