/** How far a coefficient is moved in a sensitivity analysis. */
import { ASSUMPTIONS, type AssumptionKey } from '../../engine/assumptions.ts';
import { round } from '../statistics.ts';

/** Share of the default by which a coefficient is moved, down and up; the published sweeps take a quarter. */
export const DEFAULT_SPAN = 0.25;

export interface SweepRange {
  key: AssumptionKey;
  low: number;
  high: number;
}

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
