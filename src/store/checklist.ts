/** The rules of every ending as a player reads them. */
import { outcome } from '../engine/index.ts';
import type { View } from '../engine/state.ts';
import { measureName, type ArchivedTurn } from '../session/index.ts';
import type { Condition, EndingRule } from '../engine/systems/ending-rule.ts';

export type { Condition };

export interface EndingRuleShown extends EndingRule {
  key: string;
}

/** Every rule in the order in which they are judged; the two ways to a hybrid are two rules. */
export const checklistOf = (view: View): EndingRuleShown[] =>
  outcome(view).rules.map((rule, at) => ({ ...rule, key: `${rule.ending}-${at}` }));

/** Measures that are counted in whole units or points of 100; the others are shares. */
const WHOLE = new Set([
  'native-index',
  'pillar-index',
  'european-deterrence',
  'deterrence',
  'treaty-exits',
  'regional-pacts',
  'treaty-exits-gdp-share',
  'cohesion',
  'us-committed-turns',
  'standing-coalitions',
  'council-items-a-year',
  'treaty-step-open',
  'index-above-threshold',
  'turns-held',
]);
const FLAGS = new Set(['us-crashed-out', 'test-failed', 'compact-in-force', 'protocol-in-force']);

export type MeasureKind = 'whole' | 'share' | 'flag';
export const measureKind = (measure: string): MeasureKind =>
  FLAGS.has(measure) ? 'flag' : WHOLE.has(measure) ? 'whole' : 'share';

/** How full a condition is, 0–1, for its bar. */
export const fullness01 = ({ value, threshold, must, met }: Condition): number => {
  if (met) return 1;
  const share =
    must === 'stay-under'
      ? value === 0
        ? 1
        : threshold / value
      : threshold === 0
        ? 0
        : value / threshold;
  return Math.min(1, Math.max(0, share));
};

/** Where the measures stood when the last half-year opened; null before the second. */
export const measuresBefore = (
  { turn }: Pick<View, 'turn'>,
  archive: readonly ArchivedTurn[],
): ArchivedTurn['measures'] | null =>
  archive.find((entry) => entry.turn === turn - 2)?.measures ?? null;

/** How a condition has moved: `closer` to being met or further from its edge, `away` from it; null = not at all, or not known. */
export const movedSince = (
  before: ArchivedTurn['measures'] | null,
  ending: string,
  { measure, value, must }: Condition,
): { change: number; way: 'closer' | 'away' } | null => {
  const was = before?.[measureName(ending, measure)];
  if (was === undefined || Math.abs(value - was) < STILL) return null;
  const change = value - was;
  return { change, way: change > 0 === (must !== 'stay-under') ? 'closer' : 'away' };
};

/** Below this nothing is said to have moved: half of what is shown. */
const STILL = 0.0005;
