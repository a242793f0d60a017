/** What can be chosen for a new game. */
import { ALL_MANDATE_IDS, type MandateId } from '../engine/mandates/mandate.ts';
import type { OfferedSeat } from '../engine/seats/seat.ts';
import { DIFFICULTIES, DIFFICULTY_RULES, type Difficulty } from '../engine/seats/difficulty.ts';

export { DIFFICULTIES, type Difficulty };
export { LENSES, type Lens } from '../engine/lenses.ts';
export { mandatesOf } from '../engine/mandates/deal.ts';
export { MANDATES, type MandateId } from '../engine/mandates/mandate.ts';

/** Seats that are offered: the chair, the government of any ally, the lead of a coalition, and the delegation of the United States. */
export type SeatChoice = 'secretary-general' | OfferedSeat;

/** The government of a seat; null in the chair. */
export const governmentOf = (seat: SeatChoice): string | null => {
  if (seat === 'secretary-general') return null;
  return seat === 'united-states' ? 'USA' : seat.slice(seat.indexOf(':') + 1);
};

export const isMandateId = (name: string): name is MandateId =>
  ALL_MANDATE_IDS.some((id) => id === name);

/** Scenarios that are offered, the first before the others. */
export const SCENARIOS = ['coalition-2025'] as const;

/** Governments that can be played: every ally but the United States (a test compares it with the roster). */
export const GOVERNMENTS: readonly string[] = [
  'ALB',
  'BEL',
  'BGR',
  'CAN',
  'CZE',
  'DEU',
  'DNK',
  'ESP',
  'EST',
  'FIN',
  'FRA',
  'GBR',
  'GRC',
  'HRV',
  'HUN',
  'ISL',
  'ITA',
  'LTU',
  'LUX',
  'LVA',
  'MKD',
  'MNE',
  'NLD',
  'NOR',
  'POL',
  'PRT',
  'ROU',
  'SVK',
  'SVN',
  'SWE',
  'TUR',
];

/** Framework nations: allies that the data call major, besides the United States (a test compares them with the roster). */
export const FRAMEWORK_NATIONS: readonly string[] = [
  'CAN',
  'DEU',
  'ESP',
  'FRA',
  'GBR',
  'ITA',
  'NLD',
  'POL',
  'TUR',
];

/** Turns that the person plays, as text. */
export const LENGTHS = ['24', '12', '6'] as const;
export type Length = (typeof LENGTHS)[number];

/** What a difficulty changes, in the figures in which it changes it. */
export interface DifficultyFacts {
  /** Share of a government's private part that nobody knows before a sounding, %. */
  fogPct: number;
  bands: 'numbers' | 'words';
  hours: number;
  /** Multiplier of how often things happen. */
  volatility: number;
  /** Multiplier of Washington's patience. */
  patience: number;
  /** When advisers say what would change a mind. */
  advice: 'free' | 'priced' | 'after-sounding' | 'debrief-only';
}

export const difficultyFacts = (difficulty: Difficulty): DifficultyFacts => {
  const rules = DIFFICULTY_RULES[difficulty];
  return {
    fogPct: 100 * rules.fog01,
    bands: rules.bands,
    hours: rules.hoursPerTurn,
    volatility: rules.volatility,
    patience: rules.usPatience,
    advice: rules.advice,
  };
};

/** Syllables that can be read out over a table. */
const ONSETS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/** A seed that can be spoken: "tamiro-48". */
export const randomSeed = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const pick = (letters: string, at: number): string =>
    letters.charAt((bytes[at] ?? 0) % letters.length);
  let word = '';
  for (let at = 0; at < 6; at += 2) word += pick(ONSETS, at) + pick(VOWELS, at + 1);
  return `${word}-${((bytes[6] ?? 0) * 256 + (bytes[7] ?? 0)) % 1000}`;
};
