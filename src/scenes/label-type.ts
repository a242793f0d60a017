/** The type of labels on the canvas: faces and sizes. CSS pixels. */
export const LABEL_FONT = '"IBM Plex Mono", "DejaVu Sans Mono", monospace';
export const NAME_FONT = '"Public Sans Variable", system-ui, sans-serif';

export interface Type {
  size: number;
  /** Width of a letter of the fixed-width face. */
  letter: number;
  glyph: number;
}

/** Never below 11 px. */
export function labelType(width: number): Type {
  const size = width < NARROW ? 11 : width < 1000 ? 12 : 13;
  return { size, letter: size * 0.6, glyph: size * 0.86 };
}

/** Around the words of a label. */
export const PADDING = 3;
/** A sign above a label, with the gap to the next. */
export const SIGN_STEP = 18;
/** Below this width of the panel only those who have the room carry their code; the others their glyph. */
export const NARROW = 500;
