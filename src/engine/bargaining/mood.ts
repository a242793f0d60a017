/** The mood of the day: the part of a vote that no seat knows before the envelopes open. */
import { clamp } from '../math.ts';
import { draws, standardDraws } from '../rng.ts';
import type { State, View } from '../state.ts';

/** On an opening day with a circulated text positions are largely settled, and most of what was kept back has been said. */
export const openness01 = (state: View): number =>
  state.turn === 0 && state.laidTable !== null ? state.laidTable.moodFactor01 : 1;

/** Spread of the mood, margin units. */
export const moodSpread = (state: View): number => state.assumptions.nzB * openness01(state);

/**
 * Drawn once a turn for every member, so tabling the same text again cannot re-roll it. `+ 0` keeps negative zero out
 * of the envelopes.
 */
export const moodOfTheDay = (state: State): number[] => {
  const spread = moodSpread(state);
  return standardDraws(draws(state, 'mood'), state.members.length).map((z) => spread * z + 0);
};

const fourth = (y: number): number => y * y * y * y;

/** Distribution function of the standardised sum of four uniforms (Irwin–Hall), at z. */
export const moodDistribution01 = (z: number): number => {
  const x = clamp(z / 1.7320508 + 2, 0, 4);
  let total = fourth(x);
  if (x > 1) total -= 4 * fourth(x - 1);
  if (x > 2) total += 6 * fourth(x - 2);
  if (x > 3) total -= 4 * fourth(x - 3);
  return clamp(total / 24, 0, 1);
};
