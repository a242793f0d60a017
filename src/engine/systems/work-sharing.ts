/** Work-sharing and the dependence that it makes (model §2.6, 17–18; Haas 1958; Henius & McDonald 2012 for the hold-up). */
import { clamp, flag, smaller } from '../math.ts';
import { dependenceByProfile, suppliersOf } from '../domains/reliance.ts';
import type { Member, State } from '../state.ts';
import { charterWorks } from '../treaty/in-force.ts';
import { indexOf, US } from './membership.ts';

/** How far a government is ready to specialise. */
const willToShare01 = (m: Member, trustInGermany: number): number =>
  clamp(
    0.6 +
      0.4 * m.industry01 -
      0.35 * m.autonomy01 -
      0.25 * flag(m.nationalistLed) +
      0.3 * trustInGermany,
    0.1,
    1,
  );

export const updateWorkSharing = (state: State): void => {
  const a = state.assumptions;
  const n = state.members.length;
  const hub = indexOf(state, 'DEU');
  const boost = state.boosts.workSharing;
  const agreed = smaller(state.treaty.works + charterWorks(state), 1);
  for (let i = 0; i < n; i++) {
    const m = state.members[i];
    const will = willToShare01(m, hub < 0 ? 0.5 : state.trust[i * n + hub]);
    const target = agreed * will * (1 - 0.42 * a.h3x * (1 - state.trust[i * n + US]));
    m.workSharing01 = clamp(
      m.workSharing01 +
        (0.075 + 0.075 * boost) * (target - m.workSharing01) +
        a.pilotWorks * boost * will,
      0,
      1,
    );
  }
};

/** Share of supply that i draws from j before work-sharing. */
export const basicDependence01 = (i: number, from: Member, j: number, to: Member): number =>
  j === US
    ? 0.42 * (0.5 + 0.5 * from.worldviewAtlanticist01) * (1 - 0.5 * from.industry01)
    : 0.14 * to.industry01 * (1 - 0.5 * from.industry01) * flag(i !== j);

/** A share of supply moves a tenth of the way to where it is drawn. */
const approach = (dependence: number[], at: number, target: number): void => {
  const now = dependence[at];
  dependence[at] = now + 0.1 * (smaller(target, 1) - now);
};

/** (18), and beyond it what reliance on specialists adds (domains/reliance.ts). */
export const updateDependence = (state: State): void => {
  const { members, dependence } = state;
  const n = members.length;
  const suppliers = suppliersOf(state);
  const byProfile = members.map(() => 0);
  // What depends on the supplier alone.
  const depths = members.map((m) => m.workSharing01);
  const joint = members.map((m) => 0.25 + 0.55 * m.industry01);
  const civil = members.map((m) => 0.14 * m.industry01);
  for (let i = 0; i < n; i++) {
    const m = members[i];
    const ownNeed = 1 - 0.5 * m.industry01;
    const onUs =
      (0.42 * (0.5 + 0.5 * m.worldviewAtlanticist01) * (1 - 0.5 * state.pillarStock01) +
        0.12 * state.us.purchases) *
      ownNeed;
    dependenceByProfile(state, suppliers, i, byProfile);
    const row = i * n;
    const depth = depths[i];
    if (i !== US)
      approach(dependence, row + US, onUs + depth * depths[US] * joint[US] + byProfile[US]);
    for (let j = US + 1; j < n; j++)
      if (i !== j)
        approach(
          dependence,
          row + j,
          civil[j] * ownNeed + depth * depths[j] * joint[j] + byProfile[j],
        );
  }
};
