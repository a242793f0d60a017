/** Colours of the late-evening council. Fills carry at least 4.5:1 against the text colour that `inkOn` picks. */
export const INK = '#0e1726';
export const PAPER = '#f6f3ea';
export const PAPER_TEXT = '#16202e';
export const PAPER_SHADE = '#d9d2bf';
export const SEA = '#0e1726';
export const SEA_DEEP = '#080d17';
export const SEA_LIGHT = '#132036';
export const LAND = '#2a3a55';
export const COAST = '#4d6183';
export const UKRAINE = '#3c4a62';
export const NEUTRAL = '#66748c';
export const WOOD = '#1b2942';
export const LAMP = '#ffe9b8';

export const STANCES = ['champion', 'agrees', 'silent', 'footnote', 'breaks'] as const;
export type Stance = (typeof STANCES)[number];
export const STANCE_COLOURS: Record<Stance, string> = {
  champion: '#8fd3ff',
  agrees: '#3e93d1',
  silent: '#8a93a3',
  footnote: '#f5d76e',
  breaks: '#e8662b',
};

/** Sequential, one hue each, dark to light: safe for every colour vision. */
export const BELIEF_RAMP = ['#243a5c', '#2c5e90', '#3e93d1', '#7cc2ef', '#c4e8ff'] as const;
export const SPENDING_RAMP = ['#4d3d22', '#7a6128', '#ab8833', '#d6b44a', '#f8e08a'] as const;
export const ELECTION_RAMP = ['#3d4860', '#5f6980', '#99a0ad', '#cdc8b8', '#f6f3ea'] as const;

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
