/** What an analysis hands back, as a schema: results cross from a worker to the page. */
import { z } from 'zod';
import { MANDATE_AXES } from '../engine/mandates/mandate.ts';
import { ENDINGS } from '../engine/state.ts';
import { actionSchema } from '../replay/index.ts';
import type { DecisiveTurn } from './decisive-turns.ts';
import type { Legacy } from './legacy.ts';

/** Axes of the no-deal baseline, in the order of MANDATE_AXES. */
export const baselineSchema = z.array(z.number().min(0).max(100)).length(MANDATE_AXES.length);

export const legacySchema = z.strictObject({
  futures: z.int().min(1),
  endings: z.record(z.enum(ENDINGS), z.int().min(0)),
  medianScore: z.number().nullable(),
  won: z.int().min(0),
}) satisfies z.ZodType<Legacy>;

const decisiveTurnSchema = z.strictObject({
  turn: z.int().min(0),
  cause: z.enum(['actions', 'crises']),
  actions: z.array(actionSchema),
  crises: z.array(z.string()),
  score: z.number(),
  endingWithout: z.enum(ENDINGS),
  changedEnding: z.boolean(),
  moved: z.strictObject({
    pillarIndex: z.number(),
    nativeIndex: z.number(),
    deterrence: z.number(),
    reliability01: z.number(),
  }),
}) satisfies z.ZodType<DecisiveTurn>;

export const decisiveTurnsSchema = z.array(decisiveTurnSchema);
