/**
 * Fiscal shocks: recessions and windfalls that move defence budgets and pass. Half of the variance is common to all
 * economies, half is each country's own.
 */
import { draws, standardDraw, standardDraws } from '../rng.ts';
import type { State } from '../state.ts';

const SQUARE_ROOT_OF_HALF = 0.70710678;

export const updateFiscalShocks = (state: State): void => {
  const { fiscNoise, fiscHold } = state.assumptions;
  const next = draws(state, 'fiscal');
  const common = standardDraw(next);
  const own = standardDraws(next, state.members.length);
  state.members.forEach((m, i) => {
    m.fiscalShockPctGdp =
      fiscHold * m.fiscalShockPctGdp + fiscNoise * SQUARE_ROOT_OF_HALF * (common + own[i]);
  });
};
