/**
 * "What would change their mind?" (model §3.4): the nearest changes of one thing that bring a member to agree. Every
 * suggestion is applied before it is shown, and kept only if the whole margin then holds.
 */
import { absolute, clamp, floor } from '../math.ts';
import { SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import { DIMENSIONS, type Dimension, type MemberId, type Package, type View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { appraise } from './appraise.ts';
import { deltaOf } from './package-delta.ts';
import { margins, marginsInCompany } from './margins.ts';
import { mostMomentum } from './momentum.ts';
import { setTable, type Table } from './negotiating-table.ts';
import { washingtonView } from './positions.ts';
import { changeRange, LARGEST_CHANGE, LARGEST_PAYMENT, MOST_PAYMENTS } from './package-limits.ts';
import { payerFor } from './draft.ts';
import { paymentLedger } from './side-payments.ts';

export interface Counterfactual {
  member: MemberId;
  change:
    | { kind: 'dimension'; dimension: Dimension; from: number; to: number }
    | { kind: 'side-payment'; from: MemberId; value: number };
  /** Size of the change, share of the largest that one text may make: nearest first. */
  size: number;
  /** The package with the change applied. */
  package: Package;
  marginAfter: number;
  /** Members that would now break silence and did not before. */
  loses: MemberId[];
  /** Members that would have broken silence and no longer do. */
  wins: MemberId[];
}

const PROBE = 1e-4;
const TOLERANCE = 1e-9;

const withChange = (p: Package, dimension: Dimension, delta: number): Package => ({
  ...p,
  delta: { ...p.delta, [dimension]: delta },
});

interface Setting {
  table: Table;
  p: Package;
  index: number;
  member: MemberId;
  margin: number;
  before: number[];
  /** What the favours of the package give and take. */
  paid: ReturnType<typeof paymentLedger>;
  /** Champions as they stand: a probe does not move them, what is shown has been reckoned in full. */
  momentum: readonly number[] | null;
  /** The most that champions could bring to this member, by roster index. */
  mostMomentum: readonly number[];
}

const marginWith = (s: Setting, p: Package, momentum: Setting['momentum']): number => {
  const { received, charged } =
    p.sidePayments === s.p.sidePayments ? s.paid : paymentLedger(s.table.state, p.sidePayments);
  const delta = deltaOf(p);
  const company = { washingtonView: washingtonView(s.table, delta), momentum };
  return appraise(s.table, s.index, delta, received[s.index], charged[s.index], company);
};

const finished = (
  s: Setting,
  change: Counterfactual['change'],
  size: number,
  p: Package,
): Counterfactual | null => {
  // Most changes fall far short: that shows without asking the other members.
  if (marginWith(s, p, s.mostMomentum) < -TOLERANCE) return null;
  const after = margins(s.table, p);
  const marginAfter = after[s.index];
  if (marginAfter < -TOLERANCE) return null;
  const loses: MemberId[] = [];
  const wins: MemberId[] = [];
  s.table.state.members.forEach((m, i) => {
    if (!s.table.seated[i]) return;
    const line = -s.table.isolation[i];
    if (after[i] < line && s.before[i] >= line) loses.push(m.id);
    if (after[i] >= line && s.before[i] < line) wins.push(m.id);
  });
  return { member: s.member, change, size, package: p, marginAfter, loses, wins };
};

const alongDimension = (s: Setting, dimension: Dimension, sign: 1 | -1): Counterfactual | null => {
  const k = DIMENSIONS.indexOf(dimension);
  const present = s.p.delta[dimension] ?? 0;
  const now = s.table.treaty[k];
  const range = changeRange(now);
  const probe = marginWith(s, withChange(s.p, dimension, present + sign * PROBE), s.momentum);
  const rate = (probe - s.margin) / PROBE;
  if (rate <= 0) return null;
  const exact = present + (sign * -s.margin) / rate;
  let tried: number | null = null;
  for (const delta of [roundedTowards(exact, sign), exact * (1 + 1e-12) + sign * 1e-12]) {
    const bounded = clamp(delta, range.min, range.max) + 0; // no negative zero
    if (bounded === tried) break;
    tried = bounded;
    const to = now + bounded;
    const suggestion = finished(
      s,
      { kind: 'dimension', dimension, from: now + present, to },
      absolute(bounded - present) / LARGEST_CHANGE,
      withChange(s.p, dimension, bounded),
    );
    if (suggestion) return suggestion;
  }
  return null;
};

/** Hundredths in the direction of the change, so that rounding never undoes it. */
const roundedTowards = (x: number, sign: 1 | -1): number => {
  const scaled = x * 100;
  const down = floor(scaled + 1e-7);
  return (sign < 0 ? down : -floor(-scaled + 1e-7)) / 100;
};

const byPayment = (s: Setting): Counterfactual | null => {
  const state = s.table.state;
  const paidAlready = s.p.sidePayments.some((q) => q.to === s.member);
  const need = -s.margin - (paidAlready ? 0 : s.table.asked);
  const value = roundedTowards(need > 0.005 ? need : 0.005, 1);
  const slack = s.before.map((x, i) => x + s.table.isolation[i]);
  if (value > LARGEST_PAYMENT || s.p.sidePayments.length >= MOST_PAYMENTS) return null;
  const payer = payerFor(s.table, slack, s.index, value);
  if (payer < 0) return null;
  const from = state.members[payer].id;
  const p: Package = {
    delta: s.p.delta,
    sidePayments: [...s.p.sidePayments, { to: s.member, from, value }],
  };
  return finished(s, { kind: 'side-payment', from, value }, value / LARGEST_PAYMENT, p);
};

/**
 * Suggestions for one member over a package, nearest first; empty when it agrees already or nothing single helps.
 * @throws RangeError when no such member is on the roster
 */
export const counterfactuals = (
  state: View,
  member: MemberId,
  p: Package,
  by: Seat | MemberId = SECRETARY_GENERAL,
): Counterfactual[] => counterfactualsAt(setTable(state, by, undefined, p.purpose), member, p);

/**
 * The same at a table that is set already: as its reading of the private parts has it.
 * @throws RangeError when no such member is on the roster
 */
export const counterfactualsAt = (table: Table, member: MemberId, p: Package): Counterfactual[] => {
  const index = indexOf(table.state, member);
  if (index < 0) throw new RangeError(`no member ${member} on the roster`);
  const { margins: before, company } = marginsInCompany(table, p);
  const margin = before[index];
  if (margin >= 0 || !table.seated[index]) return [];
  const most = mostMomentum(table, index);
  const setting: Setting = {
    table,
    p,
    index,
    member,
    margin,
    before,
    paid: paymentLedger(table.state, p.sidePayments),
    momentum: company.momentum,
    mostMomentum: before.map((_, i) => (i === index ? most : 0)),
  };
  const found: Counterfactual[] = [];
  for (const dimension of DIMENSIONS)
    for (const sign of [1, -1] as const) {
      const suggestion = alongDimension(setting, dimension, sign);
      if (suggestion) found.push(suggestion);
    }
  const payment = byPayment(setting);
  if (payment) found.push(payment);
  return found.sort((x, y) => x.size - y.size || (nameOf(x) < nameOf(y) ? -1 : 1));
};

const nameOf = (c: Counterfactual): string =>
  c.change.kind === 'dimension' ? c.change.dimension : c.change.kind;
