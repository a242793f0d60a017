/** The table of model §6.1: endings and means by policy; and what it is held against. */
import type { GameRow, Measure } from '../analysis/game-row.ts';
import { GOOD_ENDINGS } from '../analysis/score.ts';
import { aggregate, shareOf, type Aggregate } from '../analysis/simulate.ts';
import { ENDINGS, type EndingId } from '../engine/state.ts';
import { percent, tableText } from './print.ts';

export interface TableLine extends Pick<Aggregate, 'games' | 'endings'> {
  policy: string;
  means: Record<string, number>;
}

const COLUMNS: readonly { head: string; measure: Measure; scale: number; digits: number }[] = [
  { head: 'EPI', measure: 'pillarIndex', scale: 1, digits: 1 },
  { head: 'NNI', measure: 'nativeIndex', scale: 1, digits: 1 },
  { head: 'D', measure: 'deterrence', scale: 0.01, digits: 2 },
  { head: 'DE', measure: 'europeanDeterrence', scale: 0.01, digits: 2 },
  { head: 'rel', measure: 'reliability01', scale: 1, digits: 2 },
  { head: 'spend', measure: 'spendingPctGdp', scale: 1, digits: 2 },
  { head: 'u', measure: 'usCommitment01', scale: 1, digits: 2 },
  { head: 'crash', measure: 'usCrashOuts', scale: 1, digits: 2 },
  { head: 'score', measure: 'score', scale: 1, digits: 1 },
];

const ENDING_HEADS: Record<EndingId, string> = {
  'european-pillar': 'pillar',
  'native-nato': 'native',
  hybrid: 'hybrid',
  'status-quo': 'st. quo',
  hollow: 'hollow',
  'amexit-crash-out': 'Amexit',
  'break-up': 'break-up',
  'article-5-failed': 'A5 failed',
  'managed-handover': 'handover',
  'atlantic-renewal': 'renewal',
  'coalition-europe': 'coalition',
  deadlock: 'deadlock',
};

export const tableLines = (rows: ReadonlyMap<string, readonly GameRow[]>): TableLine[] =>
  [...rows].map(([policy, games]) => {
    const all = aggregate(games);
    const means: Record<string, number> = {};
    for (const { head, measure, scale } of COLUMNS) means[head] = scale * all.means[measure];
    return { policy, games: all.games, endings: all.endings, means };
  });

export const policyTable = (lines: readonly TableLine[]): string =>
  tableText(
    ['%', ...ENDINGS.map((ending) => ENDING_HEADS[ending]), ...COLUMNS.map(({ head }) => head)],
    lines.map(({ policy, endings, means }) => [
      policy,
      ...ENDINGS.map((ending) => (100 * endings[ending]).toFixed(1)),
      ...COLUMNS.map(({ head, digits }) => (means[head] ?? 0).toFixed(digits)),
    ]),
  );

export interface Aim {
  what: string;
  share01: number;
  from01: number;
  to01: number;
  stands: boolean;
}

const aim = (what: string, share01: number, from01: number, to01: number): Aim => ({
  what,
  share01,
  from01,
  to01,
  stands: share01 >= from01 && share01 <= to01,
});

/** What the endings should be like: competent play succeeds about half the time, chance play does not. */
export const aimsOf = (rows: ReadonlyMap<string, readonly GameRow[]>): Aim[] => {
  const share = (policy: string, endings: readonly EndingId[]): number =>
    shareOf(rows.get(policy) ?? [], endings);
  const largest = Math.max(...ENDINGS.map((ending) => share('muddle-through', [ending])));
  return [
    aim(
      'pillar-seeking reaches a European pillar',
      share('pillar-seeking', ['european-pillar']),
      0.4,
      0.65,
    ),
    aim(
      'native-seeking reaches a native alliance',
      share('native-seeking', ['native-nato']),
      0.4,
      0.65,
    ),
    aim('random reaches any good ending', share('random', GOOD_ENDINGS), 0, 0.02),
    aim('muddle-through, its most frequent ending', largest, 0, 0.6),
  ];
};

export const aimsText = (aims: readonly Aim[]): string =>
  tableText(
    ['aim', 'is', 'should be', ''],
    aims.map((a) => [
      a.what,
      percent(a.share01),
      `${100 * a.from01} to ${100 * a.to01} %`,
      a.stands ? 'stands' : 'FALLS',
    ]),
  );
