/** The target asks for consultation under Article 4: the allies answer one by one, and the chair may speak once. */
import { openRollCall } from '../../theatre/roll-call.ts';
import type { SpecialRule } from './rule.ts';

export const consultation: SpecialRule = (state, _size, { target }) => {
  const victim = state.members[target];
  if (victim === undefined || state.theatre.rollCall !== null) return;
  openRollCall(state, { article: 4, kind: 'probe', victim: victim.id, because: 'boldness' });
};
