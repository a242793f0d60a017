/** What the files under assets/data hold. Strict: a field that nobody reads is a mistake. */
import { z } from 'zod';
import { ARCHETYPES, QUIRKS } from '../engine/governments/government.ts';
import { DOMAINS, PROFILES } from '../engine/domains/domain.ts';

export const confidenceSchema = z
  .enum(['A', 'B', 'C'])
  .describe(
    'A read in a stored source; B from memory of a named publication; C estimate or own grouping',
  );
export type Confidence = z.infer<typeof confidenceSchema>;

const iso3 = z.string().regex(/^[A-Z]{3}$/);
const share = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);
/** A day, or a month where the day is open. */
const dateSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/);

const figure = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().min(1), confidence: confidenceSchema });

const spendingShare = figure(z.number().min(0).max(20));

export const membersSchema = z.strictObject({
  members: z.array(
    z.strictObject({
      id: iso3,
      iso2: z.string().regex(/^[A-Z]{2}$/),
      isoNumeric: z.string().regex(/^\d{3}$/),
      name: z.string().min(1),
      figures: z.strictObject({
        accessionYear: figure(z.int().min(1949).max(2025)),
        region: figure(
          z.enum([
            'anglo',
            'baltic',
            'central-east',
            'nordic',
            'north-america',
            'south-east',
            'southern',
            'western',
          ]),
        ),
        populationMillions: figure(z.number().positive()),
        gdp2024BillionUsd: figure(z.number().positive()),
        spending2014PctGdp: spendingShare,
        /** As estimated in June 2024: what was known in March 2025. */
        spending2024PctGdp: spendingShare,
        /** As revised later, one decimal. */
        spending2024RevisedPctGdp: spendingShare,
        /** Estimate of August 2025. */
        spending2025PctGdp: spendingShare,
        equipmentShare2024Pct: figure(percent),
        personnel2024Thousands: figure(z.number().min(0)),
        nuclearRole: figure(z.enum(['own', 'sharing-host', 'none'])),
        /** Bilateral allocations January 2022 – December 2024, % of GDP of 2021. */
        ukraineAidPctGdp: figure(percent),
        /** Share of world deliveries 2020–24. */
        armsExportsSharePct: figure(percent),
        /** 0–100, the United States = 100: exports, equipment spending and arms makers' revenue. */
        armsIndustryIndex: figure(percent),
        bordersRussiaOrBelarus: figure(z.boolean()),
        distanceToRussiaKm: figure(z.number().min(0)),
        /** Permanently assigned, March 2025; null at home. */
        usTroops: figure(z.int().min(0).nullable()),
        usTroopsWithRotations: figure(z.int().min(0).nullable()),
        /** Hosts one of the alliance's forward land forces. */
        forwardForcesHost: figure(z.boolean()),
        forwardForcesLeaderIn: figure(iso3.nullable()),
        forwardForcesIn: figure(z.array(iso3)),
        euMember: figure(z.boolean()),
        libya2011: figure(
          z.enum(['air-strike', 'air-support', 'naval', 'support-only', 'none', 'not-member']),
        ),
        iraq2003: figure(z.boolean()),
        /** Limits that governments put on their troops in Afghanistan, 2006–10; null = no troops. */
        isafCaveats: figure(z.enum(['few', 'medium', 'heavy']).nullable()),
        /** Favourable view of NATO, %; imputed where confidence is C. */
        favourabilityPct: figure(percent),
        /** "Should use military force" for an attacked ally, 2019, %; imputed where confidence is C. */
        article5SupportPct: figure(percent),
        /** As known in March 2025. */
        nextElection: figure(dateSchema),
        governmentFamily: figure(
          z.enum([
            'social-democratic',
            'conservative',
            'liberal',
            'grand-coalition',
            'national-conservative',
            'nationalist-populist',
          ]),
        ),
        /** Vote or polls of early 2025, %; null = no challenger above 5 %. */
        nationalistChallengerPct: figure(percent.nullable()),
        nationalistRole: figure(
          z.enum(['opposition', 'in-government', 'confidence-and-supply', 'none']),
        ),
        /** Parliament must approve a deployment beforehand, as a rule. */
        parliamentMustApprove: figure(z.boolean()),
      }),
    }),
  ),
});
export type MemberData = z.infer<typeof membersSchema>['members'][number];

