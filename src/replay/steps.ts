/** Work that can be paused between its steps: it yields after each. */
export type Steps<T> = Generator<undefined, T>;

/** All of it without a pause. */
export const atOnce = <T>(work: Generator<unknown, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};
