/** Silent resentment: what is left of having been outvoted or scolded. */
import { classOf, saying, type Layer } from './layer.ts';
import { ROSE, stepsAlong, VESSELS } from './ramps.ts';

const BOUNDS = [0.01, 0.04, 0.09, 0.16] as const;

export const resentment: Layer = {
  scale: 'stepped',
  steps: stepsAlong(ROSE, {
    ids: ['resentment-0', 'resentment-1', 'resentment-2', 'resentment-3', 'resentment-4'],
    glyphs: VESSELS,
    patterns: ['none', 'none', 'dots', 'diagonal', 'cross'],
  }),
  format: 'whole',
  read:
    () =>
    ({ resentment: level, scolding, grievance }) => ({
      step: classOf(level, BOUNDS),
      figure: 100 * level,
      says: saying('resentment', {
        points: 100 * level,
        scolded: scolding > 0.1,
        grudge: 100 * grievance,
      }),
    }),
};
