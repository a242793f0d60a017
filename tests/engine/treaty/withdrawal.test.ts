/** Withdrawal of members: a year's notice, its taking back, the end of it, and the way back. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { State } from '../../../src/engine/state.ts';
import { climbExitLadder } from '../../../src/engine/systems/exit-ladder.ts';
import { aGame, memberOf } from '../../support/game.ts';
import { eventsOf } from './a-treaty.ts';

/** Hungary has left the command and is as alienated as can be. */
const estranged = (changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { exTre: 0.1, exitHazard: 0, noticeRegret: 0, ...changes } });
  Object.assign(memberOf(state, 'HUN'), {
    leftCommand: true,
    resentment: 0.5,
    publicSupport01: 0.1,
  });
  return state;
};

const climb = (state: State): void => {
  climbExitLadder(state);
  state.turn += 1;
};

const untilNotice = (state: State): void => {
  for (let t = 0; t < 60 && memberOf(state, 'HUN').leavesTurn === null; t++) climb(state);
};

describe('withdrawal from the treaty', () => {
  it('takes a year’s notice, during which the member still belongs', () => {
    const state = estranged();
    untilNotice(state);
    const given = eventsOf(state, 'gives-notice')[0]?.turn ?? Number.NaN;
    expect(memberOf(state, 'HUN').leavesTurn).toBe(given + 2);
    climb(state);
    expect(memberOf(state, 'HUN').leftTreaty).toBe(false);
    climb(state);
    expect(memberOf(state, 'HUN')).toMatchObject({ leftTreaty: true, leavesTurn: null });
    expect(eventsOf(state, 'leaves-treaty')[0]?.turn).toBe(given + 2);
  });

  it('is taken back when its reasons are gone', () => {
    const state = estranged({ noticeRegret: 1, exTre: 0.6 });
    untilNotice(state);
    Object.assign(memberOf(state, 'HUN'), { resentment: 0, autonomy01: 0.1 });
    climb(state);
    expect(memberOf(state, 'HUN').leavesTurn).toBeNull();
    expect(eventsOf(state, 'takes-notice-back')).toHaveLength(1);
    climb(state);
    climb(state);
    expect(memberOf(state, 'HUN').leftTreaty).toBe(false);
  });

  it('was immediate in the published model', () => {
    const state = estranged({ noticeTurns: 0 });
    for (let t = 0; t < 60 && !memberOf(state, 'HUN').leftTreaty; t++) climb(state);
    expect(memberOf(state, 'HUN').leftTreaty).toBe(true);
    expect(eventsOf(state, 'gives-notice')).toEqual([]);
  });

  it('has a way back for the reconciled only', () => {
    const returned = (changes: Partial<Assumptions>, autonomy01: number): boolean => {
      const state = estranged({ returnThreshold: 0.2, ...changes });
      const m = memberOf(state, 'HUN');
      Object.assign(m, { leftTreaty: true, resentment: 0, autonomy01, nationalistLed: false });
      climb(state);
      return !m.leftTreaty;
    };
    expect(returned({ treatyReturn: 1 }, 0.1)).toBe(true);
    expect(returned({ treatyReturn: 1 }, 1)).toBe(false);
    expect(returned({ treatyReturn: 0 }, 0.1)).toBe(false);
  });
});
