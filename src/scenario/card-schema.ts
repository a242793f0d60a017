/**
 * A card of the deck, as data: what a scenario file may add, and what the built-in cards are held to. No refinements:
 * the JSON Schema is made from this; what it cannot say is in `lint/cards.ts`.
 */
import { z } from 'zod';
import {
  ALLIANCE_FIELDS,
  MEMBER_FIELDS,
  SELECTORS,
  SPECIAL_EFFECTS,
  TRAITS,
  type Effect,
} from '../engine/effects/effect.ts';
import { SUITS, type Card } from '../engine/events/card.ts';
import {
  ALLIANCE_FIGURE_NAMES,
  MEMBER_FIGURE_NAMES,
  PAIR_FIGURE_NAMES,
} from '../engine/events/names.ts';
import { DIMENSIONS } from '../engine/state.ts';
import { MISSION_KINDS } from '../engine/theatre/theatre-state.ts';
import { MEMBER_IDS } from './data/members.ts';

export const cardIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Words in lower case, such as cut-cable; its texts are card.cut-cable and on');
const id = cardIdSchema;
const selector = z.enum(SELECTORS).meta({
  id: 'selector',
  description: 'Whom it reaches: target is whom the card is about, actor the other in the affair',
});
const is = z.enum(['at-least', 'at-most']);
const extreme = z.enum(['most', 'least']);
const add = z.number().min(-2).max(2);
const chance = z.number().min(0).max(1);

const allianceFigure = z
  .enum(ALLIANCE_FIGURE_NAMES)
  .meta({ id: 'allianceFigure', description: 'A figure of the alliance' });
const memberFigure = z
  .enum(MEMBER_FIGURE_NAMES)
  .meta({ id: 'memberFigure', description: 'A figure of one government' });

const conditionSchema = z
  .strictObject({ figure: allianceFigure, is, value: z.number() })
  .meta({ id: 'condition' });

const effectSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('member'),
        field: z.enum(MEMBER_FIELDS),
        of: selector,
        add,
        by: z.enum(TRAITS).exactOptional(),
      })
      .describe(
        'Add to a figure of every member that the selector names, in proportion to a trait',
      ),
    z.strictObject({ kind: z.literal('alliance'), field: z.enum(ALLIANCE_FIELDS), add }),
    z.strictObject({ kind: z.literal('treaty'), dimension: z.enum(DIMENSIONS), add }),
    z
      .strictObject({ kind: z.literal('trust'), from: selector, to: selector, add })
      .describe('Trust of every from in every to'),
    z
      .strictObject({ kind: z.literal('dependence'), of: selector, on: selector, add })
      .describe('How much every of depends on every on for critical supply'),
    z
      .strictObject({
        kind: z.literal('evidence'),
        about: selector,
        ratio: z.number().min(0.5).max(2),
        seenBy: selector.exactOptional(),
      })
      .describe('Evidence that an ally would come: likelihood ratio, above 1 speaks for it'),
    z
      .strictObject({
        kind: z.literal('mission'),
        mission: z.enum(MISSION_KINDS),
        flag: z.enum(['unless-vetoed', 'flag', 'coalition']),
        legitimacy01: chance,
      })
      .describe('The target leads a mission from now on'),
    z
      .strictObject({
        kind: z.literal('special'),
        name: z.enum(SPECIAL_EFFECTS),
        size: z.number().min(-3).max(8),
      })
      .describe('What no sum can say; src/engine/effects/special has one file each'),
  ])
  .meta({ id: 'effect' }) satisfies z.ZodType<Effect>;

const effects = z.array(effectSchema);

const laterSchema = z
  .array(z.strictObject({ inTurns: z.int().min(1).max(8), effects: effects.min(1) }))
  .describe('Effects that come so many half-years later');

const gambleSchema = z
  .strictObject({
    base01: chance,
    leans: z
      .array(
        z.strictObject({
          figure: allianceFigure,
          from: z.number(),
          weight: z.number().min(-1).max(1),
        }),
      )
      .describe('The odds change by weight for every unit of the figure above from'),
    won: effects.min(1),
    lost: effects,
  })
  .describe('A choice that may go either way; the odds are shown');

const choiceSchema = z.strictObject({
  id,
  capital: z.number().min(0).max(6),
  hours: z.number().min(0).max(4),
  needs: z.array(conditionSchema),
  effects,
  later: laterSchema.exactOptional(),
  gamble: gambleSchema.exactOptional(),
});

const subjectSchema = z.strictObject({
  among: selector,
  members: z.array(z.enum(MEMBER_IDS)).min(1).exactOptional(),
  where: z.array(z.strictObject({ figure: memberFigure, is, value: z.number() })),
  pick: z
    .strictObject({ is: extreme, of: memberFigure })
    .nullable()
    .describe('Which of those that fit; null = any, by lot'),
  other: z
    .strictObject({
      among: selector,
      pick: z.strictObject({ is: extreme, of: z.enum(PAIR_FIGURE_NAMES) }),
    })
    .exactOptional()
    .describe('A second government in the affair, seen from the first'),
});

const cardSchema = z
  .strictObject({
    id,
    suit: z.enum(SUITS),
    good: z.boolean().describe('Good news, or news that can be turned into it'),
    trigger: z.array(conditionSchema).describe('When it can come: every condition must hold'),
    tells: z
      .array(allianceFigure)
      .exactOptional()
      .describe('Further figures that its "drawn because" names'),
    after: z
      .strictObject({
        card: id,
        choice: id.nullable(),
        withinTurns: z.int().min(1).max(24),
      })
      .exactOptional()
      .describe('The card that must have come before, and the answer that leads here; null = any'),
    hazard01: chance.describe('Chance a half-year while the trigger holds'),
    subject: subjectSchema.nullable().describe('Whom it is about; null = nobody in particular'),
    cooldownTurns: z
      .int()
      .min(1)
      .max(60)
      .nullable()
      .describe('Half-years before it can come again; null = once a campaign'),
    effects: effects.describe('What comes whatever is chosen'),
    later: laterSchema.exactOptional(),
    choices: z
      .array(choiceSchema)
      .max(3)
      .describe('Two or three, of which one is free; none = the card only happens'),
  })
  .meta({ id: 'card' }) satisfies z.ZodType<Card>;

export const cardsSchema = z.array(cardSchema);
