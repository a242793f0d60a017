/** Dialogue: quiet rounds in the capitals restore trust, ease resentment and fatigue. */
import { clamp, positive } from '../math.ts';
import { always, type SimpleAction } from './action.ts';

export const dialogue: SimpleAction = {
  check: always,
  apply: (state, _by, strength) => {
    const { trust } = state;
    for (let at = 0; at < trust.length; at++)
      trust[at] = trust[at] + 0.02 * strength * (1 - trust[at]);
    for (const m of state.members) m.resentment *= 1 - 0.15 * strength;
    state.fatigue = positive(state.fatigue - 1.5 * strength);
    state.us.disputeHeat01 = clamp(state.us.disputeHeat01 - 0.04 * strength, 0, 1);
  },
};
