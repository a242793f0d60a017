/** Which text colour reads on a fill. */
const INK = '#0e1726';
const PAPER = '#f6f3ea';

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The text colour that reads better on a fill. */
export const inkOn = (fill: string): string =>
  contrast(fill, INK) >= contrast(fill, PAPER) ? INK : PAPER;
