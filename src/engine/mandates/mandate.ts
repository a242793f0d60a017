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
/** What a government sets out to do when it is the one that is played: the same axes, in national terms. */
export const NATIONAL_MANDATE_IDS = [
  'home-guard',
  'own-say',
  'good-ally',
  'home-purse',
  'old-friend',
  'broad-brief',
] as const;
export type NationalMandateId = (typeof NATIONAL_MANDATE_IDS)[number];
export type ChairMandateId = (typeof MANDATE_IDS)[number];
/** What the delegation of the United States sets out to do. */
export const AMERICAN_MANDATE_IDS = [
  'burden-shift',
  'renewal',
  'orderly-transition',
  'free-hand',
] as const;
export type AmericanMandateId = (typeof AMERICAN_MANDATE_IDS)[number];
/** What the lead of a coalition sets out to do. */
export const LEAD_MANDATE_IDS = ['see-it-through', 'keep-together', 'back-to-the-table'] as const;
export type LeadMandateId = (typeof LEAD_MANDATE_IDS)[number];
export type MandateId = ChairMandateId | NationalMandateId | AmericanMandateId | LeadMandateId;
export const ALL_MANDATE_IDS: readonly MandateId[] = [
  ...MANDATE_IDS,
  ...NATIONAL_MANDATE_IDS,
  ...AMERICAN_MANDATE_IDS,
  ...LEAD_MANDATE_IDS,
];

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
  'home-guard': {
    id: 'home-guard',
    weights: [45, 10, 15, 10, 20],
    promises: ['own-belief', 'trusted'],
  },
  'own-say': {
    id: 'own-say',
    weights: [10, 50, 10, 20, 10],
    promises: ['little-swallowed', 'opt-out-on-paper'],
  },
  'good-ally': {
    id: 'good-ally',
    weights: [20, 5, 50, 10, 15],
    promises: ['trusted', 'nobody-leaves'],
  },
  'home-purse': {
    id: 'home-purse',
    weights: [10, 20, 10, 50, 10],
    promises: ['own-purse', 'paid-for'],
  },
  'old-friend': {
    id: 'old-friend',
    weights: [15, 10, 15, 10, 50],
    promises: ['troops-stay', 'trusted'],
  },
  'broad-brief': {
    id: 'broad-brief',
    weights: [20, 20, 20, 20, 20],
    promises: ['little-swallowed', 'trusted'],
  },
  'burden-shift': {
    id: 'burden-shift',
    weights: [25, 10, 10, 45, 10],
    promises: ['allies-carry', 'still-believed'],
  },
  renewal: {
    id: 'renewal',
    weights: [25, 5, 15, 10, 45],
    promises: ['troops-stay', 'still-believed'],
  },
  'orderly-transition': {
    id: 'orderly-transition',
    weights: [25, 25, 10, 35, 5],
    promises: ['handed-over', 'europe-stands'],
  },
  'free-hand': {
    id: 'free-hand',
    weights: [10, 50, 5, 30, 5],
    promises: ['light-footprint', 'allies-carry'],
  },
  'see-it-through': {
    id: 'see-it-through',
    weights: [60, 20, 10, 5, 5],
    promises: ['mission-sustained', 'front-holds'],
  },
  'keep-together': {
    id: 'keep-together',
    weights: [10, 5, 60, 10, 15],
    promises: ['mission-sustained', 'coalition-kept'],
  },
  'back-to-the-table': {
    id: 'back-to-the-table',
    weights: [15, 10, 45, 10, 20],
    promises: ['under-the-flag', 'trusted'],
  },
};
