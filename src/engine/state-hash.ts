/**
 * Hash of a state. Coefficients of seats besides the chair were constants once, and count only where they are set
 * otherwise: what was recorded before they were coefficients still verifies.
 */
import { ASSUMPTIONS, type Assumptions } from './assumptions.ts';
import { hashOf } from './hash.ts';
import { ASSUMPTION_KEYS } from './lenses.ts';
import type { State } from './state.ts';

/** The assumptions that a hash covers. */
export const hashedAssumptions = (assumptions: Assumptions): Partial<Assumptions> => {
  const out: Partial<Assumptions> = {};
  for (const key of ASSUMPTION_KEYS) {
    const { group, default: usual } = ASSUMPTIONS[key];
    if (group !== 'seats' || assumptions[key] !== usual) out[key] = assumptions[key];
  }
  return out;
};

/** 16 hexadecimal digits. */
export const hashOfState = (state: State): string =>
  hashOf({ ...state, assumptions: hashedAssumptions(state.assumptions) });
