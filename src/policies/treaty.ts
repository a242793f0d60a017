/** How computer players in the chair lead a treaty: steadily, unless they are told otherwise. */
import type { Action } from '../engine/index.ts';
import { setTable, type Table } from '../engine/bargaining/negotiating-table.ts';
import type { Seat, View } from '../engine/state.ts';
import { nextTreatyMove, type TreatyManner } from '../engine/treaty/conduct.ts';
import type { TextPurpose, TreatyAim } from '../engine/treaty/treaty-process.ts';

const STEADY: Omit<TreatyManner, 'tableFor'> = {
  budget: 0.16,
  caution: 1.1,
  leastOdds01: 0.35,
  footnotes: false,
  revision: { core: 0.1, works: 0.15 },
};

/** One table a purpose serves all texts that are tried. */
const tablesOf = (view: View, seat: Seat): ((purpose: TextPurpose) => Table) => {
  const set = new Map<TextPurpose, Table>();
  return (purpose) => {
    const table = set.get(purpose) ?? setTable(view, seat, undefined, purpose);
    set.set(purpose, table);
    return table;
  };
};

/** The next thing to do for a treaty of this aim; null when it is better to wait, or when there is nothing to do. */
export const nextTreatyAction = (view: View, seat: Seat, aim: TreatyAim): Action | null =>
  nextTreatyMove(view, seat, aim, { ...STEADY, tableFor: tablesOf(view, seat) }).action;
