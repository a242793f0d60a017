/** The scenario file. No transforms, no refinements: scenario.schema.json is made from this; cross-field checks are lints. */
import { z } from 'zod';
import { ASSUMPTIONS } from '../engine/assumptions.ts';
import { PROFILES } from '../engine/domains/domain.ts';
import { ENDINGS, type Treaty } from '../engine/state.ts';
import { cardIdSchema as cardId, cardsSchema } from './card-schema.ts';
import {
  FRONT_PHASES,
  MISSION_KINDS,
  type TheatreAtStart,
} from '../engine/theatre/theatre-state.ts';
import { MEMBER_IDS } from './data/members.ts';
import { governmentFields, partySystemFields } from './data-schema.ts';

export const share = z.number().min(0).max(1).meta({ id: 'share' });
const textKey = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  .describe('Key of a text in the catalogue, such as scenario.coalition-2025.title');
export const member = z
  .enum(MEMBER_IDS)
  .meta({ id: 'member', description: 'ISO 3166-1 alpha-3 code of a member' });
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('Year and month, such as 2027-04');
export const administration = z.enum(['transactional', 'restrainer', 'internationalist']);
export const floorPctGdp = z.number().min(0).max(10);
const turn = z.int().min(0).describe('0 = the first half-year');

/** A strict object with one optional entry per key: unlike a record it keeps its keys in the JSON Schema. */
export const optionalBy = <T extends z.ZodType>(keys: readonly string[], value: T) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value.optional()])));

const treatySchema = z.strictObject({
  core: share.describe('How binding Article 5 is against a threat to all'),
  scope: share.describe('What solidarity is expected for: 0 only threats to all, 1 any operation'),
  optout: share.describe('Explicit right to stay out of other operations'),
  command: share.describe('Depth of the integrated command'),
  usrole: share.describe('Leading role of the United States'),
  floor: share.describe('Spending floor, % of GDP divided by 5'),
  works: share.describe('Agreed work-sharing and profiles'),
  pillar: share.describe('Institutions of a European pillar'),
}) satisfies z.ZodType<Treaty>;

const change = z.number().min(-1).max(1).exactOptional();
const deltaSchema = z
  .strictObject({
    core: change,
    scope: change,
    optout: change,
    command: change,
    usrole: change,
    floor: change,
    works: change,
    pillar: change,
  })
  .meta({ id: 'delta' }) satisfies z.ZodType<Partial<Treaty>>;

const packageSchema = z.strictObject({
  delta: deltaSchema.describe('Change of the treaty by dimension; absent = no change'),
  sidePayments: z.array(
    z.strictObject({
      to: member,
      from: member,
      value: z
        .number()
        .gt(0)
        .max(1)
        .describe('Worth to the receiver, margin units: 0.01 = one point'),
    }),
  ),
});

const profile = z.enum(PROFILES).nullable().meta({ id: 'profile' });

/** Figures of a member that a scenario may set; what it leaves out comes from the data. */
export const startSchema = z
  .strictObject({
    gdpBillionUsd: z.number().gt(0).exactOptional(),
    spending2014PctGdp: z.number().min(0).max(20).exactOptional(),
    spending2024PctGdp: z.number().min(0).max(20).exactOptional(),
    spending2025PctGdp: z.number().min(0).max(20).exactOptional(),
    exposureEast01: share.exactOptional(),
    exposureSouth01: share.exactOptional(),
    worldviewRussiaFirst01: share.exactOptional(),
    worldviewInterventionist01: share.exactOptional(),
    worldviewAtlanticist01: share.exactOptional(),
    autonomy01: share.exactOptional(),
    publicSupport01: share.exactOptional(),
    nationalist01: share.exactOptional(),
    nationalistLed: z.boolean().exactOptional(),
    government: z.strictObject(governmentFields).exactOptional(),
    parties: z.strictObject(partySystemFields).exactOptional(),
    politicalSystem: z.enum(['presidential', 'majoritarian', 'coalition']).exactOptional(),
    industry01: share.exactOptional(),
    frontLine: z.boolean().exactOptional(),
    nuclear: z.boolean().exactOptional(),
    fiscalWill01: share.exactOptional(),
    readiness01: share.exactOptional(),
    forwardPresence01: share.exactOptional(),
    availabilityFactor: z.number().min(0).max(2).exactOptional(),
    profile: z
      .strictObject({ primary: profile, secondary: profile })
      .describe('What it specialises in; null = nothing in particular')
      .exactOptional(),
  })
  .meta({ id: 'memberStart' });
/** What the data does not hold, everyone is given. */
const everyoneSchema = startSchema
  .required({ readiness01: true, forwardPresence01: true, availabilityFactor: true })
  .meta({ id: 'everyone' });
export type MemberStart = z.infer<typeof startSchema>;

const electionsSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('dates'),
      firstTurn: turn.describe(
        'Elections that fall before this turn are history and change no government',
      ),
      byMember: optionalBy(MEMBER_IDS, z.array(month)).describe(
        'Months in which a government that controls defence is elected; United States: in which it takes office',
      ),
    })
    .describe('A calendar of real dates'),
  z
    .strictObject({
      kind: z.literal('turns'),
      byMember: optionalBy(MEMBER_IDS, z.array(turn)),
    })
    .describe('Turns, already counted'),
]);

export const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    turn,
    kind: z.literal('mission'),
    leader: member,
    legitimacy01: share,
    mission: z.enum(MISSION_KINDS).exactOptional().describe('Absent = out of area'),
  }),
  z.strictObject({ turn, kind: z.literal('collective-defence-test') }),
  z.strictObject({ turn, kind: z.literal('us-crash-out') }),
  z
    .strictObject({ turn, kind: z.literal('us-administration'), administration })
    .describe('Who governs in Washington from now on'),
  z
    .strictObject({
      turn,
      kind: z.literal('pressure'),
      eastPressure01: share,
      southPressure01: share,
    })
    .describe('Pressure from east and south from now on'),
  z
    .strictObject({ turn, kind: z.literal('spending-floor'), pctGdp: floorPctGdp })
    .describe('Spending floor, % of GDP, from now on, in place of the treaty’s'),
  z
    .strictObject({ turn, kind: z.literal('card'), card: cardId })
    .describe('A card of the deck that comes whatever its trigger says'),
]);

const theatreSchema = z.strictObject({
  front: z
    .strictObject({
      phase: z.enum(FRONT_PHASES),
      line01: share.describe('Where the line stands: 1 in Ukraine’s favour, 0 lost'),
      support01: share.describe('Support that arrives, against what the front needs'),
    })
    .describe('The war in Ukraine'),
  missions: z.array(
    z.strictObject({
      kind: z.enum(MISSION_KINDS),
      leader: member,
      underFlag: z
        .boolean()
        .describe('Under the alliance’s flag, or a coalition outside consensus'),
      legitimacy01: share,
      participants: z.array(member).describe('Those who joined; the leader is not among them'),
      contributing: z.array(member).describe('Those who stayed out and contribute otherwise'),
      turns: z.int().min(1).describe('Half-years that it still goes on'),
    }),
  ),
}) satisfies z.ZodType<TheatreAtStart>;

export const scenarioSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  titleKey: textKey,
  descriptionKey: textKey,
  startYear: z.int().min(1949).max(2100),
  startHalf: z.literal([1, 2]),
  turns: z.int().min(1).max(60).describe('Half-years'),
  roster: z
    .array(member)
    .min(2)
    .describe('Members in the order in which every rule walks them; the United States first'),
  groups: z.strictObject({
    majors: z
      .array(member)
      .describe('Large members whose initiative, ratification and no-shows weigh'),
    europeanMajors: z.array(member).describe('Large Europeans whose governments carry the pillar'),
    notEuropean: z.array(member),
  }),
  start: z
    .strictObject({
      everyone: everyoneSchema,
      frontLine: startSchema,
      byMember: optionalBy(MEMBER_IDS, startSchema),
    })
    .describe(
      'Figures that are not in the data, and changes to those that are; the later group wins',
    ),
  trustAdjustments: z
    .array(z.strictObject({ from: member, to: member, change: z.number().min(-1).max(1) }))
    .describe('Added to the trust that worldviews give'),
  treaty: treatySchema,
  us: z.strictObject({
    commitment01: share,
    administration,
    purchases: z.number().min(0).max(0.6),
    disputeHeat01: share,
  }),
  adversary: z.strictObject({ pressure01: share, southPressure01: share }),
  rhetoric01: share,
  optOutNorm01: share,
  pillarStock01: share,
  legitimacy01: share,
  floorPathPctGdp: floorPctGdp
    .nullable()
    .describe('Spending floor, % of GDP, in place of the treaty’s; null = the treaty’s'),
  elections: electionsSchema,
  events: z.array(eventSchema).describe('Scripted events; they take the place of that turn’s draw'),
  theatre: theatreSchema
    .exactOptional()
    .describe('Missions and the front at the start; absent = neither'),
  assumptions: optionalBy(Object.keys(ASSUMPTIONS), z.number()).describe(
    'Changes to the coefficients; a lens goes on top',
  ),
  laidTable: z
    .strictObject({
      package: packageSchema,
      blocker: member,
      concession: packageSchema,
      moodFactor01: share.describe(
        'Share of the mood, and of what governments keep to themselves, that is open on the opening day against a usual day',
      ),
    })
    .nullable()
    .describe(
      'The package on the table when the first turn opens, who breaks silence, and what wins it over',
    ),
  cards: cardsSchema
    .exactOptional()
    .describe('Cards of its own: they replace built-in ones of the same id, or come on top'),
  withoutCards: z
    .array(cardId)
    .exactOptional()
    .describe('Built-in cards that do not belong in this scenario'),
  goals: z
    .array(z.strictObject({ ending: z.enum(ENDINGS), textKey }))
    .min(1)
    .describe('Endings by which this scenario is judged'),
});
export type ScenarioFile = z.infer<typeof scenarioSchema>;
