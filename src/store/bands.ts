/** What is known of a government's mind: as numbers with a spread, or in advisers' words only. */
import { DIFFICULTY_RULES } from '../engine/seats/difficulty.ts';
import type { MemberId, View } from '../engine/state.ts';
import { soundingOf } from '../engine/table/private-part.ts';
import { seatOf } from './seat.ts';

/** Whether margins and odds are told as numbers at this difficulty. */
export const inNumbers = (view: Pick<View, 'difficulty'>): boolean =>
  DIFFICULTY_RULES[view.difficulty].bands === 'numbers';

export const LEANINGS = [
  'firmly-against',
  'against',
  'undecided',
  'in-favour',
  'firmly-in-favour',
] as const;
export type Leaning = (typeof LEANINGS)[number];

/** Margins at which an adviser changes the word. */
const EDGES = [-0.08, -0.02, 0.02, 0.1] as const;

export const leaningOf = (margin: number): Leaning =>
  LEANINGS[EDGES.filter((edge) => margin >= edge).length] ?? 'firmly-in-favour';

export const LIKELIHOODS = ['hardly', 'unlikely', 'possibly', 'likely', 'almost-surely'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

const ODDS = [0.05, 0.3, 0.6, 0.9] as const;

export const likelihoodOf = (odds01: number): Likelihood =>
  LIKELIHOODS[ODDS.filter((edge) => odds01 >= edge).length] ?? 'almost-surely';

/** How well the chair has read a government's mind. */
export type Read = 'unread' | 'hearsay' | 'sounded' | 'told';

/** What is left of the spread after hearsay is more than a sounding leaves. */
export const readOf = (view: View, member: MemberId): { read: Read; turn: number | null } => {
  const sounding = soundingOf(view, seatOf(view), member);
  if (sounding === undefined) return { read: 'unread', turn: null };
  const { spread01, turn } = sounding;
  const read =
    spread01 === 0 ? 'told' : spread01 <= view.assumptions.soundSpread ? 'sounded' : 'hearsay';
  return { read, turn };
};
