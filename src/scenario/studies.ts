/** Scenarios that are studied, not played: the page never loads them. */
import backcast2014 from '../../scenarios/backcast-2014.json' with { type: 'json' };
import type { Scenario } from '../engine/scenario-input.ts';
import { parseScenario, resolveScenario } from './load.ts';

/** NATO in the second half of 2014, with what happened to it until 2025 as scripted events. */
export const backcastScenario = (): Scenario => {
  const result = parseScenario(backcast2014, 'scenarios/backcast-2014.json');
  if (!result.ok) throw result.error;
  return resolveScenario(result.file);
};
