/** A government: which parties carry it, how firmly, and its habits (game §4.8). */
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
  sinceTurn: number;
  quirks: Quirk[];
}

/** Commitment instruments in rising durability (game §4.3). */
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
  madeTurn: number;
  durability01: number;
  inForce: boolean;
}
