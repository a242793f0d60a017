/**
 * The private part of a government's margin (game §4.5): by dimension, drawn at set-up and with every new government,
 * and absent from every view until soundings uncover it. What a seat reads is the best guess given what it heard, so
 * that the truth lies around the reading as widely as it says.
 */
import { keyedDraws, standardDraw, type Draw } from '../rng.ts';
import { DIFFICULTY_RULES } from '../seats/difficulty.ts';
import { ownGovernment, type Seat } from '../seats/seat.ts';
import { squareRoot } from '../math.ts';
import { DIMENSIONS, type State, type View } from '../state.ts';
import type { Sounding } from './table-state.ts';

const WIDTH = DIMENSIONS.length;

const luckOf = (state: State, purpose: string, turn: number): Draw =>
  keyedDraws(state.hidden.seed, purpose, turn);

/** Draw the private part of one government anew, as in the turn in which it takes office. */
const drawFor = (state: State, index: number, next: Draw): void => {
  for (let k = 0; k < WIDTH; k++)
    state.hidden.privateParts[index * WIDTH + k] =
      state.assumptions.privSpread * standardDraw(next) + 0;
};

export const drawPrivateParts = (state: State): void => {
  const next = luckOf(state, 'private', state.turn);
  state.members.forEach((_, i) => drawFor(state, i, next));
  for (const { seat } of state.seats) forgetAll(state, seat);
};

/** A new government keeps its own counsel: what was known of the old one is worth nothing. */
export const renewPrivatePart = (state: State, index: number): void => {
  drawFor(state, index, luckOf(state, `private:${state.members[index].id}`, state.turn));
  for (const { seat } of state.seats) forget(state, seat, index);
};

const fogOf = (state: View): number => DIFFICULTY_RULES[state.difficulty].fog01;

const forgetAll = (state: State, seat: Seat): void => {
  state.members.forEach((_, i) => forget(state, seat, i));
};

/** Back to what every seat knows at this difficulty without asking; a played government knows its own mind. */
const forget = (state: State, seat: Seat, index: number): void => {
  const { id } = state.members[index];
  state.table.soundings = state.table.soundings.filter((s) => s.seat !== seat || s.member !== id);
  const fog = index === ownGovernment(state) ? 0 : fogOf(state);
  if (fog < 1) learn(state, seat, index, fog);
};

/** What a seat knows of a government; undefined = nothing. */
export const soundingOf = (state: View, seat: Seat, member: string): Sounding | undefined =>
  state.table.soundings.find((s) => s.seat === seat && s.member === member);

/**
 * Learn a government's private part until only `spread01` of the prior spread is left. A reading that is already as
 * close stays as it is.
 */
export const learn = (state: State, seat: Seat, index: number, spread01: number): void => {
  const { id } = state.members[index];
  const known = soundingOf(state, seat, id);
  if (known && known.spread01 <= spread01) return;
  const next = luckOf(state, `readings:${seat}:${id}:${spread01}`, state.turn);
  const left = spread01 * spread01;
  const noise = state.assumptions.privSpread * squareRoot(left * (1 - left));
  const seen: number[] = [];
  for (let k = 0; k < WIDTH; k++)
    seen.push(
      (1 - left) * state.hidden.privateParts[index * WIDTH + k] + noise * standardDraw(next) + 0,
    );
  const sounding: Sounding = { seat, member: id, seen, spread01, turn: state.turn };
  if (known) state.table.soundings[state.table.soundings.indexOf(known)] = sounding;
  else state.table.soundings.push(sounding);
};

/** What a seat takes the private parts to be (member × dimension), and how much of the prior spread is left by member. */
export interface Reading {
  parts: readonly number[];
  spreads: readonly number[];
}

export const readingOf = (state: View, seat: Seat): Reading => {
  const parts: number[] = [];
  const spreads: number[] = [];
  for (let i = 0; i < state.members.length; i++) {
    for (let k = 0; k < WIDTH; k++) parts.push(0);
    spreads.push(1);
  }
  state.members.forEach((m, i) => {
    const s = soundingOf(state, seat, m.id);
    if (!s) return;
    spreads[i] = s.spread01;
    for (let k = 0; k < WIDTH; k++) parts[i * WIDTH + k] = s.seen[k];
  });
  return { parts, spreads };
};

/** The truth, for the vote itself. */
export const truth = (state: State): Reading => ({
  parts: state.hidden.privateParts,
  spreads: state.members.map(() => 0),
});
