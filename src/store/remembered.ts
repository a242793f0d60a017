/** Answers that are asked for at every change of the store, and change with little of it. */
import type { GameState } from './game-state.ts';

/** Worked out again when something that it reads is another; else the same object as before. */
export const remembered = <K extends keyof GameState, T>(
  reads: readonly K[],
  work: (state: Pick<GameState, K>) => T,
): ((state: Pick<GameState, K>) => T) => {
  let last: { state: Pick<GameState, K>; answer: T } | null = null;
  return (state) => {
    const known = last;
    if (known !== null && reads.every((key) => known.state[key] === state[key]))
      return known.answer;
    const answer = work(state);
    last = { state, answer };
    return answer;
  };
};
