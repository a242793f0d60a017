/** Shows what is played back step by step, envelopes or voices, at the speed that is set. */
import type { CouncilSpeed } from './scene-state.ts';

/** Milliseconds before a step that matters. */
const HUSH_MS: Record<CouncilSpeed, number> = { slow: 1500, normal: 840, fast: 320, 'at-once': 0 };
/** Steps on which nothing hangs follow one another quicker. */
const LIGHT = 0.2;

/** What is playing: so many steps of all are shown. */
export interface Playing {
  at: number;
  of: number;
  /** Nothing hangs on the next step. */
  light: boolean;
  speed: CouncilSpeed;
}

export class CouncilClock {
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #read: () => Playing | null;
  readonly #show: (count: number) => void;

  constructor(read: () => Playing | null, show: (count: number) => void) {
    this.#read = read;
    this.#show = show;
  }

  /** Start, or go on at another speed. */
  run(): void {
    this.stop();
    const playing = this.#read();
    if (playing === null || playing.at >= playing.of) return;
    const { at, of, light, speed } = playing;
    if (speed === 'at-once') {
      this.#show(of);
      return;
    }
    this.#timer = setTimeout(
      () => {
        this.#show(at + 1);
        this.run();
      },
      HUSH_MS[speed] * (light ? LIGHT : 1),
    );
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
