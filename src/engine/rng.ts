/**
 * Randomness: alea keyed by seed, stream and turn. Streams are named and every stream draws in a fixed
 * order, so a new draw in one shifts no other, and a fork on the same seed meets the same luck.
 */
import alea from 'seedrandom/lib/alea.js';
import type { State } from './state.ts';

export type Stream =
  | 'world'
  | 'initiative'
  | 'mood'
  | 'ratification'
  | 'transition'
  | 'opinion-nationalist'
  | 'opinion-support'
  | 'elections'
  | 'fiscal'
  | 'us-commitment'
  | 'us-crash'
  | 'us-return'
  | 'signals'
  | 'south'
  | 'hybrid'
  | 'dispute'
  | 'mission'
  | 'article5'
  | 'exits'
  | 'private'
  | 'readings'
  | 'corridor'
  | 'corridor-count'
  | 'coalitions'
  | 'cabinets'
  | 'midterms'
  | 'review'
  | 'fiscal-shock'
  | 'adversary'
  | 'front'
  | 'volunteers'
  | 'member-missions'
  | 'mission-ends'
  | 'parliaments'
  | 'parliament-calendar'
  | 'withdrawals'
  | 'senate'
  | 'deck'
  | 'deck-missions'
  | 'leak'
  | 'members-act'
  | 'profiles'
  | 'chair-agenda'
  | 'chair-cards'
  | 'chair-purse'
  | 'congress'
  | 'coalition';

/** A uniform generator in [0, 1). */
export type Draw = () => number;

/** Seeded at the first draw: seeding costs as much as a hundred draws, and many a stream is not drawn from. */
export const keyedDraws = (seed: string, stream: string, turn: number): Draw => {
  let next: Draw | null = null;
  return () => {
    next ??= alea(`${seed}|${stream}|${turn}`);
    return next();
  };
};

export const draws = (state: State, stream: Stream): Draw =>
  keyedDraws(state.hidden.seed, stream, state.turn);

/** Standardised sum of four uniforms (Irwin–Hall): mean 0, variance 1, at most ±3.4641. */
export const standardDraw = (next: Draw): number =>
  (next() + next() + next() + next() - 2) * 1.7320508;

/** Largest absolute value of `standardDraw`. */
export const STANDARD_DRAW_LIMIT = 3.4641016;

/** One standard draw for every member, in roster order, needed or not. */
export const standardDraws = (next: Draw, count: number): number[] => {
  const out: number[] = [];
  for (let i = 0; i < count; i++) out.push(standardDraw(next));
  return out;
};

/** One uniform for every member, in roster order, needed or not. */
export const uniformDraws = (next: Draw, count: number): number[] => {
  const out: number[] = [];
  for (let i = 0; i < count; i++) out.push(next());
  return out;
};

/**
 * The same, all drawn when the first is asked for: a stream of which nothing is read is not seeded.
 * @returns the draw of one member by roster index
 */
export const uniformsWhenAsked = (next: Draw, count: number): ((index: number) => number) => {
  let drawn: number[] | null = null;
  return (index) => {
    drawn ??= uniformDraws(next, count);
    return drawn[index];
  };
};
