/** What a seat may start: kinds of mission that the day allows, what they can claim, and who would go. */
import { refuse, type Refusal } from '../actions/action.ts';
import type { View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { volunteersFor, type MissionCall } from './inclination.ts';
import type { MissionKind } from './theatre-state.ts';

/** A coalition needs at least so many besides its leader. */
export const FEWEST_VOLUNTEERS = 3;

/** What a mission of each kind can claim for itself outside the flag, and what the flag adds. */
const LEGITIMACY: Record<MissionKind, number> = {
  'out-of-area': 0.5,
  maritime: 0.65,
  evacuation: 0.8,
  'ukraine-support': 0.7,
  'guarantee-force': 0.7,
};
const FLAG_ADDS = 0.1;

export const callFor = (kind: MissionKind, leader: number, underFlag: boolean): MissionCall => ({
  kind,
  leader,
  legitimacy01: LEGITIMACY[kind] + (underFlag ? FLAG_ADDS : 0),
});

/** Why no such mission can be started now, whoever leads it; null when it can. */
export const refuseKind = (state: View, kind: MissionKind): Refusal | null => {
  const { front, missions } = state.theatre;
  if (state.assumptions.missionsLast < 0.5) return refuse('missions-are-over-at-once');
  if (kind === 'ukraine-support' && front.phase !== 'war' && front.phase !== 'ceasefire')
    return refuse('no-war-to-support');
  if (kind === 'guarantee-force' && front.phase !== 'ceasefire') return refuse('no-ceasefire');
  const single = kind === 'ukraine-support' || kind === 'guarantee-force';
  return single && missions.some((m) => m.kind === kind)
    ? refuse('mission-goes-on', { mission: kind })
    : null;
};

/** Why this government cannot lead it; null when it can. */
export const refuseLeader = (state: View, call: MissionCall): Refusal | null => {
  const m = state.members[call.leader];
  if (m === undefined || m.leftTreaty || (call.leader === US && state.us.out))
    return refuse('has-no-seat', { member: m?.id ?? '' });
  if (state.theatre.missions.some((x) => x.leader === m.id && x.kind === call.kind))
    return refuse('mission-goes-on', { mission: call.kind });
  const volunteers = volunteersFor(state, call).length;
  return volunteers < FEWEST_VOLUNTEERS
    ? refuse('too-few-volunteers', { volunteers, needed: FEWEST_VOLUNTEERS })
    : null;
};
