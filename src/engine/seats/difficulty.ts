/** Difficulties (game §4.14): fog, volatility, hours and aid. None cheats, none moves an ending's threshold. */
export const DIFFICULTIES = ['seminar', 'delegate', 'standard', 'grey-zone', 'iron-term'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export interface DifficultyRules {
  /** Share of the private spread that is hidden before a sounding: 0 = all is shown. */
  fog01: number;
  /** Whether bands are shown as numbers, or as advisers' words only. */
  bands: 'numbers' | 'words';
  hoursPerTurn: number;
  /** Counterfactuals that cost nothing each turn; null = all. */
  freeCounterfactuals: number | null;
  /** Multiplier of the deck's hazards. */
  volatility: number;
  /** Multiplier of Washington's patience: its crash hazard is divided by it. */
  usPatience: number;
  mandateRigidity: 'soft' | 'normal' | 'hard';
  undoAfterSeal: boolean;
}

export const DIFFICULTY_RULES: Record<Difficulty, DifficultyRules> = {
  seminar: {
    fog01: 0,
    bands: 'numbers',
    hoursPerTurn: 7,
    freeCounterfactuals: null,
    volatility: 0.7,
    usPatience: 1.5,
    mandateRigidity: 'soft',
    undoAfterSeal: true,
  },
  delegate: {
    fog01: 0.6,
    bands: 'numbers',
    hoursPerTurn: 6,
    freeCounterfactuals: 2,
    volatility: 1,
    usPatience: 1,
    mandateRigidity: 'normal',
    undoAfterSeal: true,
  },
  standard: {
    fog01: 1,
    bands: 'numbers',
    hoursPerTurn: 5,
    freeCounterfactuals: 1,
    volatility: 1,
    usPatience: 1,
    mandateRigidity: 'normal',
    undoAfterSeal: true,
  },
  'grey-zone': {
    fog01: 1,
    bands: 'words',
    hoursPerTurn: 5,
    freeCounterfactuals: 0,
    volatility: 1.4,
    usPatience: 0.7,
    mandateRigidity: 'hard',
    undoAfterSeal: true,
  },
  'iron-term': {
    fog01: 1,
    bands: 'words',
    hoursPerTurn: 4,
    freeCounterfactuals: 0,
    volatility: 1.4,
    usPatience: 0.7,
    mandateRigidity: 'hard',
    undoAfterSeal: false,
  },
};
