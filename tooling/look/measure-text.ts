/**
 * Finds text that a reader cannot read: cut off by a box, running out of its own, beyond the edge of the page, or lying on
 * other text, or under something else of its own sheet. Measured from the boxes of the text itself, not of the elements around it.
 */
import type { Page } from 'playwright-core';

export interface TextProblem {
  kind: 'cut' | 'runs-out' | 'off-page' | 'overlap' | 'covered';
  text: string;
  /** Where: the nearest elements with a name, outermost first. */
  at: string;
  /** By how many pixels. */
  byPx: number;
}

/** Runs inside of the page, so it stands alone: nothing from outside of it can be used. */
const measure = (): TextProblem[] => {
  /** Rounding of layout, descenders and italics: less than this is not seen. */
  const SLACK_PX = 2;
  const problems: TextProblem[] = [];

  const nameOf = (element: Element): string => {
    const names: string[] = [];
    for (let e: Element | null = element; e !== null && names.length < 4; e = e.parentElement)
      if (e.id !== '' || e.className !== '' || names.length === 0)
        names.unshift(
          e.tagName.toLowerCase() +
            (e.id === '' ? '' : `#${e.id}`) +
            [...e.classList].map((c) => `.${c}`).join(''),
        );
    return names.join(' > ');
  };

  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';

  /** What is left of a box once every ancestor has cut it; `hard` = something that cannot be scrolled to was cut away. */
  const cutBy = (box: DOMRect, element: Element): { by: number; out: boolean } => {
    let by = 0;
    let out = false;
    let scrolledX = false;
    let scrolledY = false;
    for (let e: Element | null = element; e !== null; e = e.parentElement) {
      const style = getComputedStyle(e);
      const frame = e.getBoundingClientRect();
      if (style.overflowX !== 'visible' && style.display !== 'inline') {
        const beyond = Math.max(frame.left - box.left, box.right - frame.right);
        if (scrolls(style.overflowX)) scrolledX = true;
        else if (beyond > SLACK_PX && !scrolledX) by = Math.max(by, beyond);
        if (box.right <= frame.left || box.left >= frame.right) out = true;
      }
      if (style.overflowY !== 'visible' && style.display !== 'inline') {
        const beyond = Math.max(frame.top - box.top, box.bottom - frame.bottom);
        if (scrolls(style.overflowY)) scrolledY = true;
        else if (beyond > SLACK_PX && !scrolledY) by = Math.max(by, beyond);
        if (box.bottom <= frame.top || box.top >= frame.bottom) out = true;
      }
      if (style.position === 'fixed') break;
    }
    return { by, out };
  };

  const hidden = (element: Element): boolean => {
    const shown = element.checkVisibility({
      contentVisibilityAuto: true,
      opacityProperty: true,
      visibilityProperty: true,
    });
    if (!shown || element.closest('[inert], .skip-link, option, script, style, noscript') !== null)
      return true;
    // Words for the ear only.
    for (let e: Element | null = element; e !== null; e = e.parentElement) {
      const { clipPath, clip } = getComputedStyle(e);
      if (clipPath === 'inset(50%)' || clip === 'rect(0px, 0px, 0px, 0px)') return true;
    }
    return false;
  };

  interface Piece {
    text: string;
    box: DOMRect;
    element: Element;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || hidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      const cut = cutBy(box, element);
      if (cut.out) continue;
      pieces.push({ text, box, element });
      const at = nameOf(element);
      const shown = text.slice(0, 60);
      if (cut.by > SLACK_PX) problems.push({ kind: 'cut', text: shown, at, byPx: cut.by });
      const holder = element.closest(
        'button, [role=button], [role=tab], td, th, li, label, summary, a, p, h1, h2, h3, h4, output, legend, dt, dd',
      );
      if (holder !== null && getComputedStyle(holder).display !== 'inline') {
        const frame = holder.getBoundingClientRect();
        const beyond = Math.max(frame.left - box.left, box.right - frame.right);
        if (beyond > SLACK_PX) problems.push({ kind: 'runs-out', text: shown, at, byPx: beyond });
      }
    }
  }

  const width = document.documentElement.clientWidth;
  for (const { text, box, element } of pieces) {
    const beyond = Math.max(-box.left, box.right - width);
    if (beyond > SLACK_PX && element.closest('[data-scrolls-x]') === null) {
      let scrolled = false;
      for (let e: Element | null = element; e !== null && e !== document.body; e = e.parentElement)
        if (scrolls(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth)
          scrolled = true;
      if (!scrolled)
        problems.push({
          kind: 'off-page',
          text: text.slice(0, 60),
          at: nameOf(element),
          byPx: beyond,
        });
    }
  }

  /** What lies over the middle of the text; null = nothing, or it is scrolled away. */
  const over = ({ box, element }: Piece): Element | null => {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top === null || top === element || element.contains(top) || top.contains(element)
      ? null
      : top;
  };
  /** The dialog, bar or sheet that moves as one. */
  const sheetOf = (element: Element): Element | null => {
    for (let e: Element | null = element; e !== null; e = e.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(e).position) || e.matches('dialog, main'))
        return e;
    return null;
  };
  /** Whether its middle is within the page and within everything that scrolls it. */
  const inFrame = ({ box, element }: Piece): boolean => {
    const middle = box.top + box.height / 2;
    if (middle < 0 || middle > innerHeight) return false;
    for (let e: Element | null = element; e !== null; e = e.parentElement) {
      const frame = e.getBoundingClientRect();
      // On the very edge of what scrolls it is the next thing's already.
      if (
        scrolls(getComputedStyle(e).overflowY) &&
        (middle < frame.top + 1 || middle > frame.bottom - 1)
      )
        return false;
    }
    return true;
  };
  for (const piece of pieces) {
    const top = over(piece);
    if (top !== null && inFrame(piece) && sheetOf(top) === sheetOf(piece.element))
      problems.push({
        kind: 'covered',
        text: piece.text.slice(0, 60),
        at: `${nameOf(piece.element)} under ${nameOf(top)}`,
        byPx: piece.box.height,
      });
  }
  const visible = pieces
    .filter((piece) => over(piece) === null)
    .sort((a, b) => a.box.top - b.box.top);
  visible.forEach((a, index) => {
    for (let k = index + 1; k < visible.length; k++) {
      const b = visible[k];
      if (b.box.top >= a.box.bottom) break;
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element))
        continue;
      // What is scrolled under a bar comes out of it again.
      if (sheetOf(a.element) !== sheetOf(b.element)) continue;
      const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Line boxes are taller than their letters: a quarter of a line may touch.
      if (x > SLACK_PX && y > 0.25 * Math.min(a.box.height, b.box.height) + SLACK_PX)
        problems.push({
          kind: 'overlap',
          text: `${a.text.slice(0, 40)} | ${b.text.slice(0, 40)}`,
          at: `${nameOf(a.element)} | ${nameOf(b.element)}`,
          byPx: Math.min(x, y),
        });
    }
  });
  return problems;
};

export const textProblems = (page: Page): Promise<TextProblem[]> => page.evaluate(measure);
