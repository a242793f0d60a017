/** Capability by domain and profiles (model §11.1, game §4.7). */
import type { MemberId } from '../member.ts';

export const DOMAINS = [
  'land',
  'air-defence',
  'maritime',
  'lift',
  'isr',
  'munitions',
  'cyber',
  'nuclear',
] as const;
export type Domain = (typeof DOMAINS)[number];

export const PROFILES = [
  'combat-core',
  'workshop',
  'air-shield',
  'maritime-seabed',
  'lift-hub',
  'isr-space',
  'cyber-information',
  'special-terrain',
  'medical-reconstruction',
  'nuclear',
] as const;
export type Profile = (typeof PROFILES)[number];

/** What the alliance has in one domain. */
export interface DomainAssessment {
  domain: Domain;
  europeanBillionUsd: number;
  usBillionUsd: number;
  /** What collective defence asks for. */
  neededBillionUsd: number;
  usShare01: number;
  /** What Europe lacks without the United States, share of the need. */
  gap01: number;
  /** Members with a profile that serves it. */
  specialists: MemberId[];
}

/** A member's profiles: null = none. */
export interface MemberProfile {
  primary: Profile | null;
  secondary: Profile | null;
  sinceTurn: number;
}
