/** Writes the JSON Schemas that editors read for help and checks; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksJsonSchemaText } from './checks-json-schema.ts';
import { scenarioJsonSchemaText } from './scenario-json-schema.ts';

const GENERATED = [
  {
    file: 'scenarios/scenario.schema.json',
    source: 'src/scenario/schema.ts',
    text: scenarioJsonSchemaText,
  },
  {
    file: 'scenarios/checks/checks.schema.json',
    source: 'src/analysis/validation/checks/schema.ts',
    text: checksJsonSchemaText,
  },
];

for (const { file, source, text } of GENERATED) {
  const path = join(import.meta.dirname, '../..', file);
  if (!process.argv.includes('--check')) writeFileSync(path, text());
  else if (readFileSync(path, 'utf8') !== text()) {
    console.error(`${file} differs from ${source}`);
    process.exitCode = 1;
  }
}
