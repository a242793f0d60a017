/**
 * Public scolding of one government, or of all that are short of the floor: it works on Atlanticists, leaves grudges with
 * the autonomous, and counts half from a chair that nobody takes for impartial any more.
 */
import { selected } from '../effects/apply-effects.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, member, trust } from '../effects/effects.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { MemberId, View } from '../state.ts';
import { floorPathPctGdp } from '../systems/burden-sharing.ts';
import { indexOf } from '../systems/membership.ts';
import { costs, defineVerb, note, refuse, type Refusal } from './action.ts';
import { declared } from './declared.ts';
import { refuseToAsk } from './sound-out.ts';

const NOBODY = { actor: -1, target: -1 };

const laggards = (state: View): number[] => selected(state, 'short-of-floor', NOBODY);

const refuseScolding = (state: View, seat: Seat, name: MemberId): Refusal | null => {
  const refusal = refuseToAsk(state, seat, name);
  if (refusal) return refusal;
  return laggards(state).includes(indexOf(state, name))
    ? null
    : refuse('meets-the-floor', { member: name, floorPctGdp: floorPathPctGdp(state) });
};

/** What a partial chair's word still weighs. */
const weightOf = (state: View, seat: Seat): number =>
  actorOf(state, seat) < 0 && state.legitimacy01 < state.assumptions.impartialFrom ? 0.5 : 1;

/** Model §3.6, scold, as repaired. */
const scoldAll = ({ assumptions: a }: View, weight: number): Effect[] => [
  alliance('scolding-stance', 0.25),
  member('compliance', 'short-of-floor', a.scoldCompliance * weight, 'atlanticism'),
  member('resentment', 'short-of-floor', a.scoldGrudge, 'autonomy'),
];

const scoldOne = ({ assumptions: a }: View, chair: boolean, weight: number): Effect[] => [
  alliance('scolding-stance', 0.04),
  member('compliance', 'target', 2 * a.scoldCompliance * weight, 'atlanticism'),
  member('push', 'target', 0.08 * weight, 'atlanticism'),
  member('resentment', 'target', 2 * a.scoldGrudge, 'autonomy'),
  member('scolding', 'target', 0.3),
  ...(chair
    ? [
        member('grievance', 'target', 0.015),
        member('trust-in-chair', 'target', -0.05),
        alliance('legitimacy', -0.01),
      ]
    : [trust('target', 'actor', -0.05)]),
];

export const scold = defineVerb('scold', {
  seats: ['secretary-general', 'member', 'united-states'],
  cost: costs(0, 0.5),
  targets: (state) => [
    { verb: 'scold' },
    ...state.members.map((m) => ({ verb: 'scold' as const, member: m.id })),
  ],
  check: (state, seat, { member }) =>
    member === undefined ? null : refuseScolding(state, seat, member),
  ...declared({
    about: (state, _seat, { member }) => ({
      target: member === undefined ? -1 : indexOf(state, member),
    }),
    effects: (state, seat, { member: one }, strength) => {
      const weight = strength * weightOf(state, seat);
      return one === undefined
        ? scoldAll(state, weight)
        : scoldOne(state, actorOf(state, seat) < 0, weight);
    },
    notes: (state, seat, { member: one }) => [
      ...(one === undefined
        ? [
            note('scolded', {
              members: laggards(state).length,
              floorPctGdp: floorPathPctGdp(state),
            }),
          ]
        : []),
      ...(weightOf(state, seat) < 1 ? [note('taken-for-partial')] : []),
    ],
  }),
});
