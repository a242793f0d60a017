/** What the columns of the table of members show of each. */
import type { Member, View } from '../engine/state.ts';
import type { MemberColumn } from './member-columns.ts';
import { meanBelief01, turnsToElection } from './readings.ts';
import { relationOf } from './seat.ts';

/** The figure by which a column sorts; null = there is none, which comes last whichever way it is sorted. */
export type FigureOf = (column: MemberColumn) => number | null;

/** @param margin over the draft, where there is one */
export const figuresOf = (view: View, member: Member, margin: number | null): FigureOf => {
  const index = view.members.indexOf(member);
  return (column) => {
    switch (column) {
      case 'margin':
        return margin === null ? null : 100 * margin;
      case 'trust':
        return 100 * relationOf(view, index).trust01;
      case 'believed':
        return 100 * meanBelief01(view, index);
      case 'threat':
        return 100 * member.threat01;
      case 'spending':
        return member.spendingPctGdp;
      case 'support':
        return 100 * member.publicSupport01;
      case 'challenger':
        return 100 * member.nationalist01;
      case 'resentment':
        return 100 * member.resentment;
      case 'favours':
        return relationOf(view, index).ious;
      case 'election':
      default: {
        const turns = turnsToElection(member, view.turn);
        return turns < 0 ? null : turns;
      }
    }
  };
};

/** The lesser first, or the greater; what has no figure last. */
export const compareFigures = (a: number | null, b: number | null, upwards: boolean): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return upwards ? a - b : b - a;
};
