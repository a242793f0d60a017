/**
 * Made assets/data/*.json from the assembled tables (members.json, member_judgements.csv, elections.csv,
 * spending_history.csv, capitals.json). Kept so that a newer assembly can be taken over the same way:
 *
 *     node tooling/data/import.ts <directory of the tables>
 *
 * The game reads only what this writes; the tables themselves are not part of the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import {
  electionsSchema,
  judgementsSchema,
  membersSchema,
} from '../../src/scenario/data-schema.ts';

const [source] = process.argv.slice(2);
if (!source) throw new Error('usage: node tooling/data/import.ts <directory of the tables>');
const assets = join(import.meta.dirname, '../../assets/data');
const FIRST_YEAR_OF_HISTORY = 1966;

const rowsSchema = z.array(z.record(z.string(), z.string()));
const table = (name: string) =>
  rowsSchema.parse(parse(readFileSync(join(source, name), 'utf8'), { columns: true }));
const cell = (row: Record<string, string>, name: string): string => {
  const value = row[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
};
const number = (text: string): number => {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) throw new Error(`not a number: "${text}"`);
  return value;
};
/** One record a line: readable differences without an indented book. */
const lines = (records: unknown[]) =>
  `[\n${records.map((r) => `    ${JSON.stringify(r)}`).join(',\n')}\n  ]`;

// --- judgements -------------------------------------------------------------------------------------

const SYSTEMS: Record<string, string> = { P: 'presidential', M: 'majoritarian', C: 'coalition' };
const JUDGEMENT_FIELDS = {
  exposureEast01: [
    'exposure_east01',
    'exposure to the eastern theatre: 0 none, 1 on the front line',
  ],
  exposureSouth01: ['exposure_south01', 'exposure to the southern theatre'],
  worldviewRussiaFirst01: [
    'worldview_russia_first01',
    'worldview of the government of 2025: 1 = Russia is the threat that matters, 0 = others do',
  ],
  worldviewInterventionist01: [
    'worldview_interventionist01',
    'the same: 1 = inclined to intervene abroad, 0 = restrained',
  ],
  worldviewAtlanticist01: [
    'worldview_atlanticist01',
    'the same: 1 = Washington should lead, 0 = Europe or the nation should',
  ],
  autonomy01: [
    'autonomy_preference01',
    'what freedom of decision is worth to it, against security in common',
  ],
  publicSupport01: [
    'public_support01',
    'public support for the alliance; blended with polls at the start',
  ],
  nationalist01: [
    'nationalist_strength01',
    'strength of the nationalist challenger, as a share of votes; used where there is no poll',
  ],
  nationalistLed: [
    'nationalist_led_2025',
    'a nationalist family leads the government of 2025 and behaves so in the alliance',
  ],
  politicalSystem: [
    'political_system',
    'institutions through which an election turns into a government',
  ],
  nextElectionTurn: [
    'next_election_turn',
    'turn of the next election in the published model, 0 = first half of 2025',
  ],
  electionPeriodTurns: ['election_period_turns', 'half-years from one election to the next'],
  industry01: ['defence_industry01', 'defence-industrial strength'],
  frontLine: ['front_line', 'borders the theatre and behaves as a front-line member'],
  nuclear: ['nuclear', 'has nuclear weapons of its own'],
  fiscalWill01: ['floor_compliance01', 'fiscal space and will to meet an agreed spending floor'],
} as const;

const judgementRows = table('member_judgements.csv');
const roster = judgementRows.map((row) => cell(row, 'iso3'));
const FLAGS = ['nationalistLed', 'frontLine', 'nuclear'];
const judgements = judgementsSchema.parse({
  about:
    'Judgements, not measurements: values that the authors of the published model set by hand, after the literature, for the governments of 2025. Change them and see what depends on them. Shares run from 0 to 1.',
  source: 'M00',
  confidence: 'C',
  fields: Object.fromEntries(
    Object.entries(JUDGEMENT_FIELDS).map(([key, [, meaning]]) => [key, meaning]),
  ),
  members: judgementRows.map((row) => ({
    id: cell(row, 'iso3'),
    ...Object.fromEntries<unknown>(
      Object.entries(JUDGEMENT_FIELDS).map(([key, [column]]): [string, unknown] => {
        const text = cell(row, column);
        if (key === 'politicalSystem') return [key, SYSTEMS[text]];
        return [key, FLAGS.includes(key) ? number(text) === 1 : number(text)];
      }),
    ),
  })),
});

