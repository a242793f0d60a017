/** What can wait until the browser has painted the answer to a press. */

/** A page that nobody looks at any more paints nothing, and still gets its work done. */
const LATEST_MS = 400;

/** Call back in a task of its own after the next paint; at once where nothing is painted. */
export const afterPaint = (go: () => void): void => {
  if (typeof document === 'undefined' || document.hidden) {
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
