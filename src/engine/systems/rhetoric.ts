/** Rhetoric and substance (model §2.6, 21): what is declared, what is delivered, and the gap between them. */
import { clamp, mean } from '../math.ts';
import type { State } from '../state.ts';
import { credibilities01 } from './deterrence.ts';
import { europeAndCanadaSpendingPctGdp } from './membership.ts';

export const substanceOf = (state: State, credibility: readonly number[]): number =>
  clamp(
    0.3 * clamp(europeAndCanadaSpendingPctGdp(state) / 3.5, 0, 1.1) +
      0.3 * state.deterrence.deterrence01 +
      0.2 * state.deterrence.coordination01 +
      0.2 * mean(credibility),
    0,
    1,
  );

export const updateRhetoric = (state: State): void => {
  const t = state.treaty;
  state.substance01 = substanceOf(state, credibilities01(state));
  const ambition =
    state.assumptions.rh0 + 0.22 * t.scope + 0.18 * t.pillar + 0.12 * t.core + 0.12 * t.floor;
  state.rhetoric01 = clamp(state.rhetoric01 + 0.12 * (ambition - state.rhetoric01), 0, 1);
};
