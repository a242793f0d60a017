/** Propose a mission under the alliance's flag: it needs silence; shared cost, more standing, the smallest common mandate. */
import { emit } from '../chronicle.ts';
import { draws } from '../rng.ts';
import { addCapital } from '../seats/seat.ts';
import type { State, View } from '../state.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { inclinationTo, volunteersFor } from '../theatre/inclination.ts';
import { launchMission } from '../theatre/missions.ts';
import { lettersAgainst, lettersToday } from '../theatre/mission-silence.ts';
import { callFor, refuseKind, refuseLeader } from '../theatre/plans.ts';
import { MISSION_KINDS, type MissionKind } from '../theatre/theatre-state.ts';
import { costs, defineVerb, note, refuse } from './action.ts';

/** The largest government that would go itself provides the headquarters; −1 when none would. */
const frameworkNation = (state: View, kind: MissionKind): number => {
  let best = -1;
  state.members.forEach((m, i) => {
    if (!m.major || m.leftTreaty) return;
    if (inclinationTo(state, i, callFor(kind, i, true)) <= 0) return;
    if (best < 0 || m.gdpStartBillionUsd > state.members[best].gdpStartBillionUsd) best = i;
  });
  return best;
};

const propose = (state: State, kind: MissionKind): void => {
  const call = callFor(kind, frameworkNation(state, kind), true);
  const letters = lettersToday(state, call);
  if (letters.length === 0) {
    launchMission(state, { ...call, flag: 'flag' }, draws(state, 'volunteers'));
    return;
  }
  addCapital(state, 'secretary-general', -state.assumptions.costScale);
  addLegitimacy(state, 'silence-broken', -0.005);
  emit(state, 'alliance-mission-blocked', {
    mission: kind,
    breakers: letters.map((j) => state.members[j].id),
  });
};

export const allianceMission = defineVerb('alliance-mission', {
  seats: ['secretary-general'],
  cost: costs(1, 2),
  targets: () => MISSION_KINDS.map((mission) => ({ verb: 'alliance-mission', mission })),
  check: (state, _seat, { mission }) => {
    const refusal = refuseKind(state, mission);
    if (refusal) return refusal;
    const leader = frameworkNation(state, mission);
    return leader < 0
      ? refuse('nobody-would-lead')
      : refuseLeader(state, callFor(mission, leader, true));
  },
  apply: (state, _seat, { mission }) => propose(state, mission),
  preview: (state, _seat, { mission }) => {
    const leader = frameworkNation(state, mission);
    if (leader < 0) return [];
    const call = callFor(mission, leader, true);
    const calm = state.members.map(() => 0);
    return [
      note('framework-nation', { member: state.members[leader].id }),
      note('would-write', { letters: lettersAgainst(state, call, calm).length }),
      note('would-join', { volunteers: volunteersFor(state, call).length }),
    ];
  },
});
