/** What can be chosen for a new game. */
export { LENSES } from '../engine/lenses.ts';
export { MANDATE_AXES, MANDATE_IDS, MANDATES } from '../engine/mandates/mandate.ts';
export type { MandateId } from '../engine/mandates/mandate.ts';
export { DIFFICULTIES } from '../engine/seats/difficulty.ts';

/** Turns that the person plays, as text. */
export const LENGTHS = ['24', '12', '6'] as const;
export type Length = (typeof LENGTHS)[number];

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
