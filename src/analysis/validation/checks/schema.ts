/**
 * A file of behaviour checks: how the model must behave, as data. No transforms, no refinements:
 * scenarios/checks/checks.schema.json is made from this; what spans fields is a lint.
 */
import { z } from 'zod';
import { LENSES } from '../../../engine/lenses.ts';
import { DIMENSIONS } from '../../../engine/state.ts';
import { POLICY_IDS } from '../../../policies/index.ts';
import { MEMBER_IDS } from '../../../scenario/data/members.ts';
import {
  administration,
  eventSchema,
  floorPctGdp,
  member,
  optionalBy,
  share,
  startSchema,
} from '../../../scenario/schema.ts';
import { CHECK_MEASURES } from './measures.ts';
import { MOVES } from './moves.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const turn = z.int().min(0);
/** By name; a lint knows the names, so that a new coefficient does not change the JSON Schema. */
const assumptions = z.record(z.string(), z.number());

const interventionSchema = z
  .strictObject({
    turn: turn.describe('At the opening of this turn'),
    members: z.array(member).min(1),
    nationalistLed: z.boolean().exactOptional(),
    nationalist01: share.exactOptional(),
    publicSupport01: share.exactOptional(),
    resentment: z.number().min(0).max(0.5).exactOptional(),
  })
  .describe('A forced change, outside the rules');

const armSchema = z
  .strictObject({
    policy: z
      .enum(POLICY_IDS)
      .exactOptional()
      .describe('Who plays the Secretary-General; absent = nobody'),
    press: z
      .array(z.enum(MOVES))
      .min(1)
      .exactOptional()
      .describe('In place of a policy: moves made every turn, as often as listed'),
    assumptions: assumptions.exactOptional(),
    treaty: optionalBy(DIMENSIONS, share).exactOptional(),
    us: z
      .strictObject({
        commitment01: share.exactOptional(),
        administration: administration.exactOptional(),
      })
      .exactOptional(),
    adversary: z
      .strictObject({
        pressure01: share.exactOptional(),
        southPressure01: share.exactOptional(),
      })
      .exactOptional(),
    optOutNorm01: share.exactOptional(),
    pillarStock01: share.exactOptional(),
    rhetoric01: share.exactOptional(),
    floorPathPctGdp: floorPctGdp.exactOptional(),
    everyone: startSchema.exactOptional().describe('Figures of every member but the United States'),
    byMember: optionalBy(MEMBER_IDS, startSchema).exactOptional(),
    elections: z.literal('none').exactOptional().describe('No government changes'),
    events: z.array(eventSchema).exactOptional(),
    interventions: z.array(interventionSchema).exactOptional(),
  })
  .meta({
    id: 'arm',
    description: 'One way to set up and play; arms of a check share their seeds',
  });

const when = z
  .enum(['end', 'lowest', 'highest', 'mean'])
  .describe('At the end of the game, or over all turns');
const afterTurns = turn.describe('In place of when: after so many turns; 0 = at the opening');

const expectationSchema = z
  .strictObject({
    measure: z.enum(CHECK_MEASURES),
    member: member.exactOptional().describe('Whose, for measures that begin with member.'),
    of: slug.describe('The arm that is looked at'),
    when: when.exactOptional(),
    afterTurns: afterTurns.exactOptional(),
    seeds: z
      .enum(['every', 'median', 'mean'])
      .describe('On every single seed, or the median or mean of all'),
    is: z.enum(['above', 'below', 'at-least', 'at-most', 'near']),
    than: z.number().exactOptional().describe('A figure'),
    thanArm: z
      .strictObject({
        arm: slug,
        when: when.exactOptional(),
        afterTurns: afterTurns.exactOptional(),
        times: z.number().exactOptional(),
        plus: z.number().exactOptional(),
      })
      .exactOptional()
      .describe(
        'In place of a figure: the same measure of an arm, at the same time unless it says otherwise, times and plus something',
      ),
    within: z.number().min(0).exactOptional().describe('How near, for near'),
  })
  .meta({ id: 'expectation' });

const checkSchema = z.strictObject({
  id: slug,
  says: z.string().min(1).describe('What must hold, in one sentence'),
  because: z.string().min(1).describe('On what the expectation rests'),
  seeds: z.int().min(1).max(1000).describe('How many seeds: 1 to this'),
  turns: z.int().min(1).max(60),
  lenses: z.array(z.enum(LENSES)).min(1),
  arms: z.record(slug, armSchema),
  expect: z.array(expectationSchema).min(1),
});

export const checksSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  format: z.literal(1),
  id: slug,
  about: z.string().min(1),
  scenario: slug.describe('The built-in scenario that the arms change'),
  assumptions: assumptions.describe('Changes to the coefficients in every arm, on top of the lens'),
  checks: z.array(checkSchema).min(1),
});
export type ChecksFile = z.infer<typeof checksSchema>;
export type Check = ChecksFile['checks'][number];
export type CheckArm = Check['arms'][string];
export type Expectation = Check['expect'][number];
/** When a figure is read: after so many turns, or a name of `when`. */
export type Reading = Pick<Expectation, 'when' | 'afterTurns'>;
