/** What of weight happened in each half-year: texts that were adopted, elections that changed a government. */
import type { GameEvent, View } from '../engine/state.ts';

const ADOPTED: readonly string[] = ['package-adopted', 'treaty-in-force', 'understanding-declared'];
const ELECTIONS: readonly string[] = [
  'us-election',
  'election-nationalists-win',
  'election-nationalists-lose',
];

export interface Landmarks {
  adopted: GameEvent[];
  elections: GameEvent[];
}

export const landmarksOf = ({ chronicle }: Pick<View, 'chronicle'>, turn: number): Landmarks => {
  const events = chronicle.filter((event) => event.turn === turn);
  return {
    adopted: events.filter(({ key }) => ADOPTED.includes(key)),
    elections: events.filter(({ key }) => ELECTIONS.includes(key)),
  };
};
