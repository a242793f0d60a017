/** Coefficients of capability by domain, profiles, dependence. All judgement unless the meaning says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const DOMAINS = {
  coverageBite: coefficient(
    1,
    'domains',
    'how far a domain that is thinner than the others drags the whole force',
    [0, 1],
  ),
  needGrowth: coefficient(
    0.2,
    'domains',
    'share of the adversary’s growth that collective defence must match in every domain',
    [0, 1],
  ),
  domainShift: coefficient(
    0.06,
    'domains',
    'share of the way to its new split that a force goes in a turn',
    [0, 0.3],
  ),
  profilePull: coefficient(
    0.36,
    'domains',
    'share of a force that a primary profile draws to the domains it serves, at half of full work-sharing',
    [0, 0.4],
  ),
  gapPull: coefficient(
    0.4,
    'domains',
    'share of a force that European institutions in full would steer to the widest gaps',
    [0, 0.6],
  ),
  specialisationEfficiency: coefficient(
    0.12,
    'domains',
    'what a fitting profile adds to force in its domain when work is shared',
    [0, 0.3],
  ),
  domainHoldUp: coefficient(
    0.6,
    'domains',
    'share of what relies on an unreliable supplier that is lost, at H3x in full',
    [0, 1],
  ),
  profileDependence: coefficient(
    1,
    'domains',
    'dependence that reliance on specialists makes, at full work-sharing',
    [0, 3],
  ),
  profileWorks: coefficient(
    0.03,
    'domains',
    'work-sharing that adopting a profile brings',
    [0, 0.2],
  ),
  profileTrustLoss: coefficient(
    0.1,
    'domains',
    'trust that dependents lose in a member that drops its profile',
    [0, 0.5],
  ),
  profileCredit: coefficient(
    0.3,
    'domains',
    'credit toward the spending floor for a fitting profile under a full charter, % of GDP',
    [0, 1],
  ),
  profileReluctance: coefficient(
    0.2,
    'domains',
    'what a government must gain before it commits itself to a profile',
    [0, 0.5],
  ),
  profileInitiative: coefficient(
    3,
    'domains',
    'governments that think about their profile a turn, of their own accord',
    [0, 8],
  ),
} as const satisfies Record<string, Assumption>;
