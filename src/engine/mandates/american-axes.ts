/** The five axes of a term for the delegation of the United States, each 0–100 (100 is out of reach). */
import { isAssured } from '../delegation/bilateral.ts';
import { clamp } from '../math.ts';
import type { View } from '../state.ts';
import { burden, US } from '../systems/membership.ts';
import type { MandateAxis } from './mandate.ts';
import { distanceFromIdeals01, standing, trustInOwn01 } from './national-axes.ts';

/** How far the front line believes that Washington would come, 0–1; once it has left, those of it that have its word. */
export const frontLineBelief01 = (s: View): number => {
  const n = s.members.length;
  let sum = 0;
  let count = 0;
  s.members.forEach((m, i) => {
    if (!m.frontLine || m.leftTreaty) return;
    count += 1;
    if (!s.us.out || isAssured(s, m.id)) sum += s.beliefs[i * n + US] ?? 0;
  });
  return count === 0 ? 0 : sum / count;
};

/** Deterrence, and the word of Washington on the front line. */
const security = (s: View): number =>
  0.5 * (s.history.at(-1)?.deterrence ?? 0) + 40 * frontLineBelief01(s);

/** A free hand: a treaty as this White House would write it, and few troops tied down. */
const sovereignty = (s: View): number =>
  100 *
  clamp(
    0.75 -
      1.2 * distanceFromIdeals01(s, US) +
      0.3 * (1 - s.us.presence01) -
      2.5 * s.members[US].resentment,
    0,
    1,
  );

/** The burden: what the allies carry and order, against what is kept in Europe. */
const economy = (s: View): number =>
  100 * clamp(0.7 * burden(s) - 0.25 * (s.us.presence01 - 0.5) + 0.25 * s.us.purchases, 0, 1);

/** Leadership: the role, the trust, the troops and the will. */
const atlantic = (s: View): number =>
  s.us.out
    ? 0
    : 100 *
      (0.25 * s.treaty.usrole +
        0.25 * trustInOwn01(s) +
        0.2 * s.us.presence01 +
        0.25 * s.us.commitment01);

export const AMERICAN_MEASURES: Record<MandateAxis, (s: View) => number> = {
  security,
  sovereignty,
  solidarity: standing,
  economy,
  atlantic,
};
