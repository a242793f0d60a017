/**
 * Drafting by logrolling (model §3.5): start from a direction, pay those who fall short where a payer can be found, take
 * out what hurts the unhappy most, and keep the text that goes furthest.
 */
import { clamp } from '../math.ts';
import type { Seat } from '../seats/seat.ts';
import { DIMENSIONS, type MemberId, type Package, type SidePayment, type View } from '../state.ts';
import type { TextPurpose } from '../treaty/treaty-process.ts';
import { deltaOf } from './package-delta.ts';
import { marginOver } from './appraise.ts';
import { positionOf, positionsOf, washingtonView } from './positions.ts';
import { setTable, type Table } from './negotiating-table.ts';
import { doubtsOf, shownBy, type Shown } from './shown.ts';
import { packageSize } from './ratification.ts';
import { indexOf } from '../systems/membership.ts';

/** A direction in treaty space, in the order of DIMENSIONS. */
export type Direction = readonly number[];

/** A worked-out text: its changes in the order of DIMENSIONS and its favours. */
interface Draft {
  delta: number[];
  payments: SidePayment[];
}

/**
 * A text that is being worked on, and the positions that members take on it. One serves for all attempts: from one to the
 * next, and from round to round, most dimensions stay what they were.
 */
interface Working {
  delta: number[];
  positions: number[][];
}

const begin = (table: Table, delta: number[]): Working => ({
  delta,
  positions: table.seated.map((_, i) => positionsOf(table, i, delta)),
});

/** Change a text on one dimension. */
const amend = (table: Table, { delta, positions }: Working, k: number, change: number): void => {
  if (delta[k] === change) return;
  delta[k] = change;
  for (let i = 0; i < positions.length; i++) positions[i][k] = positionOf(table, i, k, change);
};

const NOBODY: number[] = [];

/** Spreads of the unknown that a drafter allows for unless told otherwise (model §3.5). */
const PUBLISHED_CAUTION = 2;

/**
 * Slack of every member over a text without favours: below 0 it may break silence on a bad day. The drafter allows for
 * `caution` times the spread of what it does not know.
 */
const slacks = (
  table: Table,
  { delta, positions }: Working,
  caution: number,
  shown: readonly Shown[],
): number[] => {
  const company = { washingtonView: washingtonView(table, delta), momentum: null };
  const doubts = doubtsOf(table, delta, caution, shown);
  const out: number[] = [];
  for (let i = 0; i < table.seated.length; i++)
    out.push(
      table.seated[i]
        ? marginOver(table, i, delta, positions[i], company) + table.isolation[i] - doubts[i]
        : Number.POSITIVE_INFINITY,
    );
  return out;
};

/** What a favour weighs: a payer of relative size 1 would give this much of its margin. */
const weightOfFavour = (table: Table, to: number, value: number): number =>
  table.paymentPrice * value * table.paymentScales[to];

/** Who has most left to give after a favour of `value` to `to`, in weight as well as in patience; −1 = nobody. */
export const payerFor = (
  table: Table,
  slack: readonly number[],
  to: number,
  value: number,
): number => {
  const { paymentScales, seated } = table;
  const weight = weightOfFavour(table, to, value);
  let best = -1;
  let mostLeft = -1;
  for (let j = 0; j < slack.length; j++) {
    const left = slack[j] * paymentScales[j] - weight;
    // What rules out most comes first: few have more left than the best so far.
    if (left <= mostLeft || left < 0 || slack[j] < 0 || j === to || !seated[j]) continue;
    best = j;
    mostLeft = left;
  }
  return best;
};

/** Pay those who fall short while the budget and the payers last; returns the unhappy. */
const payTheReluctant = (
  table: Table,
  slack: number[],
  budget: number,
  payments: SidePayment[],
): number[] => {
  const { members } = table.state;
  const asked = table.asked;
  let left = budget;
  let unhappy = NOBODY;
  for (let i = 0; i < slack.length; i++) {
    if (slack[i] >= 0) continue;
    const value = -slack[i] > asked + 0.002 ? -slack[i] - asked : 0.002;
    const cost = value * table.paymentScales[i];
    const payer = cost <= left ? payerFor(table, slack, i, value) : -1;
    if (payer < 0) {
      if (unhappy === NOBODY) unhappy = [];
      unhappy.push(i);
      continue;
    }
    left -= cost;
    slack[payer] -= weightOfFavour(table, i, value) / table.paymentScales[payer];
    payments.push({ to: members[i].id, from: members[payer].id, value });
  }
  return unhappy;
};

/** The dimension that hurts the unhappy most; −1 when none does. */
const sorestDimension = ({ delta, positions }: Working, unhappy: readonly number[]): number => {
  let sorest = -1;
  let worst = 0;
  for (let k = 0; k < 8; k++) {
    if (delta[k] === 0) continue;
    let total = 0;
    for (const i of unhappy) total += positions[i][k];
    if (total < worst) {
      worst = total;
      sorest = k;
    }
  }
  return sorest;
};

const withinBounds = (table: Table, direction: Direction, step: number): number[] =>
  direction.map((d, k) => clamp(table.treaty[k] + step * d, 0, 1) - table.treaty[k]);

/**
 * @param start changes to begin with, in the order of DIMENSIONS
 * @param worthIt whether a text of these changes is still of use: changes only ever shrink from round to round
 */
