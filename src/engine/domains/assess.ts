/** Assess capability by domain: what Europe has, what the United States brings, where a gap would open (model §11.1). */
import { clamp } from '../math.ts';
import type { State } from '../state.ts';
import { openCoverage, updateCoverage } from './coverage.ts';
import { DOMAINS } from './domain.ts';
import { bringable, memberForces, type DomainForces } from './forces.ts';
import { needFactor } from './needs.ts';
import { specialities } from './profile.ts';

/**
 * The first assessment: what collective defence asks for follows from what the alliance has and how far that falls short.
 * @param fulfilment01 what it has of what it needs, in the order of DOMAINS
 */
export const openDomains = (state: State, fulfilment01: readonly number[]): void => {
  // Without needs nobody lacks anything yet: needs are set on forces that no supplier holds up, then assessed as ever.
  state.domains = DOMAINS.map((domain) => ({
    domain,
    europeanBillionUsd: 0,
    usBillionUsd: 0,
    neededBillionUsd: 0,
    neededAtStartBillionUsd: 0,
    usShare01: 0,
    gap01: 0,
    specialists: [],
  }));
  const free = bringable(memberForces(state));
  state.domains.forEach((x, k) => {
    x.neededAtStartBillionUsd = (free.europe[k] + free.us[k]) / fulfilment01[k];
  });
  state.coverage = openCoverage(state, assess(state));
};

export const assessDomains = (state: State): void => updateCoverage(state, assess(state));

/** Write down what there is, what is needed and who stands behind it. */
const assess = (state: State): DomainForces => {
  const byMember = memberForces(state);
  const forces = bringable(byMember);
  const { europe, us } = forces;
  const growth = needFactor(state);
  state.domains.forEach((x, k) => {
    const all = europe[k] + us[k];
    x.europeanBillionUsd = europe[k];
    x.usBillionUsd = us[k];
    x.neededBillionUsd = x.neededAtStartBillionUsd * growth;
    x.usShare01 = all === 0 ? 0 : us[k] / all;
    x.gap01 = x.neededBillionUsd === 0 ? 0 : clamp(1 - europe[k] / x.neededBillionUsd, 0, 1);
    x.specialists = [];
  });
  for (const m of state.members) {
    if (m.leftTreaty) continue;
    if (m.profile.primary === null && m.profile.secondary === null) continue;
    for (const k of specialities(m.profile)) state.domains[k].specialists.push(m.id);
  }
  state.interdependence01 = byMember.interdependence01;
  return forces;
};