// --- members' figures -------------------------------------------------------------------------------

const rawMembers = z
  .record(
    z.string(),
    z.object({
      iso2: z.string(),
      iso3: z.string(),
      iso_numeric: z.string(),
      name: z.string(),
      fields: z.record(
        z.string(),
        z.object({
          value: z.union([z.string(), z.number()]),
          source: z.string(),
          conf: z.string(),
        }),
      ),
    }),
  )
  .parse(JSON.parse(readFileSync(join(source, 'members.json'), 'utf8')));

type Kind = 'number' | 'text' | 'flag' | 'list';
const FIGURES: Record<string, [column: string, kind: Kind]> = {
  accessionYear: ['accession_year', 'number'],
  region: ['region', 'text'],
  populationMillions: ['population_millions', 'number'],
  gdp2024BillionUsd: ['gdp_busd_2024', 'number'],
  spending2014PctGdp: ['defence_pct_gdp_2014', 'number'],
  spending2024PctGdp: ['defence_pct_gdp_2024', 'number'],
  spending2024RevisedPctGdp: ['defence_pct_gdp_2024_rev', 'number'],
  spending2025PctGdp: ['defence_pct_gdp_2025e', 'number'],
  equipmentShare2024Pct: ['equipment_share_pct_2024', 'number'],
  personnel2024Thousands: ['military_personnel_thousands_2024', 'number'],
  nuclearRole: ['nuclear', 'text'],
  ukraineAidPctGdp: ['ukraine_aid_pct_gdp', 'number'],
  armsExportsSharePct: ['arms_exports_share_pct', 'number'],
  armsIndustryIndex: ['arms_industry_index', 'number'],
  bordersRussiaOrBelarus: ['land_border_with_russia_or_belarus', 'flag'],
  distanceToRussiaKm: ['distance_to_russia_km', 'number'],
  usTroops: ['us_troops_stationed', 'number'],
  usTroopsWithRotations: ['us_troops_incl_rotational_est', 'number'],
  forwardForcesHost: ['efp_host', 'flag'],
  forwardForcesLeaderIn: ['efp_framework_nation_of', 'text'],
  forwardForcesIn: ['efp_contributor_to', 'list'],
  euMember: ['eu_member', 'flag'],
  libya2011: ['libya2011', 'text'],
  iraq2003: ['iraq2003_participated', 'flag'],
  isafCaveats: ['isaf_caveats', 'text'],
  favourabilityPct: ['favourability_nato_imputed_pct', 'number'],
  article5SupportPct: ['article5_support_imputed_pct', 'number'],
  nextElection: ['next_general_election', 'text'],
  governmentFamily: ['government_type_2025', 'text'],
  nationalistChallengerPct: ['main_nationalist_challenger_support_pct', 'number'],
  nationalistRole: ['nationalist_role', 'text'],
  parliamentMustApprove: ['constitutional_limits_on_deployment', 'flag'],
};

const YES = ['true', 'y'];
const convert = (value: string | number, kind: Kind) => {
  if (kind === 'list') return value === '' ? [] : String(value).split(';');
  if (value === '' || value === 'n/a') return null;
  if (kind === 'flag') return YES.includes(String(value));
  return kind === 'number' ? number(String(value)) : String(value);
};

/** The assembly refers to itself in a few cells; these name the source proper. */
const sourceOf = (key: string, text: string): string => {
  if (text === '') return 'S07 (not applicable: home country)';
  if (text === 'set by hand') return 'M00 (set by hand)';
  if (text.startsWith('mean of region')) return `M00 (${text})`;
  if (text === 'observed 2019') return 'S14+M09 (Pew 2019)';
  if (text === 'observed')
    return key === 'favourabilityPct'
      ? 'S13 (Pew 2024)'
      : 'M09 (Pew 2019; median checked against S14)';
  if (text.startsWith('computed')) return 'computed from S01, S03, S22 and M16';
  return text;
};

