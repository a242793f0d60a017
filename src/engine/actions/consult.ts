/**
 * Deep consultation: one capital in full, or the whole council in quiet rounds that restore trust and ease resentment
 * and fatigue.
 */
import { clamp, positive } from '../math.ts';
import type { State } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { learn, soundingOf } from '../table/private-part.ts';
import { defineVerb, note, refuse } from './action.ts';
import { refuseToAsk } from './sound-out.ts';

/** What a deep consultation takes off a grievance, margin units. */
const GRIEVANCE_EASED = 0.03;

export const consult = defineVerb('consult', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: (_state, _seat, action) => ({ hours: 2, capital: action.with === 'council' ? 1 : 0 }),
  targets: (state) => [
    { verb: 'consult', with: 'council' },
    ...state.members.map((m) => ({ verb: 'consult' as const, with: m.id })),
  ],
  check: (state, seat, action) => {
    if (action.with === 'council') return null;
    const refusal = refuseToAsk(state, action.with);
    if (refusal) return refusal;
    return soundingOf(state, seat, action.with)?.spread01 === 0
      ? refuse('already-consulted', { member: action.with })
      : null;
  },
  apply: (state, seat, action, strength) => {
    if (action.with === 'council') {
      holdRounds(state, strength);
      return;
    }
    const index = indexOf(state, action.with);
    const m = state.members[index];
    learn(state, seat, index, 0);
    m.grievance = positive(m.grievance - GRIEVANCE_EASED);
    m.trustInChair01 = clamp(m.trustInChair01 + 2 * state.assumptions.soundTrust, 0, 1);
  },
  preview: (_state, _seat, action) =>
    action.with === 'council'
      ? [note('council-rounds')]
      : [note('band-exact', { member: action.with })],
});

/** Rounds in the whole council (model §3.6, dialogue). */
const holdRounds = (state: State, strength: number): void => {
  const { trust } = state;
  for (let at = 0; at < trust.length; at++)
    trust[at] = trust[at] + 0.02 * strength * (1 - trust[at]);
  for (const m of state.members) m.resentment *= 1 - 0.15 * strength;
  state.fatigue = positive(state.fatigue - 1.5 * strength);
  state.us.disputeHeat01 = clamp(state.us.disputeHeat01 - 0.04 * strength, 0, 1);
};
