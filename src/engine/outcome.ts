/** The outcome so far: the rules of every ending as a checklist, and what the nearest other one still lacks. */
import type { EndingId, View } from './state.ts';
import {
  bandOf,
  isBanded,
  stampOf,
  type BandedEnding,
  type BandReading,
  type Stamp,
} from './systems/ending-bands.ts';
import type { Condition, EndingRule } from './systems/ending-rule.ts';
import { endingRules } from './systems/endings.ts';

export interface Outcome {
  /** The ending once the game is over, else null. */
  ending: EndingId | null;
  rules: EndingRule[];
  /** The ending worth aiming at that came closest and is not the one reached, with the conditions it lacks. */
  nearest: { ending: EndingId; lacks: Condition[]; heldTurns: number; neededTurns: number } | null;
  /** How firmly the projects stand, or would stand if they were reached now. */
  bands: Record<BandedEnding, BandReading>;
  /** The band of the ending that was reached; null while playing, and for endings without bands. */
  band: BandReading | null;
  stamp: Stamp;
}

/** Distance to a rule: the sum of relative shortfalls of its conditions, and of the turns it must hold. */
const distance = (rule: EndingRule): number => {
  let short = 0;
  for (const c of rule.conditions) {
    if (c.met) continue;
    const scale = c.threshold === 0 ? 1 : c.threshold;
    const gap = (c.threshold - c.value) / scale;
    short += gap < 0 ? -gap : gap;
  }
  if (rule.neededTurns > 0) short += (0.2 * (rule.neededTurns - rule.heldTurns)) / rule.neededTurns;
  return short;
};

/** Endings that somebody may aim at: the others are what is left when nobody arrives. */
const AIMS: readonly EndingId[] = [
  'european-pillar',
  'native-nato',
  'hybrid',
  'atlantic-renewal',
  'managed-handover',
];

const nearestOf = (state: View, rules: readonly EndingRule[]): Outcome['nearest'] => {
  let nearest: EndingRule | null = null;
  for (const rule of rules) {
    if (!AIMS.includes(rule.ending) || rule.ending === state.ending) continue;
    if (nearest === null || distance(rule) < distance(nearest)) nearest = rule;
  }
  if (nearest === null) return null;
  const { ending, conditions, heldTurns, neededTurns } = nearest;
  return { ending, lacks: conditions.filter((c) => !c.met), heldTurns, neededTurns };
};

export const outcome = (state: View): Outcome => {
  const rules = endingRules(state);
  const bands = {
    'european-pillar': bandOf(state, 'european-pillar'),
    'native-nato': bandOf(state, 'native-nato'),
    hybrid: bandOf(state, 'hybrid'),
  };
  const { ending } = state;
  return {
    ending,
    rules,
    nearest: nearestOf(state, rules),
    bands,
    band: ending !== null && isBanded(ending) ? bands[ending] : null,
    stamp: stampOf(state),
  };
};