const draftAt = (
  table: Table,
  text: Working,
  start: readonly number[],
  budget: number,
  caution: number,
  shown: readonly Shown[],
  worthIt: (delta: readonly number[]) => boolean = always,
): Draft | null => {
  const { delta } = text;
  for (let k = 0; k < 8; k++) amend(table, text, k, start[k]);
  for (let round = 0; round < 10; round++) {
    if (packageSize(delta) < 0.06 || !worthIt(delta)) return null;
    const payments: SidePayment[] = [];
    const unhappy = payTheReluctant(table, slacks(table, text, caution, shown), budget, payments);
    if (unhappy.length === 0) return { delta: [...delta], payments };
    const sorest = sorestDimension(text, unhappy);
    if (sorest < 0) for (let k = 0; k < 8; k++) amend(table, text, k, delta[k] * 0.6);
    else amend(table, text, sorest, round < 2 ? delta[sorest] / 2 : 0);
  }
  return null;
};

const always = (): boolean => true;

const allShown = (state: View): Shown[] => state.members.map((m) => shownBy(state, m.id));

/**
 * Favours that win over those who would break silence over a text, while the budget and the payers last.
 * @param budget margin units weighted by size
 * @param caution spreads of the unknown that are allowed for in every capital
 */
export const favoursAt = (
  table: Table,
  text: Package,
  budget: number,
  caution: number,
): SidePayment[] => {
  const payments: SidePayment[] = [];
  const asItStands = begin(table, deltaOf(text));
  const shown = allShown(table.state);
  payTheReluctant(table, slacks(table, asItStands, caution, shown), budget, payments);
  return payments;
};

const asPackage = (draft: Draft): Package => {
  const p: Package = { delta: {}, sidePayments: draft.payments };
  DIMENSIONS.forEach((d, k) => {
    if (draft.delta[k] !== 0) p.delta[d] = draft.delta[k]!;
  });
  return p;
};

/**
 * Draft one text along a direction.
 * @param step how far along the direction to start, treaty units
 * @param budget favours that the drafter will arrange, margin units weighted by size
 * @param caution spreads of the unknown that the text must survive in every capital
 * @param purpose what the text is for; null = a package
 * @returns null when nothing that would hold is left
 */
export const draftAlong = (
  state: View,
  by: Seat | MemberId,
  direction: Direction,
  step: number,
  budget: number,
  caution: number = PUBLISHED_CAUTION,
  purpose: TextPurpose | null = null,
): Package | null => {
  const table = setTable(state, by, undefined, purpose);
  const start = withinBounds(table, direction, step);
  const draft = draftAt(table, begin(table, [...start]), start, budget, caution, allShown(state));
  return draft === null ? null : asPackage(draft);
};

/** Σ Δ·direction: how far a text goes. */
const progressOf = (delta: readonly number[], direction: Direction): number => {
  let total = 0;
  for (let k = 0; k < 8; k++) total += delta[k] * direction[k];
  return total;
};

/**
 * The best of the full bundle, all bundles without one dimension, and all single dimensions.
 * @returns null when no text makes progress above 0.03
 */
export const draftBest = (
  state: View,
  by: Seat | MemberId,
  direction: Direction,
  step: number,
  budget: number,
  caution: number = PUBLISHED_CAUTION,
  purpose: TextPurpose | null = null,
): Package | null =>
  draftBestAt(setTable(state, by, undefined, purpose), direction, step, budget, caution);

/** The same at a table that is set already. */
export const draftBestAt = (
  table: Table,
  direction: Direction,
  step: number,
  budget: number,
  caution: number,
): Package | null => {
  const shown = allShown(table.state);
  const text = begin(table, withinBounds(table, direction, step));
  let best: Draft | null = null;
  let bestProgress = 0.03;
  const isFurther = (delta: readonly number[]): boolean =>
    progressOf(delta, direction) > bestProgress;
  const attempt = (variant: Direction): void => {
    const start = withinBounds(table, variant, step);
    const draft = draftAt(table, text, start, budget, caution, shown, isFurther);
    if (draft === null) return;
    best = draft;
    bestProgress = progressOf(draft.delta, direction);
  };
  const moved = [0, 1, 2, 3, 4, 5, 6, 7].filter((k) => direction[k] !== 0);
  attempt(direction);
  for (const k of moved) attempt(direction.map((d, i) => (i === k ? 0 : d)));
  for (const k of moved) attempt(direction.map((d, i) => (i === k ? d : 0)));
  return best === null ? null : asPackage(best);
};

/** What a government has asked for its signature, margin units. */
export interface Demand {
  member: MemberId;
  value: number;
}

/**
 * Amend a text: what hurts the unhappy most is halved and then dropped, those who fall short are paid, and what somebody
 * has asked for its signature is found where a payer has it to give.
 * @returns null when nothing of it would hold
 */
export const amendAt = (
  table: Table,
  delta: readonly number[],
  budget: number,
  caution: number,
  demand: Demand | null,
): Package | null => {
  const shown = allShown(table.state);
  const start = withinBounds(table, delta, 1);
  const text = begin(table, [...start]);
  const draft = draftAt(table, text, start, budget, caution, shown);
  if (draft === null) return null;
  if (demand !== null) concede(table, slacks(table, text, caution, shown), draft.payments, demand);
  return asPackage(draft);
};

/** Add what was asked to the favours of a text, or make up what is missing of it; nothing where nobody can pay. */
const concede = (
  table: Table,
  slack: number[],
  payments: SidePayment[],
  { member, value }: Demand,
): void => {
  const { members } = table.state;
  const to = indexOf(table.state, member);
  for (const { from, to: paid, value: size } of payments) {
    const payer = indexOf(table.state, from);
    const weight = weightOfFavour(table, indexOf(table.state, paid), size);
    slack[payer] -= weight / table.paymentScales[payer];
  }
  const own = payments.find((p) => p.to === member);
  const missing = value - (own?.value ?? 0);
  const payer = missing <= 0 ? -1 : payerFor(table, slack, to, missing);
  if (payer < 0) return;
  if (own === undefined) payments.push({ to: member, from: members[payer].id, value });
  else if (own.from === members[payer].id) own.value = value;
};
