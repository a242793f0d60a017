/**
 * Who goes along with a mission. Out of area: model §2.7, 23 (election effect: Haesebrouck 2016; coalition effect:
 * Saideman & Auerswald 2012). With Ukraine the same form with eastern exposure and worldview in place of southern ones.
 */
import { strainUnder } from '../coalition/coalition.ts';
import { flag } from '../math.ts';
import type { View } from '../state.ts';
import { nextElectionTurn, US } from '../systems/membership.ts';
import type { MissionKind } from './theatre-state.ts';

/** What a government is asked to join. */
export interface MissionCall {
  kind: MissionKind;
  /** Roster index. */
  leader: number;
  legitimacy01: number;
}

/** What solidarity is still expected for out-of-area operations, 0–1. */
export const obligation01 = (state: View): number => state.treaty.scope * (1 - state.optOutNorm01);

/** Inclination of member j to join an out-of-area mission, before the day's mood: joins when above 0. */
export const inclinationToJoin = (
  state: View,
  j: number,
  mission: Pick<MissionCall, 'leader' | 'legitimacy01'>,
): number => {
  const m = state.members[j];
  const obligation = obligation01(state);
  return (
    state.assumptions.missionBase +
    0.55 * (m.worldviewInterventionist01 - 0.35) +
    0.4 * (mission.legitimacy01 - 0.5) +
    0.13 * obligation +
    0.25 * state.trust[j * state.members.length + mission.leader] +
    0.45 * (m.worldviewAtlanticist01 - 0.45) * flag(mission.leader === US) +
    0.25 * m.exposureSouth01 +
    0.12 * obligation * state.scoldingStance01 -
    0.1 * flag(nextElectionTurn(m, state.turn) - state.turn <= 1) -
    0.06 * flag(m.politicalSystem === 'coalition') -
    0.2 * flag(m.nationalistLed)
  );
};

/** The same for a mission with Ukraine; troops on the ground ask more, and most of those who guard their own border. */
const inclinationEast = (state: View, j: number, mission: MissionCall): number => {
  const m = state.members[j];
  const troops = flag(mission.kind === 'guarantee-force');
  return (
    state.assumptions.missionBase +
    0.5 * (m.worldviewRussiaFirst01 - 0.45) +
    0.4 * (mission.legitimacy01 - 0.5) +
    0.25 * state.trust[j * state.members.length + mission.leader] +
    0.35 * m.exposureEast01 +
    0.15 * (m.publicSupport01 - 0.5) -
    0.1 * flag(nextElectionTurn(m, state.turn) - state.turn <= 1) -
    0.06 * flag(m.politicalSystem === 'coalition') -
    0.2 * flag(m.nationalistLed) -
    troops *
      (0.12 + 0.12 * flag(m.frontLine) - 0.3 * ((state.us.out ? 0 : state.us.commitment01) - 0.5))
  );
};

/** Navies and rescue are easier to send than a force that fights. */
const EASIER: Record<MissionKind, number> = {
  'out-of-area': 0,
  maritime: 0.05,
  evacuation: 0.15,
  'ukraine-support': 0,
  'guarantee-force': 0,
};

/** Inclination of member j to join any mission, before the day's mood. */
export const inclinationTo = (state: View, j: number, mission: MissionCall): number =>
  EASIER[mission.kind] -
  strainUnder(state, mission.leader) +
  (mission.kind === 'ukraine-support' || mission.kind === 'guarantee-force'
    ? inclinationEast(state, j, mission)
    : inclinationToJoin(state, j, mission));

/** Members that can be asked at all: those with a seat, besides the leader. */
export const canBeAsked = (state: View, j: number, leader: number): boolean =>
  j !== leader && !state.members[j].leftTreaty && !(j === US && state.us.out);

/** Members that would volunteer now, as far as anybody can know. */
export const volunteersFor = (state: View, mission: MissionCall): number[] => {
  const out: number[] = [];
  for (let j = 0; j < state.members.length; j++)
    if (canBeAsked(state, j, mission.leader) && inclinationTo(state, j, mission) > 0) out.push(j);
  return out;
};
