/** Coefficients of capability by domain, profiles, dependence. All judgement unless `sources.ts` says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const DOMAINS = {
  coverageBite: coefficient(1, 'domains', [0, 1]),
  needGrowth: coefficient(0.2, 'domains', [0, 1]),
  domainShift: coefficient(0.06, 'domains', [0, 0.3]),
  profilePull: coefficient(0.36, 'domains', [0, 0.4]),
  gapPull: coefficient(0.4, 'domains', [0, 0.6]),
  specialisationEfficiency: coefficient(0.12, 'domains', [0, 0.3]),
  domainHoldUp: coefficient(0.6, 'domains', [0, 1]),
  profileDependence: coefficient(1, 'domains', [0, 3]),
  profileWorks: coefficient(0.03, 'domains', [0, 0.2]),
  profileTrustLoss: coefficient(0.1, 'domains', [0, 0.5]),
  profileCredit: coefficient(0.3, 'domains', [0, 1]),
  profileReluctance: coefficient(0.2, 'domains', [0, 0.5]),
  profileInitiative: coefficient(3, 'domains', [0, 8]),
} as const satisfies Record<string, Assumption>;
