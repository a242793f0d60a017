/** The mood is a sum of four uniforms: its distribution is a polynomial, and the odds of silence are exact. */
import { describe, expect, it } from 'vitest';
import { moodDistribution01 } from '../../../src/engine/bargaining/mood.ts';
import { moodOfTheDay } from '../../../src/engine/bargaining/mood.ts';
import { setTable } from '../../../src/engine/bargaining/negotiating-table.ts';
import { silenceOdds } from '../../../src/engine/index.ts';
import { keyedDraws, standardDraw } from '../../../src/engine/rng.ts';
import { aGame, aPackage, memberOf, OPEN } from '../../support/game.ts';
import { openEnvelopes } from '../../support/vote.ts';

describe('the distribution of a mood', () => {
  it('agrees with twenty thousand draws everywhere', () => {
    const next = keyedDraws('forecast', 'mood', 0);
    const draws: number[] = [];
    for (let i = 0; i < 20_000; i++) draws.push(standardDraw(next));
    for (const z of [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.3, 0.7, 1.2, 1.8, 2.4, 3]) {
      const p = moodDistribution01(z);
      const share = draws.filter((d) => d <= z).length / draws.length;
      const error = Math.sqrt((p * (1 - p)) / draws.length);
      expect(Math.abs(share - p), `at ${z}`).toBeLessThan(4 * error + 1e-4);
    }
  });

  it('is the Irwin–Hall polynomial at points reckoned by hand', () => {
    expect(moodDistribution01(0)).toBeCloseTo(0.5, 12);
    expect(moodDistribution01(-1.7320508)).toBeCloseTo(1 / 24, 12); // x = 1: 1/4!
    expect(moodDistribution01(1.7320508)).toBeCloseTo(23 / 24, 12);
    expect(moodDistribution01(-4)).toBe(0);
    expect(moodDistribution01(4)).toBe(1);
  });
});

describe('the odds of silence', () => {
  /** A package on which two governments waver. */
  const wavering = () => {
    const state = aGame({ changes: { ...OPEN, nzB: 0.05, isol: 0.11 } });
    return { state, p: aPackage({ core: 0.05, optout: 0.08 }) };
  };

  it('match how often packages stand over many moods', () => {
    const { state, p } = wavering();
    const { passes01 } = silenceOdds(state, p, 'secretary-general');
    expect(passes01).toBeGreaterThan(0.03);
    expect(passes01).toBeLessThan(0.97);
    const table = setTable(state, 'secretary-general');
    const days = 4000;
    let stood = 0;
    for (let day = 0; day < days; day++) {
      state.hidden.seed = `day ${day}`;
      if (openEnvelopes(table, p, moodOfTheDay(state)).broken.length === 0) stood++;
    }
    expect(Math.abs(stood / days - passes01)).toBeLessThan(
      4 * Math.sqrt((passes01 * (1 - passes01)) / days),
    );
  });

  it('multiply over members, and leave out those without a seat', () => {
    const { state, p } = wavering();
    const all = silenceOdds(state, p, 'secretary-general');
    expect(all.members.map((m) => m.member)).toEqual(state.members.map((m) => m.id));
    expect(all.passes01).toBeCloseTo(
      all.members.reduce((x, m) => x * (1 - m.breaksAlone01), 1),
      12,
    );
    memberOf(state, 'TUR').leftTreaty = true;
    expect(silenceOdds(state, p, 'secretary-general').members.map((m) => m.member)).not.toContain(
      'TUR',
    );
  });
});
