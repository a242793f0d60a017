/** Table a package under silence: when a text is refused, and what may be expected of it. */
import { tablePackage as tabling } from '../bargaining/council.ts';
import { silenceOdds } from '../bargaining/forecast.ts';
import {
  LARGEST_CHANGE,
  LARGEST_PAYMENT,
  MOST_PAYMENTS,
  packageRanges,
} from '../bargaining/package-limits.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance } from '../effects/effects.ts';
import type { Deadline, Package, SidePayment, View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import {
  always,
  defineVerb,
  effectLines,
  note,
  refuse,
  type PreviewLine,
  type Refusal,
} from './action.ts';

const SLACK = 1e-9;

const refuseChange = (state: View, p: Package, largest: number): Refusal | null => {
  let size = 0;
  for (const { dimension, min, max } of packageRanges(state, largest)) {
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

/** Why a text cannot be put to the governments; null when it can. */
export const refusePackage = (
  state: View,
  p: Package,
  largest: number = LARGEST_CHANGE,
): Refusal | null =>
  p.purpose === undefined
    ? (refuseChange(state, p, largest) ?? refusePayments(state, p.sidePayments))
    : refuse('text-has-its-own-verb');

/** What a short deadline costs the chair in impartiality. */
const RUSHED = 0.008;
/** What circulates for long gets about: GDP share of blockers who meet before the vote. */
const CIRCULATES = 0.04;

const deadlineEffects = (deadline: Deadline | undefined): Effect[] => {
  if (deadline === 'short') return [alliance('legitimacy', -RUSHED)];
  return deadline === 'long' ? [{ kind: 'special', name: 'leak', size: CIRCULATES }] : [];
};

const deadlineNotes = (deadline: Deadline | undefined): PreviewLine[] =>
  deadline === 'short' || deadline === 'long' ? [note(`deadline-${deadline}`)] : [];

export const tablePackage = defineVerb('table-package', {
  seats: ['secretary-general'],
  cost: (_state, _seat, { deadline }) => ({ hours: deadline === 'long' ? 1 : 0, capital: 1 }),
  targets: () => [],
  check: (state, _seat, action) => refusePackage(state, action.package),
  apply: (state, seat, { package: p, deadline }) => {
    applyEffects(state, deadlineEffects(deadline), { actor: -1, target: -1 }, seat, 'diplomacy');
    tabling(state, seat, p, { deadline: deadline ?? 'normal', summit: false });
  },
  preview: (state, seat, { package: p, deadline }) => [
    note('odds-of-silence', { passesPct: 100 * silenceOdds(state, p, seat).passes01 }),
    ...effectLines(deadlineEffects(deadline)),
    ...deadlineNotes(deadline),
  ],
  text: { largestChange: LARGEST_CHANGE, refuse: always },
});
