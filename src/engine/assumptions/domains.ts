/** Coefficients of capability by domain, profiles, dependence. All judgement unless the meaning says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const DOMAINS = {
  domainSpread: coefficient(
    0.5,
    'domains',
    'how far profiles and geography bend the split of forces over domains',
    [0, 1],
  ),
} as const satisfies Record<string, Assumption>;
