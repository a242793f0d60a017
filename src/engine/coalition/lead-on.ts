/** Half a year of a played coalition: what its line does to the alliance, and how its partners tire. */
import { applyEffects } from '../effects/apply-effects.ts';
import { clamp } from '../math.ts';
import type { State } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import {
  hubStands,
  ledMissions,
  lineStands,
  MOST_STRAIN,
  newCoalition,
  strainToCome,
} from './coalition.ts';

export const leadOn = (state: State): void => {
  const { coalition } = state;
  if (coalition === undefined) return;
  coalition.ordered = [];
  coalition.strain = clamp(coalition.strain + strainToCome(state), 0, MOST_STRAIN);
  const missions = ledMissions(state).length;
  if (missions === 0) return;
  coalition.served += missions;
  const binding = { actor: indexOf(state, coalition.leader), target: -1 };
  const a = state.assumptions;
  const stands = [...lineStands(a, coalition.line), ...(coalition.hub ? hubStands(a) : [])];
  applyEffects(state, stands, binding, `lead:${coalition.leader}`, 'diplomacy');
};

/** It opens in the lead of the coalition that goes on already, where one does outside the alliance. */
export const takeTheLead = (state: State, leader: string): void => {
  state.coalition = newCoalition(leader);
  const mission = state.theatre.missions.find((m) => !m.underFlag);
  if (mission === undefined || mission.leader === leader) return;
  mission.participants = [mission.leader, ...mission.participants.filter((id) => id !== leader)];
  mission.contributing = mission.contributing.filter((id) => id !== leader);
  mission.leader = leader;
};
