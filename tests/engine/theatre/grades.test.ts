/** Graded answers: bands of willingness, weights, evidence; all or nothing as published. */
import { describe, expect, it } from 'vitest';
import {
  expectedWeight,
  gradeBounds,
  gradeFor,
  gradeRatio,
  gradeWeight,
  gradeWeightOf,
  weightSteps,
} from '../../../src/engine/theatre/grades.ts';
import { RESPONSE_GRADES } from '../../../src/engine/theatre/theatre-state.ts';
import {
  aGame,
  CRISES_AS_PUBLISHED,
  memberOf,
  seatOf,
  someAssumptions,
} from '../../support/game.ts';

const BANDS = {
  gradeSupport: 0.7,
  gradeIndustrial: 0.4,
  gradeStatement: 0.05,
  hesitation: 0.2,
  bandSupport: 0.1,
  bandIndustrial: 0.15,
  bandStatement: 0.3,
  lrFight: 1.7,
  lrShirk: 0.3,
};
const a = someAssumptions(BANDS);

describe('an answer', () => {
  it('is the strongest that willingness carries against the luck of the day', () => {
    // willing .5: combat below .3, support below .4, industry below .55, a statement below .85
    const at = (luck: number): string => gradeFor(gradeBounds(a), 0.5, luck);
    expect([0.29, 0.31, 0.41, 0.56, 0.86].map(at)).toEqual([...RESPONSE_GRADES]);
  });

  it('hesitates the less the surer it is', () => {
    expect(gradeFor(gradeBounds(a), 0.9, 0.85)).toBe('combat'); // .9 − .2·.2
    expect(gradeFor(gradeBounds(a), 0.99, 0.98)).toBe('combat');
  });

  it('is all or nothing as published', () => {
    const published = gradeBounds(someAssumptions(CRISES_AS_PUBLISHED));
    expect(gradeFor(published, 0.6, 0.599)).toBe('combat');
    expect(gradeFor(published, 0.6, 0.6)).toBe('none');
    expect(gradeFor(published, 2, 0.995)).toBe('none'); // nobody is sure beyond .99
  });

  it('weighs 1, .7, .4, .05 and nothing', () => {
    expect(RESPONSE_GRADES.map((grade) => gradeWeight(a, grade))).toEqual([1, 0.7, 0.4, 0.05, 0]);
  });

  it('is evidence between that of fighting and that of staying out, by its weight', () => {
    expect(gradeRatio(a, 'combat')).toBe(1.7);
    expect(gradeRatio(a, 'support')).toBeCloseTo(0.3 + 1.4 * 0.7, 12);
    expect(gradeRatio(a, 'none')).toBe(0.3);
  });
});

describe('industry', () => {
  it('counts in full where profiles are credited, for a member that has one', () => {
    const state = aGame({ changes: BANDS });
    const germany = seatOf(state, 'DEU');
    expect(gradeWeightOf(state, germany, 'industrial', 1)).toBe(0.4);
    memberOf(state, 'DEU').profile.primary = 'workshop';
    expect(gradeWeightOf(state, germany, 'industrial', 1)).toBe(1);
    expect(gradeWeightOf(state, germany, 'industrial', 0.5)).toBeCloseTo(0.7, 12);
    expect(gradeWeightOf(state, germany, 'statement', 1)).toBe(0.05);
  });
});

describe('the expected weight', () => {
  it('is the mean over all luck', () => {
    const bounds = gradeBounds(a);
    const weights = RESPONSE_GRADES.map((grade) => gradeWeight(a, grade));
    const steps = weightSteps(weights);
    for (const willing of [0.05, 0.3, 0.6, 0.9, 1.4]) {
      let mean = 0;
      let square = 0;
      const draws = 20_000;
      for (let k = 0; k < draws; k++) {
        const w = gradeWeight(a, gradeFor(bounds, willing, (k + 0.5) / draws));
        mean += w / draws;
        square += (w * w) / draws;
      }
      const expected = expectedWeight(bounds, steps, willing);
      expect(expected.mean).toBeCloseTo(mean, 3);
      expect(expected.meanSquare).toBeCloseTo(square, 3);
    }
  });
});
