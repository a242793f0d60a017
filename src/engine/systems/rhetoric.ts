/** Rhetoric and substance (model §2.6, 21): what is declared, what is delivered, and the gap between them. */
import { clamp } from '../math.ts';
import type { State } from '../state.ts';
import { europeAndCanadaSpendingPctGdp } from './membership.ts';

export const substanceOf = (state: State): number =>
  clamp(
    0.3 * clamp(europeAndCanadaSpendingPctGdp(state) / 3.5, 0, 1.1) +
      0.3 * state.deterrence.deterrence01 +
      0.2 * state.deterrence.coordination01 +
      0.2 * state.deterrence.meanCredibility01,
    0,
    1,
  );

export const updateRhetoric = (state: State): void => {
  const t = state.treaty;
  state.substance01 = substanceOf(state);
  const ambition =
    state.assumptions.rh0 + 0.22 * t.scope + 0.18 * t.pillar + 0.12 * t.core + 0.12 * t.floor;
  state.rhetoric01 = clamp(state.rhetoric01 + 0.12 * (ambition - state.rhetoric01), 0, 1);
};
