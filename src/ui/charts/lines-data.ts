/** What a chart over time shows. */

export interface Series {
  key: string;
  name: string;
  /** Its colour and dashes: a class of the style sheet. */
  tone: string;
  /** One value a moment. */
  values: readonly number[];
}

export interface LinesData {
  domain: readonly [number, number];
  moments: readonly {
    key: string;
    /** Told on the axis; null = not at this moment. */
    year: string | null;
    /** Signs of what happened; empty = nothing of weight. */
    signs: readonly string[];
  }[];
  series: readonly Series[];
}

export const linesHeight = (width: number): number => (width < 460 ? 220 : 270);
