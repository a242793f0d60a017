/** What a caretaker came to, as a schema: it crosses from a worker to the page. */
import { z } from 'zod';
import type { State } from '../engine/state.ts';
import { turnSchema } from '../replay/record-schema.ts';
import type { PlayedOn } from './caretaker.ts';

const endedSchema = z.looseObject({
  phase: z.literal('ended'),
  turn: z.int().min(0),
  members: z.array(z.looseObject({ id: z.string() })),
});

/** The rules wrote it, and nobody has written down its whole shape: the authority holds it against its recorded hash. */
const stateSchema = z.custom<State>(
  (state) => endedSchema.safeParse(state).success,
  'expected the state of a game that has ended',
);

export const playedOnSchema = z.strictObject({
  state: stateSchema,
  turns: z.array(turnSchema),
}) satisfies z.ZodType<PlayedOn>;
