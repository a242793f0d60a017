/**
 * Public praise: of what publics carry, of those who stay out and say so, or of one government that has delivered. Others
 * imitate it, and those who delivered as much wonder why they were not named.
 */
import type { Effect } from '../effects/effect.ts';
import { alliance, member, trust } from '../effects/effects.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { MemberId, View } from '../state.ts';
import { floorPathPctGdp } from '../systems/burden-sharing.ts';
import { indexOf, reportedPctGdp, US } from '../systems/membership.ts';
import { costs, defineVerb, refuse, type Refusal } from './action.ts';
import { declared } from './declared.ts';
import { refuseToAsk } from './sound-out.ts';

/** Forward presence and work-sharing that count as having delivered. */
const DEPLOYED = 0.3;
const SHARED = 0.35;

const SUBJECTS = ['publics', 'abstainers'] as const;

const hasDelivered = (state: View, index: number): boolean => {
  const m = state.members[index];
  return (
    index === US ||
    reportedPctGdp(m) >= floorPathPctGdp(state) ||
    m.forwardPresence01 >= DEPLOYED ||
    m.workSharing01 >= SHARED ||
    state.theatre.missions.some((x) => x.participants.includes(m.id))
  );
};

const refusePraise = (state: View, seat: Seat, name: MemberId): Refusal | null => {
  const refusal = refuseToAsk(state, seat, name);
  if (refusal) return refusal;
  return hasDelivered(state, indexOf(state, name))
    ? null
    : refuse('nothing-to-praise', { member: name });
};

/** Model §3.6, absolve and outreach. */
const absolve = (state: View, strength: number): Effect[] => [
  alliance('scolding-stance', -0.25),
  alliance('opt-out-norm', 0.02 * strength * (1 - state.optOutNorm01)),
];
const thankPublics = (strength: number): Effect[] => [
  member('support', 'all', 0.012 * strength),
  member('nationalist', 'all', -0.004 * strength),
];

const name = (chair: boolean, strength: number): Effect[] => [
  member('support', 'target', 0.02 * strength),
  member('nationalist', 'target', -0.008 * strength),
  member('compliance', 'target', 0.05 * strength),
  ...(chair
    ? [
        member('trust-in-chair', 'target', 0.05 * strength),
        member('grievance', 'target', -0.008 * strength),
        member('trust-in-chair', 'at-floor', -0.008),
      ]
    : [trust('target', 'actor', 0.04 * strength), trust('at-floor', 'actor', -0.003)]),
  member('push', 'atlanticists', 0.006 * strength),
];

export const praise = defineVerb('praise', {
  seats: ['secretary-general', 'member', 'united-states'],
  cost: costs(0, 0.5),
  targets: (state) => [
    ...SUBJECTS.map((subject) => ({ verb: 'praise' as const, subject })),
    ...state.members.map((m) => ({ verb: 'praise' as const, subject: m.id })),
  ],
  check: (state, seat, { subject }) =>
    subject === 'publics' || subject === 'abstainers' ? null : refusePraise(state, seat, subject),
  ...declared({
    about: (state, _seat, { subject }) => ({ target: indexOf(state, subject) }),
    effects: (state, seat, { subject }, strength) => {
      if (subject === 'publics') return thankPublics(strength);
      return subject === 'abstainers'
        ? absolve(state, strength)
        : name(actorOf(state, seat) < 0, strength);
    },
  }),
});
