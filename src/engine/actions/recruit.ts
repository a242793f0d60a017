/**
 * Recruit a volunteer for a mission that goes on: an hour of persuasion, a promise (held against the leader when the
 * mission fails), or a favour that is owed to who recruits. A government may also volunteer itself.
 */
import { canBeAsked } from '../theatre/inclination.ts';
import { missionCall } from '../theatre/missions.ts';
import { PERSUASIONS, type Mission, type Persuasion } from '../theatre/theatre-state.ts';
import { joinMission, missionById, stillMissing } from '../theatre/volunteers.ts';
import { actorOf, kindOf, type Seat } from '../seats/seat.ts';
import type { MemberId, View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { iousOf } from '../table/ious.ts';
import { defineVerb, note, refuse, type Refusal } from './action.ts';

const isOwn = (state: View, seat: Seat, member: MemberId): boolean =>
  actorOf(state, seat) === indexOf(state, member);

/** Who may recruit for it: its leader, or the chair when it goes under the flag. */
const recruitsFor = (state: View, seat: Seat, mission: Mission): boolean =>
  kindOf(seat) === 'secretary-general'
    ? mission.underFlag
    : indexOf(state, mission.leader) === actorOf(state, seat);

const refusePersuasion = (
  state: View,
  seat: Seat,
  mission: Mission,
  member: MemberId,
  by: Persuasion,
): Refusal | null => {
  if (isOwn(state, seat, member)) return null;
  if (!recruitsFor(state, seat, mission)) return refuse('not-your-mission');
  const chair = kindOf(seat) === 'secretary-general';
  if (by === 'promise' && chair) return refuse('chair-promises-nobodys-money');
  if (by === 'favour' && iousOf(state, actorOf(state, seat), indexOf(state, member)) < 1)
    return refuse('owes-no-favour', { member });
  const missing = stillMissing(state, mission, member, by);
  return missing > 0 ? refuse('will-not-be-won', { member, missing }) : null;
};

const check = (
  state: View,
  seat: Seat,
  action: { mission: number; member: MemberId; by: Persuasion },
): Refusal | null => {
  const mission = missionById(state, action.mission);
  if (!mission) return refuse('no-such-mission');
  const j = indexOf(state, action.member);
  if (j < 0) return refuse('unknown-member', { member: action.member });
  if (!canBeAsked(state, j, missionCall(state, mission).leader))
    return refuse('cannot-be-asked', { member: action.member });
  if (mission.participants.includes(action.member))
    return refuse('takes-part-already', { member: action.member });
  return refusePersuasion(state, seat, mission, action.member, action.by);
};

/** Persuasions that make sense for a seat. */
const persuasionsOf = (seat: Seat): readonly Persuasion[] =>
  PERSUASIONS.filter((by) => kindOf(seat) !== 'secretary-general' || by !== 'promise');

export const recruit = defineVerb('recruit', {
  seats: ['secretary-general', 'lead', 'member', 'united-states'],
  cost: (state, seat, { member, by }) => ({
    hours: by === 'hours' && !isOwn(state, seat, member) ? 1 : 0,
    capital: 0,
  }),
  targets: (state, seat) =>
    state.theatre.missions.flatMap((mission) =>
      state.members.flatMap(({ id }, j) => {
        const own = actorOf(state, seat) === j;
        if (!own && !recruitsFor(state, seat, mission)) return [];
        if (mission.participants.includes(id) || mission.leader === id) return [];
        const ways: readonly Persuasion[] = own ? ['hours'] : persuasionsOf(seat);
        return ways.map((by) => ({
          verb: 'recruit' as const,
          mission: mission.id,
          member: id,
          by,
        }));
      }),
    ),
  check,
  apply: (state, seat, { mission, member, by }) => {
    const found = missionById(state, mission);
    if (found) joinMission(state, found, member, by, actorOf(state, seat));
  },
  preview: (_state, _seat, { member, by }) => [
    by === 'promise' ? note('joins-on-a-promise', { member }) : note('joins', { member }),
  ],
});
