/** First drafts, amended drafts, and whether odds mean what they say. */
import {
  draftSummary,
  forecastCalibration,
  turnsWithCalls,
} from '../../../analysis/balance/summaries.ts';
import type { PolicyId } from '../../../policies/index.ts';
import { tableText } from '../../print.ts';
import { answer, play, shareText, type Asked } from './question.ts';

const TENSE: readonly PolicyId[] = ['balanced', 'whip', 'price', 'consent'];

export const askTension = async (asked: Asked) => {
  const rows = await play(
    asked,
    asked.lens,
    TENSE.map((player) => ({ player })),
    'tension',
  );
  const drafts = TENSE.map((policy, at) => ({ policy, drafts: draftSummary(rows[at] ?? []) }));
  const tenths = forecastCalibration(rows.flat().flatMap((row) => row.tabled));
  const calls = turnsWithCalls(rows.flat());
  return answer(
    { drafts, tenths, calls },
    `texts by policy, lens ${asked.lens}, difficulty ${asked.base.difficulty}`,
    tableText(
      ['policy', 'text of the turn', 'cases', 'held at once %', 'stands %'],
      drafts.flatMap(({ policy, drafts: own }) =>
        own.map((d) => [
          policy,
          String(d.attempt),
          String(d.cases),
          shareText(d.held),
          shareText(d.adopted),
        ]),
      ),
    ),
    'of texts foretold to hold',
    tableText(
      ['foretold %', 'cases', 'mean foretold %', 'held %'],
      tenths.map((t) => [
        String(t.foretoldPct),
        String(t.cases),
        (100 * t.meanForetold01).toFixed(1),
        shareText(t.held),
      ]),
    ),
    `turns that open with a caller in the corridor: ${shareText(calls)} %`,
  );
};
