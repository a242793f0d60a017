/**
 * The focus is never lost: when the control that has it goes away, and nothing else takes it, it goes to the heading of
 * what stood around the control, so that whoever hears the page reads on from there.
 */
import { useEffect } from 'react';

/** Long enough for a dialog to give the focus back, and for whatever comes to take it, ms. */
const PATIENCE_MS = 80;

const HEADINGS = 'h1, h2, h3, h4';

const within = (place: Element): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>(HEADINGS)].find(
    (heading) =>
      heading.closest('[inert], [aria-hidden="true"]') === null && heading.checkVisibility(),
  );

const lost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** @param way the element that had the focus and everything around it, innermost first */
const focusNear = (way: readonly Element[]): void => {
  for (const place of way) {
    const heading = place.isConnected ? within(place) : undefined;
    if (heading === undefined) continue;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return;
  }
};

const wayOf = (element: Element): Element[] => {
  const way: Element[] = [];
  for (let e: Element | null = element; e !== null; e = e.parentElement) way.push(e);
  return way;
};

export const useFocusKeeper = (): void => {
  useEffect(() => {
    let way: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof Element) way = wayOf(event.target);
    };
    /** Gone, or behind something; who only clicks beside it takes the focus away on purpose. */
    const gone = (): boolean => {
      const [last] = way;
      if (last === undefined || !lost()) return false;
      return !last.isConnected || last.closest('[inert]') !== null || !last.checkVisibility();
    };
    const look = (): void => {
      if (timer !== undefined || !gone()) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (gone()) focusNear(way);
      }, PATIENCE_MS);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
};
