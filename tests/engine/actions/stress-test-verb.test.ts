/** Verb 21: an exercise publishes the exact odds of one ally, moves beliefs to the truth, and is public when it is bad. */
import { describe, expect, it } from 'vitest';
import { apply, check, type Action } from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import { stressTest } from '../../../src/engine/theatre/stress-test.ts';
import { aGame, everyPair, memberOf, pair } from '../../support/game.ts';
import { CHAIR } from '../../support/random-play.ts';

const EXERCISE: Action = { verb: 'stress-test', member: 'EST' };

const willing = (w: number): State => {
  const state = aGame({ changes: { exerciseReveals: 0.4, advUnlearns: 0.5 } });
  everyPair(state, state.hidden.willingness, w);
  everyPair(state, state.beliefs, 0.5);
  return state;
};

describe('an exercise', () => {
  it('publishes what the stress test finds', () => {
    const state = willing(0.6);
    const { adequate01, low01 } = stressTest(state, 'EST');
    const { capital } = state.seats[0];
    apply(state, CHAIR, EXERCISE);
    expect(state.theatre.exercises).toEqual([
      expect.objectContaining({ member: 'EST', turn: 0, adequatePct: 100 * adequate01 }),
    ]);
    expect(state.theatre.exercises[0].lowPct).toBeCloseTo(100 * low01, 9);
    expect(state.seats[0].capital).toBe(capital - 2);
  });

  it('moves what the front line believes towards the truth, for better or worse', () => {
    const [better, worse] = [willing(0.9), willing(0.1)];
    for (const state of [better, worse]) apply(state, CHAIR, EXERCISE);
    expect(better.beliefs[pair(better, 'EST', 'FRA')]).toBeCloseTo(0.66, 12);
    expect(better.beliefs[pair(better, 'POL', 'FRA')]).toBeCloseTo(0.58, 12);
    expect(worse.beliefs[pair(worse, 'EST', 'FRA')]).toBeCloseTo(0.34, 12);
    expect(better.beliefs[pair(better, 'DEU', 'FRA')]).toBe(0.5);
  });

  it('that goes badly is a public failure, which the adversary reads too', () => {
    const state = willing(0.03);
    const { opportunism01 } = state.adversary;
    const standing = state.legitimacy01;
    state.hidden.adversaryMisreading = -0.2;
    apply(state, CHAIR, EXERCISE);
    expect(state.adversary.opportunism01).toBeCloseTo(opportunism01 + 0.03, 12);
    expect(state.legitimacy01).toBeCloseTo(standing - 0.02, 12);
    expect(state.hidden.adversaryMisreading).toBeCloseTo(-0.15, 12);
    expect(state.chronicle.find((e) => e.key === 'stress-test')?.params['adequate']).toBe(false);
  });

  it('readies everybody a little, the tested ally more', () => {
    const state = willing(0.6);
    const before = [memberOf(state, 'EST').readiness01, memberOf(state, 'DEU').readiness01];
    apply(state, CHAIR, EXERCISE);
    expect(memberOf(state, 'EST').readiness01).toBeCloseTo(before[0] + 0.03, 12);
    expect(memberOf(state, 'DEU').readiness01).toBeCloseTo(before[1] + 0.006, 12);
  });

  it('is for the front line, and not twice in a year', () => {
    const state = willing(0.6);
    const refused = (member: string): string | undefined =>
      check(state, CHAIR, { verb: 'stress-test', member })?.reason;
    expect(refused('DEU')).toBe('not-on-the-front-line');
    apply(state, CHAIR, EXERCISE);
    expect(refused('EST')).toBe('exercised-lately');
    expect(refused('POL')).toBeUndefined();
    state.turn = 2;
    expect(refused('EST')).toBeUndefined();
  });
});
