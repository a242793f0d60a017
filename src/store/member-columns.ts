/** The figures that the table of members can show and be sorted by. */
import type { Member, View } from '../engine/state.ts';
import { meanBelief01, turnsToElection } from './readings.ts';
import { relationOf } from './seat.ts';

export const MEMBER_COLUMNS = [
  'margin',
  'trust',
  'believed',
  'threat',
  'spending',
  'support',
  'challenger',
  'resentment',
  'favours',
  'election',
] as const;
export type MemberColumn = (typeof MEMBER_COLUMNS)[number];

export const USUAL_COLUMNS: readonly MemberColumn[] = [
  'margin',
  'trust',
  'believed',
  'spending',
  'election',
];

/** Columns as they are stored: what is none is left out; nothing that can be read = the usual ones. */
export const parseColumns = (value: unknown): readonly MemberColumn[] => {
  if (!Array.isArray(value)) return USUAL_COLUMNS;
  const stored: unknown[] = value;
  return MEMBER_COLUMNS.filter((column) => stored.includes(column));
};

export const withColumn = (
  columns: readonly MemberColumn[],
  column: MemberColumn,
  shown: boolean,
): readonly MemberColumn[] =>
  MEMBER_COLUMNS.filter((c) => (c === column ? shown : columns.includes(c)));

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
