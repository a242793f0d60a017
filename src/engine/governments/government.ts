/** A government: which parties carry it, how firmly, and its country's habits (game §4.8). */
import type { MemberId } from '../member.ts';

export const ARCHETYPES = [
  'atlantic-centre',
  'autonomist-centre',
  'fiscal-guardians',
  'social-shield',
  'national-sovereigntist',
  'left-sovereigntist',
  'green-internationalist',
  'technocrats',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** Families that put national control first: the challengers of the published election formula. */
const SOVEREIGNTIST: readonly Archetype[] = ['national-sovereigntist', 'left-sovereigntist'];

export const isSovereigntist = (archetype: Archetype): boolean => SOVEREIGNTIST.includes(archetype);

export const QUIRKS = [
  'treaty-literal',
  'remembers-slights',
  'photo-op-lover',
  'neutral-tradition',
  'industry-first',
  'host-of-bases',
  'conscript-army',
  'coalition-of-four',
  'island',
  'frontier',
  'caveat-user',
  'quiet-payer',
] as const;
export type Quirk = (typeof QUIRKS)[number];

export interface Government {
  /** Archetype of the party that leads. */
  archetype: Archetype;
  partners: Archetype[];
  /** 0–4: how firmly the coalition holds. */
  stability: number;
  /** Turn in which it was elected. */
  sinceTurn: number;
  /** Habits of the country, which outlive its governments. */
  quirks: Quirk[];
  /** How far it stands from the government before it, 0–1: what that one signed is not its own. */
  breakWithPast01: number;
  /** Turn in which it has gone through the commitments that it inherited; null = nothing to review. */
  reviewTurn: number | null;
  /** The chair has made it the one welcome offer. */
  welcomed: boolean;
  /** Losses and failures abroad as felt at home, 0–1, fading. */
  losses01: number;
}

/** What a scenario says of a government. */
export type GovernmentAtStart = Pick<Government, 'archetype' | 'partners' | 'stability' | 'quirks'>;

/** Families that can lead a government in a country. */
export interface PartySystem {
  /** Those that lead when the sovereigntist challenger does not; the likelier first. */
  mainstream: Archetype[];
  /** The challenger of the election formula. */
  sovereigntist: Archetype;
}

export const governmentFrom = (start: GovernmentAtStart): Government => ({
  ...start,
  partners: [...start.partners],
  quirks: [...start.quirks],
  sinceTurn: 0,
  breakWithPast01: 0,
  reviewTurn: null,
  welcomed: false,
  losses01: 0,
});

/** Commitment instruments in rising durability (game §4.3), but for a profile, which gains by what depends on it. */
export const INSTRUMENT_KINDS = [
  'speech',
  'declaration',
  'spending-law',
  'deployment',
  'joint-contract',
  'profile',
  'protocol',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** Something that was promised, and how hard it is to undo. */
export interface Instrument {
  id: number;
  kind: InstrumentKind;
  /** What it is about: a key such as `package`, `opt-out-understanding`, `pillar-compact`, `profiles-charter`. */
  about: string;
  /** Treaty changes that rest on it, in the order of DIMENSIONS; all 0 when it carries none. */
  delta: number[];
  /** Governments bound by it; empty = all. */
  parties: MemberId[];
  /** Those that have abandoned it since. */
  abandonedBy: MemberId[];
  /** Those that keep it in part: they have renegotiated it or announced an opt-out from it. */
  qualifiedBy: MemberId[];
  madeTurn: number;
  durability01: number;
  inForce: boolean;
}
