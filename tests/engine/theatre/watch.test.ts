/** The watch: odds by arithmetic against odds by drawing; half-years below one half; what a view shows of it. */
import { describe, expect, it } from 'vitest';
import { setup, view } from '../../../src/engine/index.ts';
import { stressTest } from '../../../src/engine/theatre/stress-test.ts';
import {
  adequacy01,
  bandOf,
  muster,
  trueAdequacy01,
  updateWatch,
} from '../../../src/engine/theatre/watch.ts';
import { playPolicyTurn } from '../../../src/policies/index.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aGame, everyPair, seatOf } from '../../support/game.ts';
import { CHAIR } from '../../support/random-play.ts';

describe('the watch', () => {
  it('finds by arithmetic what the stress test finds by drawing', () => {
    let bias = 0;
    let error = 0;
    let looks = 0;
    for (const seed of ['one', 'two', 'three']) {
      const state = setup(loadScenario('coalition-2025'), seed, { hTest: 0 });
      for (const turns of [0, 5, 10]) {
        for (let t = 0; t < turns; t++) playPolicyTurn(state, 'nothing', seed);
        const m = muster(state, 'major-attack');
        for (const { member } of state.theatre.watch.slice(0, 3)) {
          const drawn = stressTest(state, member).adequate01;
          const difference = trueAdequacy01(state, m, seatOf(state, member)) - drawn;
          bias += difference;
          error += Math.abs(difference);
          looks++;
        }
      }
    }
    // 200 draws err by .035 themselves
    expect(Math.abs(bias / looks)).toBeLessThan(0.05);
    expect(error / looks).toBeLessThan(0.07);
  });

  it('rises with willingness, and falls with the adversary’s force', () => {
    const state = aGame();
    const victim = seatOf(state, 'EST');
    const all = (willing: number): number[] => state.members.map(() => willing);
    const at = (willing: number, force: number): number => {
      state.adversary.forceBillionUsd = force;
      return adequacy01(state, muster(state, 'major-attack'), victim, all(willing));
    };
    const odds = [0.2, 0.5, 0.8, 0.95].map((w) => at(w, 250));
    expect(odds).toEqual(odds.toSorted((x, y) => x - y));
    expect(odds[3]).toBeGreaterThan(odds[0] + 0.5);
    expect(at(0.7, 400)).toBeLessThan(at(0.7, 150));
    expect(at(0, 1e9)).toBe(0);
  });

  it('looks at the front line only, and counts half-years below one half', () => {
    const state = aGame();
    expect(state.theatre.watch.map((x) => x.member)).toEqual(['POL', 'EST']);
    for (const x of state.theatre.watch) x.turnsBelowHalf = 0;
    everyPair(state, state.hidden.willingness, 0.03);
    updateWatch(state);
    updateWatch(state);
    expect(state.theatre.watch.map((x) => x.turnsBelowHalf)).toEqual([2, 2]);
    everyPair(state, state.hidden.willingness, 0.97);
    updateWatch(state);
    expect(state.theatre.watch.map((x) => x.turnsBelowHalf)).toEqual([0, 0]);
  });

  it('is public as the middle of a band of ten points: below one half shows as below one half', () => {
    expect([0, 0.07, 0.4999, 0.5, 0.999, 1].map(bandOf)).toEqual([
      0.05, 0.05, 0.45, 0.55, 0.95, 0.95,
    ]);
    const state = aGame();
    state.theatre.watch[0].adequate01 = 0.47;
    expect(view(state, CHAIR).theatre.watch[0].adequate01).toBe(0.45);
    expect(state.theatre.watch[0].adequate01).toBe(0.47);
  });
});
