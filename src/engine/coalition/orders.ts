/** What a coalition's leader can order for a mission of its own, once a half-year. */
import { refuse, type Refusal } from '../actions/action.ts';
import { moodOfTheDay } from '../bargaining/mood.ts';
import { emit } from '../chronicle.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, evidence, member, trust } from '../effects/effects.ts';
import { clamp } from '../math.ts';
import type { State, View } from '../state.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { lettersAgainst } from '../theatre/mission-silence.ts';
import { endMission } from '../theatre/mission-upkeep.ts';
import { missionCall } from '../theatre/missions.ts';
import type { Mission, MissionKind } from '../theatre/theatre-state.ts';
import { MOST_STRAIN } from './coalition.ts';
import type { Order } from './order.ts';

/** Strain that an order adds or takes. */
export const STRAIN_OF: Record<Order, number> = {
  reinforce: 0.01,
  reassure: -0.06,
  flag: 0,
  end: 0,
};
/** What the flag adds to what a mission can claim for itself. */
const FLAG_ADDS = 0.1;

const FOR_UKRAINE: readonly MissionKind[] = ['ukraine-support', 'guarantee-force'];

/** What an order does besides. */
export const effectsOf = (order: Order, mission: Mission): Effect[] => {
  if (order === 'reinforce')
    return [
      ...(FOR_UKRAINE.includes(mission.kind) ? [alliance('front-support', 0.06)] : []),
      member('readiness', 'actor', -0.025),
      member('fiscal-shock', 'actor', -0.05),
      evidence('actor', 1.06),
      trust('participants', 'actor', 0.01),
    ];
  return order === 'reassure' ? [trust('participants', 'actor', 0.012)] : [];
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

/** Inclination that it takes to be bound by what others have begun, beyond letting them go. */
const BEGUN_BY_OTHERS = 0.27;
/** Moods on the day are spread so wide, in units of inclination. */
const MOOD_SPREAD = 4;

/** Letters against taking a mission over; the mood of the day as known, or calm. */
export const lettersOnFlag = (state: View, mission: Mission, mood: readonly number[]): number[] =>
  lettersAgainst(
    state,
    missionCall(state, mission),
    mood.map((x) => MOOD_SPREAD * x - BEGUN_BY_OTHERS),
  );

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
  mission.legitimacy01 = clamp(mission.legitimacy01 + FLAG_ADDS, 0, 1);
  coalition.flagged += 1;
  coalition.strain = clamp(coalition.strain - 0.08, 0, MOST_STRAIN);
  addLegitimacy(state, 'missions', 0.015);
  emit(state, 'flag-granted', { mission: mission.kind, leader: mission.leader });
};

export const order = (state: State, id: number, what: Order): void => {
  const { coalition } = state;
  const mission = state.theatre.missions.find((m) => m.id === id);
  if (coalition === undefined || mission === undefined) return;
  coalition.ordered.push(id);
  coalition.strain = clamp(coalition.strain + STRAIN_OF[what], 0, MOST_STRAIN);
  if (what === 'flag') askForFlag(state, mission);
  if (what === 'end') endMission(state, mission);
};
