/** Files of behaviour checks: the project's own, or those that are named. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseChecks } from '../analysis/validation/checks/parse.ts';
import type { ChecksFile } from '../analysis/validation/checks/schema.ts';
import { readText } from './files.ts';

const SCHEMA_PATH = fileURLToPath(
  new URL('../../scenarios/checks/checks.schema.json', import.meta.url),
);
const OWN_FOLDER = dirname(SCHEMA_PATH);

const ownChecksPaths = (): string[] =>
  readdirSync(OWN_FOLDER)
    .filter((name) => name.endsWith('.json') && name !== basename(SCHEMA_PATH))
    .toSorted()
    .map((name) => join(OWN_FOLDER, name));

/** @throws ScenarioError or BadInput, each one line */
export const readChecks = (paths: readonly string[]): ChecksFile[] =>
  paths.length > 0
    ? paths.map((path) => parseChecks(readText(path), path))
    : ownChecksPaths().map((path) => parseChecks(readText(path), basename(path)));
