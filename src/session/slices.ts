/** Long work in slices, between which the page is free. */

/** A slice ends after so many milliseconds; a turn takes a few, and so does its hash. */
const SLICE_MS = 12;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** @param onStep hears what the work yields, at the end of a slice */
export const inSlices = async <Step, T>(
  work: Generator<Step, T>,
  onStep?: (step: Step) => void,
): Promise<T> => {
  for (;;) {
    const began = performance.now();
    let step = work.next();
    while (step.done !== true && performance.now() - began < SLICE_MS) step = work.next();
    if (step.done === true) return step.value;
    onStep?.(step.value);
    await pause();
  }
};
