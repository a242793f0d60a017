/** The explained decision: the very terms that the council sums (explanation contract). */
import type { MemberId, Package, Seat, View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { APPRAISAL_TERMS, appraise, deltaOf, setTable, type AppraisalTerm } from './appraise.ts';
import { paymentLedger } from './side-payments.ts';

export interface Explanation {
  member: MemberId;
  terms: { term: AppraisalTerm; value: number }[];
  /** Sum of the terms, left to right. */
  margin: number;
  /** What standing alone would cost. */
  isolationCost: number;
  /** On a day without mood, before any cascade. */
  verdict: 'agrees' | 'keeps-silent' | 'breaks-silence' | 'has-no-seat';
}

/**
 * Explain a member's margin over a package tabled now.
 * @throws RangeError when no such member is on the roster
 */
export const explain = (
  state: View,
  member: MemberId,
  p: Package,
  by: Seat | MemberId = 'secretary-general',
): Explanation => {
  const index = indexOf(state, member);
  if (index < 0) throw new RangeError(`no member ${member} on the roster`);
  const table = setTable(state, by);
  const { received, charged } = paymentLedger(state, p.sidePayments);
  const values: number[] = [];
  const margin = appraise(table, index, deltaOf(p), received[index], charged[index], values);
  const isolationCost = table.isolation[index];
  return {
    member,
    terms: APPRAISAL_TERMS.map((term, k) => ({ term, value: values[k] })),
    margin,
    isolationCost,
    verdict: !table.seated[index]
      ? 'has-no-seat'
      : margin < -isolationCost
        ? 'breaks-silence'
        : margin < 0
          ? 'keeps-silent'
          : 'agrees',
  };
};
