/** The ladder out, as people see it: acquiesce, break silence, opt out, leave the command, leave; and the way back. */
import { describe, expect, it } from 'vitest';
import { emit } from '../../../src/engine/chronicle.ts';
import type { State } from '../../../src/engine/state.ts';
import { exitRung } from '../../../src/engine/theatre/exit-rung.ts';
import { aGame, memberOf } from '../../support/game.ts';

const rung = (state: State): string => exitRung(state, 'HUN').rung;

describe('a member on the ladder out', () => {
  it('climbs from swallowing to leaving', () => {
    const state = aGame();
    state.turn = 2;
    expect(exitRung(state, 'HUN')).toMatchObject({ rung: 'in-step', sinceTurn: null });
    emit(state, 'package-adopted', { silent: ['HUN'], breakers: [] });
    expect(rung(state)).toBe('acquiesced');
    emit(state, 'package-broken', { silent: ['HUN'], breakers: ['HUN'] });
    expect(rung(state)).toBe('broke-silence');
    emit(state, 'mission', { refused: ['HUN'], joined: [] });
    expect(rung(state)).toBe('opted-out');
    memberOf(state, 'HUN').leftCommand = true;
    emit(state, 'leaves-command', { member: 'HUN' });
    expect(exitRung(state, 'HUN')).toMatchObject({ rung: 'left-command', sinceTurn: 2 });
    memberOf(state, 'HUN').leavesTurn = 4;
    expect(rung(state)).toBe('gave-notice');
    memberOf(state, 'HUN').leftTreaty = true;
    expect(rung(state)).toBe('left-treaty');
  });

  it('is not remembered for ever, and may have come back', () => {
    const state = aGame();
    emit(state, 'mission', { refused: ['HUN', 'DEU'], joined: [] });
    state.turn = 9;
    expect(rung(state)).toBe('in-step');
    expect(exitRung(state, 'HUN').returned).toBe(false);
    emit(state, 'returns-to-command', { member: 'HUN' });
    expect(exitRung(state, 'HUN').returned).toBe(true);
  });

  it('is its own: others’ letters do not count', () => {
    const state = aGame();
    emit(state, 'package-broken', { silent: [], breakers: ['TUR'] });
    expect(rung(state)).toBe('in-step');
  });
});
