/**
 * When a game is saved: when the answer to a press is painted, a little later while a slider moves, before it is left, and
 * when the page is about to go.
 */
import { afterPaint } from './after-paint.ts';

/** A slider sends many changes a second; the save may lag behind by a little. */
const LAG_MS = 300;

export class Keeper {
  /** @param closing the page may be gone before it hears an answer */
  readonly #save: (closing: boolean) => Promise<void>;
  #unsaved = false;
  /** Saves that are under way: if the page goes now, nobody finishes them. */
  #underWay = 0;
  #lagging: ReturnType<typeof setTimeout> | undefined;

  constructor(save: (closing: boolean) => Promise<void>) {
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
    if (!this.#take()) return;
    this.#underWay++;
    void this.#save(false).finally(() => {
      this.#underWay--;
    });
  }

  /** The page may be gone in a moment: what waits to be saved, and what is on its way. */
  saveClosing(): void {
    if (this.#take() || this.#underWay > 0) void this.#save(true);
  }

  /** Whether something waited. */
  #take(): boolean {
    clearTimeout(this.#lagging);
    const unsaved = this.#unsaved;
    this.#unsaved = false;
    return unsaved;
  }
}
