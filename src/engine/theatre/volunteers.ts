/** Joining and leaving a mission that goes on: persuasion, promises, opting out, and building instead. */
import { clamp } from '../math.ts';
import type { MemberId, State, View } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { indexOf } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import { spendIou } from '../table/ious.ts';
import { inclinationTo } from './inclination.ts';
import { missionCall, presentIn } from './missions.ts';
import { leaveMission } from './mission-upkeep.ts';
import { optOutRatio, scoldingIntensity } from './opt-out-judgement.ts';
import type { Mission, Persuasion } from './theatre-state.ts';

export const missionById = (state: View, id: number): Mission | undefined =>
  state.theatre.missions.find((m) => m.id === id);

/** What is still missing for a government to join when it is persuaded so; 0 or less = it joins. */
export const stillMissing = (
  state: View,
  mission: Mission,
  member: MemberId,
  by: Persuasion,
): number => {
  const reach = state.assumptions.recruitReach * (by === 'hours' ? 1 : 2);
  return 0 - inclinationTo(state, indexOf(state, member), missionCall(state, mission)) - reach;
};

/**
 * A government joins; what it cost its name to stay out is not given back.
 * @param recruiter roster index of who won it, −1 = the chair: whom a favour is owed to
 */
export const joinMission = (
  state: State,
  mission: Mission,
  member: MemberId,
  by: Persuasion,
  recruiter: number,
): void => {
  const j = indexOf(state, member);
  mission.participants.push(member);
  mission.abstainers = mission.abstainers.filter((x) => x !== member);
  mission.contributing = mission.contributing.filter((x) => x !== member);
  if (by === 'promise') mission.promised.push(member);
  if (by === 'favour') spendIou(state, recruiter, j);
  bookReliability(state, 'mission', () => weighEvidence(state, j, state.assumptions.lrJoin));
  shiftTrust(state, indexOf(state, mission.leader), j, 0.03);
};

/** A participant opts out: judged as staying out is, under the norm in force. */
export const optOut = (state: State, mission: Mission, member: MemberId): void => {
  bookReliability(state, 'mission', () => leaveMission(state, mission, indexOf(state, member), 1));
};

/** Budget that building instead of going costs, % of GDP. */
const COST_OF_BUILDING_PCT_GDP = 0.04;

/** `I won't fly, I'll build`: half of the blame, or half of what it was, is spared, and work is shared a little more. */
export const buildInstead = (state: State, mission: Mission, member: MemberId): void => {
  const j = indexOf(state, member);
  const m = state.members[j];
  const spared = state.assumptions.contributionShare;
  const scolding = scoldingIntensity(state, mission.underFlag);
  bookReliability(state, 'mission', () => {
    if (mission.participants.includes(member)) leaveMission(state, mission, j, 1 - spared);
    else {
      m.scolding = clamp(m.scolding - spared * scolding, 0, 1.5);
      for (const p of presentIn(state, mission)) shiftTrust(state, p, j, 0.05 * spared * scolding);
      weighEvidence(state, j, 1 + spared * (1 - optOutRatio(state, scolding)));
    }
  });
  mission.contributing.push(member);
  m.fiscalShockPctGdp -= COST_OF_BUILDING_PCT_GDP;
  m.workSharing01 = clamp(m.workSharing01 + 0.01, 0, 1);
};
