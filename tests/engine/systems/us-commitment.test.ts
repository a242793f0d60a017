/** (10)–(13): commitment, presence, the hazard of a crash-out, the crash-out itself and the way back. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { GAUGE_CAUSES, total } from '../../../src/engine/ledger.ts';
import type { State } from '../../../src/engine/state.ts';
import {
  commitmentTerms,
  crashHazard01,
  crashOut,
  updateUnitedStates,
} from '../../../src/engine/systems/us-commitment.ts';
import { aGame, aScenario, dialsAt, everyPair, memberOf, pair } from '../../support/game.ts';

const NUMBERS: Partial<Assumptions> = {
  uW: 0.18,
  uSpend: 0.34,
  uRole: 0.25,
  uBuy: 0.3,
  uAlign: 0.08,
  uDisp: 0.2,
  uTrans: 0.36,
  uRestr: 0.25,
  uInter: 0.66,
  theta: 0.5,
  hCrash: 0.2,
  brake: 0.4,
  midterm: 0,
  mgCrash: 0.25,
};

const washington = (changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { ...NUMBERS, ...dialsAt(0, 0), ...changes } });
  for (const m of state.members) m.spendingPctGdp = 2.8; // burden .8
  state.turn = 5;
  return state;
};

describe('what Washington is drawn to', () => {
  it('depends on who governs there', () => {
    const state = washington();
    for (const [administration, pull] of [
      ['transactional', 0.36],
      ['restrainer', 0.25],
      ['internationalist', 0.66],
    ] as const) {
      state.us.administration = administration;
      expect(commitmentTerms(state)['administration']).toBe(pull);
    }
  });

  it('moves from role and purchases to spending by h4', () => {
    const state = washington({ h4: 0 });
    state.treaty.usrole = 0.65;
    state.us.purchases = 0.4;
    // burden .8: (.8−.65)/.35
    expect(commitmentTerms(state)['burden-sharing']).toBeCloseTo((0.34 * 0.4 * 0.15) / 0.35, 12);
    expect(commitmentTerms(state)['leading-role']).toBeCloseTo(-0.05, 12);
    expect(commitmentTerms(state)['purchases']).toBeCloseTo(0.09, 12);
    state.assumptions.h4 = 1;
    expect(commitmentTerms(state)['burden-sharing']).toBeCloseTo((0.34 * 0.15) / 0.35, 12);
    expect(commitmentTerms(state)['leading-role']).toBeCloseTo(-0.02, 12);
    expect(commitmentTerms(state)['purchases']).toBeCloseTo(0.036, 12);
  });

  it('falls with disputes, a roadmap (h5x), a pillar that works (h4x) and an opt-out right (unless h2)', () => {
    const state = washington({ h5x: 1, h4x: 1 });
    state.us.disputeHeat01 = 0.5;
    state.us.track = 'managed';
    state.pillarStock01 = 0.65;
    state.treaty.optout = 0.9;
    const terms = commitmentTerms(state);
    expect(terms['disputes']).toBeCloseTo(-0.1, 12);
    expect(terms['managed-transition']).toBeCloseTo(-0.12, 12);
    expect(terms['substitution']).toBeCloseTo(-0.036, 12);
    expect(terms['opt-out-right']).toBeCloseTo(-0.04, 12);
    state.assumptions.h2 = 1;
    expect(commitmentTerms(state)['opt-out-right']).toBeCloseTo(0, 12);
  });

  it('rises with alignment and, by h3, with work-sharing', () => {
    const state = washington({ h3: 1 });
    state.us.alignment = 0.5;
    for (const m of state.members) m.workSharing01 = 0.5;
    expect(commitmentTerms(state)['alignment']).toBeCloseTo(0.04, 12);
    expect(commitmentTerms(state)['work-sharing']).toBeCloseTo(0.08, 12);
  });
});

describe('commitment', () => {
  it('goes part of the way; purchases, disputes and alignment fade; the ledger sums to it', () => {
    const state = washington({ hCrash: 0 });
    state.us.purchases = 0.5;
    state.us.disputeHeat01 = 0.5;
    state.us.alignment = 0.4;
    state.us.commitment01 = 0.5;
    state.ledger.usCommitment = { start: 0.5 };
    updateUnitedStates(state);
    expect(state.us.purchases).toBeCloseTo(0.45, 12);
    expect(state.us.disputeHeat01).toBeCloseTo(0.41, 12);
    expect(state.us.alignment).toBeCloseTo(0.34, 12);
    const target = 0.36 + (0.34 * 0.4 * 0.15) / 0.35 + 0 + 0.3 * 0.35 + 0.08 * 0.4 - 0.2 * 0.41;
    const mood = state.ledger.usCommitment['mood'] ?? 0;
    expect(state.us.commitment01).toBeCloseTo(0.5 + 0.18 * (target - 0.5) + mood, 12);
    expect(Math.abs(mood)).toBeLessThanOrEqual(0.025 * 3.4641016);
    expect(total(state.ledger.usCommitment, GAUGE_CAUSES.usCommitment)).toBeCloseTo(
      state.us.commitment01,
      12,
    );
  });

  it('is bounded, and the ledger says so', () => {
    const state = washington({ hCrash: 0, uTrans: 20 });
    updateUnitedStates(state);
    expect(state.us.commitment01).toBe(0.98);
    expect(total(state.ledger.usCommitment, GAUGE_CAUSES.usCommitment)).toBeCloseTo(0.98, 12);
    expect(state.ledger.usCommitment['limits']).toBeLessThan(0);
  });
});

describe('presence', () => {
  /** Where troops go when commitment will stay near `commitment`. */
  const after = (
    commitment: number,
    presence: number,
    track: 'none' | 'managed' = 'none',
  ): number => {
    const state = washington({ hCrash: 0, uW: 0 });
    state.us.commitment01 = commitment;
    state.us.presence01 = presence;
    state.us.track = track;
    updateUnitedStates(state);
    return state.us.presence01;
  };

  it('follows commitment slowly down to Congress’s floor, and up', () => {
    expect(after(0.2, 0.8)).toBeCloseTo(0.77, 12);
    expect(after(0.2, 0.46)).toBeCloseTo(0.45, 12);
    expect(after(0.2, 0.3)).toBeCloseTo(0.3, 12);
    expect(after(0.5, 0.8)).toBe(0.8);
    expect(after(0.8, 0.8)).toBeCloseTo(0.82, 12);
    expect(after(0.8, 0.99)).toBe(1);
  });

  it('goes down on schedule under a roadmap, whatever commitment says', () => {
    expect(after(0.8, 0.8, 'managed')).toBeCloseTo(0.75, 12);
    expect(after(0.8, 0.27, 'managed')).toBeCloseTo(0.25, 12);
  });
});

