/** What can be done with a word of Washington's, and with a garrison of its. */
export const WORDS = ['give', 'take-back'] as const;
export type Word = (typeof WORDS)[number];
export const GARRISON_MOVES = ['more', 'fewer'] as const;
export type GarrisonMove = (typeof GARRISON_MOVES)[number];
