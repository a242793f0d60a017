/** Sound out a government: its private part becomes clearer, and it thanks you for asking. */
import { clamp } from '../math.ts';
import type { View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { learn, soundingOf } from '../table/private-part.ts';
import { costs, defineVerb, note, refuse, type Refusal } from './action.ts';

/** Why a government cannot be asked at all; null when it can. */
export const refuseToAsk = (state: View, member: string): Refusal | null => {
  const index = indexOf(state, member);
  if (index < 0) return refuse('unknown-member', { member });
  return state.members[index].leftTreaty || (index === US && state.us.out)
    ? refuse('has-no-seat', { member })
    : null;
};

export const soundOut = defineVerb('sound-out', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: costs(1, 0),
  targets: (state) => state.members.map((m) => ({ verb: 'sound-out', member: m.id })),
  check: (state, seat, { member }) => {
    const refusal = refuseToAsk(state, member);
    if (refusal) return refusal;
    const known = soundingOf(state, seat, member);
    return known && known.spread01 <= state.assumptions.soundSpread
      ? refuse('already-sounded', { member })
      : null;
  },
  apply: (state, seat, { member }) => {
    const index = indexOf(state, member);
    const m = state.members[index];
    learn(state, seat, index, state.assumptions.soundSpread);
    m.trustInChair01 = clamp(m.trustInChair01 + state.assumptions.soundTrust, 0, 1);
  },
  preview: (state, _seat, { member }) => [
    note('band-narrows', { member, leftPct: 100 * state.assumptions.soundSpread }),
  ],
});
