/** How a member's forces split over domains before any profile, from data and judgement. */
import { DOMAINS, type Domain } from '../engine/domains/domain.ts';
import type { ScenarioMember } from '../engine/scenario-input.ts';
import { DOMAIN_ESTIMATES, domainJudgementOn } from './data/domains.ts';
import type { DomainJudgement } from './data-schema.ts';

export type SplitBasis = Pick<ScenarioMember, 'id' | 'exposureEast01' | 'industry01' | 'nuclear'>;

/**
 * A member's weight in a domain against its neighbours. Besides its own judgement: land by exposure to the east
 * (.8 far away, 1.2 on the front line), munitions by industry (.25 without any, 1.5 at the top), nuclear forces for those
 * who have them.
 */
const weightIn = (domain: Domain, m: SplitBasis, { weights }: DomainJudgement): number => {
  if (domain === 'nuclear') return m.nuclear ? 1 : 0;
  if (domain === 'munitions') return 0.25 + 1.25 * m.industry01;
  return domain === 'land' ? weights.land * (0.8 + 0.4 * m.exposureEast01) : weights[domain];
};

/** Shares by domain in the order of DOMAINS; they sum to 1. */
export const homeDomainShares = (m: SplitBasis): number[] => {
  const judgement = domainJudgementOn(m.id);
  const raw = DOMAIN_ESTIMATES.map(({ id, europeShare01, usShare01 }) =>
    m.id === 'USA' ? usShare01 : europeShare01 * weightIn(id, m, judgement),
  );
  const all = raw.reduce((sum, x) => sum + x, 0);
  return raw.map((x) => x / all);
};

/** What the alliance had in 2025 of what collective defence asks for, in the order of DOMAINS. */
export const domainFulfilment = (): number[] =>
  DOMAINS.map((domain) => {
    const estimate = DOMAIN_ESTIMATES.find(({ id }) => id === domain);
    if (!estimate) throw new Error(`no estimate on the domain ${domain}`);
    return estimate.fulfilled01.value;
  });
