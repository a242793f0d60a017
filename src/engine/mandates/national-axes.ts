/**
 * The five axes of a term for a government that is played: what the alliance is worth to this country, each 0–100 (100 is
 * out of reach).
 */
import { absolute, clamp } from '../math.ts';
import { idealsOf, weightsOf } from '../bargaining/preferences.ts';
import { ownGovernment } from '../seats/seat.ts';
import { DIMENSIONS, type View } from '../state.ts';
import { meanBeliefs01 } from '../systems/abandonment.ts';
import { US } from '../systems/membership.ts';
import type { MandateAxis } from './mandate.ts';

/** How much the others trust the played government, 0–1. */
export const trustInOwn01 = (s: View): number => {
  const index = ownGovernment(s);
  const n = s.members.length;
  let sum = 0;
  let count = 0;
  for (let j = 0; j < n; j++) {
    if (j === index || s.members[j].leftTreaty) continue;
    sum += s.trust[j * n + index] ?? 0;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
};

/** Deterrence, and its own belief that the others would come. */
const security = (s: View, index: number): number =>
  0.45 * (s.history.at(-1)?.deterrence ?? 0) + 45 * (meanBeliefs01(s)[index] ?? 0);

/** How far the treaty is from what this government wants of it, 0–1. */
export const distanceFromIdeals01 = (s: View, index: number): number => {
  const ideals = idealsOf(s, index);
  const weights = weightsOf(s, index);
  let away = 0;
  let all = 0;
  DIMENSIONS.forEach((d, k) => {
    away += weights[k] * absolute(ideals[k] - s.treaty[d]);
    all += weights[k];
  });
  return all === 0 ? 0 : away / all;
};

/** How near the treaty is to what this government wants of it, and how little it has swallowed. */
const sovereignty = (s: View, index: number): number =>
  100 *
  clamp(0.95 - 1.4 * distanceFromIdeals01(s, index) - 2.5 * s.members[index].resentment, 0, 1);

/** Standing: the trust of the others, and cohesion. */
export const standing = (s: View): number =>
  75 * trustInOwn01(s) + 0.25 * (s.history.at(-1)?.cohesion ?? 0);

/** Jobs from shared work and what was paid for its signature, against its own burden of spending. */
const economy = (s: View, index: number): number => {
  const m = s.members[index];
  return (
    100 *
    clamp(
      0.45 +
        0.7 * m.workSharing01 +
        0.35 * (m.sidePaymentsReceived / (0.3 + m.sidePaymentsReceived)) -
        0.15 * (m.spendingPctGdp - m.spending2025PctGdp),
      0,
      1,
    )
  );
};

/** Washington's commitment and presence, and its trust in this government. */
const atlantic = (s: View, index: number): number =>
  s.us.out
    ? 0
    : 100 *
      (0.35 * s.us.commitment01 +
        0.25 * s.us.presence01 +
        (index === US ? 0.25 : 0.35 * (s.trust[US * s.members.length + index] ?? 0)));

export const NATIONAL_MEASURES: Record<MandateAxis, (s: View, index: number) => number> = {
  security,
  sovereignty,
  solidarity: standing,
  economy,
  atlantic,
};
