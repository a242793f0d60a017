/**
 * Missions from one half-year to the next: they cost readiness, bind those who serve together, lose participants whose
 * government has changed its mind, and end.
 */
import { emit } from '../chronicle.ts';
import { leadOn } from '../coalition/lead-on.ts';
import { clamp } from '../math.ts';
import { draws, uniformsWhenAsked } from '../rng.ts';
import type { Member, State } from '../state.ts';
import { bookReliability } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { indexOf, US } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import { inclinationTo } from './inclination.ts';
import {
  backing01,
  feelOutcomeAtHome,
  missionCall,
  presentIn,
  successChance01,
} from './missions.ts';
import { judgeOptOut, scoldingIntensity } from './opt-out-judgement.ts';
import type { Mission, MissionKind } from './theatre-state.ts';

/** How deep a mission cuts into readiness, against one out of area. */
const EFFORT: Record<MissionKind, number> = {
  'out-of-area': 1,
  maritime: 0.6,
  evacuation: 0.3,
  'ukraine-support': 0.5,
  'guarantee-force': 1.2,
};

/** Inclination below which a participant goes home, or a leader gives up. */
const LEAVES_BELOW = -0.22;
/** Trust in the leader that a promise costs when the mission fails. */
const BROKEN_PROMISE = 0.06;

/** One half-year of every mission. */
export const keepMissions = (state: State): void => {
  leadOn(state);
  const { theatre } = state;
  if (theatre.missions.length === 0) return;
  const luck = uniformsWhenAsked(draws(state, 'mission-ends'), theatre.missions.length);
  const going: Mission[] = [];
  theatre.missions.forEach((mission, k) => {
    const staying = sendHome(state, mission);
    const leader = indexOf(state, mission.leader);
    if (isGone(state, leader)) end(state, mission, false);
    else {
      serve(state, mission, leader, staying);
      if (goesOn(state, mission)) going.push(mission);
      else
        end(
          state,
          mission,
          succeeds(state, mission, () => luck(k)),
        );
    }
  });
  theatre.missions = going;
};

const isGone = (state: State, index: number): boolean => {
  const m = state.members[index];
  return m === undefined || m.leftTreaty || (index === US && state.us.out);
};

/**
 * Those who no longer want it go home, and are judged for it as for staying out, at half.
 * @returns roster indices of the participants that stay
 */
const sendHome = (state: State, mission: Mission): number[] => {
  const call = missionCall(state, mission);
  const staying: number[] = [];
  for (const id of mission.participants) {
    const index = indexOf(state, id);
    if (isGone(state, index)) continue;
    if (inclinationTo(state, index, call) >= LEAVES_BELOW) {
      staying.push(index);
      continue;
    }
    leaveMission(state, mission, index, 0.5);
    if (state.coalition?.leader === mission.leader) state.coalition.wentHome += 1;
    emit(state, 'mission-left', {
      member: id,
      mission: mission.kind,
      leader: mission.leader,
    });
  }
  mission.participants = staying.map((index) => state.members[index].id);
  return staying;
};

/** A participant goes home; the others judge it under the norm in force. */
export const leaveMission = (
  state: State,
  mission: Mission,
  index: number,
  share: number,
): void => {
  const { id } = state.members[index];
  mission.participants = mission.participants.filter((x) => x !== id);
  mission.promised = mission.promised.filter((x) => x !== id);
  mission.abstainers.push(id);
  const present = presentIn(state, mission);
  const scolding = scoldingIntensity(state, mission.underFlag);
  bookReliability(state, 'mission', () => judgeOptOut(state, index, present, scolding, share));
};

/** @param participants roster indices, as is `leader` */
const serve = (
  state: State,
  mission: Mission,
  leader: number,
  participants: readonly number[],
): void => {
  const a = state.assumptions;
  const cost = a.missionCost * EFFORT[mission.kind] * (mission.underFlag ? 0.8 : 1);
  tire(state.members[leader], cost);
  for (const j of participants) {
    tire(state.members[j], cost);
    if (j === leader) continue;
    shiftTrust(state, j, leader, a.missionBond);
    shiftTrust(state, leader, j, a.missionBond);
  }
};

const tire = (m: Member, cost: number): void => {
  m.readiness01 = clamp(m.readiness01 - cost, 0.2, 0.95);
};

/** Missions with Ukraine go on while there is something to support or to guard. */
const goesOn = (state: State, mission: Mission): boolean => {
  const { phase } = state.theatre.front;
  if (mission.kind === 'ukraine-support') return phase === 'war' || phase === 'ceasefire';
  if (mission.kind === 'guarantee-force') return phase === 'ceasefire' || phase === 'guaranteed';
  return mission.endsTurn > state.turn;
};

/** Missions with Ukraine are judged by the front, others by backing and legitimacy as published. */
const succeeds = (state: State, mission: Mission, luck: () => number): boolean => {
  const { phase } = state.theatre.front;
  if (mission.kind === 'ukraine-support') return phase === 'guaranteed';
  if (mission.kind === 'guarantee-force') return false;
  const contributing = mission.contributing.map((id) => indexOf(state, id));
  const backing = backing01(state, presentIn(state, mission), contributing);
  return luck() < successChance01(backing, mission.legitimacy01);
};

/** Its leader ends it: what it was sent for is judged as at the end of its time. */
export const endMission = (state: State, mission: Mission): void => {
  const { theatre } = state;
  end(state, mission, succeeds(state, mission, draws(state, 'coalition')));
  theatre.missions = theatre.missions.filter((m) => m !== mission);
};

const end = (state: State, mission: Mission, succeeded: boolean): void => {
  const leader = indexOf(state, mission.leader);
  for (const id of mission.participants) {
    const j = indexOf(state, id);
    if (isGone(state, j)) continue;
    feelOutcomeAtHome(state, j, succeeded);
    if (!succeeded && mission.promised.includes(id)) shiftTrust(state, j, leader, -BROKEN_PROMISE);
  }
  addLegitimacy(state, 'missions', (mission.underFlag ? 1 : 0.5) * (succeeded ? 0.01 : -0.01));
  emit(state, 'mission-ends', {
    mission: mission.kind,
    leader: mission.leader,
    participants: mission.participants,
    succeeded,
  });
};
