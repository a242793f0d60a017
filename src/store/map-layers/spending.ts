/** Spending against the floor that the treaty, or the scenario, sets. */
import { spendingFloorPctGdp } from '../readings.ts';
import { classOf, saying, type Layer } from './layer.ts';
import { BARS, GOLD, stepsAlong } from './ramps.ts';

/** Shares of the floor. */
const BOUNDS = [0.5, 0.75, 1, 1.25] as const;

export const spending: Layer = {
  scale: 'stepped',
  steps: stepsAlong(GOLD, {
    ids: ['spending-0', 'spending-1', 'spending-2', 'spending-3', 'spending-4'],
    glyphs: BARS,
    patterns: ['dots', 'dots', 'dots'],
  }),
  format: 'tenth',
  read: ({ view }) => {
    const floor = spendingFloorPctGdp(view);
    return ({ spendingPctGdp, paperSpendingPctGdp, fiscalWill01 }) => ({
      step: classOf(floor > 0 ? spendingPctGdp / floor : 1, BOUNDS),
      figure: spendingPctGdp,
      says: saying('budget', {
        pct: spendingPctGdp,
        floor,
        gap: floor - spendingPctGdp,
        short: floor - spendingPctGdp > 0.05,
        paper: paperSpendingPctGdp,
        will: 100 * fiscalWill01,
      }),
    });
  },
};
