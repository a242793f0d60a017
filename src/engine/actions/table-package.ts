/** Table a package under silence: when a text is refused, and what may be expected of it. */
import { tablePackage as tabling } from '../bargaining/council.ts';
import { silenceOdds } from '../bargaining/forecast.ts';
import { LARGEST_PAYMENT, MOST_PAYMENTS, packageRanges } from '../bargaining/package-limits.ts';
import type { Package, SidePayment, View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { costs, defineVerb, note, refuse, type Refusal } from './action.ts';

const SLACK = 1e-9;

const refuseChange = (state: View, p: Package): Refusal | null => {
  let size = 0;
  for (const { dimension, min, max } of packageRanges(state)) {
    const change = p.delta[dimension] ?? 0;
    size += change < 0 ? -change : change;
    if (!(change >= min - SLACK && change <= max + SLACK))
      return refuse('change-out-of-range', { dimension, change, min, max });
  }
  return size === 0 ? refuse('package-empty') : null;
};

/** Why these favours cannot be part of a text; null when they can. */
export const refusePayments = (
  state: View,
  sidePayments: readonly SidePayment[],
): Refusal | null => {
  if (sidePayments.length > MOST_PAYMENTS)
    return refuse('too-many-payments', { most: MOST_PAYMENTS });
  for (const { to, from, value } of sidePayments) {
    const receiver = indexOf(state, to);
    const payer = indexOf(state, from);
    if (receiver < 0) return refuse('unknown-member', { member: to });
    if (payer < 0) return refuse('unknown-member', { member: from });
    if (receiver === payer) return refuse('pays-itself', { member: to });
    for (const i of [receiver, payer])
      if (state.members[i].leftTreaty || (i === US && state.us.out))
        return refuse('has-no-seat', { member: state.members[i].id });
    if (!(value > 0 && value <= LARGEST_PAYMENT))
      return refuse('payment-out-of-range', { member: to, value, max: LARGEST_PAYMENT });
  }
  return null;
};

const refusePackage = (state: View, p: Package): Refusal | null =>
  p.purpose === undefined
    ? (refuseChange(state, p) ?? refusePayments(state, p.sidePayments))
    : refuse('text-has-its-own-verb');

export const tablePackage = defineVerb('table-package', {
  seats: ['secretary-general'],
  cost: costs(0, 1),
  targets: () => [],
  check: (state, _seat, action) => refusePackage(state, action.package),
  apply: (state, seat, action) => tabling(state, seat, action.package),
  preview: (state, seat, action) => [
    note('odds-of-silence', {
      passesPct: 100 * silenceOdds(state, action.package, seat).passes01,
    }),
  ],
});
