/** Capability by domain and profiles (model §11.1, game §4.7): the names, and what the state holds of them. */
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

/** Where nuclear forces stand in DOMAINS: they deter by a term of their own and cover no conventional need. */
export const NUCLEAR_DOMAIN = DOMAINS.indexOf('nuclear');

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

/** What the alliance has in one domain. Forces are what can be brought to bear, billion USD equivalent. */
export interface DomainAssessment {
  domain: Domain;
  /** Europe and Canada, after gains of specialisation and hold-up. */
  europeanBillionUsd: number;
  usBillionUsd: number;
  /** What collective defence asks for. */
  neededBillionUsd: number;
  neededAtStartBillionUsd: number;
  /** What the United States provides of all there is. */
  usShare01: number;
  /** What Europe lacks without the United States, share of the need. */
  gap01: number;
  /** Members with a profile that serves it. */
  specialists: MemberId[];
}

/** How well force is spread over the needs, against the start (domains/coverage.ts). */
export interface DomainCoverage {
  /** Factor on the force of the whole alliance; 1 = as well spread as at the start. */
  allianceFactor: number;
  /** The same for Europe and Canada alone. */
  europeanFactor: number;
  startAllianceBalance: number;
  startEuropeanBalance: number;
  /** Part of the United States in the alliance's force at the start. */
  startUsPart01: number;
}

export const noCoverage = (): DomainCoverage => ({
  allianceFactor: 1,
  europeanFactor: 1,
  startAllianceBalance: 1,
  startEuropeanBalance: 1,
  startUsPart01: 0,
});

/** A member's profiles: null = none. */
export interface MemberProfile {
  primary: Profile | null;
  secondary: Profile | null;
  sinceTurn: number;
}
