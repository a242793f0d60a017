/** Words: from the chair they raise ambition, from a government they speak for itself; deeds must cover them. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import {
  act,
  aTurn,
  beliefOf,
  CHAIR,
  memberOf,
  notesOf,
  pair,
  POLAND,
  refusalOf,
} from '../../support/verbs.ts';

const WORDS: Action = { verb: 'reaffirm' };

describe('words of the chair', () => {
  it('raise ambition and spirits; only covered words earn credit', () => {
    const state = aTurn({ declareCredit: 0.02 });
    Object.assign(state, { rhetoric01: 0.6, substance01: 0.58, legitimacy01: 0.5 });
    const support = memberOf(state, 'DEU').publicSupport01;
    expect(notesOf(state, CHAIR, WORDS)).toEqual(['words-covered']);
    act(state, CHAIR, WORDS); // a gap of .02 is covered
    expect(state.rhetoric01).toBeCloseTo(0.66, 12);
    expect(memberOf(state, 'DEU').publicSupport01).toBeCloseTo(support + 0.003, 12);
    expect(state.legitimacy01).toBeCloseTo(0.52, 12);
    expect(notesOf(state, CHAIR, WORDS)).toEqual(['words-uncovered']);
    act(state, CHAIR, WORDS); // a gap of .08 is not
    expect(state.legitimacy01).toBeCloseTo(0.52, 12);
  });

  it('lift half as many spirits when they are worn', () => {
    const state = aTurn({ repeatFade: 1, declareCredit: 0.02 });
    state.wear['reaffirm'] = 1;
    Object.assign(state, { rhetoric01: 0.5, substance01: 0.58, legitimacy01: 0.5 });
    memberOf(state, 'DEU').publicSupport01 = 0.5;
    act(state, CHAIR, WORDS);
    expect(memberOf(state, 'DEU').publicSupport01).toBeCloseTo(0.5015, 12);
    expect(state.legitimacy01).toBeCloseTo(0.51, 12);
  });

  it('keep to the bounds of opinion', () => {
    const state = aTurn();
    memberOf(state, 'FRA').publicSupport01 = 0.949;
    act(state, CHAIR, WORDS);
    expect(memberOf(state, 'FRA').publicSupport01).toBe(0.95);
  });
});

describe('words of a government', () => {
  it('are evidence about itself, the more when deeds cover them', () => {
    const believedAfter = (substance01: number): number => {
      const state = aTurn({}, POLAND);
      Object.assign(state, { rhetoric01: 0.6, substance01 });
      state.beliefs[pair(state, 'EST', 'POL')] = 0.5;
      act(state, POLAND, WORDS);
      return beliefOf(state, 'EST', 'POL');
    };
    expect(believedAfter(0.6)).toBeCloseTo(1.04 / 2.04, 9);
    expect(believedAfter(0.3)).toBeCloseTo(1.015 / 2.015, 9);
  });

  it('raise ambition less, and Washington commits itself by its own', () => {
    const state = aTurn({}, 'united-states');
    const { rhetoric01 } = state;
    act(state, 'united-states', WORDS);
    expect(state.rhetoric01).toBeCloseTo(rhetoric01 + 0.02, 12);
    expect(state.us.commitment01).toBeCloseTo(0.508, 12);
  });

  it('are worth nothing from one that left the command', () => {
    const state = aTurn({}, POLAND);
    memberOf(state, 'POL').leftCommand = true;
    expect(refusalOf(state, POLAND, WORDS)).toBe('left-the-command');
    expect(refusalOf(state, CHAIR, WORDS)).toBeUndefined();
  });
});