const members = membersSchema.parse({
  members: roster.map((id) => {
    const raw = rawMembers[id];
    if (!raw) throw new Error(`members.json lacks ${id}`);
    return {
      id,
      iso2: raw.iso2,
      isoNumeric: raw.iso_numeric,
      name: raw.name,
      figures: Object.fromEntries(
        Object.entries(FIGURES).map(([key, [column, kind]]) => {
          const field = raw.fields[column];
          if (!field) throw new Error(`${id} lacks ${column}`);
          return [
            key,
            {
              value: convert(field.value, kind),
              source: sourceOf(key, field.source),
              confidence: field.conf === '' ? 'A' : field.conf,
            },
          ];
        }),
      ),
    };
  }),
});

// --- elections --------------------------------------------------------------------------------------

const elections = electionsSchema.parse({
  elections: table('elections.csv').map((row) => ({
    member: cell(row, 'iso3'),
    date: cell(row, 'date_or_year'),
    type: cell(row, 'type'),
    defenceRole: cell(row, 'defence_role'),
    cycleYears: number(cell(row, 'legal_cycle_years')),
    status: cell(row, 'status'),
    earlyPossible: cell(row, 'early_election_possible') === 'y',
    note: cell(row, 'note'),
    source: cell(row, 'source'),
    confidence: cell(row, 'confidence'),
  })),
});

// --- spending history: runs of consecutive years from one source -------------------------------------

interface Run {
  from: number;
  source: string;
  confidence: string;
  pctGdp: number[];
}
const history = new Map<string, Run[]>(roster.map((id) => [id, []]));
for (const row of table('spending_history.csv')) {
  const year = number(cell(row, 'year'));
  if (year < FIRST_YEAR_OF_HISTORY) continue;
  const runs = history.get(cell(row, 'iso3'));
  if (!runs) throw new Error(`${cell(row, 'iso3')} is not in the roster`);
  const mixed = cell(row, 'source');
  // from 2014 on the figure is NATO's, SIPRI's stood beside it in the table
  const source =
    mixed === 'S02+S01'
      ? 'S01'
      : mixed === 'no armed forces'
        ? 'S01 (no armed forces; not in NATO tables)'
        : mixed;
  const confidence = cell(row, 'confidence');
  const last = runs.at(-1);
  const value = number(cell(row, 'best_pct_gdp'));
  if (
    last &&
    last.source === source &&
    last.confidence === confidence &&
    last.from + last.pctGdp.length === year
  )
    last.pctGdp.push(value);
  else runs.push({ from: year, source, confidence, pctGdp: [value] });
}

// --- capitals ---------------------------------------------------------------------------------------

const rawCapitals = z
  .record(z.string(), z.object({ capital: z.string(), lat: z.number(), lon: z.number() }))
  .parse(JSON.parse(readFileSync(join(source, 'capitals.json'), 'utf8')));
const capitals = roster.map((id) => {
  const raw = rawCapitals[id];
  if (!raw) throw new Error(`capitals.json lacks ${id}`);
  // the Factbook misprints Brussels; CEPII's coordinates stand in
  return { id, ...raw, source: id === 'BEL' ? 'S12' : 'S05', confidence: 'A' };
});

// ----------------------------------------------------------------------------------------------------

const write = (name: string, text: string) => writeFileSync(join(assets, name), text);
write(
  'judgements.json',
  `{\n  "about": ${JSON.stringify(judgements.about)},\n  "source": "M00",\n  "confidence": "C",\n  "fields": ${JSON.stringify(judgements.fields, null, 4).replace(/\n}$/, '\n  }')},\n  "members": ${lines(judgements.members)}\n}\n`,
);
write(
  'members.json',
  `{\n  "members": [\n${members.members
    .map(
      ({ figures, ...names }) =>
        `    {\n      ${JSON.stringify(names).slice(1, -1)},\n      "figures": {\n${Object.entries(
          figures,
        )
          .map(([key, figure]) => `        "${key}": ${JSON.stringify(figure)}`)
          .join(',\n')}\n      }\n    }`,
    )
    .join(',\n')}\n  ]\n}\n`,
);
write('elections.json', `{\n  "elections": ${lines(elections.elections)}\n}\n`);
write('capitals.json', `{\n  "capitals": ${lines(capitals)}\n}\n`);
write(
  'spending-history.json',
  `{\n  "members": ${lines([...history].map(([id, runs]) => ({ id, runs })))}\n}\n`,
);
