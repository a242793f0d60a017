/** Score and share of mandates won, by policy: does play matter, does anything win too often. */
import { byMandate, scoreSummary } from '../../../analysis/balance/summaries.ts';
import { MANDATE_IDS } from '../../../engine/mandates/mandate.ts';
import { POLICY_IDS } from '../../../policies/index.ts';
import { tableText } from '../../print.ts';
import { answer, play, scoreText, shareText, type Asked } from './question.ts';

export const askMandates = async (asked: Asked) => {
  const rows = await play(
    asked,
    asked.lens,
    POLICY_IDS.map((player) => ({ player })),
    'mandates',
  );
  const summaries = POLICY_IDS.map((policy, at) => {
    const own = rows[at] ?? [];
    return { policy, ...scoreSummary(own), mandates: byMandate(own) };
  });
  return answer(
    summaries,
    `score and share won by policy, lens ${asked.lens}, ${asked.seeds.length} campaigns each`,
    tableText(
      ['policy', 'score', 'won %', ...MANDATE_IDS],
      summaries.map((s) => [
        s.policy,
        scoreText(s),
        shareText(s.won),
        ...s.mandates.map(({ summary }) => summary.score.toFixed(0)),
      ]),
    ),
  );
};