export const judgementsSchema = z.strictObject({
  about: z.string().min(1),
  source: z.literal('M00'),
  confidence: z.literal('C'),
  /** What each field of a judgement means. */
  fields: z.record(z.string(), z.string().min(1)),
  members: z.array(
    z.strictObject({
      id: iso3,
      exposureEast01: share,
      exposureSouth01: share,
      worldviewRussiaFirst01: share,
      worldviewInterventionist01: share,
      worldviewAtlanticist01: share,
      autonomy01: share,
      publicSupport01: share,
      nationalist01: share,
      nationalistLed: z.boolean(),
      politicalSystem: z.enum(['presidential', 'majoritarian', 'coalition']),
      nextElectionTurn: z.int().min(0),
      electionPeriodTurns: z.int().min(1),
      industry01: share,
      frontLine: z.boolean(),
      nuclear: z.boolean(),
      fiscalWill01: share,
    }),
  ),
});
export type Judgement = z.infer<typeof judgementsSchema>['members'][number];

/** A government by party families, and the families that can lead in its country. */
export const governmentFields = {
  archetype: z.enum(ARCHETYPES).describe('Family of the party that leads'),
  partners: z.array(z.enum(ARCHETYPES)).describe('Families of its partners'),
  stability: z.int().min(0).max(4).describe('How firmly it holds: 0 = about to fall, 4 = firm'),
  quirks: z.array(z.enum(QUIRKS)).max(3).describe('Habits of the country'),
};
export const partySystemFields = {
  mainstream: z
    .array(z.enum(ARCHETYPES))
    .min(1)
    .describe('Families that lead when the sovereigntist challenger does not'),
  sovereigntist: z
    .enum(['national-sovereigntist', 'left-sovereigntist'])
    .describe('Family of the sovereigntist challenger'),
};

export const governmentsSchema = z.strictObject({
  about: z.string().min(1),
  source: z.literal('M11'),
  confidence: z.literal('C'),
  members: z.array(z.strictObject({ id: iso3, ...governmentFields, ...partySystemFields })),
});
export type GovernmentData = z.infer<typeof governmentsSchema>['members'][number];
/** Domains in which a member has a weight of its own; land and munitions are besides bent by data. */
const WEIGHTED_DOMAINS = [
  'land',
  'air-defence',
  'maritime',
  'lift',
  'isr',
  'cyber',
] as const satisfies readonly (typeof DOMAINS)[number][];
const weight = z.number().min(0).max(4);
const profile = z.enum(PROFILES).nullable();

export const domainJudgementsSchema = z.strictObject({
  about: z.string().min(1),
  source: z.literal('M00'),
  confidence: z.literal('C'),
  /** What each field means. */
  fields: z.record(z.string(), z.string().min(1)),
  domains: z.array(
    z.strictObject({
      id: z.enum(DOMAINS),
      europeShare01: share,
      usShare01: share,
      usPart01: figure(share),
      fulfilled01: figure(share.gt(0)),
    }),
  ),
  members: z.array(
    z.strictObject({
      id: iso3,
      weights: z.record(z.enum(WEIGHTED_DOMAINS), weight),
      profile: z.strictObject({ primary: profile, secondary: profile }),
    }),
  ),
});
export type DomainEstimate = z.infer<typeof domainJudgementsSchema>['domains'][number];
export type DomainJudgement = z.infer<typeof domainJudgementsSchema>['members'][number];

export const electionsSchema = z.strictObject({
  elections: z.array(
    z.strictObject({
      member: iso3,
      date: dateSchema,
      type: z.enum([
        'parliamentary',
        'presidential',
        'presidential+parliamentary',
        'mid-term',
        'presidential+congress',
      ]),
      /** What the body elected decides in defence. */
      defenceRole: z.enum(['full', 'shared', 'ceremonial', 'budget']),
      cycleYears: z.int().min(1).max(7),
      /** As the source had it; `projected` is cycle arithmetic. */
      status: z.enum(['held', 'scheduled', 'projected']),
      earlyPossible: z.boolean(),
      note: z.string(),
      source: z.string().min(1),
      confidence: confidenceSchema,
    }),
  ),
});
export type ElectionData = z.infer<typeof electionsSchema>['elections'][number];

