/** Run work in slices, so that whoever runs it goes on answering in between. */
import type { OnProgress } from './job.ts';
import type { Work } from './work.ts';

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** @param sliceMs a slice ends with the first step after so many milliseconds */
export const inSlices = async (
  work: Work,
  sliceMs: number,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<unknown> => {
  let step = work.next();
  while (step.done !== true) {
    const started = performance.now();
    while (step.done !== true && performance.now() - started < sliceMs) step = work.next();
    if (step.done !== true) onProgress(step.value);
    await pause();
    signal?.throwIfAborted();
  }
  return step.value;
};
