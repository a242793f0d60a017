/**
 * Business with Washington. A keep-in offer buys commitment now and dependence later. A review clause holds the door until
 * its day, and that day cuts both ways. A roadmap turns crash risk into a schedule: Washington asks for burden-sharing
 * first, the announcement costs commitment (H5x), and it can be halted again.
 */
import { emit } from '../chronicle.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, dependence } from '../effects/effects.ts';
import { book } from '../ledger.ts';
import { clamp, flag } from '../math.ts';
import { draws } from '../rng.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { State, View } from '../state.ts';
import { burden, US } from '../systems/membership.ts';
import {
  defineVerb,
  note,
  refuse,
  WASHINGTON_OFFERS,
  type PreviewLine,
  type Refusal,
  type WashingtonOffer,
} from './action.ts';
import { declared } from './declared.ts';

/** Turns until a review that is agreed now. */
const REVIEW_TURNS = 4;

/** Chance that Washington signs. */
export const transitionChance01 = (state: View): number =>
  clamp(
    0.25 +
      0.6 * (burden(state) - 0.6) +
      0.3 * flag(state.us.administration === 'restrainer') +
      0.2 * state.legitimacy01,
    0,
    0.9,
  );

const isWashington = (state: View, seat: Seat): boolean => actorOf(state, seat) === US;

const refuseRoadmap = (state: View, seat: Seat): Refusal | null => {
  if (state.us.track === 'managed') return refuse('already-managed');
  if (isWashington(state, seat)) return null;
  const asked = state.assumptions.transitionBurden;
  return burden(state) < asked
    ? refuse('burden-too-low', { burdenPct: 100 * burden(state), neededPct: 100 * asked })
    : null;
};

const refuseHalt = (state: View): Refusal | null => {
  if (state.us.track !== 'managed') return refuse('no-transition');
  return state.us.administration === 'restrainer' ? refuse('restrainer-will-not-halt') : null;
};

const refuseReview = (state: View): Refusal | null => {
  if (state.us.track === 'managed') return refuse('already-managed');
  return state.us.review === null
    ? null
    : refuse('review-waits', { turns: state.us.review.dueTurn - state.turn });
};

const refuseKeepIn = (state: View, seat: Seat): Refusal | null =>
  isWashington(state, seat) ? refuse('own-government', { member: state.members[US].id }) : null;

const REFUSALS: Record<WashingtonOffer, (state: View, seat: Seat) => Refusal | null> = {
  'keep-in': refuseKeepIn,
  'review-clause': refuseReview,
  roadmap: refuseRoadmap,
  'halt-roadmap': refuseHalt,
};

/** Model §3.6, usdeal. */
const keepIn = (strength: number): Effect[] => [
  alliance('us-purchases', 0.14 * strength),
  alliance('dispute-heat', -0.1 * strength),
  dependence('allies', 'united-states', 0.012 * strength),
  alliance('pillar-stock', -0.004),
];

const effectsOf = (offer: WashingtonOffer, strength: number): Effect[] => {
  if (offer === 'keep-in') return keepIn(strength);
  if (offer === 'review-clause') return [alliance('dispute-heat', -0.04)];
  return offer === 'halt-roadmap' ? [alliance('dispute-heat', 0.05)] : [];
};

/** Burden-sharing that a review agreed now would ask for. */
const askedInReview = (state: View): number =>
  clamp(burden(state) + state.assumptions.reviewStep, 0, 1.4);

const agreeRoadmap = (state: State, ownDecision: boolean): void => {
  if (!ownDecision && draws(state, 'transition')() >= transitionChance01(state)) {
    state.us.disputeHeat01 = clamp(state.us.disputeHeat01 + 0.05, 0, 1);
    emit(state, 'transition-refused', {});
    return;
  }
  state.us.track = 'managed';
  state.us.review = null;
  const before = state.us.commitment01;
  state.us.commitment01 = clamp(before - state.assumptions.transitionPrice, 0.02, 0.98);
  book(state.ledger.usCommitment, 'roadmap-announced', state.us.commitment01 - before);
  emit(state, 'transition-agreed', {});
};

const sign = (state: State, seat: Seat, offer: WashingtonOffer): void => {
  if (offer === 'roadmap') agreeRoadmap(state, isWashington(state, seat));
  if (offer === 'halt-roadmap') {
    state.us.track = 'none';
    emit(state, 'transition-halted', {});
  }
  if (offer === 'review-clause') {
    const review = { dueTurn: state.turn + REVIEW_TURNS, askedBurden: askedInReview(state) };
    state.us.review = review;
    emit(state, 'review-agreed', { turns: REVIEW_TURNS, askedPct: 100 * review.askedBurden });
  }
};

const notesOf = (state: View, seat: Seat, offer: WashingtonOffer): PreviewLine[] => {
  const { reviewSwing, reviewPause, transitionPrice } = state.assumptions;
  if (offer === 'roadmap' && isWashington(state, seat))
    return [note('roadmap-yours', { pricePct: 100 * transitionPrice })];
  if (offer === 'roadmap')
    return [
      note('roadmap-odds', {
        chancePct: 100 * transitionChance01(state),
        pricePct: 100 * transitionPrice,
      }),
    ];
  if (offer === 'review-clause')
    return [
      note('review-due', {
        turns: REVIEW_TURNS,
        askedPct: 100 * askedInReview(state),
        burdenPct: 100 * burden(state),
        swingPct: 100 * reviewSwing,
        crashPct: 100 * (1 - reviewPause),
      }),
    ];
  return offer === 'halt-roadmap' ? [note('roadmap-ends')] : [];
};

export const washington = defineVerb('washington', {
  seats: ['secretary-general', 'member', 'united-states'],
  cost: (_state, _seat, { offer }) => ({ hours: 1, capital: offer === 'roadmap' ? 2 : 1 }),
  targets: () => WASHINGTON_OFFERS.map((offer) => ({ verb: 'washington', offer })),
  check: (state, seat, { offer }) =>
    state.us.out ? refuse('us-is-out') : REFUSALS[offer](state, seat),
  ...declared({
    effects: (_state, _seat, { offer }, strength) => effectsOf(offer, strength),
    notes: (state, seat, { offer }) => notesOf(state, seat, offer),
    also: (state, seat, { offer }) => sign(state, seat, offer),
  }),
});
