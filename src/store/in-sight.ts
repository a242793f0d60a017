/** A store of the game for what is not always in sight: out of sight it stands still, and catches up later. */
import { createStore } from 'zustand/vanilla';
import { afterPaint } from './after-paint.ts';
import type { GameState, GameStore } from './game-state.ts';

export interface Mirror {
  store: GameStore;
  /** Begin to follow the game; returns the end of it. */
  follow: () => () => void;
}

/**
 * @param inSight whether it is to be drawn in this state; while not, nothing of it is drawn anew
 * @param patient what changed with the game itself is drawn after the next paint, so that the answer to a press comes first;
 *   what the player is moving follows at once in any case
 */
export const mirrorOf = (
  game: GameStore,
  inSight: (state: GameState) => boolean,
  patient: boolean,
): Mirror => {
  const shown = createStore<GameState>()(() => game.getState());
  let waits = false;
  let followed = false;
  const catchUp = (): void => {
    waits = false;
    const now = game.getState();
    if (!followed) return;
    if (inSight(now)) {
      shown.setState(now, true);
      return;
    }
    // It must know that it is away; and its dialogs, which stand in front of everything, go with it.
    const { stage, dialog } = now;
    const before = shown.getState();
    if (before.stage !== stage || before.dialog !== dialog) shown.setState({ stage, dialog });
  };
  const onChange = (now: GameState): void => {
    if (waits) return;
    if (now.view === shown.getState().view) {
      catchUp();
      return;
    }
    waits = true;
    // One action may change the state twice, and only the second says what is in sight.
    if (patient) afterPaint(catchUp);
    else queueMicrotask(catchUp);
  };
  return {
    store: { ...shown, setState: game.setState },
    follow: () => {
      followed = true;
      catchUp();
      const stop = game.subscribe(onChange);
      return () => {
        followed = false;
        stop();
      };
    },
  };
};
