/** Run work in slices, so that whoever runs it goes on answering in between. */
import type { OnProgress } from './job.ts';
import type { Work } from './work.ts';

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Less progress than this is not told: who is told has something to draw. */
const WORTH_TELLING_01 = 0.01;

/** @param sliceMs a slice ends with the first step after so many milliseconds */
export const inSlices = async (
  work: Work,
  sliceMs: number,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<unknown> => {
  let step = work.next();
  let told01 = 0;
  while (step.done !== true) {
    const started = performance.now();
    while (step.done !== true && performance.now() - started < sliceMs) step = work.next();
    if (step.done !== true && step.value - told01 >= WORTH_TELLING_01) {
      told01 = step.value;
      onProgress(told01);
    }
    await pause();
    signal?.throwIfAborted();
  }
  return step.value;
};
