/**
 * The European pillar as an institution (model §2.6, 19): it must be built, it is rival to an opt-out culture (`tens`),
 * and it decays while nationalists govern large members (`h1`).
 */
import { clamp, flag, positive } from '../math.ts';
import { idealPillar01 } from '../bargaining/preferences.ts';
import type { State } from '../state.ts';
import { compactExposure, compactPace } from '../treaty/in-force.ts';
import { burden, meanWorkSharing01, nationalistShareOfMajors01 } from './membership.ts';

const FOUNDERS = ['GBR', 'FRA', 'DEU', 'ITA', 'ESP', 'POL', 'NLD', 'TUR'];

/** GDP share of the large members whose governments back pillar projects. */
export const pillarBackers01 = (state: State): number => {
  const byIdeal = state.assumptions.pillarWill >= 0.5;
  let backing = 0;
  let all = 0;
  for (const m of state.members) {
    if (!FOUNDERS.includes(m.id)) continue;
    all += m.gdpStartBillionUsd;
    const backs = byIdeal
      ? idealPillar01(state, m) > state.treaty.pillar
      : !m.nationalistLed || m.id === 'ITA';
    backing += m.gdpStartBillionUsd * flag(backs && !m.leftTreaty);
  }
  return all === 0 ? 0 : backing / all;
};

export const updatePillar = (state: State): void => {
  const a = state.assumptions;
  const boost = state.boosts.pillar * pillarBackers01(state);
  const burdenShare = burden(state);
  let target = clamp(
    (0.1 +
      0.62 * state.treaty.pillar +
      0.18 * (burdenShare > 1 ? 1 : burdenShare) +
      0.1 * meanWorkSharing01(state)) *
      (1 - a.tens * positive(state.optOutNorm01 - 0.2)),
    0,
    1,
  );
  if (state.us.out) target *= 1.05;
  state.pillarStock01 = clamp(
    state.pillarStock01 +
      (0.075 + 0.055 * boost) * compactPace(state) * (target - state.pillarStock01) +
      a.pilotPillar * boost -
      (0.085 * a.h1 + compactExposure(state)) *
        nationalistShareOfMajors01(state) *
        state.pillarStock01,
    0,
    1,
  );
};
