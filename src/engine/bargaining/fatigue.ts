/** Negotiation fatigue: every tabling tires the council, up to a limit. */
import { clamp } from '../math.ts';
import type { View } from '../state.ts';

const MOST_FATIGUE = 6;

/** Fatigue once one more package is on the table: the tabled package already pays it. */
export const fatigueWhenTabled = (state: View): number => clamp(state.fatigue + 1, 0, MOST_FATIGUE);
