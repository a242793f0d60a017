/**
 * Odds of an adequate response if a member were attacked tonight. Of front-line allies the watch tells a band of ten
 * points; of the others the same sum is drawn up from what they themselves believe of the rest.
 */
import { adequacy01, muster } from '../../engine/theatre/watch.ts';
import type { MemberId, View } from '../../engine/state.ts';
import { classOf, saying, type Layer } from './layer.ts';
import { BLUE, PIES, stepsAlong } from './ramps.ts';

const BOUNDS = [0.35, 0.5, 0.65, 0.8] as const;
/** Doubters named on the map: the largest members weigh most in any answer. */
const DOUBTS = 3;

/** Whom a member believes least among the allies that matter most by size. */
const leastBelieved = (view: View, index: number): { id: MemberId; believed: number }[] => {
  const n = view.members.length;
  return view.members
    .map((m, j) => ({
      id: m.id,
      believed: view.beliefs[index * n + j] ?? 0,
      gone: m.leftTreaty,
      j,
    }))
    .filter(({ j, gone }) => j !== index && !gone && (view.members[j]?.major ?? false))
    .toSorted((a, b) => a.believed - b.believed)
    .slice(0, DOUBTS);
};

export const reliability: Layer = {
  scale: 'stepped',
  steps: stepsAlong(BLUE, {
    ids: ['odds-0', 'odds-1', 'odds-2', 'odds-3', 'odds-4'],
    glyphs: PIES,
    patterns: ['diagonal', 'dots'],
  }),
  format: 'whole',
  read: ({ view }) => {
    const gathered = muster(view, 'major-attack');
    const n = view.members.length;
    return (member, index) => {
      const watched = view.theatre.watch.find((w) => w.member === member.id);
      const odds01 =
        watched?.adequate01 ??
        adequacy01(view, gathered, index, view.beliefs.slice(index * n, (index + 1) * n));
      const doubts = leastBelieved(view, index).map(({ id }) => id);
      return {
        step: classOf(odds01, BOUNDS),
        figure: 100 * odds01,
        says:
          watched === undefined
            ? saying('odds', { odds: 100 * odds01, doubts })
            : saying('watch', {
                odds: 100 * odds01,
                turns: watched.turnsBelowHalf,
                doubts,
              }),
      };
    };
  },
};
