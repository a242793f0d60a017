/** Who comes to the lead of a coalition besides those who come to any government: partners who want a say, and those left out. */
import { alliance, member, trust } from '../effects/effects.ts';
import { flag } from '../math.ts';
import { ownGovernment } from '../seats/seat.ts';
import type { View } from '../state.ts';
import { ledMissions } from '../coalition/coalition.ts';
import { US } from '../systems/membership.ts';
import type { CallRule } from './call-rules.ts';
import { GOVERNMENT_CALL_RULES } from './government-calls.ts';

const serves = (s: View, i: number): boolean =>
  ledMissions(s).some((m) => m.participants.includes(s.members[i].id));

const trustInOwn = (s: View, i: number): number =>
  s.trust[i * s.members.length + ownGovernment(s)] ?? 0;

export const COALITION_CALL_RULES: readonly CallRule[] = [
  ...GOVERNMENT_CALL_RULES,
  {
    about: 'a-seat-at-headquarters',
    kind: 'request',
    wants: (s, i) =>
      flag(serves(s, i)) * (0.2 + 0.5 * s.members[i].autonomy01 + (s.coalition?.strain ?? 0)),
    capital: 1,
    yes: [trust('target', 'actor', 0.06), member('iou', 'target', 1)],
    no: [trust('target', 'actor', -0.035)],
    sparesTurns: 0,
  },
  {
    about: 'you-went-without-us',
    kind: 'threat',
    wants: (s, i) =>
      flag(i !== US && !serves(s, i) && ledMissions(s).length > 0) * (1.1 - trustInOwn(s, i)) * 0.9,
    capital: 0.5,
    yes: [trust('target', 'actor', 0.03), alliance('front-support', -0.005)],
    no: [trust('target', 'actor', -0.03), trust('others', 'actor', -0.003)],
    sparesTurns: 0,
  },
];
