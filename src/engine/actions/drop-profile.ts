/** Drop a profile: the forces are free again, and those who relied on them remember. */
import { dependentsOn, dropProfile as drop } from '../domains/adopt.ts';
import { holds } from '../domains/profile.ts';
import { actorOf } from '../seats/seat.ts';
import { costs, defineVerb, note, refuse } from './action.ts';

export const dropProfile = defineVerb('drop-profile', {
  seats: ['member'],
  cost: costs(0, 3),
  targets: (state, seat) => {
    const { primary, secondary } = state.members[actorOf(state, seat)].profile;
    return [primary, secondary].flatMap((profile) =>
      profile === null ? [] : [{ verb: 'drop-profile' as const, profile }],
    );
  },
  check: (state, seat, { profile }) => {
    const m = state.members[actorOf(state, seat)];
    return holds(m.profile, profile)
      ? null
      : refuse('has-no-such-profile', { member: m.id, profile });
  },
  apply: (state, seat, { profile }) => drop(state, actorOf(state, seat), profile),
  preview: (state, seat, { profile }) => {
    const m = state.members[actorOf(state, seat)];
    return [
      note('profile-dependents', {
        member: m.id,
        profile,
        dependents: dependentsOn(state, m.id, profile).length,
        trustPct: 100 * state.assumptions.profileTrustLoss,
      }),
    ];
  },
});
