/** Leaving by law: two thirds of the Senate or an Act of Congress, a year's notice, and a handover only where a roadmap was carried out. */
import { describe, expect, it } from 'vitest';
import { NEEDED01, voteOdds01, votesToLeave01 } from '../../../src/engine/delegation/congress.ts';
import { apply, preview } from '../../../src/engine/index.ts';
import { seatState } from '../../../src/engine/seats/seat.ts';
import type { State } from '../../../src/engine/state.ts';
import { updateUnitedStates } from '../../../src/engine/systems/us-commitment.ts';
import { aDelegationsGame, DELEGATION, delegationOf } from '../../support/delegation.ts';
import { refusalOf } from '../../support/verbs.ts';

const ASK = { verb: 'congress', ask: 'senate' } as const;
const ACT = { verb: 'congress', ask: 'act' } as const;
const RECALL = { verb: 'congress', ask: 'recall' } as const;

/** On its way out, with a White House that wants to and a roadmap carried out so far. */
const leaving = (roadmapDone01 = 1): State => {
  const state = aDelegationsGame();
  delegationOf(state).posture = 'drawdown';
  state.us.administration = 'restrainer';
  state.us.disputeHeat01 = 0.6;
  state.counters.roadmapDone01 = roadmapDone01;
  const seat = seatState(state, DELEGATION);
  if (seat !== undefined) Object.assign(seat, { capital: 20, hoursLeft: 5 });
  return state;
};

const onwards = (state: State, halves: number): void => {
  for (let k = 0; k < halves && !state.us.out; k++) {
    updateUnitedStates(state);
    state.turn += 1;
  }
};

describe('asking Congress', () => {
  it('is for those who are leaving already', () => {
    expect(refusalOf(aDelegationsGame(), DELEGATION, ASK)).toBe('not-while-you-stay');
    const planned = aDelegationsGame();
    planned.us.track = 'managed';
    expect(refusalOf(planned, DELEGATION, ASK)).toBeUndefined();
    expect(refusalOf(leaving(), DELEGATION, ASK)).toBeUndefined();
  });

  it('asks for more votes in the Senate, and for a signature on an Act', () => {
    expect(NEEDED01.senate).toBeGreaterThan(NEEDED01.act);
    const state = leaving();
    expect(voteOdds01(state, 'act')).toBeGreaterThanOrEqual(voteOdds01(state, 'senate'));
    state.us.administration = 'internationalist';
    expect(refusalOf(state, DELEGATION, ACT)).toBe('president-would-not-sign');
    expect(refusalOf(state, DELEGATION, ASK)).toBeUndefined();
  });

  it('counts who grumbles, and who has seen a schedule kept', () => {
    const calm = leaving(0);
    calm.us.disputeHeat01 = 0;
    expect(votesToLeave01(leaving())).toBeGreaterThan(votesToLeave01(calm) + 0.2);
    const opposed = leaving();
    opposed.us.congressOpposed = true;
    expect(votesToLeave01(opposed)).toBeLessThan(votesToLeave01(leaving()));
  });

  it('is refused on the day where the votes are missing, and not asked again soon', () => {
    const state = leaving(0);
    state.us.administration = 'internationalist';
    state.us.disputeHeat01 = 0;
    apply(state, DELEGATION, ASK);
    expect(state.us.notice).toBeNull();
    expect(state.chronicle.map((e) => e.key)).toContain('congress-refuses');
    expect(refusalOf(state, DELEGATION, ASK)).toBe('congress-has-voted');
  });

  it('tells the count before', () => {
    const [count] = preview(leaving(), DELEGATION, ASK);
    expect(count).toMatchObject({ kind: 'note', key: 'congress-count' });
  });
});

describe('notice', () => {
  it('is given by a vote that passes, and taken back by who gave it', () => {
    const state = leaving();
    expect(voteOdds01(state, 'act')).toBe(1);
    apply(state, DELEGATION, ACT);
    expect(state.us.notice).not.toBeNull();
    expect(refusalOf(state, DELEGATION, ACT)).toBe('notice-is-given');
    expect(refusalOf(state, DELEGATION, { verb: 'posture', posture: 'reviewing' })).toBe(
      'recall-first',
    );
    apply(state, DELEGATION, RECALL);
    expect(state.us.notice).toBeNull();
    expect(refusalOf(state, DELEGATION, RECALL)).toBe('no-notice-to-recall');
  });

  it('runs out in a handover where the roadmap was carried out', () => {
    const state = leaving(1);
    apply(state, DELEGATION, ACT);
    onwards(state, 4);
    expect(state.us).toMatchObject({ out: true, crashedOut: false, presence01: 0 });
    expect(state.chronicle.at(-1)?.key).toBe('us-leaves-in-order');
    expect(refusalOf(state, DELEGATION, ASK)).toBe('us-is-out');
  });

  it('runs out in a crash where it was not', () => {
    const state = leaving(0.4);
    state.us.disputeHeat01 = 1;
    apply(state, DELEGATION, ACT);
    expect(state.us.notice).not.toBeNull();
    onwards(state, 4);
    expect(state.us).toMatchObject({ out: true, crashedOut: true });
  });

  it('is taken back by a president who would not have given it', () => {
    const state = leaving(1);
    apply(state, DELEGATION, ACT);
    state.us.administration = 'internationalist';
    onwards(state, 1);
    expect(state.us.notice).toBeNull();
    expect(state.us.out).toBe(false);
  });
});

describe('the roadmap', () => {
  it('is its own to announce: nobody draws lots about it', () => {
    const state = aDelegationsGame();
    state.assumptions.transitionBurden = 1.4;
    apply(state, DELEGATION, { verb: 'washington', offer: 'roadmap' });
    expect(state.us.track).toBe('managed');
    expect(refusalOf(state, DELEGATION, { verb: 'washington', offer: 'keep-in' })).toBe(
      'own-government',
    );
  });
});
