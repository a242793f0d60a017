/**
 * Congress, asked by a delegation that is played. No president leaves the alliance without two thirds of the Senate or an
 * Act of Congress (FY24 NDAA §1250A), which takes both houses and a signature.
 */
import { refuse, type Refusal } from '../actions/action.ts';
import { emit } from '../chronicle.ts';
import { clamp, flag, positive } from '../math.ts';
import { draws } from '../rng.ts';
import type { State, View } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { burden, US } from '../systems/membership.ts';
import { giveUsNotice } from '../treaty/us-withdrawal.ts';
import type { WayOut } from './ways-out.ts';

/** Share of the votes that each way asks for. */
export const NEEDED01: Record<WayOut, number> = { senate: 2 / 3, act: 0.5 };
/** Half-years between two votes on leaving. */
const RESTS_TURNS = 4;
/** How far a vote may fall from the count of the whips, either way. */
const SURPRISE01 = 0.08;
/** Evidence about Washington of a vote on leaving that fails: it was asked. */
const ASKED = 0.93;

/** Share that would let the alliance go, as the whips count it. */
export const votesToLeave01 = (state: View): number => {
  const { us, counters } = state;
  return clamp(
    0.2 +
      0.17 * flag(us.administration === 'restrainer') +
      0.07 * flag(us.administration === 'transactional') +
      0.25 * us.disputeHeat01 +
      0.3 * positive(0.95 - burden(state)) +
      0.22 * counters.roadmapDone01 -
      0.1 * flag(us.congressOpposed),
    0.05,
    0.85,
  );
};

/** Odds of a vote, 0–1. */
export const voteOdds01 = (state: View, way: WayOut): number =>
  clamp(0.5 + (votesToLeave01(state) - NEEDED01[way]) / (2 * SURPRISE01), 0, 1);

export const refuseToAskCongress = (state: View, way: WayOut): Refusal | null => {
  const { us, delegation } = state;
  if (us.notice !== null) return refuse('notice-is-given');
  if (delegation?.posture !== 'drawdown' && us.track !== 'managed')
    return refuse('not-while-you-stay');
  if (us.crashPauseTurns > 0) return refuse('congress-lets-nobody-leave');
  const asked = delegation?.askedTurn ?? null;
  if (asked !== null && state.turn < asked + RESTS_TURNS)
    return refuse('congress-has-voted', { turns: asked + RESTS_TURNS - state.turn });
  return way === 'act' && us.administration === 'internationalist'
    ? refuse('president-would-not-sign')
    : null;
};

export const askCongress = (state: State, way: WayOut): void => {
  const { delegation } = state;
  if (delegation === undefined) return;
  delegation.askedTurn = state.turn;
  const votes = votesToLeave01(state) + SURPRISE01 * (2 * draws(state, 'congress')() - 1);
  const params = { way, votesPct: 100 * votes, neededPct: 100 * NEEDED01[way] };
  if (votes < NEEDED01[way]) {
    bookReliability(state, 'us-notice', () => weighEvidence(state, US, ASKED));
    emit(state, 'congress-refuses', params);
    return;
  }
  emit(state, 'congress-lets-go', params);
  giveUsNotice(state);
};

export const refuseRecall = (state: View): Refusal | null =>
  state.us.notice === null ? refuse('no-notice-to-recall') : null;
