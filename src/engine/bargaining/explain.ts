/** The explained decision: the very terms that the council sums (explanation contract). */
import { SECRETARY_GENERAL, type Seat } from '../seats/seat.ts';
import type { MemberId, Package, View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { APPRAISAL_TERMS, type AppraisalTerm } from './appraisal-terms.ts';
import { appraise } from './appraise.ts';
import { deltaOf } from './package-delta.ts';
import { marginsInCompany } from './margins.ts';
import { setTable } from './negotiating-table.ts';
import { readingOf } from '../table/private-part.ts';
import { packageSpread } from './shown.ts';
import { paymentLedger } from './side-payments.ts';

export interface Explanation {
  member: MemberId;
  terms: { term: AppraisalTerm; value: number }[];
  /** Sum of the terms, left to right. */
  margin: number;
  /** What standing alone would cost. */
  isolationCost: number;
  /** Spread of what the chair has not been told, margin units: 0 = all is known. */
  spread: number;
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
  by: Seat | MemberId = SECRETARY_GENERAL,
  reader: Seat = SECRETARY_GENERAL,
): Explanation => {
  const index = indexOf(state, member);
  if (index < 0) throw new RangeError(`no member ${member} on the roster`);
  const table = setTable(state, by, readingOf(state, reader), p.purpose);
  const { received, charged } = paymentLedger(state, p.sidePayments);
  const values: number[] = [];
  const delta = deltaOf(p);
  const { company } = marginsInCompany(table, p);
  const margin = appraise(table, index, delta, received[index], charged[index], company, values);
  const isolationCost = table.isolation[index];
  return {
    member,
    terms: APPRAISAL_TERMS.map((term, k) => ({ term, value: values[k] })),
    margin,
    isolationCost,
    spread: packageSpread(table, index, delta),
    verdict: !table.seated[index]
      ? 'has-no-seat'
      : margin < -isolationCost
        ? 'breaks-silence'
        : margin < 0
          ? 'keeps-silent'
          : 'agrees',
  };
};
