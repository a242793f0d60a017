/**
 * Standing favours: what a side deal outside a package leaves. While it lasts it counts in the margin of its receiver over
 * every text of its giver. Worth is concave in what was given, deals in force together (game §4.5).
 */
import { squareRoot } from '../math.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { MemberId, State, View } from '../state.ts';

export const DEAL_KINDS = ['contract', 'basing', 'visa', 'energy', 'post', 'iou'] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

export interface Favour {
  to: MemberId;
  by: Seat;
  kind: DealKind;
  /** What was put in: capital at a price of 1. */
  size: number;
  /** Margin of the receiver over the giver's texts. */
  worth: number;
  /** Last turn in which it counts. */
  untilTurn: number;
}

const inForce = (state: View, to: MemberId, giver: number): Favour[] =>
  state.favours.filter(
    (f) => f.to === to && f.untilTurn >= state.turn && actorOf(state, f.by) === giver,
  );

/** Margin that deals in force give member `index` over texts of `giver` (−1 = the chair). */
export const standingFavour = (state: View, index: number, giver: number): number => {
  const { id } = state.members[index];
  let sum = 0;
  for (const f of state.favours)
    if (f.to === id && f.untilTurn >= state.turn && actorOf(state, f.by) === giver) sum += f.worth;
  return sum;
};

/** What one more deal of `size` would be worth to a member: the rise of the root over what it holds already. */
export const worthOfDeal = (state: View, index: number, giver: number, size: number): number => {
  let held = 0;
  for (const f of inForce(state, state.members[index].id, giver)) held += f.size;
  return state.assumptions.dealWorth * (squareRoot(held + size) - squareRoot(held));
};

/** Favours that have run out are forgotten. */
export const expireFavours = (state: State): void => {
  if (state.favours.length > 0)
    state.favours = state.favours.filter((f) => f.untilTurn >= state.turn);
};
