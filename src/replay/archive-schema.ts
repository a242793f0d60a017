/** The archive as a schema: it crosses from a worker to the page. */
import { z } from 'zod';
import { DEADLINES, type CouncilResult } from '../engine/bargaining/council-result.ts';
import { DIMENSIONS } from '../engine/state.ts';
import { TEXT_PURPOSES } from '../engine/treaty/treaty-process.ts';
import type { ArchivedTurn } from './archive.ts';
import { packageSchema } from './record-schema.ts';

const envelopeSchema = z.strictObject({
  member: z.string(),
  verdict: z.enum(['champion', 'agrees', 'keeps-silent', 'footnotes', 'breaks-silence']),
  margin: z.number(),
  undisclosed: z.number().nullable(),
  bought: z.literal(true).exactOptional(),
  mood: z.number(),
  footnote: z.enum(DIMENSIONS).nullable(),
  isolationCost: z.number(),
});

const councilSchema = z.strictObject({
  by: z.string(),
  package: packageSchema.extend({ purpose: z.enum(TEXT_PURPOSES).exactOptional() }),
  procedure: z.strictObject({ deadline: z.enum(DEADLINES), summit: z.boolean() }),
  walkedOut: z.array(z.string()),
  envelopes: z.array(envelopeSchema),
  outcome: z.enum(['adopted', 'broken', 'withdrawn', 'rejected-in-parliament']),
  ratification: z.array(
    z.strictObject({
      member: z.string(),
      result: z.enum(['ratified', 'rejected', 'protocol']),
      margin: z.number(),
    }),
  ),
}) satisfies z.ZodType<CouncilResult>;

export const archiveSchema = z.array(
  z.strictObject({
    turn: z.int().min(-1),
    councils: z.array(councilSchema),
    spendingPctGdp: z.array(z.number()),
    measures: z.record(z.string(), z.number()),
  }),
) satisfies z.ZodType<ArchivedTurn[]>;
