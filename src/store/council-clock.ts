/** Opens the envelopes of a council one by one, at the speed that is set. */
import type { CouncilPlayback, CouncilSpeed } from './scene-state.ts';

/** Milliseconds between two envelopes that matter. */
const HUSH_MS: Record<CouncilSpeed, number> = { slow: 1500, normal: 840, fast: 320, 'at-once': 0 };
/** Envelopes of those who agree follow one another quicker: nothing hangs on them. */
const AGREED = 0.2;

export class CouncilClock {
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #read: () => { council: CouncilPlayback | null; speed: CouncilSpeed };
  readonly #open: (count: number) => void;

  constructor(
    read: () => { council: CouncilPlayback | null; speed: CouncilSpeed },
    open: (count: number) => void,
  ) {
    this.#read = read;
    this.#open = open;
  }

  /** Start, or go on at another speed. */
  run(): void {
    this.stop();
    const { council, speed } = this.#read();
    if (council === null) return;
    const { envelopes } = council.result;
    const next = envelopes[council.opened];
    if (next === undefined) return;
    if (speed === 'at-once') {
      this.#open(envelopes.length);
      return;
    }
    const wait =
      HUSH_MS[speed] * (next.verdict === 'agrees' || next.verdict === 'champion' ? AGREED : 1);
    this.#timer = setTimeout(() => {
      this.#open(council.opened + 1);
      this.run();
    }, wait);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
