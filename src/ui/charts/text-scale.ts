/** How large text is against the usual: charts make room for it. */

/** Size of the text of the page unless the player has said otherwise, pixels. */
const USUAL_PX = 15;

export const textScale = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) ? size / USUAL_PX : 1;
};
