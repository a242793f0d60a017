/**
 * Deep consultation: one capital in full, or the whole council in quiet rounds that restore trust and ease resentment
 * and fatigue. A government that asks the council for rounds must be threatened (Article 4).
 */
import { clamp, positive } from '../math.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { State, View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { learn, soundingOf } from '../table/private-part.ts';
import { defineVerb, note, refuse, type Refusal } from './action.ts';
import { refuseToAsk, thank } from './sound-out.ts';

/** What a deep consultation takes off a grievance, margin units. */
const GRIEVANCE_EASED = 0.03;
/** Perceived threat from which Article 4 may be invoked. */
const THREATENED = 0.4;

const refuseRounds = (state: View, seat: Seat): Refusal | null => {
  const m = state.members[actorOf(state, seat)];
  return m === undefined || m.threat01 >= THREATENED
    ? null
    : refuse('not-threatened', { threatPct: 100 * m.threat01, neededPct: 100 * THREATENED });
};

export const consult = defineVerb('consult', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: (_state, _seat, action) => ({ hours: 2, capital: action.with === 'council' ? 1 : 0 }),
  targets: (state) => [
    { verb: 'consult', with: 'council' },
    ...state.members.map((m) => ({ verb: 'consult' as const, with: m.id })),
  ],
  check: (state, seat, action) => {
    if (action.with === 'council') return refuseRounds(state, seat);
    const refusal = refuseToAsk(state, seat, action.with);
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
    learn(state, seat, index, 0);
    thank(state, seat, index, 2 * state.assumptions.soundTrust);
    const m = state.members[index];
    if (actorOf(state, seat) < 0) m.grievance = positive(m.grievance - GRIEVANCE_EASED);
  },
  preview: (state, seat, action, strength) => {
    if (action.with === 'council')
      return [
        note('council-rounds', {
          trustPct: 2 * strength,
          resentmentPct: 15 * strength,
          fatigue: 1.5 * strength,
        }),
      ];
    const exact = note('band-exact', { member: action.with });
    return actorOf(state, seat) < 0
      ? [exact, note('grievance-eased', { member: action.with, points: 100 * GRIEVANCE_EASED })]
      : [exact];
  },
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
