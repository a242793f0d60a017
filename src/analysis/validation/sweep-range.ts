/** How far a coefficient is moved in a sensitivity analysis. */
import { ASSUMPTIONS, type AssumptionGroup, type AssumptionKey } from '../../engine/assumptions.ts';
import { ASSUMPTION_KEYS } from '../../engine/lenses.ts';
import { round } from '../statistics.ts';

/** Share of the default by which a coefficient is moved, down and up; the published sweeps take a quarter. */
export const DEFAULT_SPAN = 0.25;

export interface SweepRange {
  key: AssumptionKey;
  low: number;
  high: number;
}

/**
 * The coefficients of one group, or of all: but those of the seats besides the chair only when they are asked for, since
 * campaigns are played from the chair, where they move nothing.
 */
export const sweptKeys = (wanted: AssumptionGroup | null): AssumptionKey[] =>
  ASSUMPTION_KEYS.filter((key) => {
    const { group } = ASSUMPTIONS[key];
    return wanted === null ? group !== 'seats' : group === wanted;
  });

/**
 * Dials and switches go from end to end, everything else by `span` of its default (of its maximum where the default
 * is 0), never beyond its own range.
 */
export const sweepRange = (key: AssumptionKey, span: number): SweepRange => {
  const { default: value, min, max, group } = ASSUMPTIONS[key];
  const isSwitch = min === 0 && max === 1 && (value === 0 || value === 1);
  if (group === 'dials' || isSwitch) return { key, low: min, high: max };
  const step = span * (value === 0 ? max : Math.abs(value));
  const rounded = (x: number): number => round(Math.min(max, Math.max(min, x)), 6);
  return { key, low: rounded(value - step), high: rounded(value + step) };
};
