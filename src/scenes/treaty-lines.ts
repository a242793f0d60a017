/** The eight lines of the treaty, as data: where each stands, where a text would move it, and by how much. */
import type { CouncilPlayback, Treaty } from '../store/scene-state.ts';
import { percent } from '../i18n/index.ts';
import { points } from './map-model.ts';

export type Dimension = keyof Treaty;
type Delta = CouncilPlayback['result']['package']['delta'];

export interface TreatyLine {
  dimension: Dimension;
  /** Where the treaty stands on the line, 0–1. */
  now01: number;
  /** Where the chip lies. */
  chip01: number;
  /** Null where the text leaves it alone. */
  change: { up: boolean; arrows: 1 | 2 | 3; text: string } | null;
  /** Governments that reserve their position on it. */
  footnotes: number;
}

/** The treaty's floor is written as a share of 5 % of GDP. */
const FLOOR_UNIT_PCT = 5;

const changeOf = (dimension: Dimension, change: number): TreatyLine['change'] => {
  if (Math.abs(change) < 1e-9) return null;
  const size = Math.abs(change);
  return {
    up: change > 0,
    arrows: size < 0.08 ? 1 : size < 0.2 ? 2 : 3,
    text:
      dimension === 'floor'
        ? `${change < 0 ? '' : '+'}${percent(change * FLOOR_UNIT_PCT, 2)}`
        : points(change),
  };
};

/** Walks the treaty itself, whose keys stand in the order of the rules. */
export function treatyLines(
  treaty: Treaty,
  delta: Delta,
  footnotes: ReadonlyMap<string, number> = new Map(),
): TreatyLine[] {
  const isDimension = (key: string): key is Dimension => key in treaty;
  return Object.keys(treaty)
    .filter(isDimension)
    .map((dimension) => {
      const now01 = treaty[dimension];
      const change = delta[dimension] ?? 0;
      return {
        dimension,
        now01,
        chip01: Math.min(1, Math.max(0, now01 + change)),
        change: changeOf(dimension, change),
        footnotes: footnotes.get(dimension) ?? 0,
      };
    });
}

/** A text that fell: its chips go back to where the treaty stands. */
export const fallenBack = (lines: readonly TreatyLine[]): TreatyLine[] =>
  lines.map((line) => ({ ...line, chip01: line.now01 }));
