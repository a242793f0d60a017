/** A vote without a council: all envelopes opened under a given mood. */
import type { Table } from '../../src/engine/bargaining/negotiating-table.ts';
import {
  layOut,
  openNext,
  openVote,
  USUAL_PROCEDURE,
} from '../../src/engine/bargaining/silence-procedure.ts';
import { SECRETARY_GENERAL } from '../../src/engine/seats/seat.ts';
import type { Envelope, Package } from '../../src/engine/state.ts';

export interface Vote {
  envelopes: Envelope[];
  /** Roster indices of those who broke silence, in the order of opening. */
  broken: number[];
  /** Margins as felt, by roster index. */
  felt: number[];
}

/** @param mood by roster index */
export const openEnvelopes = (table: Table, p: Package, mood: readonly number[]): Vote => {
  const { felt, order } = layOut(table, p, mood);
  const tabling = openVote(SECRETARY_GENERAL, p, USUAL_PROCEDURE, { felt, order });
  const broken: number[] = [];
  for (const index of order)
    if (openNext(table, tabling, mood).verdict === 'breaks-silence') broken.push(index);
  return { envelopes: tabling.result.envelopes, broken, felt };
};
