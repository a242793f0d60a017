/** (7) Kalman on public signals, (8) Bayes in odds form on events. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import {
  bookReliability,
  readSignals,
  rhetoricGap,
  weighed,
  weighEvidence,
} from '../../../src/engine/systems/beliefs.ts';
import { reliability01 } from '../../../src/engine/systems/reliability.ts';
import { keyedDraws, standardDraws } from '../../../src/engine/rng.ts';
import { aGame, aScenario, everyPair, memberOf, pair } from '../../support/game.ts';

const NOISELESS: Partial<Assumptions> = { noiseW: 0, obsN: 0.25, spB: 0.16, gapB: 0.22, h7: 0 };

/** Poland believes .5 of a Germany that is worth .8 and spends exactly the floor. */
const watched = (changes: Partial<Assumptions> = {}) => {
  const state = aGame({
    scenario: aScenario({ floorPathPctGdp: 2 }),
    changes: { ...NOISELESS, ...changes },
  });
  everyPair(state, state.beliefs, 0.5);
  everyPair(state, state.hidden.willingness, 0.8);
  const germany = memberOf(state, 'DEU');
  germany.spendingPctGdp = 2;
  germany.beliefVariance = 0.05;
  germany.forwardPresence01 = 0.5;
  return { state, germany, believed: () => state.beliefs[pair(state, 'POL', 'DEU')] };
};

describe('public signals', () => {
  it('move a belief by the Kalman gain, and shrink the variance', () => {
    const { state, germany, believed } = watched();
    readSignals(state);
    // gain .05/(.05+.25) = 1/6
    expect(believed()).toBeCloseTo(0.5 + 0.3 / 6, 12);
    expect(germany.beliefVariance).toBeCloseTo(0.05 * (5 / 6), 12);
  });

  it('speak louder when spending beats the floor, within bounds', () => {
    const more = watched();
    more.germany.spendingPctGdp = 2.2;
    readSignals(more.state);
    expect(more.believed()).toBeCloseTo(0.5 + (0.3 + 0.16 * 0.1) / 6, 12);
    const bankrupt = watched();
    bankrupt.germany.spendingPctGdp = 0.1;
    readSignals(bankrupt.state);
    expect(bankrupt.believed()).toBeCloseTo(0.5 + (0.3 - 0.16 * 0.5) / 6, 12);
  });

  it('say nothing of Washington’s own spending', () => {
    const { state } = watched();
    memberOf(state, 'USA').spendingPctGdp = 0.5;
    memberOf(state, 'USA').beliefVariance = 0.05;
    readSignals(state);
    expect(state.beliefs[pair(state, 'POL', 'USA')]).toBeCloseTo(0.55, 12);
  });

  it('lose credit to words without substance by h7, less with troops on the ground', () => {
    const { state, believed } = watched({ h7: 1 });
    state.rhetoric01 = 0.8;
    state.substance01 = 0.6;
    expect(rhetoricGap(state)).toBeCloseTo(0.2, 12);
    readSignals(state);
    expect(believed()).toBeCloseTo(0.5 + (0.3 - 0.22 * 0.2 * 0.5) / 6, 12);
  });

  it('are not punished for understatement', () => {
    const { state } = watched({ h7: 1 });
    state.rhetoric01 = 0.4;
    state.substance01 = 0.6;
    expect(rhetoricGap(state)).toBe(0);
  });

  it('are the same noise for all observers', () => {
    const { state } = watched({ noiseW: 0.05 });
    readSignals(state);
    const [poland, france] = [pair(state, 'POL', 'DEU'), pair(state, 'FRA', 'DEU')];
    expect(state.beliefs[poland]).toBe(state.beliefs[france]);
    const z = standardDraws(keyedDraws('a seed', 'signals', 0), 8)[3];
    expect(state.beliefs[poland]).toBeCloseTo(0.5 + (0.3 + 0.05 * z) / 6, 12);
    expect(Math.abs(z)).toBeGreaterThan(0.01);
  });
});

describe('evidence', () => {
  it('is weighed in odds', () => {
    // odds 1 · 1.7 = 1.7 → 1.7/2.7
    expect(weighed(0.5, 1.7)).toBeCloseTo(1.7 / 2.7, 12);
    // odds 4 · .3 = 1.2 → 1.2/2.2
    expect(weighed(0.8, 0.3)).toBeCloseTo(1.2 / 2.2, 12);
    expect(weighed(0.42, 1)).toBeCloseTo(0.42, 12);
  });

  it('never makes anyone certain', () => {
    expect(weighed(0.99, 1000)).toBe(0.99);
    expect(weighed(0.01, 0.001)).toBe(0.01);
  });

  it('does not depend on the order in which it comes', () => {
    expect(weighed(weighed(0.6, 1.7), 0.3)).toBeCloseTo(weighed(weighed(0.6, 0.3), 1.7), 12);
  });

  it('is read by those who see it, and never by the member itself', () => {
    const { state } = watched();
    const own = state.beliefs[pair(state, 'DEU', 'DEU')];
    weighEvidence(state, 3, 0.3, (i) => state.members[i].frontLine);
    expect(state.beliefs[pair(state, 'POL', 'DEU')]).toBeCloseTo(0.3 / 1.3, 12);
    expect(state.beliefs[pair(state, 'FRA', 'DEU')]).toBe(0.5);
    weighEvidence(state, 3, 0.3);
    expect(state.beliefs[pair(state, 'FRA', 'DEU')]).toBeCloseTo(0.3 / 1.3, 12);
    expect(state.beliefs[pair(state, 'DEU', 'DEU')]).toBe(own);
    expect(state.beliefs[pair(state, 'POL', 'FRA')]).toBe(0.5);
  });

  it('is booked under its cause by what it did to reliability', () => {
    const { state } = watched();
    const before = reliability01(state);
    const booked = state.ledger.reliability.mission ?? 0;
    bookReliability(state, 'mission', () => weighEvidence(state, 3, 0.3));
    expect((state.ledger.reliability.mission ?? 0) - booked).toBeCloseTo(
      reliability01(state) - before,
      14,
    );
    expect(reliability01(state)).toBeLessThan(before);
  });
});
