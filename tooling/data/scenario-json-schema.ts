import { z } from 'zod';
import { scenarioSchema } from '../../src/scenario/schema.ts';

export const scenarioJsonSchemaText = (): string =>
  `${JSON.stringify({ title: 'Scenario', ...z.toJSONSchema(scenarioSchema, { io: 'input' }) }, null, 2)}\n`;
