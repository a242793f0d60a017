import type { Lint } from './lint.ts';

/** Trust in oneself is a constant; a pair is adjusted once. */
export const trustBetweenTwo: Lint = ({ trustAdjustments }) =>
  trustAdjustments.flatMap(({ from, to }, index) => {
    if (from === to) return [`trustAdjustments[${index}]: "${from}" can't adjust trust in itself`];
    const first = trustAdjustments.findIndex((other) => other.from === from && other.to === to);
    return first < index
      ? [
          `trustAdjustments[${index}]: "${from}" and "${to}" are already adjusted at trustAdjustments[${first}]`,
        ]
      : [];
  });
