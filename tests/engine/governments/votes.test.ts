/** The vote: what voters hold for and against who governs, and what moves the sovereigntist share besides opinion. */
import { describe, expect, it } from 'vitest';
import {
  challengerOnElectionDay,
  incumbentSwing,
  incumbentSwingTerms,
  VOTE_CAUSES,
} from '../../../src/engine/governments/votes.ts';
import type { Quirk } from '../../../src/engine/governments/government.ts';
import { aGame, memberOf } from '../../support/game.ts';

const NUMBERS = {
  voteThreat: 0.4,
  voteJobs: 0.3,
  voteBurden: 0.03,
  voteScold: 0.04,
  voteLosses: 0.1,
  voteResentment: 0.25,
  voteConsent: 0.06,
  voteShift: 0.5,
};

const atTheVote = (quirks: Quirk[] = []) => {
  const state = aGame({ changes: NUMBERS });
  const m = memberOf(state, 'DEU');
  m.government.quirks = quirks;
  m.scolding = 0;
  return { state, m };
};

const term = (at: ReturnType<typeof atTheVote>, cause: string): number =>
  incumbentSwingTerms(at.state, at.m)[VOTE_CAUSES.findIndex((each) => each === cause)];

describe('who governs', () => {
  it('is neither thanked nor blamed at the start', () => {
    const { state, m } = atTheVote();
    expect(incumbentSwing(state, m)).toBeCloseTo(0, 12);
  });

  it('is thanked for a threat that is handled, by how much it is felt', () => {
    const at = atTheVote();
    at.m.threat01 = 0.5;
    at.state.deterrence.deterrence01 = at.state.history[0].deterrence / 100 + 0.1;
    expect(term(at, 'threat-handled')).toBeCloseTo(0.4 * 0.5 * 0.1, 12);
    at.m.government.quirks = ['island'];
    expect(term(at, 'threat-handled')).toBeCloseTo(0.4 * 0.5 * 0.1 * 0.5, 12);
  });

  it('is thanked for work that arrives, where there is an industry to see it', () => {
    const at = atTheVote();
    at.m.workSharing01 = 0.35;
    at.m.industry01 = 0.8;
    expect(term(at, 'delivered-work')).toBeCloseTo(0.3 * 0.3 * 0.8, 12);
    at.m.government.quirks = ['industry-first'];
    expect(term(at, 'delivered-work')).toBeCloseTo(0.3 * 0.3 * 0.8 * 1.5, 12);
  });

  it('is blamed for the burden where money is short, less by quiet payers', () => {
    const at = atTheVote();
    at.m.fiscalWill01 = 0.5;
    at.m.spendingPctGdp = at.m.spending2025PctGdp + 1;
    expect(term(at, 'burden')).toBeCloseTo(-0.03 * 0.5, 12);
    at.m.government.quirks = ['quiet-payer'];
    expect(term(at, 'burden')).toBeCloseTo(-0.03 * 0.5 * 0.5, 12);
  });

  it('is blamed for being scolded, by the pride of the country, and for losses abroad', () => {
    const at = atTheVote(['conscript-army']);
    at.m.scolding = 1;
    at.m.autonomy01 = 0.8;
    at.m.government.losses01 = 0.5;
    expect(term(at, 'scolding')).toBeCloseTo(-0.04 * 0.8, 12);
    expect(term(at, 'losses-abroad')).toBeCloseTo(-0.1 * 0.5 * 1.5, 12);
  });
});

describe('the sovereigntist share', () => {
  it('grows with resentment and shrinks where consent is visible', () => {
    const { state, m } = atTheVote();
    m.nationalist01 = 0.3;
    m.autonomy01 = 0.5;
    m.resentment = 0.2;
    state.optOutNorm01 = 0;
    expect(challengerOnElectionDay(state, m, 0)).toBeCloseTo(0.3 + 0.25 * 0.2, 12);
    state.optOutNorm01 = 0.6;
    expect(challengerOnElectionDay(state, m, 0)).toBeCloseTo(0.35 - 0.06 * 0.6 * 0.5, 12);
  });

  it('gains from a swing against the mainstream, and from a swing for itself in office', () => {
    const { state, m } = atTheVote();
    state.optOutNorm01 = 0;
    m.nationalist01 = 0.3;
    expect(challengerOnElectionDay(state, m, -0.04)).toBeCloseTo(0.32, 12);
    m.government.archetype = 'national-sovereigntist';
    expect(challengerOnElectionDay(state, m, -0.04)).toBeCloseTo(0.28, 12);
  });

  it('is opinion alone in the published model', () => {
    const state = aGame({
      changes: { voteResentment: 0, voteConsent: 0, voteShift: 0 },
    });
    const m = memberOf(state, 'DEU');
    m.resentment = 0.4;
    expect(challengerOnElectionDay(state, m, -0.1)).toBe(m.nationalist01);
  });
});
