/** One tab at a time plays a game: who opens it takes it over from the tab that had it, so that neither overwrites the other. */
import type { SaveId } from './saves.ts';

export interface Hold {
  /** False once another tab has taken the game, or it was let go. */
  mine: () => boolean;
  letGo: () => void;
}

/** @param onTaken another tab has opened the game. Never called where the browser knows no locks. */
export const takeGame = (id: SaveId, onTaken: () => void): Hold => {
  let mine = true;
  let granted = false;
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const hold: Hold = {
    mine: () => mine,
    letGo: () => {
      mine = false;
      end();
    },
  };
  if (!('locks' in navigator)) return hold;
  navigator.locks
    .request(`silence-procedure.game.${id}`, { steal: true }, () => {
      granted = true;
      return ended;
    })
    .catch(() => {
      // Stolen, by the only one who could: another tab. Where locks are forbidden, nothing was held either.
      if (!mine || !granted) return;
      hold.letGo();
      onTaken();
    });
  return hold;
};
