/** Trust in the player, with what each government holds against it. */
import { relationOf } from '../seat.ts';
import { saying, type Layer, classOf } from './layer.ts';
import { PIES, stepsAlong, VIOLET } from './ramps.ts';

const BOUNDS = [0.3, 0.42, 0.55, 0.7] as const;

export const trust: Layer = {
  scale: 'stepped',
  steps: stepsAlong(VIOLET, {
    ids: ['trust-0', 'trust-1', 'trust-2', 'trust-3', 'trust-4'],
    glyphs: PIES,
    patterns: ['diagonal', 'dots'],
  }),
  format: 'whole',
  read:
    ({ view }) =>
    (_member, index) => {
      const { trust01, grievance, ious } = relationOf(view, index);
      return {
        step: classOf(trust01, BOUNDS),
        figure: 100 * trust01,
        says: saying('trust', {
          trust: 100 * trust01,
          grudge: 100 * grievance,
          held: grievance >= 0.005,
          owed: ious > 0 ? 'yours' : ious < 0 ? 'theirs' : 'none',
        }),
      };
    },
};
