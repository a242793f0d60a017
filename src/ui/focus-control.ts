/** Controls that something can point at carry their name in `data-next`. */

/** The control itself, the frontmost where there are two; undefined while it is not on the screen. */
const controlNamed = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`[data-next="${CSS.escape(name)}"]`)].findLast(
    (element) => element.closest('[inert]') === null && element.checkVisibility(),
  );

/** Whether the control is there, and has the focus now. */
const focusNow = (name: string): boolean => {
  const element = controlNamed(name);
  if (element === undefined) return false;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return document.activeElement === element;
};

/** Tries, one a frame, for as long as a tab or a drawer takes to open. */
const TRIES = 30;

/** @param before had the focus, and has it back when the control does not come */
const lookFor = (name: string, left: number, before: Element | null): void => {
  requestAnimationFrame(() => {
    if (focusNow(name)) return;
    if (left > 1) lookFor(name, left - 1, before);
    else if (before instanceof HTMLElement && document.activeElement === document.body)
      before.focus({ preventScroll: true });
  });
};

/**
 * To the control, as soon as it is there. Until then nothing has the focus: Enter, pressed in the same breath on a page
 * that is busy, must not press what had it before.
 */
export const focusControl = (name: string): void => {
  if (focusNow(name)) return;
  const before = document.activeElement;
  if (before instanceof HTMLElement) before.blur();
  lookFor(name, TRIES, before);
};
