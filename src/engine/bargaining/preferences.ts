/** What each government wants of the treaty: ideal points and weights by dimension (model §3.1). */
import { clamp, flag } from '../math.ts';
import {
  DIMENSIONS,
  type Dimension,
  type Member,
  type UsAdministration,
  type View,
} from '../state.ts';
import { sizeWeight, US } from '../systems/membership.ts';

/** core, scope, optout, command, usrole, floor, works, pillar */
const US_IDEALS: Record<UsAdministration, readonly number[]> = {
  transactional: [0.45, 0.6, 0.35, 0.65, 0.75, 1, 0.4, 0.4],
  restrainer: [0.4, 0.35, 0.5, 0.45, 0.45, 1, 0.4, 0.6],
  internationalist: [0.6, 0.7, 0.2, 0.8, 0.9, 0.75, 0.3, 0.35],
};

export const idealPillar01 = (state: View, m: Member): number =>
  clamp(
    0.85 -
      0.65 * m.worldviewAtlanticist01 +
      0.35 * (1 - state.us.commitment01) -
      0.35 * flag(m.nationalistLed) +
      0.08 * (1 - m.autonomy01) +
      0.25 * flag(state.us.out) +
      m.tastes[7],
    0,
    1,
  );

/** Ideal points in the order of DIMENSIONS, each 0–1: the model's equations, and the tastes of who governs. */
export const idealsOf = (state: View, index: number): readonly number[] => {
  if (index === US) return US_IDEALS[state.us.administration];
  const m = state.members[index];
  const g = flag(m.nationalistLed);
  const th = m.threat01;
  const u = state.us.commitment01;
  const w = m.tastes;
  const floorIdeal = clamp((m.spendingPctGdp + 1.2 * th) / 5 + w[5], 0, 1);
  return [
    clamp(0.45 + 0.5 * th - 0.12 * m.autonomy01 - 0.15 * g + w[0], 0, 1),
    clamp(0.15 + 0.6 * m.worldviewInterventionist01 - 0.15 * m.autonomy01 - 0.2 * g + w[1], 0, 1),
    clamp(
      0.15 + 0.6 * m.autonomy01 - 0.2 * th + 0.25 * g - 0.15 * m.worldviewInterventionist01 + w[2],
      0,
      1,
    ),
    clamp(0.95 - 0.5 * m.autonomy01 + 0.1 * th - 0.2 * g + w[3], 0, 1),
    clamp(
      0.25 +
        0.7 * m.worldviewAtlanticist01 +
        0.15 * th -
        0.2 * (1 - u) * (1 - m.worldviewAtlanticist01) +
        w[4],
      0,
      1,
    ),
    floorIdeal < 0.15 ? 0.15 : floorIdeal,
    clamp(
      0.3 +
        0.5 * m.industry01 +
        0.1 * (1 - sizeWeight(m, state.assumptions.G0)) -
        0.25 * m.autonomy01 -
        0.1 * g +
        w[6],
      0,
      1,
    ),
    idealPillar01(state, m),
  ];
};

/** How much each dimension matters to a member, in the order of DIMENSIONS. */
export const weightsOf = (state: View, index: number): readonly number[] => {
  const m = state.members[index];
  const us = flag(index === US);
  const th = m.threat01;
  return [
    0.35 + 0.65 * th,
    0.25 + 0.2 * m.autonomy01 + 0.2 * us,
    0.15 + 0.5 * m.autonomy01,
    0.2 + 0.25 * m.autonomy01,
    0.15 + 0.4 * th + 0.2 * us,
    0.15 + 0.25 * (1 - m.fiscalWill01) + 0.3 * us,
    0.15 + 0.25 * m.industry01,
    0.2 + 0.3 * (1 - m.worldviewAtlanticist01),
  ];
};

/** The dimension that a government would least like to see moved: the one it weighs most while it stands near its wish. */
export const redLineOf = (state: View, index: number): Dimension => {
  const ideals = idealsOf(state, index);
  const weights = weightsOf(state, index);
  let dearest = 0;
  let most = -1;
  DIMENSIONS.forEach((d, k) => {
    const gap = ideals[k] - state.treaty[d];
    const score = weights[k] * (1 - (gap < 0 ? -gap : gap));
    if (score > most) {
      most = score;
      dearest = k;
    }
  });
  return DIMENSIONS[dearest];
};
