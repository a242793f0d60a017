/** A cross-field check: the problems it finds, one line each, beginning with the path. */
import type { ScenarioFile } from '../schema.ts';

export type Lint = (scenario: ScenarioFile) => string[];
