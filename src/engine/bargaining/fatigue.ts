/** Negotiation fatigue: every tabling tires the council, up to a limit; an amended text less than a new one. */
import { clamp } from '../math.ts';
import type { View } from '../state.ts';

const MOST_FATIGUE = 6;

/** Whether a proposer comes back with a text of this half-year. */
const isAmended = (state: View, by: string): boolean =>
  state.councils.some((council) => council.by === by && council.outcome !== 'adopted');

/** What one more tabling adds. */
export const fatigueOfTabling = (state: View, by: string): number =>
  isAmended(state, by) ? state.assumptions.amendFatigue : 1;

/** Fatigue once one more package is on the table: the tabled package already pays it. */
export const fatigueWhenTabled = (state: View, by: string): number =>
  clamp(state.fatigue + fatigueOfTabling(state, by), 0, MOST_FATIGUE);
