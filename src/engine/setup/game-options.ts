/** What is chosen before a game begins. */
import type { Mandate } from '../mandates/mandate.ts';
import type { Difficulty } from '../seats/difficulty.ts';
import type { Seat } from '../seats/seat.ts';

/** What is chosen before a game begins, besides scenario, seed and assumptions. */
export interface GameOptions {
  difficulty: Difficulty;
  /** Seats that people or policies hold besides the chair. */
  seats: Seat[];
  mandate: Mandate | null;
  /** Who holds the chair: a player, or the rules because a government is played. */
  chair: 'played' | 'rules';
}

export const STANDARD_GAME: GameOptions = {
  difficulty: 'standard',
  seats: [],
  mandate: null,
  chair: 'played',
};
