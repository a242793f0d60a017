import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DIMENSIONS } from '../../src/engine/state.ts';
import { scenarioFile, scenarioIds, scenarioSchema } from '../../src/scenario/index.ts';
import { scenarioJsonSchemaText } from '../../tooling/data/scenario-json-schema.ts';

const path = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url));

describe('scenario.schema.json', () => {
  it('is what the schema in the source says: else run node tooling/data/generate-schema.ts', () => {
    expect(readFileSync(path, 'utf8')).toBe(scenarioJsonSchemaText());
  });

  it('can be read back and accepts the built-in scenarios, and no misspelt field', () => {
    const { title: _title, ...json } = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync(path, 'utf8')));
    const schema = z.fromJSONSchema(json);
    for (const id of scenarioIds) {
      expect(schema.safeParse(scenarioFile(id)).success).toBe(true);
      expect(schema.safeParse({ ...scenarioFile(id), tretay: 1 }).success).toBe(false);
    }
  });

  it('is named by every scenario file', () => {
    for (const id of scenarioIds) expect(scenarioFile(id).$schema).toBe('./scenario.schema.json');
  });
});

describe('the treaty in the file', () => {
  it('has the dimensions of the engine, in its order', () => {
    expect(Object.keys(scenarioSchema.shape.treaty.shape)).toEqual([...DIMENSIONS]);
  });
});
