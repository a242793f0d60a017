/** A store of the game for what is not always in sight: out of sight it stands still, and catches up later. */
import { createStore } from 'zustand/vanilla';
import { afterPaint, whenIdle } from './after-paint.ts';
import type { GameState, GameStore } from './game-state.ts';

export interface Mirror {
  store: GameStore;
  /** Begin to follow the game; returns the end of it. */
  follow: () => () => void;
}

export interface Sight {
  /** Whether it is to be drawn in this state; while not, nothing of it is drawn at once. */
  when: (state: GameState) => boolean;
  /**
   * What is drawn after the next paint, so that the answer to a press comes first: nothing; what changed with the game
   * or with the text on the desk, while what is looked at follows at once; or everything.
   */
  patient?: 'never' | 'with-game' | 'always';
  /** Out of sight it is drawn when the page is idle, so that it is ready when it comes into sight. */
  ahead?: boolean;
}

/** Always in sight, and drawn when the answer to a press is painted. */
export const AFTERWARDS: Sight = { when: () => true, patient: 'always' };

export const mirrorOf = (
  game: GameStore,
  { when, patient = 'never', ahead = false }: Sight,
): Mirror => {
  const shown = createStore<GameState>()(() => game.getState());
  let waits = false;
  let followed = false;
  let callOff: (() => void) | null = null;
  const takeOver = (): void => {
    callOff?.();
    callOff = null;
    if (followed) shown.setState(game.getState(), true);
  };
  const standBy = ({ stage }: GameState): void => {
    // It must know that it is away.
    if (shown.getState().stage !== stage) shown.setState({ stage });
    if (ahead) callOff ??= whenIdle(takeOver);
  };
  const catchUp = (): void => {
    waits = false;
    const now = game.getState();
    if (!followed) return;
    if (when(now)) takeOver();
    else standBy(now);
  };
  const onChange = (now: GameState): void => {
    if (waits) return;
    const { view, draft } = shown.getState();
    const later =
      patient === 'always' ||
      (patient === 'with-game' && (now.view !== view || now.draft !== draft));
    if (later) {
      waits = true;
      afterPaint(catchUp);
    } else catchUp();
  };
  return {
    store: { ...shown, setState: game.setState },
    follow: () => {
      followed = true;
      catchUp();
      const stop = game.subscribe(onChange);
      return () => {
        followed = false;
        callOff?.();
        callOff = null;
        stop();
      };
    },
  };
};
