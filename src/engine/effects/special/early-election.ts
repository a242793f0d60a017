/** The target's government falls: it votes `size` turns from now, unless it votes sooner anyway. */
import { emit } from '../../chronicle.ts';
import { rescheduleFrom } from '../../governments/early-elections.ts';
import type { SpecialRule } from './rule.ts';

export const earlyElection: SpecialRule = (state, size, { target }) => {
  const m = state.members[target];
  if (m === undefined) return;
  const turn = state.turn + size;
  if (m.electionTurns.some((t) => t > state.turn && t <= turn)) return;
  rescheduleFrom(m, turn, state.turnsTotal);
  emit(state, 'early-election', { member: m.id, inTurns: size });
};
