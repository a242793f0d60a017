/** How far an alliance is from an ending: relative shortfalls of the rule's conditions, and of the turns it must hold. */
import type { Outcome } from '../engine/index.ts';

type Rule = Outcome['rules'][number];

const MOST_PER_CONDITION = 1;

export const shortfallOf = (rule: Rule): number => {
  if (rule.met) return 0;
  let short = 0;
  for (const c of rule.conditions) {
    if (c.met) continue;
    const gap = Math.abs(c.threshold - c.value) / (c.threshold === 0 ? 1 : c.threshold);
    short += Math.min(gap, MOST_PER_CONDITION);
  }
  if (rule.neededTurns > 0)
    short += (0.2 * Math.max(0, rule.neededTurns - rule.heldTurns)) / rule.neededTurns;
  return short;
};
