/** Questions that the interface asks the rules about a text on the desk. */
import {
  check,
  costOf,
  counterfactuals,
  draftBest,
  explain,
  outcome,
  preview,
  strengthOf,
} from '../engine/index.ts';
import type {
  Action,
  Cost,
  Counterfactual,
  Direction,
  Explanation,
  LegalMove,
  Outcome,
  PreviewLine,
  Refusal,
} from '../engine/index.ts';
import type { BandReading } from '../engine/systems/ending-bands.ts';
import type { EndingRuleShown } from './checklist.ts';
import { checklistOf } from './checklist.ts';
import type { DimensionRange } from '../engine/bargaining/package-limits.ts';
import { paymentCharge } from '../engine/bargaining/side-payments.ts';
import type { MemberId, Package, View } from '../engine/state.ts';
import { MUDDLE, NATIVE, PILLAR } from '../session/index.ts';
import { isAdvised } from '../engine/table/advice.ts';
import { memberOf } from './readings.ts';
import { remembered } from './remembered.ts';
import { seatOf } from './seat.ts';
import { SEAT, tabling, type DraftProcedure } from './room.ts';

export type { Counterfactual, Explanation, Outcome };
export { LARGEST_PAYMENT } from '../engine/bargaining/package-limits.ts';

export const explainTo = (view: View, member: MemberId, draft: Package): Explanation =>
  explain(view, member, draft, SEAT, seatOf(view));

/** How much of its effect an action still has, 0–1: what was pressed lately is worn. */
export const freshnessOf = (view: View, action: Action): number => strengthOf(view, action);

/** What an action would do, as far as the player can know. */
export const previewOf = (view: View, action: Action): PreviewLine[] =>
  preview(view, seatOf(view), action);

/** The terms of an explanation that weigh most, against or for. */
export const heaviest = (
  terms: Explanation['terms'],
  sign: 1 | -1,
  count: number,
): Explanation['terms'] =>
  terms
    .filter(({ value }) => value * sign > 0)
    .toSorted((a, b) => sign * (b.value - a.value))
    .slice(0, count);

/** At most so many suggestions are shown, nearest first. */
const MOST_SUGGESTIONS = 4;

export const changesOfMind = (view: View, member: MemberId, draft: Package): Counterfactual[] =>
  counterfactuals(view, member, draft, SEAT).slice(0, MOST_SUGGESTIONS);

/** What stands between the chair and the advisers' word on a government. */
export interface AdviceOnOffer {
  cost: Cost;
  refusal: Refusal | null;
}

/** Null when their word is on the desk already. */
export const adviceOnOffer = (view: View, member: MemberId): AdviceOnOffer | null => {
  if (isAdvised(view, seatOf(view), member)) return null;
  const action: Action = { verb: 'take-advice', member };
  return { cost: costOf(view, seatOf(view), action), refusal: check(view, seatOf(view), action) };
};

/** How far a text may go under silence, and at a summit. */
export const rangesOf = (legal: readonly LegalMove[], summit: boolean): DimensionRange[] =>
  legal.find(({ verb }) => verb === (summit ? 'summit' : 'table-package'))?.text?.ranges ?? [];

/** What putting the text would cost. */
export const tablingCost = (view: View, draft: Package, procedure: DraftProcedure): Cost =>
  costOf(view, SEAT, tabling(draft, procedure));

/** What is said about putting it so, besides the odds of silence, which are told apart. */
export const tablingNotes = remembered(
  ['view', 'draft', 'procedure'],
  ({ view, draft, procedure }): PreviewLine[] =>
    preview(view, SEAT, tabling(draft, procedure)).filter(
      (line) => line.kind !== 'note' || line.key !== 'odds-of-silence',
    ),
);

/** What a favour takes from its payer's margin. */
export const priceOf = (view: View, from: MemberId, to: MemberId, value: number): number => {
  const payer = memberOf(view, from);
  const receiver = memberOf(view, to);
  return payer && receiver ? paymentCharge(view, payer, receiver, value) : 0;
};

export const DRAFTS = ['native', 'pillar', 'muddle'] as const;
export type DraftKind = (typeof DRAFTS)[number];

const DIRECTIONS: Record<DraftKind, Direction> = { native: NATIVE, pillar: PILLAR, muddle: MUDDLE };

/** What the advisers would put on paper: a text that should hold, as far in a direction as it goes. */
export const adviserDraft = (view: View, kind: DraftKind): Package | null =>
  draftBest(view, SEAT, DIRECTIONS[kind], 0.18, 0.12);

export const outcomeOf = (view: View): Outcome => outcome(view);
/** How firmly each project stands, or would stand if it were reached now. */
export const bandsOf = (view: View): [string, BandReading][] => Object.entries(outcome(view).bands);
export const nearestEnding = (view: View): Outcome['nearest'] => outcome(view).nearest;
export const checklist = (view: View): EndingRuleShown[] => checklistOf(view);
