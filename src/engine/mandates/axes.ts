/** The five axes on which a term is measured, each 0–100 (100 is out of reach) and each a plain figure of the alliance (game §4.13). */
import { clamp, mean } from '../math.ts';
import type { View } from '../state.ts';
import { meanWorkSharing01, US } from '../systems/membership.ts';
import { ownGovernment } from '../seats/seat.ts';
import { AMERICAN_MEASURES } from './american-axes.ts';
import { LEAD_MEASURES } from './lead-axes.ts';
import { MANDATE_AXES, type MandateAxis } from './mandate.ts';
import { NATIONAL_MEASURES } from './national-axes.ts';
import { leastFrontierBelief01 } from './promises.ts';

/** Deterrence, and the belief of the ally that believes least. */
const security = (s: View): number =>
  0.5 * (s.history.at(-1)?.deterrence ?? 0) + 35 * leastFrontierBelief01(s);

/** Obligations accepted by consent: little swallowed, a right to stay out, few governments elected against it all. */
const sovereignty = (s: View): number => {
  const swallowed = mean(s.members.map((m) => m.resentment));
  const against = mean(s.members.map((m) => (m.nationalistLed ? 1 : 0)));
  return 100 * clamp(0.45 + 0.4 * s.optOutNorm01 - 3 * swallowed - 0.35 * against, 0, 1);
};

/** Cohesion, and nobody abandoned: the belief of the ally that believes least; less for every ally that left. */
const solidarity = (s: View): number => {
  const gone = s.members.filter((m) => m.leftTreaty).length;
  const cohesion = s.history.at(-1)?.cohesion ?? 0;
  return clamp(0.45 * cohesion + 40 * leastFrontierBelief01(s) - 8 * gone, 0, 100);
};

/** Jobs from shared work against the burden of spending. */
const economy = (s: View): number => {
  const spending = s.history.at(-1)?.spendingPctGdp ?? 0;
  return 100 * clamp(0.5 + 0.8 * meanWorkSharing01(s) - 0.2 * (spending - 2), 0, 1);
};

/** Washington's commitment and presence. */
const atlantic = (s: View): number =>
  s.us.out ? 0 : 100 * (0.6 * s.us.commitment01 + 0.25 * s.us.presence01);

const MEASURES: Record<MandateAxis, (s: View) => number> = {
  security,
  sovereignty,
  solidarity,
  economy,
  atlantic,
};

/** Where the alliance stands on every axis, in the order of MANDATE_AXES. A failed Article 5 leaves no security. */
export const axesOfTerm = (state: View): number[] =>
  MANDATE_AXES.map((axis) =>
    state.testFailed && (axis === 'security' || axis === 'solidarity')
      ? 0
      : clamp(measureOf(state, axis), 0, 100),
  );

/** In national terms where a government is played. */
const measureOf = (state: View, axis: MandateAxis): number => {
  const own = ownGovernment(state);
  if (own < 0) return MEASURES[axis](state);
  if (state.coalition !== undefined) return LEAD_MEASURES[axis](state, own);
  return own === US ? AMERICAN_MEASURES[axis](state) : NATIONAL_MEASURES[axis](state, own);
};
