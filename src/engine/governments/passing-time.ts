/** What passes at home from one half-year to the next: grievances against the chair, and losses abroad. */
import type { State } from '../state.ts';
import { forgetfulness } from './quirks.ts';

/** Shares that fade in a turn. */
const GRIEVANCE_FADES = 0.07;
const LOSSES_FADE = 0.3;

export const passTimeAtHome = (state: State): void => {
  for (const m of state.members) {
    m.grievance *= 1 - GRIEVANCE_FADES * forgetfulness(m.government.quirks, state.assumptions);
    m.government.losses01 *= 1 - LOSSES_FADE;
  }
};
