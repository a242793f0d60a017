/** The adversary: reconstitution as far as the war leaves it time (§1.4), opportunism that learns from weakness (25); and the south. */
import { clamp } from '../math.ts';
import { draws, standardDraw } from '../rng.ts';
import type { State } from '../state.ts';

export const updateAdversary = (state: State): void => {
  const a = state.assumptions;
  const adversary = state.adversary;
  adversary.forceBillionUsd =
    a.A0 +
    (a.A1 - a.A0) *
      clamp(state.theatre.front.reconstitutedTurns / a.Aramp, 0, 1) *
      state.hidden.adversaryGrowth;
  adversary.opportunism01 = clamp(
    adversary.opportunism01 + 0.06 * a.advLearn * (1 - state.deterrence.deterrence01 - 0.38),
    0.2,
    1,
  );
};

/** Southern pressure wanders around its level. */
export const updateSouth = (state: State): void => {
  const adversary = state.adversary;
  if (state.assumptions.southNoise === 0) return;
  const noise = standardDraw(draws(state, 'south'));
  adversary.southPressure01 = clamp(
    adversary.southPressure01 +
      0.15 * (adversary.southBase01 - adversary.southPressure01) +
      state.assumptions.southNoise * noise,
    0.1,
    1,
  );
};
