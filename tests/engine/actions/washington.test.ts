/** Business with Washington: purchases, a day of review, a schedule, and the schedule taken back. */
import { describe, expect, it } from 'vitest';
import { transitionChance01 } from '../../../src/engine/actions/washington.ts';
import type { Action } from '../../../src/engine/index.ts';
import { GAUGE_CAUSES, total } from '../../../src/engine/ledger.ts';
import { burden } from '../../../src/engine/systems/membership.ts';
import { crashHazard01, updateUnitedStates } from '../../../src/engine/systems/us-commitment.ts';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { State } from '../../../src/engine/state.ts';
import { act, aTurn, CHAIR, notesOf, pair, refusalOf } from '../../support/verbs.ts';

const KEEP_IN: Action = { verb: 'washington', offer: 'keep-in' };
const REVIEW: Action = { verb: 'washington', offer: 'review-clause' };
const ROADMAP: Action = { verb: 'washington', offer: 'roadmap' };
const HALT: Action = { verb: 'washington', offer: 'halt-roadmap' };

const turn = (changes: Partial<Assumptions> = {}): State =>
  aTurn({ transitionPrice: 0, transitionBurden: 0, ...changes });
const spending = (state: State, pctGdp: number): void => {
  for (const m of state.members) m.spendingPctGdp = pctGdp;
};

describe('an offer that keeps Washington in', () => {
  it('buys commitment now and dependence later, at the pillar’s expense', () => {
    const state = turn();
    state.us.purchases = 0.15;
    state.us.disputeHeat01 = 0.3;
    state.pillarStock01 = 0.2;
    const before = state.dependence[pair(state, 'FRA', 'USA')];
    act(state, CHAIR, KEEP_IN);
    expect(state.us.purchases).toBeCloseTo(0.29, 12);
    expect(state.us.disputeHeat01).toBeCloseTo(0.2, 12);
    expect(state.dependence[pair(state, 'FRA', 'USA')]).toBeCloseTo(before + 0.012, 12);
    expect(state.pillarStock01).toBeCloseTo(0.196, 12);
    state.us.purchases = 0.55;
    act(state, CHAIR, KEEP_IN);
    expect(state.us.purchases).toBe(0.6);
  });

  it('buys half as much when it is worn', () => {
    const state = turn({ repeatFade: 1 });
    state.wear['washington'] = 1;
    state.us.purchases = 0.1;
    state.us.disputeHeat01 = 0.5;
    const before = state.dependence[pair(state, 'FRA', 'USA')];
    act(state, CHAIR, KEEP_IN);
    expect(state.us.purchases).toBeCloseTo(0.17, 12);
    expect(state.us.disputeHeat01).toBeCloseTo(0.45, 12);
    expect(state.dependence[pair(state, 'FRA', 'USA')]).toBeCloseTo(before + 0.006, 12);
  });

  it('needs somebody to deal with, and not oneself', () => {
    const state = aTurn({}, 'united-states');
    expect(refusalOf(state, 'united-states', KEEP_IN)).toBe('own-government');
    state.us.out = true;
    expect(refusalOf(state, CHAIR, KEEP_IN)).toBe('us-is-out');
  });
});

