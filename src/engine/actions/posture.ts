/** Move the posture of the United States a rung: what it says at once, what it does every half-year, and who pays at home. */
import {
  movesTo,
  POSTURES,
  priceAtHome,
  rungsDown,
  standsFor,
  type Posture,
} from '../delegation/posture.ts';
import { absolute } from '../math.ts';
import type { View } from '../state.ts';
import { costs, defineVerb, effectLines, note, refuse, type Refusal } from './action.ts';
import { declared } from './declared.ts';

const refusePosture = (state: View, posture: Posture): Refusal | null => {
  const { delegation } = state;
  if (delegation === undefined) return refuse('white-house-decides');
  const rungs = absolute(rungsDown(delegation.posture, posture));
  if (rungs === 0) return refuse('posture-stands');
  if (rungs > 1) return refuse('one-rung-at-a-time', { posture: delegation.posture });
  if (delegation.movedTurn === state.turn) return refuse('posture-just-moved');
  return state.us.notice !== null && rungsDown(delegation.posture, posture) < 0
    ? refuse('recall-first')
    : null;
};

const rules = declared<{ verb: 'posture'; posture: Posture }>({
  effects: (state, _seat, { posture }) =>
    movesTo(state.assumptions, rungsDown(state.delegation?.posture ?? posture, posture)),
  also: (state, _seat, { posture }) => {
    if (state.delegation === undefined) return;
    state.delegation.posture = posture;
    state.delegation.movedTurn = state.turn;
  },
});

export const posture = defineVerb('posture', {
  seats: ['united-states'],
  cost: costs(1, 1),
  targets: (state) =>
    state.delegation === undefined
      ? []
      : POSTURES.map((to) => ({ verb: 'posture' as const, posture: to })),
  check: (state, _seat, action) => refusePosture(state, action.posture),
  apply: rules.apply,
  preview: (state, seat, action, strength) => [
    ...rules.preview(state, seat, action, strength),
    note('every-half-year'),
    ...effectLines(standsFor(state.assumptions, action.posture)),
    note('posture-at-home', { price: priceAtHome(state, action.posture) }),
  ],
});
