/** Defence spending 1966–2025. A module of its own: load it only where a chart or the backcast needs it. */
import historyJson from '../../../assets/data/spending-history.json' with { type: 'json' };
import { type Confidence, type SpendingHistory, spendingHistorySchema } from '../data-schema.ts';

export const SPENDING_HISTORY: readonly SpendingHistory[] =
  spendingHistorySchema.parse(historyJson).members;

export interface SpendingOfYear {
  year: number;
  pctGdp: number;
  source: string;
  confidence: Confidence;
}

/** A member's spending by year, oldest first; years without a figure are left out. */
export const spendingHistoryOf = (id: string): SpendingOfYear[] =>
  (SPENDING_HISTORY.find((row) => row.id === id)?.runs ?? []).flatMap(
    ({ from, source, confidence, pctGdp }) =>
      pctGdp.map((share, index) => ({ year: from + index, pctGdp: share, source, confidence })),
  );
