/**
 * Side payments: a favour has a receiver, a payer and a price. The price grows with every favour paid lately, and
 * those who were not paid remember (Olson 1965 on selective incentives; Blankenship 2021 on burden deals).
 */
import type { Member, State, View } from '../state.ts';
import { indexOf, sizeWeight } from '../systems/membership.ts';

/** Relative worth of one margin point to a member of this size. */
export const paymentScale = (m: Member): number => 0.3 + sizeWeight(m, 1500);

/** What paying `value` to `to` takes from the margin of `from`. */
export const paymentCharge = (state: View, from: Member, to: Member, value: number): number =>
  (state.assumptions.payPrice * (1 + state.precedent) * value * paymentScale(to)) /
  paymentScale(from);

/** Received and charged margin by member, for a list of payments. */
export const paymentLedger = (
  state: View,
  payments: readonly { to: string; from: string; value: number }[],
): { received: number[]; charged: number[] } => {
  const n = state.members.length;
  const received: number[] = [];
  const charged: number[] = [];
  for (let i = 0; i < n; i++) {
    received.push(0);
    charged.push(0);
  }
  for (const p of payments) {
    const to = indexOf(state, p.to);
    const from = indexOf(state, p.from);
    if (to < 0 || from < 0) continue;
    received[to] = received[to] + p.value;
    charged[from] =
      charged[from] + paymentCharge(state, state.members[from], state.members[to], p.value);
  }
  return { received, charged };
};

/** Remember what was paid: prices rise, and fall back slowly (`decayPrecedent`). */
export const rememberPayments = (
  state: State,
  payments: readonly { to: string; from: string; value: number }[],
): void => {
  for (const p of payments) {
    const to = state.members[indexOf(state, p.to)];
    if (!to) continue;
    to.sidePaymentsReceived += p.value;
    state.precedent += state.assumptions.payMemory * p.value * paymentScale(to);
  }
};

export const decayPrecedent = (state: State): void => {
  state.precedent *= 0.85;
};
