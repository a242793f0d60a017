/** Long work in slices, between which the page is free. */
import type { Steps } from '../replay/index.ts';

/** A slice ends after so many milliseconds; a turn takes a few, and so does its hash. */
export const SLICE_MS = 12;

export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

export const inSlices = async <T>(work: Steps<T>): Promise<T> => {
  for (;;) {
    const began = performance.now();
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() - began < SLICE_MS);
    await pause();
  }
};
