/** Controls that something can point at carry their name in `data-next`. */

/** The control itself, the frontmost where there are two; undefined while it is not on the screen. */
const controlNamed = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`[data-next="${CSS.escape(name)}"]`)].findLast(
    (element) => element.closest('[inert]') === null && element.checkVisibility(),
  );

/** Tries for as long as a tab or a drawer takes to open. */
const TRIES = 30;

export const focusControl = (name: string, left = TRIES): void => {
  const element = controlNamed(name);
  if (element !== undefined) {
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
  }
  if (left > 0)
    requestAnimationFrame(() => {
      focusControl(name, left - 1);
    });
};
