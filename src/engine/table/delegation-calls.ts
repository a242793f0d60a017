/** Who comes to the delegation of the United States besides those who come to any government: for its word, or with money. */
import { evidence, member, trust } from '../effects/effects.ts';
import { flag, positive } from '../math.ts';
import { abandonmentFear01 } from '../systems/abandonment.ts';
import type { CallRule } from './call-rules.ts';
import { GOVERNMENT_CALL_RULES } from './government-calls.ts';

/** Nobody tells Washington to spend as it does. */
const OF_ANY = GOVERNMENT_CALL_RULES.filter((rule) => rule.about !== 'spend-as-we-do');

export const DELEGATION_CALL_RULES: readonly CallRule[] = [
  ...OF_ANY,
  {
    about: 'a-word-from-washington',
    kind: 'request',
    wants: (s, i) =>
      flag(s.members[i].frontLine) *
      (0.3 + 2 * abandonmentFear01(s, i, s.members[i].startMeanBelief01)),
    capital: 1,
    yes: [
      evidence('actor', 1.15, 'target'),
      evidence('actor', 1.03),
      trust('target', 'actor', 0.06),
    ],
    no: [evidence('actor', 0.94, 'target'), trust('target', 'actor', -0.03)],
    sparesTurns: 0,
  },
  {
    about: 'we-would-pay',
    kind: 'offer',
    wants: (s, i) => 1.2 * s.members[i].fiscalWill01 * positive(0.75 - s.us.commitment01) * 2,
    capital: 1,
    yes: [
      member('push', 'target', 0.25),
      member('compliance', 'target', 0.1),
      trust('target', 'actor', 0.03),
    ],
    no: [trust('target', 'actor', -0.02)],
    sparesTurns: 0,
  },
  {
    about: 'we-buy-elsewhere',
    kind: 'threat',
    wants: (s, i) => flag(!s.us.out) * (s.members[i].autonomy01 - 0.35) * (1.2 - s.us.commitment01),
    capital: 0.5,
    yes: [member('work-sharing', 'target', 0.01), trust('target', 'actor', 0.03)],
    no: [
      { kind: 'dependence', of: 'target', on: 'united-states', add: -0.02 },
      { kind: 'alliance', field: 'us-purchases', add: -0.02 },
      trust('target', 'actor', -0.02),
    ],
    sparesTurns: 0,
  },
];
