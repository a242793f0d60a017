/** The scenario layer: built-in scenarios, and the way from a file to the engine's input. */
import coalition2025 from '../../scenarios/coalition-2025.json' with { type: 'json' };
import reference2025 from '../../scenarios/reference-2025.json' with { type: 'json' };
import type { Scenario } from '../engine/scenario-input.ts';
import tutorial2011 from '../../scenarios/tutorial-2011.json' with { type: 'json' };
import { didYouMean } from './did-you-mean.ts';
import { ScenarioError } from './errors.ts';
import { parseScenario, resolveScenario } from './load.ts';
import type { ScenarioFile } from './schema.ts';

const BUILT_IN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['coalition-2025', coalition2025],
  ['reference-2025', reference2025],
  ['tutorial-2011', tutorial2011],
]);

/** Ids of the built-in scenarios; the first is the one to offer. */
export const scenarioIds: readonly string[] = [...BUILT_IN.keys()];

/** A built-in scenario's file: text keys, goals and start. Throws a ScenarioError for an unknown id. */
export const scenarioFile = (id: string): ScenarioFile => {
  const input = BUILT_IN.get(id);
  if (input === undefined)
    throw new ScenarioError(id, [`unknown scenario "${id}"${didYouMean(id, scenarioIds)}`]);
  const result = parseScenario(input, `scenarios/${id}.json`);
  if (!result.ok) throw result.error;
  return result.file;
};

/** A built-in scenario, ready for the engine. Throws a ScenarioError for an unknown id. */
export const loadScenario = (id: string): Scenario => resolveScenario(scenarioFile(id));

export { ScenarioError } from './errors.ts';
export { parseScenario, resolveScenario } from './load.ts';
export { scenarioSchema, type ScenarioFile } from './schema.ts';
export { parseLesson, tutorialLesson, type Lesson, type LessonDeed } from './lesson.ts';
