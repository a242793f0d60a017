/**
 * Who comes to a government that is played, and with what. As in the chair's corridor the caller is one whom the state of
 * things explains; what is at stake is what governments have for each other: favours, troops, orders, company.
 */
import { floorPathPctGdp } from '../systems/burden-sharing.ts';
import { abandonmentFear01 } from '../systems/abandonment.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, evidence, member, trust } from '../effects/effects.ts';
import { flag, positive } from '../math.ts';
import { ownGovernment } from '../seats/seat.ts';
import type { View } from '../state.ts';
import { US } from '../systems/membership.ts';
import type { CallRule } from './call-rules.ts';

const thanks = (add: number): Effect => trust('target', 'actor', add);

/** Trust of the caller in the government that is called on, 0–1. */
const trustInOwn = (s: View, i: number): number =>
  s.trust[i * s.members.length + ownGovernment(s)] ?? 0;

/** How far own spending falls short of the floor of the year, % of GDP. */
const ownShortfall = (s: View): number =>
  positive(floorPathPctGdp(s) - (s.members[ownGovernment(s)]?.spendingPctGdp ?? 0));

/** Letters that the played government has written of late, as far as the room remembers. */
const ownLetters = (s: View): number => {
  const id = s.members[ownGovernment(s)]?.id;
  return s.chronicle.filter(
    (e) =>
      e.key === 'package-broken' &&
      e.turn >= s.turn - 2 &&
      Array.isArray(e.params['breakers']) &&
      e.params['breakers'].some((breaker) => breaker === id),
  ).length;
};

export const GOVERNMENT_CALL_RULES: readonly CallRule[] = [
  {
    about: 'a-vote-for-a-vote',
    kind: 'offer',
    wants: (s, i) => flag(i !== US) * (0.15 + 0.5 * trustInOwn(s, i)),
    capital: 1,
    yes: [member('iou', 'target', 1), thanks(0.04), alliance('precedent', 0.03)],
    no: [thanks(-0.005)],
    sparesTurns: 0,
  },
  {
    about: 'a-lot-together',
    kind: 'offer',
    wants: (s, i) => 1.4 * positive(s.members[i].industry01 - 0.3) * (0.5 + s.treaty.works),
    capital: 0.5,
    yes: [
      member('work-sharing', 'actor', 0.02),
      member('work-sharing', 'target', 0.02),
      thanks(0.02),
      member('grievance', 'rival-industries', 0.002),
    ],
    no: [thanks(-0.01)],
    sparesTurns: 0,
  },
  {
    about: 'a-battalion-for-us',
    kind: 'request',
    wants: (s, i) =>
      flag(s.members[i].frontLine) *
      (0.2 + abandonmentFear01(s, i, s.members[i].startMeanBelief01)),
    capital: 1,
    yes: [
      member('forward-presence', 'actor', 0.02),
      member('readiness', 'actor', -0.01),
      member('iou', 'target', 1),
      thanks(0.06),
      evidence('actor', 1.03),
    ],
    no: [thanks(-0.025)],
    sparesTurns: 0,
  },
  {
    about: 'orders-from-us',
    kind: 'request',
    wants: (s, i) => 1.6 * flag(i === US && !s.us.out) * positive(0.7 - s.us.purchases),
    capital: 0.5,
    yes: [
      alliance('us-purchases', 0.03),
      alliance('dispute-heat', -0.02),
      member('fiscal-shock', 'actor', -0.02),
      member('work-sharing', 'actor', -0.01),
      thanks(0.05),
    ],
    no: [alliance('dispute-heat', 0.015), thanks(-0.03)],
    sparesTurns: 0,
  },
  {
    about: 'spend-as-we-do',
    kind: 'request',
    wants: (s, i) =>
      1.5 * (flag(i === US && !s.us.out) + 0.6 * flag(s.members[i].frontLine)) * ownShortfall(s),
    capital: 0,
    yes: [
      member('push', 'actor', 0.1),
      member('compliance', 'actor', 0.05),
      member('nationalist', 'actor', 0.006),
      thanks(0.04),
    ],
    no: [thanks(-0.03)],
    sparesTurns: 0,
  },
  {
    about: 'hold-out-together',
    kind: 'request',
    wants: (s, i) =>
      flag(i !== US) * (0.7 * s.members[i].autonomy01 + 4 * s.members[i].resentment - 0.25),
    capital: 0,
    yes: [
      thanks(0.06),
      member('iou', 'target', 1),
      trust('atlanticists', 'actor', -0.012),
      alliance('opt-out-norm', 0.004),
    ],
    no: [thanks(-0.02)],
    sparesTurns: 0,
  },
  {
    about: 'stop-the-letters',
    kind: 'threat',
    wants: (s, i) => 0.8 * ownLetters(s) * s.members[i].worldviewAtlanticist01,
    capital: 1,
    yes: [trust('atlanticists', 'actor', 0.02), thanks(0.03)],
    no: [trust('atlanticists', 'actor', -0.015), member('grievance', 'target', 0.01)],
    sparesTurns: 0,
  },
];
