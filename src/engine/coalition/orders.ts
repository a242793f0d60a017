/** What a coalition's leader can order for a mission of its own, once a half-year. */
import type { Assumptions } from '../assumptions.ts';
import { refuse, type Refusal } from '../actions/action.ts';
import { moodOfTheDay } from '../bargaining/mood.ts';
import { emit } from '../chronicle.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, evidence, member, scaled, trust } from '../effects/effects.ts';
import { clamp } from '../math.ts';
import type { State, View } from '../state.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { lettersAgainst } from '../theatre/mission-silence.ts';
import { endMission } from '../theatre/mission-upkeep.ts';
import { missionCall } from '../theatre/missions.ts';
import type { Mission, MissionKind } from '../theatre/theatre-state.ts';
import { MOST_STRAIN } from './coalition.ts';
import type { Order } from './order.ts';

const STRAIN_OF: Record<Order, number> = {
  reinforce: 0.01,
  reassure: -0.06,
  flag: 0,
  end: 0,
};
/** Strain that goes where the common headquarters take a mission over, and what the alliance gains of its legitimacy. */
const FLAG_STRAIN = -0.08;
const FLAG_LENT = 0.15;

/** Strain that an order adds or takes. */
export const orderStrain = (a: Assumptions, order: Order): number =>
  a.orderStrain * STRAIN_OF[order];

const FOR_UKRAINE: readonly MissionKind[] = ['ukraine-support', 'guarantee-force'];

/** What an order does besides. */
export const effectsOf = (a: Assumptions, order: Order, mission: Mission): Effect[] => {
  if (order === 'reinforce')
    return scaled(a.orderWork, [
      ...(FOR_UKRAINE.includes(mission.kind) ? [alliance('front-support', 0.06)] : []),
      member('readiness', 'actor', -0.025),
      member('fiscal-shock', 'actor', -0.05),
      evidence('actor', 1.06),
      trust('participants', 'actor', 0.01),
    ]);
  return order === 'reassure' ? scaled(a.orderWork, [trust('participants', 'actor', 0.012)]) : [];
};

export const refuseOrder = (state: View, id: number, order: Order): Refusal | null => {
  const mission = state.theatre.missions.find((m) => m.id === id);
  if (mission === undefined || mission.leader !== state.coalition?.leader)
    return refuse('no-such-mission');
  if (state.coalition.ordered.includes(id)) return refuse('mission-has-its-order');
  if (order !== 'flag') return null;
  if (mission.underFlag) return refuse('flies-the-flag');
  return state.coalition.line === 'outside' ? refuse('not-from-outside') : null;
};

/** Letters against taking a mission over; the mood of the day as known, or calm. */
export const lettersOnFlag = (state: View, mission: Mission, mood: readonly number[]): number[] => {
  const { flagMood, begunByOthers } = state.assumptions;
  return lettersAgainst(
    state,
    missionCall(state, mission),
    mood.map((x) => flagMood * x - begunByOthers),
  );
};

/** The common headquarters need the consent of all: silence, or letters. */
const askForFlag = (state: State, mission: Mission): void => {
  const { coalition } = state;
  if (coalition === undefined) return;
  const letters = lettersOnFlag(state, mission, moodOfTheDay(state));
  if (letters.length > 0) {
    emit(state, 'flag-refused', {
      mission: mission.kind,
      breakers: letters.map((j) => state.members[j].id),
    });
    return;
  }
  mission.underFlag = true;
  const { flagAdds, orderStrain: strains } = state.assumptions;
  mission.legitimacy01 = clamp(mission.legitimacy01 + flagAdds, 0, 1);
  coalition.flagged += 1;
  coalition.strain = clamp(coalition.strain + strains * FLAG_STRAIN, 0, MOST_STRAIN);
  addLegitimacy(state, 'missions', FLAG_LENT * flagAdds);
  emit(state, 'flag-granted', { mission: mission.kind, leader: mission.leader });
};

export const order = (state: State, id: number, what: Order): void => {
  const { coalition } = state;
  const mission = state.theatre.missions.find((m) => m.id === id);
  if (coalition === undefined || mission === undefined) return;
  coalition.ordered.push(id);
  const strain = orderStrain(state.assumptions, what);
  coalition.strain = clamp(coalition.strain + strain, 0, MOST_STRAIN);
  if (what === 'flag') askForFlag(state, mission);
  if (what === 'end') endMission(state, mission);
};
