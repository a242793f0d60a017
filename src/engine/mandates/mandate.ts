/**
 * Mandates (game §4.13): what the player said it wanted, chosen or dealt before play. Five weights that sum to 100 and two
 * promises. A mandate never names an ending.
 */
import type { PromiseId } from './promises.ts';

export const MANDATE_AXES = [
  'security',
  'sovereignty',
  'solidarity',
  'economy',
  'atlantic',
] as const;
export type MandateAxis = (typeof MANDATE_AXES)[number];

export const MANDATE_IDS = [
  'shield',
  'consent',
  'all-together',
  'treasury',
  'bridge',
  'open-brief',
] as const;
export type MandateId = (typeof MANDATE_IDS)[number];

export interface Mandate {
  id: MandateId;
  /** In the order of MANDATE_AXES; they sum to 100. */
  weights: readonly number[];
  promises: readonly PromiseId[];
}

export const MANDATES: Record<MandateId, Mandate> = {
  shield: {
    id: 'shield',
    weights: [45, 5, 20, 15, 15],
    promises: ['frontier-believed', 'spending-kept'],
  },
  consent: {
    id: 'consent',
    weights: [15, 45, 20, 15, 5],
    promises: ['nobody-whipped', 'opt-out-on-paper'],
  },
  'all-together': {
    id: 'all-together',
    weights: [15, 20, 45, 10, 10],
    promises: ['nobody-leaves', 'nobody-whipped'],
  },
  treasury: {
    id: 'treasury',
    weights: [15, 15, 10, 50, 10],
    promises: ['work-shared', 'no-new-floor'],
  },
  bridge: {
    id: 'bridge',
    weights: [15, 5, 15, 15, 50],
    promises: ['troops-stay', 'spending-kept'],
  },
  'open-brief': {
    id: 'open-brief',
    weights: [20, 20, 20, 20, 20],
    promises: ['word-kept', 'work-shared'],
  },
};
