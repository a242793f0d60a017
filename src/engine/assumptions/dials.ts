/** The dials of the debate: eight claims and their counter-claims (model §4.3). */
import { dial, type Assumption } from './coefficient.ts';

export const DIALS = {
  // dials: each claim of the debate and its counter-claim, 0 = off, 1 = in full
  h1: dial(),
  h1x: dial(),
  h2: dial(),
  h2x: dial(),
  h3: dial(),
  h3x: dial(2),
  h4: dial(),
  h4x: dial(),
  h5: dial(),
  h5x: dial(),
  h6: dial(),
  h6x: dial(),
  h7: dial(),
  h7x: dial(),
  h8: dial(),
  h8x: dial(),
} as const satisfies Record<string, Assumption>;
