/** Asking before a text circulates: the likeliest letters about which something is still unknown. */
import { oddsAt } from '../bargaining/forecast.ts';
import type { Table } from '../bargaining/negotiating-table.ts';
import { emit } from '../chronicle.ts';
import type { MemberId, Package, State } from '../state.ts';
import { chairDoes } from './chair-hands.ts';

/** Odds of a letter below which a capital is not worth an hour. */
const DOUBTFUL01 = 0.01;

/** Ask about a text; returns whether anything was heard. */
export const askTheDoubtful = (state: State, table: Table, text: Package): boolean => {
  const doubtful = oddsAt(table, text)
    .members.filter((m) => m.breaksAlone01 > DOUBTFUL01)
    .toSorted((a, b) => b.breaksAlone01 - a.breaksAlone01);
  const asked: MemberId[] = [];
  for (const { member } of doubtful) {
    if (asked.length >= state.assumptions.chairSoundings) break;
    if (chairDoes(state, { verb: 'sound-out', member })) asked.push(member);
  }
  if (asked.length > 0) emit(state, 'chair-asks', { members: asked });
  return asked.length > 0;
};
