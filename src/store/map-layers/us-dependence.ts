/** How much of its critical supply a member has from the United States, and for what above all. */
import { reliesOn } from '../../engine/domains/reliance.ts';
import { classOf, saying, type Layer } from './layer.ts';
import { BARS, OLIVE, stepsAlong } from './ramps.ts';

const BOUNDS = [0.15, 0.22, 0.28, 0.34] as const;
const US = 'USA';

export const usDependence: Layer = {
  scale: 'stepped',
  steps: stepsAlong(OLIVE, {
    ids: ['us-0', 'us-1', 'us-2', 'us-3', 'us-4'],
    glyphs: BARS,
    patterns: ['none', 'none', 'none', 'none', 'pennant'],
  }),
  format: 'whole',
  read: ({ view }) => {
    const n = view.members.length;
    const us = view.members.findIndex((m) => m.id === US);
    return (member, index) => {
      if (index === us) return { step: null, figure: null, says: saying('us-itself') };
      const share01 = view.dependence[index * n + us] ?? 0;
      const most = reliesOn(view, member.id).find(({ on }) => on === US);
      return {
        step: classOf(share01, BOUNDS),
        figure: 100 * share01,
        says:
          most === undefined
            ? saying('us-supply', { share: 100 * share01 })
            : saying('us-relies', {
                share: 100 * share01,
                domain: most.domain,
                domainShare: 100 * most.share01,
              }),
      };
    };
  },
};
