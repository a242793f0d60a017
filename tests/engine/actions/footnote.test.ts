/** Footnotes after the fact: a government reserves its position on one point of what was decided this half-year. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import { aPackage } from '../../support/game.ts';
import { act, aTurn, CHAIR, memberOf, POLAND, refusalOf, trustOf } from '../../support/verbs.ts';

const ON_WORKS: Action = { verb: 'footnote', dimension: 'works' };

/** A mild text has been adopted that permits footnotes; nobody reserved anything while envelopes opened. */
const decided = (footnotes: boolean): State => {
  const state = aTurn({ nzB: 0, privSpread: 0, isol: 1, kHome: 0 }, POLAND);
  const text = aPackage({ works: 0.1 });
  act(state, CHAIR, {
    verb: 'table-package',
    package: footnotes ? { ...text, footnotes: true } : text,
  });
  if (state.councils[0]?.outcome !== 'adopted') throw new Error('the text was to be adopted');
  return state;
};

describe('a footnote', () => {
  it('takes out the share of the government that makes it', () => {
    const state = decided(true);
    const share = 1000 / state.members.reduce((sum, m) => sum + m.gdpStartBillionUsd, 0);
    const before = state.treaty.works;
    act(state, POLAND, ON_WORKS);
    expect(state.treaty.works).toBeCloseTo(before - 0.1 * share, 12);
    expect(state.councils[0].envelopes.find((e) => e.member === 'POL')).toMatchObject({
      verdict: 'footnotes',
      footnote: 'works',
    });
  });

  it('spares a grudge, and costs trust, a precedent and a habit', () => {
    const state = decided(true);
    memberOf(state, 'POL').resentment = 0.2;
    const [trust, norm, precedent] = [
      trustOf(state, 'DEU', 'POL'),
      state.optOutNorm01,
      state.precedent,
    ];
    act(state, POLAND, ON_WORKS);
    expect(memberOf(state, 'POL').resentment).toBeLessThan(0.2);
    expect(trustOf(state, 'DEU', 'POL')).toBeCloseTo(trust - 0.006 * (1 - norm), 12);
    expect(state.optOutNorm01).toBeGreaterThan(norm);
    expect(state.precedent).toBeCloseTo(precedent + 0.05, 12);
  });

  it('needs a decision that permits it, on a point that it touches, and once', () => {
    expect(refusalOf(aTurn({}, POLAND), POLAND, ON_WORKS)).toBe('nothing-to-footnote');
    expect(refusalOf(decided(false), POLAND, ON_WORKS)).toBe('nothing-to-footnote');
    const state = decided(true);
    expect(refusalOf(state, POLAND, { verb: 'footnote', dimension: 'core' })).toBe(
      'text-leaves-it-alone',
    );
    act(state, POLAND, ON_WORKS);
    expect(refusalOf(state, POLAND, ON_WORKS)).toBe('footnoted-already');
  });
});
