import { z } from 'zod';
import { checksSchema } from '../../src/analysis/validation/checks/schema.ts';

export const checksJsonSchemaText = (): string =>
  `${JSON.stringify({ title: 'Behaviour checks', ...z.toJSONSchema(checksSchema, { io: 'input' }) }, null, 2)}\n`;
