/** A card puts the target before the allies: they answer one by one, and the chair may speak once. */
import { openRollCall } from '../../theatre/roll-call.ts';
import type { SpecialRule } from './rule.ts';

/** The target asks for consultation under Article 4. */
export const consultation: SpecialRule = (state, _size, { target }) => {
  const victim = state.members[target];
  if (victim === undefined || state.theatre.rollCall !== null) return;
  openRollCall(state, { article: 4, kind: 'probe', victim: victim.id, because: 'boldness' });
};

/** The target calls an ambiguous incident an armed attack, under Article 5. */
export const armedAttack: SpecialRule = (state, _size, { target }) => {
  const victim = state.members[target];
  if (victim === undefined || state.theatre.rollCall !== null) return;
  openRollCall(state, {
    article: 5,
    kind: 'limited-attack',
    victim: victim.id,
    because: 'shown-weak',
  });
};
