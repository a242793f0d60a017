/** The shape of an ending's rule: conditions that the checklist shows and the decision reads. */
import type { EndingId } from '../state.ts';

export interface Condition {
  /** Message key of what is measured. */
  measure: string;
  value: number;
  threshold: number;
  /** Whether the value must reach or stay under the threshold. */
  must: 'reach' | 'exceed' | 'stay-under';
  met: boolean;
}

export interface EndingRule {
  ending: EndingId;
  conditions: Condition[];
  /** Turns for which all conditions have held together, and how many are needed; 0 = no holding. */
  heldTurns: number;
  neededTurns: number;
  met: boolean;
}

export const reach = (measure: string, value: number, threshold: number): Condition => ({
  measure,
  value,
  threshold,
  must: 'reach',
  met: value >= threshold,
});
export const exceed = (measure: string, value: number, threshold: number): Condition => ({
  measure,
  value,
  threshold,
  must: 'exceed',
  met: value > threshold,
});
export const stayUnder = (measure: string, value: number, threshold: number): Condition => ({
  measure,
  value,
  threshold,
  must: 'stay-under',
  met: value <= threshold,
});

export const instant = (ending: EndingId, conditions: Condition[], met: boolean): EndingRule => ({
  ending,
  conditions,
  heldTurns: 0,
  neededTurns: 0,
  met,
});

export const allMet = (conditions: readonly Condition[]): boolean => conditions.every((c) => c.met);

/** A rule that holds when all its conditions do, at the moment of judging. */
export const whenAll = (ending: EndingId, conditions: Condition[]): EndingRule =>
  instant(ending, conditions, allMet(conditions));
