/** The changes of one action reach the store together: nobody draws, or works out, what lies between them. */
import type { GameState } from './game-state.ts';

export interface Changes {
  /** The state as it will be, the changes of the running action included. */
  get: () => GameState;
  set: (change: Partial<GameState>) => void;
  /** What this does to the store is told when it is done. */
  atOnce: <T>(action: () => T) => T;
}

export const changesAtOnce = (
  read: () => GameState,
  write: (change: Partial<GameState>) => void,
): Changes => {
  let coming: GameState | null = null;
  return {
    get: () => coming ?? read(),
    set: (change) => {
      if (coming === null) write(change);
      else coming = { ...coming, ...change };
    },
    atOnce: (action) => {
      if (coming !== null) return action();
      const before = read();
      coming = before;
      try {
        return action();
      } finally {
        const after = coming;
        coming = null;
        if (after !== before) write(after);
      }
    },
  };
};
