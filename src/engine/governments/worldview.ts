/**
 * Worldviews belong to governments (model §6.6, §11.3): the country's own view plus the weighted mean of its parties'
 * shifts. The country's view is reckoned back from the figures of the start, which so hold exactly at set-up.
 */
import type { Assumptions } from '../assumptions.ts';
import { absolute, clamp } from '../math.ts';
import type { Member } from '../state.ts';
import { PARTY_VIEWS, type WorldviewShift } from './archetypes.ts';
import { isSovereigntist, type Archetype, type GovernmentAtStart } from './government.ts';
import { threatConsensus } from './quirks.ts';

/** A country without its parties: where any coalition starts. May lie a little outside 0–1. */
export interface CountryView {
  atlanticist: number;
  interventionist: number;
  russiaFirst: number;
  autonomy: number;
  fiscalWill: number;
  /** Minus the tastes of the parties that governed at the start, by dimension. */
  tastes: number[];
}

type Parties = Pick<GovernmentAtStart, 'archetype' | 'partners' | 'quirks'>;

/** Weight of a party: the leading one has `leadWeight`, its partners share the rest. */
const weightOf = (at: number, partners: number, a: Assumptions): number =>
  partners === 0 ? 1 : at === 0 ? a.leadWeight : (1 - a.leadWeight) / partners;

/** How far a coalition moves its country's view. */
export const coalitionShift = (parties: Parties, a: Assumptions): WorldviewShift => {
  const { archetype, partners, quirks } = parties;
  const sum = { atlanticist: 0, interventionist: 0, russiaFirst: 0, autonomy: 0, fiscalWill: 0 };
  const towardsThreat = threatConsensus(quirks, a);
  for (let at = 0; at <= partners.length; at++) {
    const { shift } = PARTY_VIEWS[partners[at - 1] ?? archetype];
    const weight = a.partyShift * weightOf(at, partners.length, a);
    sum.atlanticist += weight * shift.atlanticist;
    sum.interventionist += weight * shift.interventionist;
    sum.russiaFirst += weight * shift.russiaFirst * towardsThreat;
    sum.autonomy += weight * shift.autonomy;
    sum.fiscalWill += weight * shift.fiscalWill;
  }
  return sum;
};

/** How far a coalition moves the ideal treaty, in the order of DIMENSIONS; a list of its own. */
const coalitionTastes = ({ archetype, partners }: Parties, a: Assumptions): number[] => {
  const sum = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at <= partners.length; at++) {
    const { tastes } = PARTY_VIEWS[partners[at - 1] ?? archetype];
    const weight = a.partyTaste * weightOf(at, partners.length, a);
    for (let k = 0; k < 8; k++) sum[k] = sum[k] + weight * tastes[k];
  }
  return sum;
};

/** Worldview shifts, added up over the five axes, that make a clean break. */
const CLEAN_BREAK = 0.8;
/** What a change between sovereigntists and the mainstream adds. */
const OTHER_SIDE = 0.3;

/** How far one coalition stands from another, 0–1: their shifts, and whether they are on the same side of the debate. */
export const breakBetween01 = (before: Parties, after: Parties, a: Assumptions): number => {
  const x = coalitionShift(before, a);
  const y = coalitionShift(after, a);
  const apart =
    absolute(x.atlanticist - y.atlanticist) +
    absolute(x.interventionist - y.interventionist) +
    absolute(x.russiaFirst - y.russiaFirst) +
    absolute(x.autonomy - y.autonomy) +
    absolute(x.fiscalWill - y.fiscalWill);
  const otherSide = isSovereigntist(before.archetype) !== isSovereigntist(after.archetype);
  return clamp(apart / CLEAN_BREAK + (otherSide ? OTHER_SIDE : 0), 0, 1);
};

type Views = Pick<
  Member,
  | 'worldviewAtlanticist01'
  | 'worldviewInterventionist01'
  | 'worldviewRussiaFirst01'
  | 'autonomy01'
  | 'fiscalWill01'
>;

/** The country behind the government of the start: its figures less its parties' shifts. */
export const countryBehind = (m: Views, government: Parties, a: Assumptions): CountryView => {
  const shift = coalitionShift(government, a);
  return {
    atlanticist: m.worldviewAtlanticist01 - shift.atlanticist,
    interventionist: m.worldviewInterventionist01 - shift.interventionist,
    russiaFirst: m.worldviewRussiaFirst01 - shift.russiaFirst,
    autonomy: m.autonomy01 - shift.autonomy,
    fiscalWill: m.fiscalWill01 - shift.fiscalWill,
    tastes: coalitionTastes(government, a).map((taste) => 0 - taste),
  };
};

/** Worldview and tastes of a member under its present government. */
export const takeView = (m: Member, a: Assumptions): void => {
  const { country, government } = m;
  const shift = coalitionShift(government, a);
  m.worldviewAtlanticist01 = clamp(country.atlanticist + shift.atlanticist, 0, 1);
  m.worldviewInterventionist01 = clamp(country.interventionist + shift.interventionist, 0, 1);
  m.worldviewRussiaFirst01 = clamp(country.russiaFirst + shift.russiaFirst, 0, 1);
  m.autonomy01 = clamp(country.autonomy + shift.autonomy, 0, 1);
  m.fiscalWill01 = clamp(country.fiscalWill + shift.fiscalWill, 0, 1);
  m.tastes = coalitionTastes(government, a);
  for (let k = 0; k < 8; k++) m.tastes[k] = m.tastes[k] + country.tastes[k];
};

/**
 * Whether a government is nationalist-led in the alliance: a sovereigntist family leads it, and its wish for autonomy
 * outweighs its Atlanticism by more than `natFlag`. A sovereigntist government that is firmly Atlanticist is not (Italy's
 * of 2025): its worldview says so, no exception does. The United States are described by their administration instead.
 */
export const actsNationalist = (
  lead: Archetype,
  m: Pick<Views, 'autonomy01' | 'worldviewAtlanticist01'>,
  natFlag: number,
): boolean => isSovereigntist(lead) && m.autonomy01 - m.worldviewAtlanticist01 > natFlag;
