/** What an action takes of a seat, and carrying it out: the same for a person and for a chair that the rules hold. */
import { positive } from '../math.ts';
import { addCapital, seatState, type Seat } from '../seats/seat.ts';
import type { State, View } from '../state.ts';
import { refuse, type Action, type Cost, type Refusal } from './action.ts';
import { VERB_RULES } from './registry.ts';
import { wearOf } from './wear.ts';

/** What an action costs this seat now. */
export const costOf = (state: View, seat: Seat, action: Action): Cost => {
  const { hours, capital } = VERB_RULES[action.verb].cost(state, seat, action);
  const scale = state.assumptions.costScale;
  return { hours: hours * scale, capital: capital * scale };
};

const SLACK = 1e-9;

export const refuseCost = (state: View, seat: Seat, cost: Cost): Refusal | null => {
  const s = seatState(state, seat);
  if (!s) return refuse('not-your-seat', { seat });
  if (cost.hours > s.hoursLeft + SLACK)
    return refuse('too-few-hours', { needs: cost.hours, has: s.hoursLeft });
  return cost.capital > s.capital + SLACK
    ? refuse('too-little-capital', { needs: cost.capital, has: s.capital })
    : null;
};

/** How fresh an action is: 1 when nothing like it was done lately. */
export const strengthOf = (state: View, action: Action): number => {
  const key = wearOf(action);
  return key === null ? 1 : 1 / (1 + state.assumptions.repeatFade * (state.wear[key] ?? 0));
};

/** Pay for an action and do it. Whether it is allowed has been asked before. */
export const carryOut = (state: State, seat: Seat, action: Action): void => {
  const cost = costOf(state, seat, action);
  const s = seatState(state, seat);
  if (s) s.hoursLeft = positive(s.hoursLeft - cost.hours);
  addCapital(state, seat, -cost.capital);
  const strength = strengthOf(state, action);
  VERB_RULES[action.verb].apply(state, seat, action, strength);
  const worn = wearOf(action);
  if (worn !== null && state.assumptions.repeatFade > 0)
    state.wear[worn] = (state.wear[worn] ?? 0) + 1;
};
