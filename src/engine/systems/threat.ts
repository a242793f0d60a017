/** Perceived threat, model §2.1 (1): worldview enters perception, so members disagree about the same world. */
import { clamp } from '../math.ts';
import type { Member, State } from '../state.ts';

export const perceivedThreat01 = (
  member: Member,
  eastPressure: number,
  southPressure: number,
): number =>
  clamp(
    0.05 +
      0.75 * member.exposureEast01 * eastPressure * (0.5 + 0.5 * member.worldviewRussiaFirst01) +
      0.35 * member.exposureSouth01 * southPressure,
    0,
    1,
  );

export const updateThreat = (state: State): void => {
  for (const m of state.members)
    m.threat01 = perceivedThreat01(m, state.adversary.pressure01, state.adversary.southPressure01);
};
