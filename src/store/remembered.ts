/** Answers that are asked for at every change of the store, and change with little of it. */
import type { GameState } from './game-state.ts';

/** Worked out again when something that it reads is another; else the same object as before. */
export const remembered = <K extends keyof GameState, T>(
  reads: readonly K[],
  work: (state: Pick<GameState, K>) => T,
): ((state: Pick<GameState, K>) => T) => {
  // Only what it reads is kept: a whole state would keep its game for as long as the page lives.
  let last: { read: readonly GameState[K][]; answer: T } | null = null;
  return (state) => {
    const known = last;
    if (known !== null && reads.every((key, at) => known.read[at] === state[key]))
      return known.answer;
    const answer = work(state);
    last = { read: reads.map((key) => state[key]), answer };
    return answer;
  };
};
