/** Verbs and endings reached, by policy. */
import { endingShare, verbCounts } from '../../../analysis/balance/summaries.ts';
import { ANSWERS, VERBS, type Verb } from '../../../engine/index.ts';
import { ENDINGS, type Seat } from '../../../engine/state.ts';
import { POLICY_IDS } from '../../../policies/index.ts';
import { tableText } from '../../print.ts';
import { answer, play, type Asked, type Variant } from './question.ts';

const ALL_VERBS: readonly Verb[] = [...VERBS, ...ANSWERS];

/** Other seats, held without a plan, so that what only they can do is done too. */
const EVERY_SEAT: readonly Seat[] = ['member:POL', 'member:TUR', 'lead:GBR', 'united-states'];

export const askReach = async (asked: Asked) => {
  const players = [...POLICY_IDS, 'every seat'];
  const rows = await play(
    asked,
    asked.lens,
    [
      ...POLICY_IDS.map((player): Variant => ({ player })),
      { player: 'haphazard', others: EVERY_SEAT },
    ],
    'reach',
  );
  const counts = rows.map(verbCounts);
  const unused = ALL_VERBS.filter((verb) => counts.every((c) => (c[verb] ?? 0) === 0));
  const unmet = ENDINGS.filter((e) => rows.every((own) => endingShare(own, e).count === 0));
  const data = players.map((policy, at) => ({
    policy,
    verbs: counts[at],
    endings: ENDINGS.map((ending) => ({
      ending,
      count: endingShare(rows[at] ?? [], ending).count,
    })),
  }));
  return answer(
    { policies: data, unused, unmet },
    'how often every verb was used, by policy',
    tableText(
      ['verb', ...players],
      ALL_VERBS.map((verb) => [verb, ...counts.map((c) => String(c[verb] ?? 0))]),
    ),
    'endings, by policy',
    tableText(
      ['ending', ...players],
      ENDINGS.map((ending) => [
        ending,
        ...rows.map((own) => String(endingShare(own, ending).count)),
      ]),
    ),
    `verbs never used: ${unused.join(', ') || 'none'}`,
    `endings never reached: ${unmet.join(', ') || 'none'}`,
  );
};
