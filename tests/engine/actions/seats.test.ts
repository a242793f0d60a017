/** Who may act: hours and capital, wear, the game's end, and governments that have left. */
import { describe, expect, it } from 'vitest';
import {
  advance,
  check,
  hash,
  legal,
  strengthOf,
  ALL_VERBS,
  type Action,
} from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import { playOutWith } from '../../support/random-play.ts';
import { act, aTurn, CHAIR, memberOf, POLAND, refusalOf } from '../../support/verbs.ts';

const ROUNDS: Action = { verb: 'consult', with: 'council' };
const KEEP_IN: Action = { verb: 'washington', offer: 'keep-in' };
const THANKS: Action = { verb: 'praise', subject: 'publics' };

const purse = (state: State) => {
  const { hoursLeft, capital } = state.seats[0];
  return { hoursLeft, capital };
};

describe('hours and capital', () => {
  it('are what a verb costs, and refuse it when they are gone', () => {
    const state = aTurn({ costScale: 1 });
    expect(purse(state)).toEqual({ hoursLeft: 5, capital: 8 });
    act(state, CHAIR, ROUNDS);
    expect(purse(state)).toEqual({ hoursLeft: 3, capital: 7 });
    act(state, CHAIR, KEEP_IN);
    expect(purse(state)).toEqual({ hoursLeft: 2, capital: 6 });
    act(state, CHAIR, ROUNDS);
    const before = hash(state);
    expect(check(state, CHAIR, KEEP_IN)).toEqual({
      reason: 'too-few-hours',
      params: { needs: 1, has: 0 },
    });
    expect(() => act(state, CHAIR, KEEP_IN)).toThrow(RangeError);
    expect(hash(state)).toBe(before);
    state.seats[0].capital = 0;
    expect(refusalOf(state, CHAIR, { verb: 'scold' })).toBe('too-little-capital');
  });

  it('come anew every turn: one hour is carried over, capital grows to twenty at most', () => {
    const state = aTurn({ costScale: 1, capitalIncome: 1, volatility: 0, advChooses: 0, hHyb: 0 });
    state.assumptions.hTest = 0;
    playOutWith(state);
    expect(purse(state)).toEqual({ hoursLeft: 6, capital: 9 });
    state.seats[0].hoursLeft = 0.5;
    state.seats[0].capital = 19.5;
    playOutWith(state);
    expect(purse(state)).toEqual({ hoursLeft: 5, capital: 20 });
  });

  it('cost nothing as published', () => {
    const state = aTurn({ costScale: 0 });
    for (let i = 0; i < 9; i++) act(state, CHAIR, ROUNDS);
    expect(purse(state)).toEqual({ hoursLeft: 5, capital: 8 });
  });
});

describe('a verb pressed again', () => {
  it('wears out, and recovers while it rests', () => {
    const state = aTurn({ repeatFade: 1 });
    expect(strengthOf(state, THANKS)).toBe(1);
    act(state, CHAIR, THANKS);
    expect(strengthOf(state, THANKS)).toBe(0.5);
    act(state, CHAIR, THANKS);
    playOutWith(state);
    expect(state.wear['praise']).toBeCloseTo(1.2, 12); // 2·.6
    expect(strengthOf(state, THANKS)).toBeCloseTo(1 / 2.2, 12);
    expect(state.wear['propose-pledge']).toBeUndefined();
  });

  it('was as good as new as published', () => {
    const state = aTurn({ repeatFade: 0 });
    act(state, CHAIR, THANKS);
    act(state, CHAIR, THANKS);
    expect(state.wear).toEqual({});
  });

  it('does not wear where its own price holds it', () => {
    const state = aTurn({ repeatFade: 1 }, POLAND);
    act(state, POLAND, { verb: 'buy-overseas' });
    act(state, CHAIR, { verb: 'consult', with: 'FRA' });
    expect(state.wear).toEqual({});
  });
});

describe('passing', () => {
  it('does nothing at all', () => {
    const state = aTurn();
    act(state, CHAIR, { verb: 'pass' });
    expect(hash(state)).toBe(hash(aTurn()));
  });
});

describe('who has left', () => {
  it('has no part in the alliance’s business, but may pass', () => {
    const state = aTurn({}, POLAND, 'united-states');
    memberOf(state, 'POL').leftTreaty = true;
    expect(refusalOf(state, POLAND, { verb: 'resilience' })).toBe('has-no-seat');
    expect(refusalOf(state, POLAND, { verb: 'pass' })).toBeUndefined();
    state.us.out = true;
    expect(refusalOf(state, 'united-states', { verb: 'reaffirm' })).toBe('us-is-out');
  });
});

describe('the end of the game', () => {
  it('is the end of every verb', () => {
    const state = aTurn();
    state.phase = 'ended';
    expect(legal(state, CHAIR).map((m) => m.refusal?.reason)).toEqual(
      ALL_VERBS.map(() => 'game-over'),
    );
    expect(() => advance(state)).toThrow(RangeError);
  });
});
