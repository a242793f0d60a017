/** Losses and failures abroad, as voters at home feel them. */
import { clamp } from '../math.ts';
import type { State } from '../state.ts';

/** Add to what is felt; it fades by `passTimeAtHome`. */
export const feelLosses = (state: State, index: number, add: number): void => {
  const { government } = state.members[index];
  government.losses01 = clamp(government.losses01 + add, 0, 1);
};
