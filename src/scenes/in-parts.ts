/** Work that is done part by part, each in a task of its own: a hand that comes in between is answered first. */
export class InParts {
  #next: ReturnType<typeof setTimeout> | null = null;

  /** Gives up what is under way, and begins with this. */
  start(parts: Iterator<undefined>, done: () => void): void {
    this.stop();
    const go = (): void => {
      const over = parts.next().done === true;
      this.#next = over ? null : setTimeout(go, 0);
      if (over) done();
    };
    go();
  }

  stop(): void {
    if (this.#next !== null) clearTimeout(this.#next);
    this.#next = null;
  }

  get underWay(): boolean {
    return this.#next !== null;
  }
}
