/** Writes scenarios/scenario.schema.json, which editors read for help and checks; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchemaText } from './scenario-json-schema.ts';

const path = join(import.meta.dirname, '../../scenarios/scenario.schema.json');
const text = scenarioJsonSchemaText();

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('scenarios/scenario.schema.json differs from src/scenario/schema.ts');
  process.exit(1);
}
