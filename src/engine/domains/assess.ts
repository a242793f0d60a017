/** Assess capability by domain: what Europe has, what the United States brings, where a gap would open (model §11.1). */
import type { ScenarioMember } from '../scenario-input.ts';
import type { State } from '../state.ts';
import { DOMAINS } from './domain.ts';

/** How a member's forces split over the domains at the start, in the order of DOMAINS. */
export const startDomainShares = (_s: ScenarioMember): number[] =>
  DOMAINS.map(() => 1 / DOMAINS.length);

export const assessDomains = (_state: State): void => {};
