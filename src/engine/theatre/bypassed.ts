/**
 * A coalition acts without consensus: what the absent feel. Those who would rather not have been asked are relieved
 * (resentment falls, as far as h2 and h6 hold); those who nearly went along, and count for something, feel bypassed (they
 * trust the coalition less, as far as h2x and h6x hold).
 */
import { clamp } from '../math.ts';
import type { State } from '../state.ts';
import { sizeWeight } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';

/** How glad a government is to stay out, 0–1, by its inclination (below 0). */
const relief01 = (inclination: number): number => clamp(-2.5 * inclination, 0, 1);

/** Let the absent feel it; returns who feels bypassed more than relieved. */
export const feelLeftOut = (
  state: State,
  absent: readonly { index: number; inclination: number }[],
  present: readonly number[],
): { bypassed: number[]; relieved: number[] } => {
  const a = state.assumptions;
  const bypassed: number[] = [];
  const relieved: number[] = [];
  for (const { index, inclination } of absent) {
    const m = state.members[index];
    const relief = relief01(inclination) * 0.5 * (a.h2 + a.h6);
    const slight =
      (1 - relief01(inclination)) * (0.4 + 0.6 * sizeWeight(m, 800)) * 0.5 * (a.h2x + a.h6x);
    m.resentment = clamp(m.resentment - a.missionRelief * relief, 0, 0.5);
    if (a.missionBypass > 0)
      for (const p of present) shiftTrust(state, index, p, -a.missionBypass * slight);
    if (relief > slight) relieved.push(index);
    else if (slight > 0) bypassed.push(index);
  }
  return { bypassed, relieved };
};
