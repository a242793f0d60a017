/** What a mandate promises in so many words, as rules over the state that the checklist reads during play. */
import { burden, meanWorkSharing01, US } from '../systems/membership.ts';
import { meanBeliefs01 } from '../systems/abandonment.ts';
import { positive } from '../math.ts';
import { ownGovernment } from '../seats/seat.ts';
import type { Member, View } from '../state.ts';
import { frontLineBelief01 } from './american-axes.ts';
import { frontHeld01 } from './lead-axes.ts';
import { trustInOwn01 } from './national-axes.ts';

export const PROMISE_IDS = [
  'frontier-believed',
  'spending-kept',
  'nobody-whipped',
  'opt-out-on-paper',
  'nobody-leaves',
  'word-kept',
  'work-shared',
  'no-new-floor',
  'troops-stay',
  'own-belief',
  'own-purse',
  'little-swallowed',
  'trusted',
  'paid-for',
  'allies-carry',
  'still-believed',
  'handed-over',
  'europe-stands',
  'light-footprint',
  'mission-sustained',
  'front-holds',
  'coalition-kept',
  'under-the-flag',
] as const;
export type PromiseId = (typeof PROMISE_IDS)[number];

/** Where a promise stands: the figure that decides it, what it must come to, and whether it holds now. */
export interface PromiseStanding {
  promise: PromiseId;
  value: number;
  threshold: number;
  must: 'reach' | 'stay-under';
  kept: boolean;
}

/** The least that a front-line ally believes in its allies. */
export const leastFrontierBelief01 = (state: View): number => {
  const beliefs = meanBeliefs01(state);
  let least = 1;
  state.members.forEach((m, i) => {
    if (m.frontLine && !m.leftTreaty && beliefs[i] < least) least = beliefs[i];
  });
  return least;
};

/** A figure of the played government; 0 where none is played. */
const own = (state: View, figure: (m: Member) => number): number => {
  const m = state.members[ownGovernment(state)];
  return m === undefined ? 0 : figure(m);
};

const happened = (state: View, key: string): number =>
  state.chronicle.filter((e) => e.key === key).length;

type Rule = (state: View) => Omit<PromiseStanding, 'promise' | 'kept'>;

const reach = (value: number, threshold: number): ReturnType<Rule> => ({
  value,
  threshold,
  must: 'reach',
});
const stayUnder = (value: number, threshold: number): ReturnType<Rule> => ({
  value,
  threshold,
  must: 'stay-under',
});

const RULES: Record<PromiseId, Rule> = {
  /** No front-line ally gives its allies less than five chances in eight. */
  'frontier-believed': (s) => reach(leastFrontierBelief01(s), 0.62),
  'spending-kept': (s) => reach(s.history.at(-1)?.spendingPctGdp ?? 0, 3.4),
  /** Nobody swallowed much: the most resentful government. */
  'nobody-whipped': (s) => {
    let most = 0;
    for (const m of s.members) if (m.resentment > most) most = m.resentment;
    return stayUnder(most, 0.04);
  },
  'opt-out-on-paper': (s) => reach(s.treaty.optout, 0.4),
  'nobody-leaves': (s) =>
    stayUnder(s.members.filter((m, i) => i !== US && (m.leftTreaty || m.leftCommand)).length, 0),
  'word-kept': (s) => stayUnder(happened(s, 'promise-broken'), 0),
  'work-shared': (s) => reach(meanWorkSharing01(s), 0.4),
  'no-new-floor': (s) => stayUnder(s.treaty.floor, 0.76),
  'troops-stay': (s) => reach(s.us.out ? 0 : s.us.presence01, 0.95),
  /** Promises of a played government are about itself; they do not hold where none is played. */
  'own-belief': (s) => reach(meanBeliefs01(s)[ownGovernment(s)] ?? 0, 0.66),
  /** What it spends more than it did at the start, % of GDP. */
  'own-purse': (s) =>
    stayUnder(
      own(s, (m) => positive(m.spendingPctGdp - m.spending2025PctGdp)),
      0.6,
    ),
  'little-swallowed': (s) =>
    stayUnder(
      own(s, (m) => m.resentment),
      0.03,
    ),
  trusted: (s) => reach(trustInOwn01(s), 0.55),
  'paid-for': (s) =>
    reach(
      own(s, (m) => m.sidePaymentsReceived),
      0.16,
    ),
  /** Of the delegation: what Europe and Canada spend against 3.5 % of GDP. */
  'allies-carry': (s) => reach(burden(s), 0.95),
  'still-believed': (s) => reach(frontLineBelief01(s), 0.6),
  'handed-over': (s) => reach(s.counters.roadmapDone01, 0.8),
  'europe-stands': (s) => reach((s.history.at(-1)?.europeanDeterrence ?? 0) / 100, 0.4),
  'light-footprint': (s) => stayUnder(s.us.presence01, 0.5),
  /** Of a coalition's lead: half-years of missions, the front, partners gone home, and missions under the flag. */
  'mission-sustained': (s) => reach(s.coalition?.served ?? 0, 14),
  'front-holds': (s) => reach(frontHeld01(s), 0.55),
  'coalition-kept': (s) => stayUnder(s.coalition?.wentHome ?? 0, 4),
  'under-the-flag': (s) => reach(s.coalition?.flagged ?? 0, 1),
};

export const standingOf = (state: View, promise: PromiseId): PromiseStanding => {
  const { value, threshold, must } = RULES[promise](state);
  const kept = must === 'reach' ? value >= threshold : value <= threshold;
  return { promise, value, threshold, must, kept };
};
