/** Leaders recruit: the abstainer that is nearest to a yes is won by a promise, which it will hold them to. */
import { emit } from '../../chronicle.ts';
import type { State } from '../../state.ts';
import { indexOf } from '../../systems/membership.ts';
import { weighEvidence, bookReliability } from '../../systems/beliefs.ts';
import { shiftTrust } from '../../systems/trust.ts';
import { canBeAsked, inclinationTo } from '../../theatre/inclination.ts';
import { missionCall } from '../../theatre/missions.ts';
import type { Mission } from '../../theatre/theatre-state.ts';

/** Trust of a leader in one who came after all. */
const WELCOME = 0.03;

/** Whom a leader can win: roster index of the likeliest abstainer, −1 when none would come even so. */
export const recruitFor = (
  state: State,
  mission: Mission,
  mayAct: (index: number) => boolean,
): number => {
  const call = missionCall(state, mission);
  let best = -1;
  let nearest = 0;
  for (const id of mission.abstainers) {
    const j = indexOf(state, id);
    if (!mayAct(j) || !canBeAsked(state, j, call.leader)) continue;
    const inclination = inclinationTo(state, j, call) + state.assumptions.recruitPull;
    if (inclination <= nearest) continue;
    nearest = inclination;
    best = j;
  }
  return best;
};

export const recruit = (state: State, mission: Mission, index: number): void => {
  const { id } = state.members[index];
  mission.abstainers = mission.abstainers.filter((x) => x !== id);
  mission.contributing = mission.contributing.filter((x) => x !== id);
  mission.participants.push(id);
  mission.promised.push(id);
  const leader = indexOf(state, mission.leader);
  bookReliability(state, 'mission', () => weighEvidence(state, index, state.assumptions.lrJoin));
  shiftTrust(state, leader, index, WELCOME);
  emit(state, 'act-recruit', { member: mission.leader, other: id, mission: mission.kind });
};
