/**
 * The advisers' answer to "what would change their mind?" has a price (game §4.14, §4.15): free at *seminar*, a few free
 * ones a turn elsewhere, only about governments that were asked in the *grey zone*, and none before the debrief in the
 * *iron term*. Bought once, it stands for the half-year, whatever is then put into the text.
 */
import { refuse, type Cost, type Refusal } from '../actions/action.ts';
import { DIFFICULTY_RULES } from '../seats/difficulty.ts';
import type { Seat } from '../seats/seat.ts';
import type { MemberId, State, View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { soundingOf } from './private-part.ts';

const rulesOf = (state: View): (typeof DIFFICULTY_RULES)[View['difficulty']] =>
  DIFFICULTY_RULES[state.difficulty];

/** On the laid table the first question is answered before it is asked. */
const isOpening = (state: View): boolean => state.turn === 0 && state.laidTable !== null;

/** Whether suggestions about a government are on the desk of this seat. */
export const isAdvised = (state: View, seat: Seat, member: MemberId): boolean =>
  rulesOf(state).advice === 'free' ||
  (rulesOf(state).advice !== 'debrief-only' && isOpening(state)) ||
  state.table.advised.some((a) => a.seat === seat && a.member === member);

/** What the next question costs. */
export const adviceCost = (state: View, seat: Seat): Cost => {
  const asked = state.table.advised.filter((a) => a.seat === seat).length;
  return { hours: 0, capital: asked < rulesOf(state).freeAdvice ? 0 : 1 };
};

export const refuseAdvice = (state: View, seat: Seat, member: MemberId): Refusal | null => {
  const { advice } = rulesOf(state);
  if (indexOf(state, member) < 0) return refuse('unknown-member', { member });
  if (advice === 'debrief-only') return refuse('advice-in-debrief-only');
  if (isAdvised(state, seat, member)) return refuse('already-advised', { member });
  return advice === 'after-sounding' && soundingOf(state, seat, member) === undefined
    ? refuse('sound-out-first', { member })
    : null;
};

export const takeAdvice = (state: State, seat: Seat, member: MemberId): void => {
  state.table.advised.push({ seat, member });
};
