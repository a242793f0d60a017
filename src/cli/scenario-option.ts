/** `--scenario`: the id of a built-in scenario, or a scenario file. */
import type { Command } from 'commander';
import type { Scenario } from '../engine/scenario-input.ts';
import { loadScenario, parseScenario, resolveScenario, scenarioIds } from '../scenario/index.ts';
import { readText } from './files.ts';

const DEFAULT_SCENARIO = scenarioIds[0] ?? 'coalition-2025';

export const withScenarioOption = (command: Command): Command =>
  command.option(
    '--scenario <id|file>',
    `a built-in scenario (${scenarioIds.join(', ')}) or a scenario file`,
    DEFAULT_SCENARIO,
  );

const looksLikeFile = (text: string): boolean => text.endsWith('.json') || /[\\/]/.test(text);

/** @throws ScenarioError or BadInput, each one line */
export const scenarioNamed = (text: string): Scenario => {
  if (!looksLikeFile(text)) return loadScenario(text);
  const result = parseScenario(readText(text), text);
  if (!result.ok) throw result.error;
  return resolveScenario(result.file);
};