describe('the hazard of a crash-out', () => {
  it('grows as commitment falls below the threshold, braked by Congress', () => {
    const state = washington();
    state.us.commitment01 = 0.3;
    // .2·(.2/.5)·.6
    expect(crashHazard01(state)).toBeCloseTo(0.048, 12);
    state.us.commitment01 = 0.5;
    expect(crashHazard01(state)).toBe(0);
  });

  it('is a third in the first two turns', () => {
    const state = washington();
    state.us.commitment01 = 0.3;
    state.turn = 1;
    expect(crashHazard01(state)).toBeCloseTo(0.048 * 0.3, 12);
    state.turn = 2;
    expect(crashHazard01(state)).toBeCloseTo(0.048, 12);
  });

  it('is a quarter under a roadmap, more where announcing speeds it up (h5x)', () => {
    const state = washington({ h5x: 0 });
    state.us.commitment01 = 0.3;
    state.us.track = 'managed';
    expect(crashHazard01(state)).toBeCloseTo(0.012, 12);
    state.assumptions.h5x = 1;
    expect(crashHazard01(state)).toBeCloseTo(0.024, 12);
  });

  it('is none under an internationalist administration, nor for one that is out', () => {
    const state = washington();
    state.us.commitment01 = 0.1;
    state.us.administration = 'internationalist';
    expect(crashHazard01(state)).toBe(0);
    state.us.administration = 'restrainer';
    state.us.out = true;
    expect(crashHazard01(state)).toBe(0);
  });
});

describe('a crash-out', () => {
  it('breaks beliefs, command and trust, and panics budgets', () => {
    const state = washington({ h5: 1 });
    everyPair(state, state.beliefs, 0.5);
    everyPair(state, state.trust, 0.5);
    state.pillarStock01 = 0.2;
    state.treaty.command = 0.7;
    state.adversary.opportunism01 = 0.6;
    const france = memberOf(state, 'FRA');
    france.compliance01 = 0.5;
    crashOut(state);
    expect(state.us).toMatchObject({
      out: true,
      crashedOut: true,
      presence01: 0,
      commitment01: 0.1,
      track: 'none',
    });
    expect(state.beliefs[pair(state, 'POL', 'USA')]).toBeCloseTo(0.15 / 1.15, 12);
    // about everyone else 1 − .14·1·(1−.2) = .888, but not in American eyes
    expect(state.beliefs[pair(state, 'POL', 'DEU')]).toBeCloseTo(0.888 / 1.888, 12);
    expect(state.beliefs[pair(state, 'USA', 'DEU')]).toBe(0.5);
    expect(state.treaty.usrole).toBe(0.15);
    expect(state.treaty.command).toBeCloseTo(0.5, 12);
    expect(state.adversary.opportunism01).toBeCloseTo(0.7, 12);
    expect(france.compliance01).toBeCloseTo(0.75, 12);
    expect(state.trust[pair(state, 'POL', 'USA')]).toBeCloseTo(0.3, 12);
    expect(state.trust[pair(state, 'USA', 'POL')]).toBe(0.5);
    expect(state.rally01).toBe(1);
  });

  it('happens when its hour comes, and to a scenario’s schedule', () => {
    const doomed = washington({ hCrash: 1000, usNotice: 0 });
    doomed.us.commitment01 = 0.1;
    updateUnitedStates(doomed);
    expect(doomed.us.crashedOut).toBe(true);
    const scripted = aGame({
      scenario: aScenario({ events: [{ turn: 5, kind: 'us-crash-out' }] }),
      changes: { ...NUMBERS, hCrash: 0 },
    });
    scripted.turn = 4;
    updateUnitedStates(scripted);
    expect(scripted.us.out).toBe(false);
    scripted.turn = 5;
    updateUnitedStates(scripted);
    expect(scripted.us.out).toBe(true);
  });

  it('is undone only by an internationalist administration, to less than there was', () => {
    const state = washington({ usReturn: 1 });
    crashOut(state);
    state.us.administration = 'transactional';
    updateUnitedStates(state);
    expect(state.us.out).toBe(true);
    state.us.administration = 'internationalist';
    updateUnitedStates(state);
    expect(state.us).toMatchObject({ out: false, commitment01: 0.45, presence01: 0.4 });
    expect(state.treaty.usrole).toBe(0.4);
  });

  it('is for good where nothing brings the United States back', () => {
    const state = washington({ usReturn: 0 });
    crashOut(state);
    state.us.administration = 'internationalist';
    for (state.turn = 6; state.turn < 24; state.turn++) updateUnitedStates(state);
    expect(state.us.out).toBe(true);
    expect(state.us.commitment01).toBe(0.1);
  });
});