describe('a review clause', () => {
  it('holds the door until its day', () => {
    const state = turn({ reviewPause: 0.5, reviewStep: 0.06 });
    state.turn = 4;
    state.us.commitment01 = 0.3;
    const hazard = crashHazard01(state);
    expect(hazard).toBeGreaterThan(0);
    expect(notesOf(state, CHAIR, REVIEW)).toEqual(['review-due']);
    act(state, CHAIR, REVIEW);
    expect(state.us.review).toEqual({ dueTurn: 8, askedBurden: burden(state) + 0.06 });
    expect(crashHazard01(state)).toBeCloseTo(hazard / 2, 12);
    expect(refusalOf(state, CHAIR, REVIEW)).toBe('review-waits');
  });

  it('cuts both ways on its day, and the ledger says so', () => {
    const after = (askedBurden: number): State => {
      const state = turn({ reviewSwing: 0.06, hCrash: 0 });
      state.turn = 8;
      spending(state, 2.8); // burden .8
      state.us.review = { dueTurn: 8, askedBurden };
      updateUnitedStates(state);
      return state;
    };
    const [passed, failed] = [after(0.75), after(0.85)];
    expect(passed.us.commitment01 - failed.us.commitment01).toBeCloseTo(0.12, 12);
    expect(passed.us.review).toBeNull();
    expect(passed.ledger.usCommitment.review).toBeCloseTo(0.06, 12);
    expect(failed.chronicle.at(-1)?.key).toBe('review-failed');
    expect(total(failed.ledger.usCommitment, GAUGE_CAUSES.usCommitment)).toBeCloseTo(
      failed.us.commitment01,
      9,
    );
  });

  it('is nothing beside a schedule', () => {
    const state = turn();
    state.us.track = 'managed';
    expect(refusalOf(state, CHAIR, REVIEW)).toBe('already-managed');
  });
});

describe('a roadmap', () => {
  it('is signed the likelier the more Europe pays, by restrainers most of all', () => {
    const state = turn();
    spending(state, 2.8); // burden .8
    state.legitimacy01 = 0.5;
    expect(transitionChance01(state)).toBeCloseTo(0.25 + 0.12 + 0.1, 12);
    state.us.administration = 'restrainer';
    expect(transitionChance01(state)).toBeCloseTo(0.77, 12);
    spending(state, 6);
    expect(transitionChance01(state)).toBe(0.9);
  });

  it('is agreed or refused by one draw a turn: asking again is no new draw', () => {
    const results = { agreed: 0, refused: 0 };
    for (let seed = 0; seed < 300; seed++) {
      const state = turn({ transitionPrice: 0.04 });
      state.hidden.seed = `transition ${seed}`;
      spending(state, 2.8);
      state.legitimacy01 = 0.5;
      act(state, CHAIR, ROADMAP);
      if (state.us.track === 'managed') {
        results.agreed++;
        expect(state.us.commitment01).toBeCloseTo(0.46, 12);
        expect(state.us.disputeHeat01).toBe(0);
        continue;
      }
      results.refused++;
      expect(state.us.disputeHeat01).toBeCloseTo(0.05, 12);
      expect(state.us.commitment01).toBe(0.5);
      act(state, CHAIR, ROADMAP);
      expect(state.us.track).toBe('none');
    }
    expect(Math.abs(results.agreed / 300 - 0.47)).toBeLessThan(0.115);
  });

  it('is refused when the US is out, when there is one already, and when Europe pays too little', () => {
    const out = turn();
    out.us.out = true;
    expect(refusalOf(out, CHAIR, ROADMAP)).toBe('us-is-out');
    const twice = turn();
    twice.us.track = 'managed';
    expect(refusalOf(twice, CHAIR, ROADMAP)).toBe('already-managed');
    const poor = turn({ transitionBurden: 0.65 });
    spending(poor, 2);
    expect(refusalOf(poor, CHAIR, ROADMAP)).toBe('burden-too-low');
    spending(poor, 2.3);
    expect(refusalOf(poor, CHAIR, ROADMAP)).toBeUndefined();
  });

  it('can be halted, but not against a restrainer', () => {
    const state = turn();
    expect(refusalOf(state, CHAIR, HALT)).toBe('no-transition');
    state.us.track = 'managed';
    state.us.administration = 'restrainer';
    expect(refusalOf(state, CHAIR, HALT)).toBe('restrainer-will-not-halt');
    state.us.administration = 'transactional';
    act(state, CHAIR, HALT);
    expect(state.us.track).toBe('none');
    expect(state.us.disputeHeat01).toBeCloseTo(0.05, 12);
    state.us.out = true;
    expect(refusalOf(state, CHAIR, HALT)).toBe('us-is-out');
  });
});
