/**
 * The way back into the alliance. Nobody plays Washington: an internationalist White House may come back of itself. Somebody
 * does: it has to ask, and the allies decide the sooner the more they trust it.
 */
import { refuse, type Refusal } from '../actions/action.ts';
import { clamp } from '../math.ts';
import type { State, View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { bilateralOf } from './bilateral.ts';

/** Trust in Washington at which the allies are as ready as those of a country that nobody plays. */
const WARY01 = 0.15;
/** How much less ready they are for a White House that counts what it is paid. */
const TRANSACTIONAL = 0.5;
const MOST01 = 0.9;

const trustInWashington01 = ({ members, trust }: View): number => {
  let sum = 0;
  let count = 0;
  for (let j = 0; j < members.length; j++) {
    if (j === US || members[j].leftTreaty) continue;
    sum += trust[j * members.length + US];
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
};

/** Odds that it is back in before the half-year is over, 0–1, if it has asked. */
export const returnOdds01 = (state: View): number => {
  const { us, delegation, assumptions: a } = state;
  if (us.administration === 'restrainer') return 0;
  if (delegation === undefined) return us.administration === 'internationalist' ? a.usReturn : 0;
  const ready = clamp(a.usReturn + a.knockTrust * (trustInWashington01(state) - WARY01), 0, MOST01);
  return us.administration === 'transactional' ? TRANSACTIONAL * ready : ready;
};

export const refuseToKnock = (state: View): Refusal | null => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return refuse('not-from-inside');
  if (state.us.administration === 'restrainer') return refuse('president-stays-away');
  const { knockedTurn } = bilateral;
  const rest = knockedTurn === null ? 0 : knockedTurn + state.assumptions.knockRest - state.turn;
  return rest > 0 ? refuse('has-knocked', { turns: rest }) : null;
};

export const knock = (state: State): void => {
  const bilateral = bilateralOf(state);
  if (bilateral !== null) bilateral.knockedTurn = state.turn;
};

/** Whether anybody decides about a return this half-year: always where nobody plays Washington. */
export const hasAsked = (state: View): boolean =>
  state.delegation === undefined || bilateralOf(state)?.knockedTurn === state.turn;
