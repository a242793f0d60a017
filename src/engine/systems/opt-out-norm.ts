/** The lived opt-out norm (model §2.6, 20): practice lags law by about three and a half years. */
import type { State } from '../state.ts';

export const updateOptOutNorm = (state: State): void => {
  state.optOutNorm01 += 0.14 * (state.treaty.optout - state.optOutNorm01);
};
