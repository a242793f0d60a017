/** Give a mission of one's own its order of the half-year. */
import { ORDERS } from '../coalition/order.ts';
import { effectsOf, lettersOnFlag, order, orderStrain, refuseOrder } from '../coalition/orders.ts';
import { ledMissions } from '../coalition/coalition.ts';
import type { View } from '../state.ts';
import { backing01, missionCall, presentIn, successChance01 } from '../theatre/missions.ts';
import { missionById } from '../theatre/volunteers.ts';
import { defineVerb, note, type ActionOf, type PreviewLine } from './action.ts';
import { declared } from './declared.ts';

type Led = ActionOf<'lead-mission'>;

const notesOf = (state: View, action: Led): PreviewLine[] => {
  const mission = missionById(state, action.mission);
  if (mission === undefined) return [];
  const call = missionCall(state, mission);
  const strain = orderStrain(state.assumptions, action.order);
  switch (action.order) {
    case 'flag': {
      const calm = state.members.map(() => 0);
      return [note('would-write', { letters: lettersOnFlag(state, mission, calm).length })];
    }
    case 'end':
      return [
        note('mission-would-end', {
          chancePct:
            100 * successChance01(backing01(state, presentIn(state, mission)), call.legitimacy01),
        }),
      ];
    case 'reinforce':
    case 'reassure':
    default:
      return [note('strain-changes', { points: 100 * strain })];
  }
};

const rules = declared<Led>({
  effects: (state, _seat, action) => {
    const mission = missionById(state, action.mission);
    return mission === undefined ? [] : effectsOf(state.assumptions, action.order, mission);
  },
  notes: (state, _seat, action) => notesOf(state, action),
  also: (state, _seat, action) => order(state, action.mission, action.order),
});

export const leadMission = defineVerb('lead-mission', {
  seats: ['lead'],
  cost: (_state, _seat, action) => ({
    hours: action.order === 'reassure' || action.order === 'flag' ? 1 : 0,
    capital: action.order === 'reassure' ? 0.5 : 1,
  }),
  targets: (state) =>
    ledMissions(state).flatMap(({ id }) =>
      ORDERS.map((what) => ({ verb: 'lead-mission' as const, mission: id, order: what })),
    ),
  check: (state, _seat, action) => refuseOrder(state, action.mission, action.order),
  ...rules,
});
