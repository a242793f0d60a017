/** The five preference axes of a government, as a person reads them (game §4.8). */
import { clamp } from '../math.ts';
import type { Member } from '../state.ts';

export const AXES = [
  'atlanticist',
  'integrationist',
  'expeditionary',
  'spender',
  'eastern',
] as const;
export type Axis = (typeof AXES)[number];

/** −2…+2: autonomist to Atlanticist, sovereigntist to integrationist, territorial to expeditionary, hawk to spender. */
const scaled = (share01: number): number => clamp(4 * (share01 - 0.5), -2, 2);

/** Weight of the eastern and of the southern theatre in what a government perceives (model §2.1, 1). */
const eastern = (m: Member): number =>
  0.75 * m.exposureEast01 * (0.5 + 0.5 * m.worldviewRussiaFirst01);
const southern = (m: Member): number => 0.35 * m.exposureSouth01;

/**
 * Where a government stands, each axis −2…+2 and named by its upper end. The threat compass goes from wholly southern to
 * wholly eastern.
 */
export const axesOf = (m: Member): { axis: Axis; value: number }[] => {
  const east = eastern(m);
  const south = southern(m);
  const both = east + south;
  return [
    { axis: 'atlanticist', value: scaled(m.worldviewAtlanticist01) },
    { axis: 'integrationist', value: scaled(1 - m.autonomy01) },
    { axis: 'expeditionary', value: scaled(m.worldviewInterventionist01) },
    { axis: 'spender', value: scaled(m.fiscalWill01) },
    { axis: 'eastern', value: both === 0 ? 0 : (2 * (east - south)) / both },
  ];
};
