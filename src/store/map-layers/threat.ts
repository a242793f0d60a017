/** Perceived threat, and from where. */
import { axesOf } from '../../engine/governments/axes.ts';
import { classOf, saying, type Layer } from './layer.ts';
import { EMBER, PEAKS, stepsAlong } from './ramps.ts';

const BOUNDS = [0.2, 0.3, 0.42, 0.55] as const;

export const threat: Layer = {
  scale: 'stepped',
  steps: stepsAlong(EMBER, {
    ids: ['threat-0', 'threat-1', 'threat-2', 'threat-3', 'threat-4'],
    glyphs: PEAKS,
    patterns: ['none', 'none', 'none', 'none', 'diagonal'],
  }),
  format: 'whole',
  read: () => (member) => {
    const compass = axesOf(member).find(({ axis }) => axis === 'eastern')?.value ?? 0;
    const change = member.threat01 - member.startThreat01;
    return {
      step: classOf(member.threat01, BOUNDS),
      figure: 100 * member.threat01,
      says: saying('threat', {
        threat: 100 * member.threat01,
        from: compass > 0.5 ? 'east' : compass < -0.5 ? 'south' : 'both',
        moved: change > 0.02 ? 'up' : change < -0.02 ? 'down' : 'no',
      }),
    };
  },
};
