/** The outcome so far: the rules of every ending as a checklist, and what the nearest other one still lacks. */
import type { EndingId, View } from './state.ts';
import { endingRules, type Condition, type EndingRule } from './systems/endings.ts';

export interface Outcome {
  /** The ending once the game is over, else null. */
  ending: EndingId | null;
  rules: EndingRule[];
  /** The good ending that came closest and is not the one reached, with the conditions it lacks. */
  nearest: { ending: EndingId; lacks: Condition[]; heldTurns: number; neededTurns: number } | null;
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

const GOOD: readonly EndingId[] = ['european-pillar', 'native-nato', 'hybrid'];

export const outcome = (state: View): Outcome => {
  const rules = endingRules(state);
  let nearest: EndingRule | null = null;
  for (const rule of rules) {
    if (!GOOD.includes(rule.ending) || rule.ending === state.ending) continue;
    if (nearest === null || distance(rule) < distance(nearest)) nearest = rule;
  }
  return {
    ending: state.ending,
    rules,
    nearest:
      nearest === null
        ? null
        : {
            ending: nearest.ending,
            lacks: nearest.conditions.filter((c) => !c.met),
            heldTurns: nearest.heldTurns,
            neededTurns: nearest.neededTurns,
          },
  };
};
