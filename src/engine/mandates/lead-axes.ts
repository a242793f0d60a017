/** The five axes of a term for the lead of a coalition, each 0–100 (100 is out of reach): the front, and who still comes along. */
import { clamp } from '../math.ts';
import type { View } from '../state.ts';
import { meanBeliefs01 } from '../systems/abandonment.ts';
import type { MandateAxis } from './mandate.ts';
import { NATIONAL_MEASURES, trustInOwn01 } from './national-axes.ts';

/** Where the front stands, 0–1: held for good, lost, or on its line. */
export const frontHeld01 = ({ theatre: { front } }: Pick<View, 'theatre'>): number => {
  if (front.phase === 'guaranteed') return 1;
  return front.phase === 'collapsed' ? 0 : front.line01;
};

/** Half-years of missions that count in full, and partners gone home by which nobody is left to count. */
const SERVED_IN_FULL = 48;
const GONE_BY = 16;

/** Deterrence, the own belief, the front, and what has been done about it. */
const security = (s: View, index: number): number =>
  0.25 * (s.history.at(-1)?.deterrence ?? 0) +
  20 * (meanBeliefs01(s)[index] ?? 0) +
  25 * frontHeld01(s) +
  30 * clamp((s.coalition?.served ?? 0) / SERVED_IN_FULL, 0, 1);

/** The trust of the others, partners who have stayed, and cohesion. */
const solidarity = (s: View): number =>
  60 * trustInOwn01(s) +
  20 * clamp(1 - (s.coalition?.wentHome ?? 0) / GONE_BY, 0, 1) +
  0.2 * (s.history.at(-1)?.cohesion ?? 0);

export const LEAD_MEASURES: Record<MandateAxis, (s: View, index: number) => number> = {
  ...NATIONAL_MEASURES,
  security,
  solidarity,
};
