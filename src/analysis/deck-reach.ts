/** Which cards are drawn and which choices are taken, by policy. */
import type { DrawnCard } from '../engine/events/card.ts';
import { playGame, type GameSpec } from './game-row.ts';

export interface DeckReachRow {
  turns: number;
  drawn: DrawnCard[];
}

export const deckReachGame = (spec: GameSpec, seed: string): DeckReachRow => {
  const { turn, deck } = playGame(spec, seed);
  return { turns: turn, drawn: deck.drawn };
};

export interface CardCount {
  drawn: number;
  /** Answers, by choice. */
  chosen: Record<string, number>;
}

/** How often each card was drawn, and each of its choices taken. */
export const countCards = (rows: readonly DeckReachRow[]): Record<string, CardCount> => {
  const counts: Record<string, CardCount> = {};
  for (const { card, choice } of rows.flatMap((row) => row.drawn)) {
    const count = (counts[card] ??= { drawn: 0, chosen: {} });
    count.drawn += 1;
    if (choice !== null) count.chosen[choice] = (count.chosen[choice] ?? 0) + 1;
  }
  return counts;
};
