/** Difficulties (game §4.14): fog, volatility, hours and aid. None cheats, none moves an ending's threshold. */
export const DIFFICULTIES = ['seminar', 'delegate', 'standard', 'grey-zone', 'iron-term'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export interface DifficultyRules {
  /** Share of the private spread that is hidden before a sounding: 0 = all is shown. */
  fog01: number;
  /** Whether bands are shown as numbers, or as advisers' words only. */
  bands: 'numbers' | 'words';
  hoursPerTurn: number;
  /** When advisers say what would change a mind, and how many questions a turn cost nothing. */
  advice: 'free' | 'priced' | 'after-sounding' | 'debrief-only';
  freeAdvice: number;
  /** Multiplier of the deck's hazards. */
  volatility: number;
  /** Multiplier of Washington's patience: its crash hazard is divided by it. */
  usPatience: number;
  /** Points that a broken promise of the mandate takes. */
  brokenPromisePoints: number;
}

export const DIFFICULTY_RULES: Record<Difficulty, DifficultyRules> = {
  seminar: {
    fog01: 0,
    bands: 'numbers',
    hoursPerTurn: 7,
    advice: 'free',
    freeAdvice: 0,
    volatility: 0.7,
    usPatience: 1.5,
    brokenPromisePoints: 5,
  },
  delegate: {
    fog01: 0.6,
    bands: 'numbers',
    hoursPerTurn: 6,
    advice: 'priced',
    freeAdvice: 2,
    volatility: 1,
    usPatience: 1,
    brokenPromisePoints: 10,
  },
  standard: {
    fog01: 1,
    bands: 'numbers',
    hoursPerTurn: 5,
    advice: 'priced',
    freeAdvice: 1,
    volatility: 1,
    usPatience: 1,
    brokenPromisePoints: 10,
  },
  'grey-zone': {
    fog01: 1,
    bands: 'words',
    hoursPerTurn: 5,
    advice: 'after-sounding',
    freeAdvice: 0,
    volatility: 1.4,
    usPatience: 0.7,
    brokenPromisePoints: 15,
  },
  'iron-term': {
    fog01: 1,
    bands: 'words',
    hoursPerTurn: 4,
    advice: 'debrief-only',
    freeAdvice: 0,
    volatility: 1.4,
    usPatience: 0.7,
    brokenPromisePoints: 15,
  },
};
