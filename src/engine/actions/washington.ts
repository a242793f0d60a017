/**
 * Business with Washington: a keep-in offer buys commitment now and dependence later; a roadmap turns crash risk into a
 * schedule. Washington asks for burden-sharing first, the announcement costs commitment (H5x), and it can be halted again.
 */
import { emit } from '../chronicle.ts';
import { book } from '../ledger.ts';
import { clamp, flag, positive } from '../math.ts';
import { draws } from '../rng.ts';
import type { State, View } from '../state.ts';
import { burden, US } from '../systems/membership.ts';
import { defineVerb, note, refuse, type Refusal } from './action.ts';

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

const refuseRoadmap = (state: View): Refusal | null => {
  if (state.us.track === 'managed') return refuse('already-managed');
  const asked = state.assumptions.transitionBurden;
  return burden(state) < asked
    ? refuse('burden-too-low', { burdenPct: 100 * burden(state), neededPct: 100 * asked })
    : null;
};

const refuseHalt = (state: View): Refusal | null => {
  if (state.us.track !== 'managed') return refuse('no-transition');
  return state.us.administration === 'restrainer' ? refuse('restrainer-will-not-halt') : null;
};

const agreeRoadmap = (state: State): void => {
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
};

const haltRoadmap = (state: State): void => {
  state.us.track = 'none';
  state.us.disputeHeat01 = clamp(state.us.disputeHeat01 + 0.05, 0, 1);
  emit(state, 'transition-halted', {});
};

const keepIn = (state: State, strength: number): void => {
  const n = state.members.length;
  state.us.purchases = clamp(state.us.purchases + 0.14 * strength, 0, 0.6);
  state.us.disputeHeat01 = clamp(state.us.disputeHeat01 - 0.1 * strength, 0, 1);
  for (let i = 1; i < n; i++)
    state.dependence[i * n + US] = clamp(state.dependence[i * n + US] + 0.012 * strength, 0, 1);
  state.pillarStock01 = positive(state.pillarStock01 - 0.004);
};

export const washington = defineVerb('washington', {
  seats: ['secretary-general', 'member'],
  cost: (_state, _seat, { offer }) => ({ hours: 1, capital: offer === 'roadmap' ? 2 : 1 }),
  targets: () => [
    { verb: 'washington', offer: 'keep-in' },
    { verb: 'washington', offer: 'roadmap' },
    { verb: 'washington', offer: 'halt-roadmap' },
  ],
  check: (state, _seat, { offer }) => {
    if (state.us.out) return refuse('us-is-out');
    if (offer === 'keep-in') return null;
    return offer === 'roadmap' ? refuseRoadmap(state) : refuseHalt(state);
  },
  apply: (state, _seat, { offer }, strength) => {
    if (offer === 'keep-in') keepIn(state, strength);
    else if (offer === 'roadmap') agreeRoadmap(state);
    else haltRoadmap(state);
  },
  preview: (state, _seat, { offer }, strength) => [
    offer === 'keep-in'
      ? note('purchases-rise', { by: 14 * strength })
      : offer === 'roadmap'
        ? note('roadmap-odds', { chancePct: 100 * transitionChance01(state) })
        : note('roadmap-ends'),
  ],
});
