/** "Would they come for …?": how surely the ally that is asked about takes each of the others to fight for it. */
import type { MemberId, View } from '../../engine/state.ts';
import { classOf, saying, type Layer } from './layer.ts';
import { PIES, stepsAlong, TEAL } from './ramps.ts';

const BOUNDS = [0.3, 0.45, 0.6, 0.75] as const;

/** Whom to ask about when nobody has chosen: who is under attack, else the weakest on the watch, else the most threatened. */
export const victimOf = (view: View, chosen: MemberId | null): MemberId | null => {
  if (chosen !== null && view.members.some((m) => m.id === chosen && !m.leftTreaty)) return chosen;
  const attacked = view.theatre.rollCall?.victim;
  if (attacked !== undefined) return attacked;
  const [weakest] = view.theatre.watch.toSorted((a, b) => a.adequate01 - b.adequate01);
  if (weakest !== undefined) return weakest.member;
  const [threatened] = view.members
    .filter((m) => !m.leftTreaty)
    .toSorted((a, b) => b.threat01 - a.threat01);
  return threatened?.id ?? null;
};

const FIVE = stepsAlong(TEAL, {
  ids: ['comes-0', 'comes-1', 'comes-2', 'comes-3', 'comes-4'],
  glyphs: PIES,
  patterns: ['diagonal', 'dots'],
});

export const comesFor: Layer = {
  scale: 'stepped',
  steps: [
    ...FIVE,
    {
      id: 'comes-victim',
      colours: { dark: '#f5d76e', light: '#7a4a00' },
      glyph: 'target',
      pattern: 'none',
    },
  ],
  format: 'whole',
  read: ({ view, victim: chosen }) => {
    const n = view.members.length;
    const victim = victimOf(view, chosen);
    const at = view.members.findIndex((m) => m.id === victim);
    return (member, index) => {
      if (victim === null || at < 0) return { step: null, figure: null, says: saying('nobody') };
      if (index === at) return { step: FIVE.length, figure: null, says: saying('victim') };
      const belief01 = view.beliefs[at * n + index] ?? 0;
      return {
        step: classOf(belief01, BOUNDS),
        figure: 100 * belief01,
        says: saying('comes', {
          member: member.id,
          victim,
          belief: 100 * belief01,
          trust: 100 * (view.trust[index * n + at] ?? 0),
          relies: 100 * (view.dependence[index * n + at] ?? 0),
        }),
      };
    };
  },
};
