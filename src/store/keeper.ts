/** When a game is saved: when the answer to a press is painted, a little later while a slider moves, and before it is left. */
import { afterPaint } from './after-paint.ts';

/** A slider sends many changes a second; the save may lag behind by a little. */
const LAG_MS = 300;

export class Keeper {
  readonly #save: () => void;
  #unsaved = false;
  #lagging: ReturnType<typeof setTimeout> | undefined;

  constructor(save: () => void) {
    this.#save = save;
  }

  keep(): void {
    this.#unsaved = true;
    afterPaint(() => this.saveNow());
  }

  keepSoon(): void {
    this.#unsaved = true;
    clearTimeout(this.#lagging);
    this.#lagging = setTimeout(() => this.saveNow(), LAG_MS);
  }

  /** What waits to be saved, if anything does. */
  saveNow(): void {
    clearTimeout(this.#lagging);
    if (!this.#unsaved) return;
    this.#unsaved = false;
    this.#save();
  }
}
