/** While envelopes open the chair has three cards: withdraw, one live offer, hold nerve (game §4.5). */
import { holdNerve as hold, makeLiveOffer, withdrawText } from '../bargaining/council.ts';
import type { Decision, View } from '../state.ts';
import { costs, defineVerb, note, refuse, type Refusal } from './action.ts';

/** Margin that a point of capital buys as a direct favour (game §4.5). */
const MARGIN_PER_CAPITAL = 0.05;
const LARGEST_LIVE_OFFER = 0.15;

const refuseUnlessVoting = (state: View, seat: string): Refusal | null => {
  const decision: Decision | undefined = state.decisions[0];
  return decision?.kind === 'council' && decision.seat === seat
    ? null
    : refuse('no-envelopes-open');
};

export const withdraw = defineVerb('withdraw', {
  seats: ['secretary-general'],
  cost: costs(0, 0),
  targets: () => [{ verb: 'withdraw' }],
  check: refuseUnlessVoting,
  apply: (state) => {
    state.decisions.shift();
    withdrawText(state);
  },
  preview: () => [note('text-withdrawn')],
});

export const liveOffer = defineVerb('live-offer', {
  seats: ['secretary-general'],
  cost: (_state, _seat, { value }) => ({ hours: 0, capital: value / MARGIN_PER_CAPITAL }),
  targets: () =>
    [0.05, 0.1, LARGEST_LIVE_OFFER].map((value) => ({ verb: 'live-offer' as const, value })),
  check: (state, seat, { value }) => {
    const refusal = refuseUnlessVoting(state, seat);
    if (refusal) return refusal;
    if (state.table.tabling?.offered === true) return refuse('one-live-offer-only');
    return value > 0 && value <= LARGEST_LIVE_OFFER
      ? null
      : refuse('payment-out-of-range', { value, max: LARGEST_LIVE_OFFER });
  },
  apply: (state, _seat, { value }) => {
    state.decisions.shift();
    makeLiveOffer(state, value);
  },
  preview: (state, _seat, { value }) => {
    const letter = state.table.tabling?.result.envelopes.at(-1);
    return letter === undefined
      ? []
      : [note('offers-points', { member: letter.member, points: 100 * value })];
  },
});

export const holdNerve = defineVerb('hold-nerve', {
  seats: ['secretary-general'],
  cost: costs(0, 0),
  targets: () => [{ verb: 'hold-nerve' }],
  check: refuseUnlessVoting,
  apply: (state) => {
    state.decisions.shift();
    hold(state);
  },
  preview: (state) => [note('nerve-held', { extraPct: 100 * state.assumptions.nerve })],
});