export const spendingHistorySchema = z.strictObject({
  members: z.array(
    z.strictObject({
      id: iso3,
      /** Consecutive years from one source, oldest first. */
      runs: z.array(
        z.strictObject({
          from: z.int().min(1949),
          source: z.string().min(1),
          confidence: confidenceSchema,
          pctGdp: z.array(z.number().min(0).max(50)).min(1),
        }),
      ),
    }),
  ),
});
export type SpendingHistory = z.infer<typeof spendingHistorySchema>['members'][number];

/** Party families, as the literature on parties groups them. */
export const FAMILIES = [
  'conservative',
  'gaullist',
  'christian-democrat',
  'liberal',
  'agrarian',
  'social-democrat',
  'left-socialist',
  'green',
  'national-conservative',
  'religious-conservative',
  'regionalist-right',
] as const;
export type Family = (typeof FAMILIES)[number];

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const governmentsOfTheDaySchema = z.strictObject({
  about: z.string().min(1),
  /** What each field of a government means. */
  fields: z.record(z.string(), z.string().min(1)),
  days: z.array(
    z.strictObject({
      /** Of the mission that happened on that day. */
      id: z.string().min(1),
      day: z.iso.date(),
      governments: z.array(
        z.strictObject({
          member: iso3,
          lead: z.enum(FAMILIES),
          partners: z.array(z.enum(FAMILIES)),
          form: z.enum(['single-party', 'coalition', 'minority', 'caretaker']),
          leadsSince: month,
          nextElection: month,
          insideCommand: z.boolean(),
          source: z.string().min(1),
          confidence: confidenceSchema,
        }),
      ),
    }),
  ),
});
export type GovernmentsOfTheDay = z.infer<typeof governmentsOfTheDaySchema>['days'][number];
export type GovernmentOfTheDay = GovernmentsOfTheDay['governments'][number];

const WAYS_TO_TAKE_PART = [
  'air-strike',
  'air-support',
  'naval',
  'support-only',
  'invade',
  'facilities',
  'transit',
  'political',
  'non-combat',
  'cbrn',
] as const;

export const missionsOfThePastSchema = z.strictObject({
  about: z.string().min(1),
  missions: z.array(
    z.strictObject({
      id: z.string().min(1),
      leader: iso3,
      /** What the model is told of the world: the same for every member. */
      circumstances: z.strictObject({
        legitimacy01: share,
        eastPressure01: share,
        southPressure01: share,
        scoldingStance01: share,
        us: z.strictObject({
          commitment01: share,
          administration: z.enum(['transactional', 'restrainer', 'internationalist']),
        }),
        treaty: z.strictObject({
          core: share,
          scope: share,
          optout: share,
          command: share,
          usrole: share,
          floor: share,
          works: share,
          pillar: share,
        }),
        source: z.string().min(1),
        confidence: confidenceSchema,
      }),
      /** Ways that count as having taken part. */
      counts: z.array(z.enum(WAYS_TO_TAKE_PART)),
      participation: z.array(
        z.strictObject({
          member: iso3,
          how: z.array(z.enum(WAYS_TO_TAKE_PART)),
          source: z.string().min(1),
          confidence: confidenceSchema,
        }),
      ),
    }),
  ),
});
export type MissionOfThePast = z.infer<typeof missionsOfThePastSchema>['missions'][number];

export const capitalsSchema = z.strictObject({
  capitals: z.array(
    z.strictObject({
      id: iso3,
      capital: z.string().min(1),
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      source: z.string().min(1),
      confidence: confidenceSchema,
    }),
  ),
});
export type Capital = z.infer<typeof capitalsSchema>['capitals'][number];

/** Terms on which a source was used; their words are in the catalogues, under `credits.terms`. */
const TERMS = [
  'nato',
  'sipri',
  'free-attribution',
  'attribution',
  'citation',
  'public-domain',
  'cc-by',
  'odbl',
  'us-figures',
  'facts',
  'facts-credit',
  'project',
  'memory',
  'memory-s05',
  'memory-terms-s05',
  'memory-s14',
  'reading',
  'grouping',
  'rounding',
] as const;

/** What was read is in SOURCES.md; words of a credit are in the catalogues, under `credits.source`. */
export const creditsSchema = z.strictObject({
  credits: z.array(
    z.strictObject({
      /** S00 or M00 as cited by the figures; anything else (fonts, map geometry) by name. */
      id: z.string().regex(/^([SM]\d\d|[a-z0-9-]+)$/),
      terms: z.enum(TERMS),
    }),
  ),
});
export type Credit = z.infer<typeof creditsSchema>['credits'][number];
