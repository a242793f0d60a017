/**
 * Every coefficient of the rules: default, range, what it means and on what it rests. Keys of the published model are its
 * symbols, so that an equation in a docstring reads like its source. A *lens* is a preset over these.
 */
import { CHAIR } from './assumptions/chair.ts';
import { DECK } from './assumptions/deck.ts';
import { DIALS } from './assumptions/dials.ts';
import { DOMAINS } from './assumptions/domains.ts';
import { GOVERNMENTS } from './assumptions/governments.ts';
import { MODEL } from './assumptions/model.ts';
import { REPAIRS } from './assumptions/repairs.ts';
import { SEATS } from './assumptions/seats.ts';
import { TABLE } from './assumptions/table.ts';
import { THEATRE } from './assumptions/theatre.ts';
import { SPLIT_ENDINGS } from './assumptions/endings.ts';
import { TREATY } from './assumptions/treaty.ts';
import { VERB_SIZES } from './assumptions/verbs.ts';
import type { Assumption } from './assumptions/coefficient.ts';

export type { Assumption, AssumptionGroup } from './assumptions/coefficient.ts';

export const ASSUMPTIONS = {
  ...MODEL,
  ...DIALS,
  ...REPAIRS,
  ...TABLE,
  ...GOVERNMENTS,
  ...DOMAINS,
  ...THEATRE,
  ...TREATY,
  ...SPLIT_ENDINGS,
  ...DECK,
  ...VERB_SIZES,
  ...SEATS,
  ...CHAIR,
} as const satisfies Record<string, Assumption>;

export type AssumptionKey = keyof typeof ASSUMPTIONS;
export type Assumptions = Record<AssumptionKey, number>;
