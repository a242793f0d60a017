/** Cross-checks of the data files; their shapes are checked by the schemas as they load. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPITALS } from '../../src/scenario/data/capitals.ts';
import {
  GOVERNMENTS_OF_THE_DAY,
  MISSIONS_OF_THE_PAST,
} from '../../src/scenario/data/missions-of-the-past.ts';
import { CREDITS } from '../../src/scenario/data/credits.ts';
import { DOMAIN_ESTIMATES, DOMAIN_JUDGEMENTS } from '../../src/scenario/data/domains.ts';
import { GOVERNMENTS } from '../../src/scenario/data/governments.ts';
import { ELECTIONS } from '../../src/scenario/data/elections.ts';
import { JUDGEMENT_MEANINGS, JUDGEMENTS, MEMBERS } from '../../src/scenario/data/members.ts';
import { SPENDING_HISTORY, spendingHistoryOf } from '../../src/scenario/data/spending-history.ts';
import { parseChecks } from '../../src/analysis/validation/checks/parse.ts';
import { parseScenario, ScenarioError } from '../../src/scenario/index.ts';

const MEMBER_COUNT = 32;
const SOURCE_ID = /\b[SM]\d\d\b/g;

interface Cited {
  where: string;
  source: string;
  confidence: string;
}

export const dataReport = (): { problems: string[]; counts: string[] } => {
  const problems: string[] = [];
  const counts: string[] = [];
  const roster = MEMBERS.map(({ id }) => id);

  const expectRoster = (file: string, ids: readonly string[], ordered: boolean) => {
    if (new Set(ids).size !== MEMBER_COUNT)
      problems.push(`${file}: ${new Set(ids).size} members, not ${MEMBER_COUNT}`);
    for (const id of roster) if (!ids.includes(id)) problems.push(`${file}: ${id} is missing`);
    for (const id of ids) if (!roster.includes(id)) problems.push(`${file}: ${id} is not a member`);
    if (ordered && ids.join() !== roster.join())
      problems.push(`${file}: not in the order of the roster`);
  };
  expectRoster('members.json', roster, true);
  expectRoster(
    'judgements.json',
    JUDGEMENTS.map(({ id }) => id),
    true,
  );
  expectRoster(
    'governments.json',
    GOVERNMENTS.map(({ id }) => id),
    true,
  );
  expectRoster(
    'domain-judgements.json',
    DOMAIN_JUDGEMENTS.map(({ id }) => id),
    true,
  );
  expectRoster(
    'capitals.json',
    CAPITALS.map(({ id }) => id),
    true,
  );
  expectRoster(
    'spending-history.json',
    SPENDING_HISTORY.map(({ id }) => id),
    true,
  );
  expectRoster('elections.json', [...new Set(ELECTIONS.map(({ member }) => member))], false);

  for (const { id, participation } of MISSIONS_OF_THE_PAST) {
    const day = GOVERNMENTS_OF_THE_DAY.find((candidate) => candidate.id === id);
    const governed = day?.governments.map(({ member }) => member).join();
    if (governed !== participation.map(({ member }) => member).join())
      problems.push(`governments-of-the-day.json: ${id} has other members than the mission`);
    for (const { member } of participation)
      if (!roster.includes(member))
        problems.push(`missions-of-the-past.json ${id}: ${member} is not a member`);
  }

  const files: Record<string, Cited[]> = {
    'members.json': MEMBERS.flatMap(({ id, figures }) =>
      Object.entries(figures).map(([key, { source, confidence }]) => ({
        where: `${id}.${key}`,
        source,
        confidence,
      })),
    ),
    'judgements.json': JUDGEMENTS.flatMap(({ id, ...judged }) =>
      Object.keys(judged).map((key) => ({ where: `${id}.${key}`, source: 'M00', confidence: 'C' })),
    ),
    'governments.json': GOVERNMENTS.flatMap(({ id, ...judged }) =>
      Object.keys(judged).map((key) => ({ where: `${id}.${key}`, source: 'M11', confidence: 'C' })),
    ),
    'domain-judgements.json': [
      ...DOMAIN_ESTIMATES.flatMap(({ id, usPart01, fulfilled01 }) => [
        { where: `${id}.usPart01`, ...usPart01 },
        { where: `${id}.fulfilled01`, ...fulfilled01 },
      ]),
      ...DOMAIN_JUDGEMENTS.flatMap(({ id, weights }) =>
        [...Object.keys(weights), 'profile'].map((key) => ({
          where: `${id}.${key}`,
          source: 'M00',
          confidence: 'C',
        })),
      ),
    ],
    'spending-history.json': roster.flatMap((id) =>
      spendingHistoryOf(id).map(({ year, source, confidence }) => ({
        where: `${id}.${year}`,
        source,
        confidence,
      })),
    ),
    'elections.json': ELECTIONS.map(({ member, date, source, confidence }) => ({
      where: `${member}.${date}`,
      source,
      confidence,
    })),
    'governments-of-the-day.json': GOVERNMENTS_OF_THE_DAY.flatMap(({ id, governments }) =>
      governments.map(({ member, source, confidence }) => ({
        where: `${id}.${member}`,
        source,
        confidence,
      })),
    ),
    'missions-of-the-past.json': MISSIONS_OF_THE_PAST.flatMap(
      ({ id, participation, circumstances }) => [
        ...participation.map(({ member, source, confidence }) => ({
          where: `${id}.${member}`,
          source,
          confidence,
        })),
        { where: `${id}.circumstances`, ...circumstances },
      ],
    ),
    'capitals.json': CAPITALS.map(({ id, source, confidence }) => ({
      where: id,
      source,
      confidence,
    })),
  };

  const credited = new Set(CREDITS.map(({ id }) => id));
  const used = new Set<string>();
  for (const [file, cited] of Object.entries(files)) {
    for (const { where, source } of cited) {
      const ids: string[] = source.match(SOURCE_ID) ?? [];
      if (ids.length === 0) problems.push(`${file} ${where}: "${source}" names no source`);
      for (const id of ids) {
        used.add(id);
        if (!credited.has(id))
          problems.push(`${file} ${where}: source ${id} is not in credits.json`);
      }
    }
    const by = (letter: string) => cited.filter(({ confidence }) => confidence === letter).length;
    counts.push(
      `${file}: ${cited.length} figures, confidence A ${by('A')}, B ${by('B')}, C ${by('C')}`,
    );
  }
  for (const id of credited)
    if (id.match(SOURCE_ID) && !used.has(id)) problems.push(`credits.json: no figure cites ${id}`);
  const sourcesPage = readFileSync(
    join(import.meta.dirname, '../../assets/data/SOURCES.md'),
    'utf8',
  );
  for (const id of used)
    if (!sourcesPage.includes(`| ${id} |`)) problems.push(`SOURCES.md: ${id} is missing`);

  const [first] = JUDGEMENTS;
  const { id: _id, ...judged } = first ?? { id: '' };
  if (Object.keys(judged).join() !== Object.keys(JUDGEMENT_MEANINGS).join())
    problems.push('judgements.json: `fields` does not explain the fields of a member, in order');

  const scenarios = join(import.meta.dirname, '../../scenarios');
  for (const name of readdirSync(scenarios)) {
    if (!name.endsWith('.json') || name === 'scenario.schema.json') continue;
    const result = parseScenario(readFileSync(join(scenarios, name), 'utf8'), `scenarios/${name}`);
    if (!result.ok)
      problems.push(...result.error.problems.map((problem) => `scenarios/${name}: ${problem}`));
    else if (`${result.file.id}.json` !== name)
      problems.push(`scenarios/${name}: its id is "${result.file.id}"`);
    else
      counts.push(
        `scenarios/${name}: ${result.file.roster.length} members, ${result.file.turns} turns`,
      );
  }
  const checks = join(scenarios, 'checks');
  for (const name of readdirSync(checks)) {
    if (!name.endsWith('.json') || name === 'checks.schema.json') continue;
    try {
      const file = parseChecks(readFileSync(join(checks, name), 'utf8'), name);
      if (`${file.id}.json` !== name)
        problems.push(`scenarios/checks/${name}: its id is "${file.id}"`);
      counts.push(`scenarios/checks/${name}: ${file.checks.length} checks`);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      problems.push(...error.problems.map((problem) => `scenarios/checks/${name}: ${problem}`));
    }
  }
  return { problems, counts };
};
