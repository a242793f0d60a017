/** Focus on something that is about to be drawn. */

/** A tab takes a frame, a dialog that closes gives the focus back a little later. */
const TRIES = 20;

export const focusSoon = (selector: string, left = TRIES): void => {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    if (left > 0 && document.activeElement !== element) focusSoon(selector, left - 1);
  });
};

/** Run once something that was closed is gone, and the focus is back where it was: what runs may then move it. */
export const onceGone = (selector: string, run: () => void): void => {
  requestAnimationFrame(() => {
    if (document.querySelector(selector) !== null) onceGone(selector, run);
    // The focus comes back in the next frame.
    else requestAnimationFrame(() => requestAnimationFrame(run));
  });
};
