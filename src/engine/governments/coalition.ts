/**
 * Who governs after an election (game §4.8): a draw over the families that can lead in a country, by electoral system.
 * Majorities and presidents govern nearly alone; coalitions take partners and hold less firmly with each.
 */
import { clamp, floor } from '../math.ts';
import type { Draw } from '../rng.ts';
import type { Member } from '../state.ts';
import type { Assumptions } from '../assumptions.ts';
import { isSovereigntist, type Archetype, type GovernmentAtStart } from './government.ts';
import { partiesMore } from './quirks.ts';

/** The luck of one coalition draw: uniforms, always all of them. */
export interface CoalitionLuck {
  lead: number;
  size: number;
  partner: number;
  junior: number;
  temper: number;
}

export const coalitionLuck = (next: Draw): CoalitionLuck => ({
  lead: next(),
  size: next(),
  partner: next(),
  junior: next(),
  temper: next(),
});

/** The same for one who forms none: drawn and let go. */
export const skipCoalitionLuck = (next: Draw): void => {
  for (let k = 0; k < 5; k++) next();
};

/** Chance that a majority or a president still needs a partner. */
const HELPED = 0.2;
/** Coalitions of one, two and three partners: shares of those that are formed. */
const ONE_PARTNER = 0.4;
const TWO_PARTNERS = 0.8;
/** Chance that a coalition begins on a quarrel. */
const QUARREL = 0.3;

const partnersWanted = (m: Member, luck: CoalitionLuck, a: Assumptions): number => {
  if (m.politicalSystem !== 'coalition') return luck.size < HELPED ? 1 : 0;
  const wanted = luck.size < ONE_PARTNER ? 1 : luck.size < TWO_PARTNERS ? 2 : 3;
  return wanted + partiesMore(m.government.quirks, a);
};

/** Mainstream families but the lead, beginning at a drawn one. */
const candidates = (m: Member, lead: Archetype, luck: CoalitionLuck): Archetype[] => {
  const others = m.parties.mainstream.filter((party) => party !== lead);
  const from = floor(luck.partner * others.length);
  return [...others.slice(from), ...others.slice(0, from)];
};

const withPartners = (
  m: Member,
  lead: Archetype,
  nationalist01: number,
  luck: CoalitionLuck,
  a: Assumptions,
): GovernmentAtStart => {
  const wanted = partnersWanted(m, luck, a);
  const partners = candidates(m, lead, luck).slice(0, wanted);
  const junior = m.parties.sovereigntist;
  const uneasy =
    !isSovereigntist(lead) &&
    m.politicalSystem === 'coalition' &&
    luck.junior < a.juniorNat * nationalist01;
  if (uneasy) partners.splice(0, partners.length > 1 ? 1 : 0, junior);
  const stability = 4 - partners.length - (uneasy ? 1 : 0) - (luck.temper < QUARREL ? 1 : 0);
  return {
    archetype: lead,
    partners,
    stability: clamp(stability, 0, 4),
    quirks: m.government.quirks,
  };
};

/** The family that leads where the challenger did not win: the same again, or another of the mainstream. */
const mainstreamLead = (m: Member, stays01: number, luck: CoalitionLuck): Archetype => {
  const { archetype } = m.government;
  const { mainstream } = m.parties;
  const incumbent = mainstream.includes(archetype);
  if (incumbent && luck.lead < stays01) return archetype;
  const others = incumbent ? mainstream.filter((party) => party !== archetype) : mainstream;
  const rest = incumbent ? (luck.lead - stays01) / (1 - stays01) : luck.lead;
  return others[floor(rest * others.length)] ?? archetype;
};

/**
 * Form a government.
 * @param challengerWins the sovereigntist family leads
 * @param nationalist01 its strength on election day: it may be needed as a junior partner
 * @param swing votes won or lost by who governs
 */
export const formGovernment = (
  m: Member,
  challengerWins: boolean,
  nationalist01: number,
  swing: number,
  luck: CoalitionLuck,
  a: Assumptions,
): GovernmentAtStart => {
  const lead = challengerWins
    ? m.parties.sovereigntist
    : mainstreamLead(m, clamp(a.voteStay + a.voteSlope * swing, 0.1, 0.9), luck);
  return withPartners(m, lead, nationalist01, luck, a);
};
