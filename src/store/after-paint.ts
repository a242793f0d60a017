/** What can wait until the browser has painted the answer to a press. */

/** A page that nobody looks at any more paints nothing, and still gets its work done. */
const LATEST_MS = 400;
/** A page that is never idle gets it done all the same. */
const IDLE_MS = 1500;
/** For a browser that does not say when it is idle. */
const NOT_IDLE_MS = 200;

/** A page that paints: not a test, and not a tab in the background. */
const paints = (): boolean => typeof document !== 'undefined' && !document.hidden;

/** Call back in a task of its own after the next paint; at once where nothing is painted. */
export const afterPaint = (go: () => void): void => {
  if (!paints()) {
    go();
    return;
  }
  let gone = false;
  const once = (): void => {
    if (gone) return;
    gone = true;
    clearTimeout(latest);
    go();
  };
  const latest = setTimeout(once, LATEST_MS);
  requestAnimationFrame(() => setTimeout(once, 0));
};

/** Call back when there is nothing better to do, and never before the caller is done. Returns what calls it off. */
export const whenIdle = (go: () => void): (() => void) => {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(go, { timeout: IDLE_MS });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(go, paints() ? NOT_IDLE_MS : 0);
  return () => clearTimeout(timer);
};

/** After the next paint; at once where nothing is painted. */
export const painted = (): Promise<void> =>
  new Promise((go) => {
    afterPaint(go);
  });
