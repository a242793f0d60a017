/** Scenarios by id, ready to be played. */
import type { Scenario } from '../engine/scenario-input.ts';
import { loadScenario } from '../scenario/index.ts';

/** Checked once: a tab plays many campaigns on the same few files. */
const checked = new Map<string, Scenario>();

/** A built-in scenario, the caller's own. Throws a ScenarioError for an unknown id. */
export const openScenario = (id: string): Scenario => {
  const known = checked.get(id) ?? loadScenario(id);
  checked.set(id, known);
  return structuredClone(known);
};
