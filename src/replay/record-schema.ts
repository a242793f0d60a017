/** The record file at the edge: nothing that has not passed this schema reaches the rules. */
import { z } from 'zod';
import { ASSUMPTIONS } from '../engine/assumptions.ts';
import { VERBS } from '../engine/index.ts';
import { ASSUMPTION_KEYS, LENSES } from '../engine/lenses.ts';
import { DIMENSIONS, ENDINGS } from '../engine/state.ts';
import { byKey } from './by-key.ts';
import { RECORD_FORMAT, type GameRecord } from './record.ts';

const SIMPLE_VERBS = VERBS.filter((verb) => verb !== 'table-package');

const packageSchema = z.strictObject({
  delta: z.strictObject(byKey(DIMENSIONS, () => z.number().exactOptional())),
  sidePayments: z.array(
    z.strictObject({ to: z.string(), from: z.string(), value: z.number().gt(0) }),
  ),
});

const actionSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('table-package'), package: packageSchema }),
  z.strictObject({ verb: z.enum(SIMPLE_VERBS) }),
]);

const hash = z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits');

const snapshotSchema = z.strictObject({
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, 'expected 8 hexadecimal digits')),
});

const turnSchema = z.strictObject({
  by: z.string().min(1),
  actions: z.array(actionSchema),
  hash,
  snapshot: snapshotSchema,
});

const assumptionsSchema = z.strictObject(
  byKey(ASSUMPTION_KEYS, (key) =>
    z.number().min(ASSUMPTIONS[key].min).max(ASSUMPTIONS[key].max).exactOptional(),
  ),
);

export const recordSchema = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  rulesVersion: z.int().min(1),
  scenarioId: z.string().min(1),
  scenarioHash: hash,
  seed: z.string().min(1),
  lens: z.enum(LENSES),
  assumptions: assumptionsSchema,
  personTurns: z.int().min(0),
  turns: z.array(turnSchema),
  pending: z.array(actionSchema),
  ending: z.enum(ENDINGS).nullable(),
}) satisfies z.ZodType<GameRecord>;
