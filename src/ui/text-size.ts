/**
 * Larger text as a narrower page: the root's text grows, and every width and height at which the layout changes grows
 * with it, so that text of twice the size is laid out as on a page of half the width.
 */

/** Pixels of the usual text; the widths in the styles are meant for it. */
const USUAL_PX = 15;

const LENGTH = /([\d.]+)px/g;

/** As they are written. */
const written = new WeakMap<MediaList, string>();

/** @param scale 1 = the usual size */
const scaleRules = (rules: CSSRuleList, scale: number): void => {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const { media } = rule;
    const text = written.get(media) ?? media.mediaText;
    written.set(media, text);
    media.mediaText = text.replace(LENGTH, (_, px: string) => `${Number(px) * scale}px`);
  }
};

const scaleSheets = (scale: number): void => {
  for (const sheet of document.styleSheets) {
    try {
      scaleRules(sheet.cssRules, scale);
    } catch {
      // A sheet of another origin keeps its widths.
    }
  }
};

let observer: MutationObserver | null = null;

/** @param pct size of the text, % of the usual */
export const setTextSize = (pct: number): void => {
  const scale = pct / 100;
  document.documentElement.style.fontSize = scale === 1 ? '' : `${USUAL_PX * scale}px`;
  observer?.disconnect();
  observer = null;
  scaleSheets(scale);
  if (scale === 1) return;
  // Styles that come later, with a screen of their own.
  observer = new MutationObserver((changes) => {
    scaleSheets(scale);
    for (const node of changes.flatMap(({ addedNodes }) => Array.from(addedNodes)))
      if (node instanceof HTMLLinkElement)
        node.addEventListener('load', () => scaleSheets(scale), { once: true });
  });
  observer.observe(document.head, { childList: true });
};
