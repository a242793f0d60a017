/**
 * A managed transition: a roadmap for American withdrawal that turns crash risk into a schedule. Washington asks for
 * burden-sharing first, the announcement costs commitment (H5x), and the roadmap can be halted again.
 */
import { emit } from '../chronicle.ts';
import { book } from '../ledger.ts';
import { clamp, flag } from '../math.ts';
import { draws } from '../rng.ts';
import type { View } from '../state.ts';
import { burden } from '../systems/membership.ts';
import { refuse, type SimpleAction } from './action.ts';

/** Chance that Washington signs. */
export const transitionChance01 = (state: View): number =>
  clamp(
    0.25 +
      0.6 * (burden(state) - 0.6) +
      0.3 * flag(state.us.administration === 'restrainer') +
      0.2 * state.legitimacy01,
    0,
    0.9,
  );

export const managedTransition: SimpleAction = {
  check: (state) => {
    if (state.us.out) return refuse('us-is-out');
    if (state.us.track === 'managed') return refuse('already-managed');
    const asked = state.assumptions.transitionBurden;
    return burden(state) < asked
      ? refuse('burden-too-low', { burdenPct: 100 * burden(state), neededPct: 100 * asked })
      : null;
  },
  apply: (state) => {
    if (draws(state, 'transition')() >= transitionChance01(state)) {
      state.us.disputeHeat01 = clamp(state.us.disputeHeat01 + 0.05, 0, 1);
      emit(state, 'transition-refused', {});
      return;
    }
    state.us.track = 'managed';
    const before = state.us.commitment01;
    state.us.commitment01 = clamp(before - state.assumptions.transitionPrice, 0.02, 0.98);
    book(state.ledger.usCommitment, 'roadmap-announced', state.us.commitment01 - before);
    emit(state, 'transition-agreed', {});
  },
};

export const haltTransition: SimpleAction = {
  check: (state) => {
    if (state.us.out) return refuse('us-is-out');
    if (state.us.track !== 'managed') return refuse('no-transition');
    return state.us.administration === 'restrainer' ? refuse('restrainer-will-not-halt') : null;
  },
  apply: (state) => {
    state.us.track = 'none';
    state.us.disputeHeat01 = clamp(state.us.disputeHeat01 + 0.05, 0, 1);
    emit(state, 'transition-halted', {});
  },
};
