/** A deal with Washington: purchases and roles buy commitment now, and dependence later. */
import { clamp, positive } from '../math.ts';
import { US } from '../systems/membership.ts';
import { refuse, type SimpleAction } from './action.ts';

export const usDeal: SimpleAction = {
  check: (state) => (state.us.out ? refuse('us-is-out') : null),
  apply: (state, _by, strength) => {
    const n = state.members.length;
    state.us.purchases = clamp(state.us.purchases + 0.14 * strength, 0, 0.6);
    state.us.disputeHeat01 = clamp(state.us.disputeHeat01 - 0.1 * strength, 0, 1);
    for (let i = 1; i < n; i++)
      state.dependence[i * n + US] = clamp(state.dependence[i * n + US] + 0.012 * strength, 0, 1);
    state.pillarStock01 = positive(state.pillarStock01 - 0.004);
  },
};
