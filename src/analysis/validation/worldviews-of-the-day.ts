/**
 * One rule from a government's party families and a country's lasting circumstances to its worldview, for every member
 * and every year alike. Judgement, after the literature on parties and the use of force: support for missions is highest
 * on the centre-right and falls towards both ends (Rathbun 2004; Wagner et al. 2018); entrants of after the Cold War look
 * to Washington; parliaments with a veto hold governments back (Saideman & Auerswald 2014; Haesebrouck 2016).
 * The values were written down before the first hindcast was run and were not changed after it.
 */
import type { Archetype } from '../../engine/governments/government.ts';
import type { ScenarioMember } from '../../engine/scenario-input.ts';
import type { Family, GovernmentOfTheDay } from '../../scenario/data-schema.ts';
import { memberData } from '../../scenario/data/members.ts';

export const ARCHETYPE_OF: Record<Family, Archetype> = {
  conservative: 'atlantic-centre',
  liberal: 'atlantic-centre',
  gaullist: 'autonomist-centre',
  'christian-democrat': 'fiscal-guardians',
  agrarian: 'technocrats',
  'social-democrat': 'social-shield',
  'left-socialist': 'left-sovereigntist',
  green: 'green-internationalist',
  'national-conservative': 'national-sovereigntist',
  'religious-conservative': 'national-sovereigntist',
  'regionalist-right': 'national-sovereigntist',
};

export const VIEW_AXES = ['atlanticist', 'interventionist', 'russiaFirst', 'autonomy'] as const;
export type ViewAxis = (typeof VIEW_AXES)[number];
/** Each axis 0–1. */
export type Views = Record<ViewAxis, number>;

export interface WorldviewRule {
  archetypes: Record<Archetype, Views>;
  /** Weight of the leading party; its partners share the rest. */
  leadWeight01: number;
  /** Added to atlanticist and russiaFirst for members that joined after the Cold War. */
  newMember: number;
  /** Taken from atlanticist outside the integrated command. */
  outsideCommand: number;
  /** Interventionist, from the smallest economy to the largest: means to act abroad. */
  means: number;
  /** GDP at which a member has half of these means, billion USD. */
  meansHalfBillionUsd: number;
  /** Taken from interventionist where parliament must approve a deployment beforehand. */
  parliament: number;
}

const views = (
  atlanticist: number,
  interventionist: number,
  russiaFirst: number,
  autonomy: number,
): Views => ({ atlanticist, interventionist, russiaFirst, autonomy });

export const THE_RULE: WorldviewRule = {
  archetypes: {
    'atlantic-centre': views(0.75, 0.6, 0.6, 0.35),
    'autonomist-centre': views(0.35, 0.55, 0.5, 0.7),
    'fiscal-guardians': views(0.6, 0.45, 0.55, 0.35),
    'social-shield': views(0.5, 0.35, 0.45, 0.4),
    'national-sovereigntist': views(0.45, 0.3, 0.4, 0.75),
    'left-sovereigntist': views(0.15, 0.1, 0.2, 0.75),
    'green-internationalist': views(0.4, 0.4, 0.6, 0.3),
    technocrats: views(0.6, 0.4, 0.55, 0.3),
  },
  leadWeight01: 0.6,
  newMember: 0.2,
  outsideCommand: 0.2,
  means: 0.25,
  meansHalfBillionUsd: 400,
  parliament: 0.1,
};

const FIRST_YEAR_AFTER_THE_COLD_WAR = 1999;

const within01 = (x: number): number => Math.min(1, Math.max(0, x));

/** Mean of the governing parties' views: the leading party by its weight, its partners by equal shares of the rest. */
const coalitionView = (
  { lead, partners }: GovernmentOfTheDay,
  { archetypes, leadWeight01 }: WorldviewRule,
  axis: ViewAxis,
): number => {
  const led = archetypes[ARCHETYPE_OF[lead]][axis];
  if (partners.length === 0) return led;
  let others = 0;
  for (const partner of partners) others += archetypes[ARCHETYPE_OF[partner]][axis];
  return leadWeight01 * led + ((1 - leadWeight01) * others) / partners.length;
};

export type Worldview = Pick<
  ScenarioMember,
  | 'worldviewAtlanticist01'
  | 'worldviewInterventionist01'
  | 'worldviewRussiaFirst01'
  | 'autonomy01'
  | 'nationalistLed'
>;

/** The worldview of a government of the day. */
export const worldviewOfTheDay = (
  government: GovernmentOfTheDay,
  rule: WorldviewRule,
): Worldview => {
  const { figures } = memberData(government.member);
  const isNew = figures.accessionYear.value >= FIRST_YEAR_AFTER_THE_COLD_WAR;
  const entrant = isNew ? rule.newMember : 0;
  const gdp = figures.gdp2024BillionUsd.value;
  const means = rule.means * (gdp / (gdp + rule.meansHalfBillionUsd) - 0.5);
  const held = figures.parliamentMustApprove.value ? rule.parliament : 0;
  return {
    worldviewAtlanticist01: within01(
      coalitionView(government, rule, 'atlanticist') +
        entrant -
        (government.insideCommand ? 0 : rule.outsideCommand),
    ),
    worldviewInterventionist01: within01(
      coalitionView(government, rule, 'interventionist') + means - held,
    ),
    worldviewRussiaFirst01: within01(coalitionView(government, rule, 'russiaFirst') + entrant),
    autonomy01: within01(coalitionView(government, rule, 'autonomy')),
    nationalistLed: ARCHETYPE_OF[government.lead] === 'national-sovereigntist',
  };
};
