/** Sound out a government: its private part becomes clearer, and it thanks you for asking. Who asks may be overheard. */
import { emit } from '../chronicle.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import { clamp } from '../math.ts';
import { draws, uniformDraws } from '../rng.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { State, View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import { learn, soundingOf } from '../table/private-part.ts';
import { costs, defineVerb, note, refuse, type Refusal } from './action.ts';

/** Why a government cannot be asked at all; null when it can. */
export const refuseToAsk = (state: View, seat: Seat, member: string): Refusal | null => {
  const index = indexOf(state, member);
  if (index < 0) return refuse('unknown-member', { member });
  if (index === actorOf(state, seat)) return refuse('own-government', { member });
  return state.members[index].leftTreaty || (index === US && state.us.out)
    ? refuse('has-no-seat', { member })
    : null;
};

/** Being asked is a courtesy: it is the asker who is trusted a little more. */
export const thank = (state: State, seat: Seat, index: number, by: number): void => {
  const actor = actorOf(state, seat);
  const m = state.members[index];
  if (actor < 0) m.trustInChair01 = clamp(m.trustInChair01 + by, 0, 1);
  else shiftTrust(state, index, actor, by);
};

/** A draft that one capital has seen may be in the papers of another. One draw by member and turn. */
const mayLeak = (state: State, seat: Seat, index: number): void => {
  const { leakChance, leakWeight } = state.assumptions;
  if (actorOf(state, seat) >= 0 || leakChance === 0) return;
  const luck = uniformDraws(draws(state, 'leak'), state.members.length);
  if (luck[index] >= leakChance) return;
  applyEffects(
    state,
    [{ kind: 'special', name: 'leak', size: leakWeight }],
    { actor: -1, target: index },
    seat,
  );
  emit(state, state.chair === undefined ? 'draft-leaked' : 'chair-draft-leaked', {
    member: state.members[index].id,
  });
};

export const soundOut = defineVerb('sound-out', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: costs(1, 0),
  targets: (state) => state.members.map((m) => ({ verb: 'sound-out', member: m.id })),
  check: (state, seat, { member }) => {
    const refusal = refuseToAsk(state, seat, member);
    if (refusal) return refusal;
    const known = soundingOf(state, seat, member);
    return known && known.spread01 <= state.assumptions.soundSpread
      ? refuse('already-sounded', { member })
      : null;
  },
  apply: (state, seat, { member }) => {
    const index = indexOf(state, member);
    learn(state, seat, index, state.assumptions.soundSpread);
    thank(state, seat, index, state.assumptions.soundTrust);
    mayLeak(state, seat, index);
  },
  preview: (state, seat, { member }) => {
    const { soundSpread, leakChance } = state.assumptions;
    const narrows = note('band-narrows', { member, leftPct: 100 * soundSpread });
    return actorOf(state, seat) < 0 && leakChance > 0
      ? [narrows, note('may-leak', { chancePct: 100 * leakChance })]
      : [narrows];
  },
});
