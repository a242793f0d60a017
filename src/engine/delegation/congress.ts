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

/** Share of the votes that each way asks for: the law, and no judgement. */
export const NEEDED01: Record<WayOut, number> = { senate: 2 / 3, act: 0.5 };

/** Share that would let the alliance go, as the whips count it. */
export const votesToLeave01 = (state: View): number => {
  const { us, counters, assumptions: a } = state;
  return clamp(
    a.votesBase +
      a.votesRestrainer * flag(us.administration === 'restrainer') +
      a.votesTransactional * flag(us.administration === 'transactional') +
      a.votesHeat * us.disputeHeat01 +
      a.votesBurden * positive(0.95 - burden(state)) +
      a.votesRoadmap * counters.roadmapDone01 -
      a.votesOpposed * flag(us.congressOpposed),
    0.05,
    0.85,
  );
};

/** Odds of a vote, 0–1: it falls anywhere within the spread of what the whips count. */
export const voteOdds01 = (state: View, way: WayOut): number =>
  clamp(0.5 + (votesToLeave01(state) - NEEDED01[way]) / (2 * state.assumptions.votesSpread), 0, 1);

export const refuseToAskCongress = (state: View, way: WayOut): Refusal | null => {
  const { us, delegation } = state;
  if (us.notice !== null) return refuse('notice-is-given');
  if (delegation?.posture !== 'drawdown' && us.track !== 'managed')
    return refuse('not-while-you-stay');
  if (us.crashPauseTurns > 0) return refuse('congress-lets-nobody-leave');
  const asked = delegation?.askedTurn ?? null;
  const rest = asked === null ? 0 : asked + state.assumptions.votesRest - state.turn;
  if (rest > 0) return refuse('congress-has-voted', { turns: rest });
  return way === 'act' && us.administration === 'internationalist'
    ? refuse('president-would-not-sign')
    : null;
};

export const askCongress = (state: State, way: WayOut): void => {
  const { delegation } = state;
  if (delegation === undefined) return;
  delegation.askedTurn = state.turn;
  const { votesSpread, votesAsked } = state.assumptions;
  const votes = votesToLeave01(state) + votesSpread * (2 * draws(state, 'congress')() - 1);
  const params = { way, votesPct: 100 * votes, neededPct: 100 * NEEDED01[way] };
  if (votes < NEEDED01[way]) {
    bookReliability(state, 'us-notice', () => weighEvidence(state, US, votesAsked));
    emit(state, 'congress-refuses', params);
    return;
  }
  emit(state, 'congress-lets-go', params);
  giveUsNotice(state);
};

export const refuseRecall = (state: View): Refusal | null =>
  state.us.notice === null ? refuse('no-notice-to-recall') : null;
