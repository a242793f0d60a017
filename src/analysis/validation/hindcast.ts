/**
 * Hindcast: who would have taken part in a mission of the past, by the engine's own rule of missions and by worldviews of
 * the governments of the day (model §6.6). Who did take part enters nowhere but in the comparison.
 */
import { moodDistribution01 } from '../../engine/bargaining/mood.ts';
import { inclinationToJoin } from '../../engine/theatre/inclination.ts';
import type { Assumptions } from '../../engine/assumptions.ts';
import { setup } from '../../engine/index.ts';
import type { Scenario, ScenarioMember } from '../../engine/scenario-input.ts';
import type { MemberId } from '../../engine/state.ts';
import { indexOf } from '../../engine/systems/membership.ts';
import type {
  GovernmentOfTheDay,
  GovernmentsOfTheDay,
  MissionOfThePast,
} from '../../scenario/data-schema.ts';
import {
  GOVERNMENTS_OF_THE_DAY,
  MISSIONS_OF_THE_PAST,
} from '../../scenario/data/missions-of-the-past.ts';
import { loadScenario } from '../../scenario/index.ts';
import {
  accuracy01,
  areaStandardError,
  areaUnderCurve,
  thresholdByCount,
  type Scored,
} from './ranking.ts';
import { ARCHETYPE_OF, worldviewOfTheDay, type WorldviewRule } from './worldviews-of-the-day.ts';

export const HINDCAST_IDS: readonly string[] = MISSIONS_OF_THE_PAST.map(({ id }) => id);

/** What differs between members but for their worldviews is structure, taken from this scenario's data. */
const STRUCTURE_FROM = 'reference-2025';
/** The mood that the rule of missions adds to an inclination. */
const MOOD_SPREAD = 0.1;
const MONTHS_A_TURN = 6;

export interface HindcastCase {
  mission: MissionOfThePast;
  day: GovernmentsOfTheDay;
}

export const hindcastCase = (id: string): HindcastCase => {
  const mission = MISSIONS_OF_THE_PAST.find((candidate) => candidate.id === id);
  const day = GOVERNMENTS_OF_THE_DAY.find((candidate) => candidate.id === id);
  if (!mission || !day) throw new RangeError(`no mission ${id}`);
  return { mission, day };
};

const monthCount = (date: string): number => {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return 12 * year + month;
};

/** The next election in half-years; one that is near falls in the next turn. */
const turnsToElection = (day: string, { nextElection }: GovernmentOfTheDay): number =>
  Math.max(1, Math.ceil((monthCount(nextElection) - monthCount(day)) / MONTHS_A_TURN));

/** How a member's worldview is found; null = as judged for 2025. */
export type Worldviews = WorldviewRule | null;

const memberOfTheDay = (
  m: ScenarioMember,
  government: GovernmentOfTheDay,
  day: string,
  worldviews: Worldviews,
): ScenarioMember => ({
  ...m,
  ...(worldviews === null ? {} : worldviewOfTheDay(government, worldviews)),
  government: {
    ...m.government,
    archetype: ARCHETYPE_OF[government.lead],
    partners: government.partners.map((family) => ARCHETYPE_OF[family]),
  },
  // Coalitions are slower to join; so is whoever governs without a majority.
  politicalSystem: government.form === 'single-party' ? 'majoritarian' : 'coalition',
  electionTurns: [turnsToElection(day, government)],
});

const scenarioOfTheDay = ({ mission, day }: HindcastCase, worldviews: Worldviews): Scenario => {
  const base = loadScenario(STRUCTURE_FROM);
  const { circumstances } = mission;
  const members = base.members.flatMap((m) => {
    const government = day.governments.find(({ member }) => member === m.id);
    return government ? [memberOfTheDay(m, government, day.day, worldviews)] : [];
  });
  return {
    ...base,
    id: mission.id,
    members,
    trustAdjustments: base.trustAdjustments.filter(({ from, to }) =>
      [from, to].every((id) => members.some((m) => m.id === id)),
    ),
    treaty: circumstances.treaty,
    optOutNorm01: circumstances.treaty.optout,
    us: { ...base.us, ...circumstances.us },
    adversary: {
      pressure01: circumstances.eastPressure01,
      southPressure01: circumstances.southPressure01,
    },
    events: [],
    laidTable: null,
  };
};

export interface MemberHindcast extends Scored {
  member: MemberId;
  /** The engine's inclination to join, before the mood of the day. */
  score: number;
  joins01: number;
  did: boolean;
  lead: GovernmentOfTheDay['lead'];
  worldviewAtlanticist01: number;
  worldviewInterventionist01: number;
}

/** Every member but the leader of the mission, most inclined first. */
export const hindcastMembers = (
  of: HindcastCase,
  worldviews: Worldviews,
  changes: Partial<Assumptions> = {},
): MemberHindcast[] => {
  const { mission, day } = of;
  const state = setup(scenarioOfTheDay(of, worldviews), mission.id, changes);
  state.scoldingStance01 = mission.circumstances.scoldingStance01;
  const leader = indexOf(state, mission.leader);
  const { legitimacy01 } = mission.circumstances;
  return state.members
    .flatMap((m, j): MemberHindcast[] => {
      const part = mission.participation.find(({ member }) => member === m.id);
      const government = day.governments.find(({ member }) => member === m.id);
      if (!part || !government || j === leader) return [];
      const score = inclinationToJoin(state, j, { leader, legitimacy01 });
      return [
        {
          member: m.id,
          score,
          joins01: moodDistribution01(score / MOOD_SPREAD),
          did: part.how.some((way) => mission.counts.includes(way)),
          lead: government.lead,
          worldviewAtlanticist01: m.worldviewAtlanticist01,
          worldviewInterventionist01: m.worldviewInterventionist01,
        },
      ];
    })
    .toSorted((a, b) => b.score - a.score);
};

export interface HindcastFigures {
  auc: number;
  /** Standard error of the area with so few members. */
  standardError: number;
  /** Share told right at the engine's own threshold, an inclination of 0. */
  accuracy01: number;
  /** Share told right when as many are expected as took part: the order alone. */
  accuracyByCount01: number;
  /** Share told right by saying of everyone what most did. */
  majority01: number;
  /** How many the rule expects to join, and how many did. */
  expected: number;
  actual: number;
}

export const figuresOf = (rows: readonly MemberHindcast[]): HindcastFigures => {
  const actual = rows.filter(({ did }) => did).length;
  let expected = 0;
  for (const { joins01 } of rows) expected += joins01;
  return {
    auc: areaUnderCurve(rows),
    standardError: areaStandardError(rows),
    accuracy01: accuracy01(rows, 0),
    accuracyByCount01: accuracy01(rows, thresholdByCount(rows)),
    majority01: Math.max(actual, rows.length - actual) / rows.length,
    expected,
    actual,
  };
};
