/** An ally asks for a mission abroad: it leads one in the next half-year, with legitimacy `size`, 0–1. */
import type { SpecialRule } from './rule.ts';

export const missionRequest: SpecialRule = (state, size, { target }) => {
  const leader = state.members[target];
  if (leader === undefined) return;
  const turn = state.turn + 1;
  if (state.scheduled.some((e) => e.kind === 'mission' && e.turn === turn)) return;
  state.scheduled.push({ turn, kind: 'mission', leader: leader.id, legitimacy01: size });
};
