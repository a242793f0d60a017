/** From a text to the engine's input: parse, check, join with the data. */
import { ASSUMPTIONS, type Assumptions } from '../engine/assumptions.ts';
import { isSovereigntist } from '../engine/governments/government.ts';
import { US_GOVERNMENTS } from '../engine/governments/washington.ts';
import { isAssumptionKey } from '../engine/lenses.ts';
import type { Scenario, ScenarioMember } from '../engine/scenario-input.ts';
import { turnOfDate } from './calendar.ts';
import { governmentOf } from './data/governments.ts';
import { domainJudgementOn } from './data/domains.ts';
import { judgementOn, memberData } from './data/members.ts';
import { domainFulfilment, homeDomainShares } from './domain-split.ts';
import { ScenarioError } from './errors.ts';
import { parseJson } from './json.ts';
import { lintScenario } from './lint/index.ts';
import { problemsOf } from './problems.ts';
import { type MemberStart, type ScenarioFile, scenarioSchema } from './schema.ts';
import { startFigures } from './start-figures.ts';

export type ScenarioResult = { ok: true; file: ScenarioFile } | { ok: false; error: ScenarioError };

/** Check a scenario file, given as its text or already read. `source` names it in messages. */
export const parseScenario = (input: unknown, source: string): ScenarioResult => {
  const refuse = (problems: string[]): ScenarioResult => ({
    ok: false,
    error: new ScenarioError(source, problems),
  });
  const json = typeof input === 'string' ? parseJson(input) : { ok: true as const, value: input };
  if (!json.ok) return refuse([json.problem]);
  const checked = scenarioSchema.safeParse(json.value);
  if (!checked.success) return refuse(problemsOf(scenarioSchema, json.value, checked.error.issues));
  const problems = lintScenario(checked.data);
  return problems.length > 0 ? refuse(problems) : { ok: true, file: checked.data };
};

/** Join a checked file with the members' figures. */
export const resolveScenario = (file: ScenarioFile): Scenario => {
  const { id, startYear, startHalf, turns, treaty, trustAdjustments, us, adversary } = file;
  const {
    rhetoric01,
    optOutNorm01,
    pillarStock01,
    legitimacy01,
    floorPathPctGdp,
    events,
    theatre,
    laidTable,
  } = file;
  return {
    id,
    startYear,
    startHalf,
    turns,
    treaty,
    members: file.roster.map((member) => resolveMember(file, member)),
    trustAdjustments,
    us,
    adversary,
    rhetoric01,
    optOutNorm01,
    pillarStock01,
    legitimacy01,
    floorPathPctGdp,
    events,
    theatre: theatre ?? null,
    assumptions: assumptionsOf(file),
    cards: file.cards ?? [],
    withoutCards: file.withoutCards ?? [],
    laidTable,
    domainFulfilment01: domainFulfilment(),
  };
};

const resolveMember = (file: ScenarioFile, id: string): ScenarioMember => {
  const judgement = judgementOn(id);
  const { nextElectionTurn: _next, electionPeriodTurns: _period, ...judged } = judgement;
  const named: MemberStart = file.start.byMember[id] ?? {};
  const frontLine = named.frontLine ?? judged.frontLine;
  const own = {
    ...file.start.everyone,
    ...(frontLine ? file.start.frontLine : {}),
    ...named,
  };
  const figures = {
    ...judged,
    ...startFigures(memberData(id), judgement),
    profile: domainJudgementOn(id).profile,
    major: file.groups.majors.includes(id),
    europeanMajor: file.groups.europeanMajors.includes(id),
    european: !file.groups.notEuropean.includes(id),
    electionTurns: electionTurns(file, id),
    ...own,
    ...governmentAtStart(file, id, own),
  };
  return { ...figures, homeDomainShares: homeDomainShares(figures) };
};

/**
 * Who governs at the start, and who else could. A file that sets `nationalistLed` and names no government gets one to
 * match; Washington's follows the administration.
 */
const governmentAtStart = (
  file: ScenarioFile,
  id: string,
  own: MemberStart,
): Pick<ScenarioMember, 'government' | 'parties'> => {
  const { archetype, partners, stability, quirks, mainstream, sovereigntist } = governmentOf(id);
  const parties = own.parties ?? { mainstream, sovereigntist };
  const known = own.government ?? { archetype, partners, stability, quirks };
  if (own.government !== undefined) return { government: known, parties };
  if (id === 'USA')
    return { government: { ...known, ...US_GOVERNMENTS[file.us.administration] }, parties };
  const led = own.nationalistLed;
  if (led === undefined || led === isSovereigntist(archetype))
    return { government: known, parties };
  const lead = led ? parties.sovereigntist : (parties.mainstream[0] ?? archetype);
  return { government: { ...known, archetype: lead, partners: [] }, parties };
};

const electionTurns = (file: ScenarioFile, id: string): number[] => {
  const { elections, turns } = file;
  const fallen =
    elections.kind === 'turns'
      ? (elections.byMember[id] ?? [])
      : (elections.byMember[id] ?? [])
          .map((month) => turnOfDate(month, file))
          .filter((turn) => turn >= elections.firstTurn);
  return [...new Set(fallen)].filter((turn) => turn < turns);
};

const assumptionsOf = (file: ScenarioFile): Partial<Assumptions> => {
  const changed: Partial<Assumptions> = {};
  for (const key of Object.keys(ASSUMPTIONS)) {
    const value = file.assumptions[key];
    if (isAssumptionKey(key) && value !== undefined) changed[key] = value;
  }
  return changed;
};
