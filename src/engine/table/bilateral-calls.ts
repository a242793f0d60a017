/** Who comes to a Washington that has left the alliance: for its word, with work or money, to ask it back, or to keep it out. */
import { isAssured } from '../delegation/bilateral.ts';
import { alliance, dependence, evidence, member, trust } from '../effects/effects.ts';
import { flag, positive } from '../math.ts';
import type { View } from '../state.ts';
import { abandonmentFear01 } from '../systems/abandonment.ts';
import { US } from '../systems/membership.ts';
import type { CallRule } from './call-rules.ts';

const trustInWashington = (s: View, i: number): number => s.trust[i * s.members.length + US] ?? 0;

export const BILATERAL_CALL_RULES: readonly CallRule[] = [
  {
    about: 'between-the-two-of-us',
    kind: 'request',
    wants: (s, i) =>
      flag(!isAssured(s, s.members[i].id)) *
      (0.3 * flag(s.members[i].frontLine) +
        2 * trustInWashington(s, i) * abandonmentFear01(s, i, s.members[i].startMeanBelief01)),
    capital: 1,
    yes: [evidence('actor', 1.3, 'target'), trust('target', 'actor', 0.06)],
    no: [trust('target', 'actor', -0.03), alliance('pillar-stock', 0.002)],
    sparesTurns: 0,
  },
  {
    about: 'build-it-here',
    kind: 'offer',
    wants: (s, i) =>
      1.3 * positive(s.members[i].industry01 - 0.3) * (0.5 + trustInWashington(s, i)),
    capital: 0.5,
    yes: [
      alliance('us-purchases', 0.03),
      member('work-sharing', 'target', 0.01),
      trust('target', 'actor', 0.03),
    ],
    no: [dependence('target', 'actor', -0.02), trust('target', 'actor', -0.01)],
    sparesTurns: 0,
  },
  {
    about: 'we-pay-for-the-barracks',
    kind: 'offer',
    wants: (s, i) => s.members[i].fiscalWill01 * s.members[i].threat01,
    capital: 0,
    yes: [
      alliance('capital', 0.5),
      member('fiscal-shock', 'target', -0.03),
      trust('others', 'actor', -0.004),
    ],
    no: [trust('target', 'actor', -0.015)],
    sparesTurns: 0,
  },
  {
    about: 'come-back',
    kind: 'request',
    wants: (s, i) => 1.5 * positive(s.members[i].worldviewAtlanticist01 - 0.45),
    capital: 1,
    yes: [trust('atlanticists', 'actor', 0.015), alliance('pillar-stock', -0.003)],
    no: [trust('target', 'actor', -0.02), alliance('pillar-stock', 0.002)],
    sparesTurns: 0,
  },
  {
    about: 'not-over-our-heads',
    kind: 'threat',
    wants: (s, i) =>
      positive(s.members[i].autonomy01 - 0.4) *
      (0.4 + 0.4 * (s.delegation?.bilateral?.assured.length ?? 0)),
    capital: 0.5,
    yes: [trust('autonomists', 'actor', 0.02), trust('front-line', 'actor', -0.008)],
    no: [trust('target', 'actor', -0.02), alliance('pillar-boost', 0.2)],
    sparesTurns: 0,
  },
];
