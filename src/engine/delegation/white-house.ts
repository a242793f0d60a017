/**
 * The White House behind a delegation that is played: it lets the delegation stand elsewhere while that is paid for at
 * home, gives instructions when it is not, and a new president gives them on the first day.
 */
import { emit } from '../chronicle.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import { clamp } from '../math.ts';
import { addCapital, seatState } from '../seats/seat.ts';
import type { State } from '../state.ts';
import { US } from '../systems/membership.ts';
import { newBilateral } from './bilateral.ts';
import {
  POSTURE_RULES,
  priceAtHome,
  standsFor,
  towards,
  whiteHousePosture,
  type Posture,
} from './posture.ts';

const instruct = (state: State, posture: Posture): void => {
  const { delegation } = state;
  if (delegation === undefined || delegation.posture === posture) return;
  delegation.posture = posture;
  delegation.movedTurn = null;
  emit(state, 'white-house-instructs', { posture });
};

/** Half a year of the posture: what the allies make of it, and what it costs at home. */
export const standFor = (state: State): void => {
  const { delegation } = state;
  if (delegation === undefined) return;
  const price = priceAtHome(state, delegation.posture) * state.assumptions.costScale;
  const stands = standsFor(state.assumptions, delegation.posture);
  applyEffects(state, stands, { actor: US, target: -1 }, 'united-states', 'diplomacy');
  if (price === 0) return;
  const spent = (seatState(state, 'united-states')?.capital ?? 0) < price;
  addCapital(state, 'united-states', -price);
  if (spent) instruct(state, towards(delegation.posture, whiteHousePosture(state)));
};

/** A president of another kind has been sworn in; out of the alliance there is no posture to instruct. */
export const newPresident = (state: State): void => {
  if (!state.us.out) instruct(state, whiteHousePosture(state));
};

/** Out of the alliance there are single allies; back in it, a posture again: that of the White House. */
export const leaveOrReturn = (state: State): void => {
  const { delegation } = state;
  if (delegation === undefined) return;
  if (state.us.out) delegation.bilateral = newBilateral();
  else {
    delete delegation.bilateral;
    delegation.posture = whiteHousePosture(state);
    delegation.movedTurn = null;
  }
};

/** Troops follow the posture, or the roadmap where there is one. */
export const presenceUnder = (state: State, posture: Posture): number => {
  const { presence01, track } = state.us;
  const under = POSTURE_RULES[track === 'managed' ? 'drawdown' : posture];
  const then = clamp(presence01 + state.assumptions.rungTroops * under.presence, 0, 1);
  if (under.presence >= 0) return then;
  if (presence01 <= under.least01) return presence01;
  return clamp(then, under.least01, 1);
};
