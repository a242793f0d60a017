/** Lead a coalition of the willing: act now with those who will, without asking the rest. */
import { backing01, launchMission } from '../theatre/missions.ts';
import { inclinationTo, volunteersFor } from '../theatre/inclination.ts';
import { callFor, refuseKind, refuseLeader } from '../theatre/plans.ts';
import { MISSION_KINDS, type MissionKind } from '../theatre/theatre-state.ts';
import { draws } from '../rng.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { View } from '../state.ts';
import { costs, defineVerb, note, type PreviewLine } from './action.ts';

const forecast = (state: View, seat: Seat, kind: MissionKind): PreviewLine[] => {
  const call = callFor(kind, actorOf(state, seat), false);
  const volunteers = volunteersFor(state, call);
  const reluctant = state.members.filter(
    (m, j) => !m.leftTreaty && j !== call.leader && inclinationTo(state, j, call) < -0.2,
  ).length;
  return [
    note('volunteers', {
      volunteers: volunteers.length,
      backingPct: 100 * backing01(state, [call.leader, ...volunteers]),
    }),
    note('left-out', {
      absent: state.members.length - 1 - volunteers.length,
      glad: reluctant,
    }),
  ];
};

export const coalitionMission = defineVerb('coalition-mission', {
  seats: ['lead', 'member', 'united-states'],
  cost: costs(0, 2),
  targets: () => MISSION_KINDS.map((mission) => ({ verb: 'coalition-mission', mission })),
  check: (state, seat, { mission }) =>
    refuseKind(state, mission) ??
    refuseLeader(state, callFor(mission, actorOf(state, seat), false)),
  apply: (state, seat, { mission }) =>
    launchMission(
      state,
      { ...callFor(mission, actorOf(state, seat), false), flag: 'coalition' },
      draws(state, 'volunteers'),
    ),
  preview: (state, seat, { mission }) => forecast(state, seat, mission),
});
