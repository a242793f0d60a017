/** Transatlantic disputes (model §2.7, 22): tariffs, territory; likelier the less Washington is committed. */
import { emit } from '../chronicle.ts';
import { draws } from '../rng.ts';
import type { State } from '../state.ts';
import { US } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';

export const transatlanticDispute = (state: State): void => {
  const us = state.us;
  if (us.out || us.administration === 'internationalist') return;
  if (draws(state, 'dispute')() >= state.assumptions.hDisp * (1.3 - us.commitment01)) return;
  us.disputeHeat01 = us.disputeHeat01 + 0.35 > 1 ? 1 : us.disputeHeat01 + 0.35;
  for (let i = 0; i < state.members.length; i++) {
    if (i === US) continue;
    shiftTrust(state, i, US, -0.04);
    shiftTrust(state, US, i, -0.03);
  }
  emit(state, 'transatlantic-dispute', {});
};
