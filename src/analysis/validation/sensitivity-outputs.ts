/** What a sensitivity analysis watches: three policies on the same seeds, and what becomes of each. */
import type { EndingId } from '../../engine/state.ts';
import type { PolicyId } from '../../policies/index.ts';
import type { GameRow } from '../game-row.ts';
import { mean, round } from '../statistics.ts';

/** The player of each project, and the one without any. */
export const WATCHED_POLICIES = [
  'pillar-seeking',
  'native-seeking',
  'muddle-through',
] as const satisfies readonly PolicyId[];
export type WatchedPolicy = (typeof WATCHED_POLICIES)[number];

const BAD_ENDINGS: readonly EndingId[] = [
  'hollow',
  'amexit-crash-out',
  'break-up',
  'article-5-failed',
];

export interface Output {
  key: string;
  /** Head of its column. */
  head: string;
  policy: WatchedPolicy;
  digits: number;
  /** What is seen of one game; a share is the mean of 0 and 100. */
  of: (row: GameRow) => number;
}

const share = (
  key: string,
  head: string,
  policy: WatchedPolicy,
  endings: readonly EndingId[],
): Output => ({
  key,
  head,
  policy,
  digits: 0,
  of: (row) => (endings.includes(row.ending) ? 100 : 0),
});

const INDICES = [
  ['pillarIndex', 'pillar index', 1],
  ['nativeIndex', 'native index', 1],
  ['deterrence', 'deterrence', 1],
  ['reliability01', 'reliability', 3],
  ['spendingPctGdp', 'spending', 2],
] as const;

/** Shares of endings in points of 100, then five indices under each policy. */
export const OUTPUTS: readonly Output[] = [
  share('pillar-success', 'pillar %', 'pillar-seeking', ['european-pillar']),
  share('native-success', 'native %', 'native-seeking', ['native-nato']),
  share('bad-endings', 'bad %', 'muddle-through', BAD_ENDINGS),
  ...WATCHED_POLICIES.flatMap((policy) =>
    INDICES.map(([measure, name, digits]): Output => ({
      key: `${policy}.${measure}`,
      head: name,
      policy,
      digits,
      of: (row) => row.measures[measure],
    })),
  ),
];

/** Those that a table has room for: what the published table shows. */
export const SHOWN_OUTPUTS: readonly string[] = [
  'pillar-success',
  'native-success',
  'bad-endings',
  'pillar-seeking.pillarIndex',
  'native-seeking.nativeIndex',
  'muddle-through.deterrence',
  'muddle-through.reliability01',
];

/** Games of one setting of the coefficients, by policy, in the order of the seeds. */
export type GamesByPolicy = Record<WatchedPolicy, readonly GameRow[]>;

/**
 * Influence of coefficients, 0–1: the mean over the outputs of its effect against the largest effect of any of them.
 * @param sizes by coefficient: size of its effect by output
 */
export const influences01 = (sizes: readonly Readonly<Record<string, number>>[]): number[] => {
  const largest = OUTPUTS.map(({ key }) => Math.max(...sizes.map((size) => size[key] ?? 0)));
  return sizes.map((size) =>
    round(
      mean(
        OUTPUTS.map(({ key }, at) => {
          const most = largest[at] ?? 0;
          return most === 0 ? 0 : (size[key] ?? 0) / most;
        }),
      ),
      4,
    ),
  );
};

export interface Ranked {
  key: string;
  influence01: number;
}

/** Most influential first, by name among equals. */
export const byInfluence = (a: Ranked, b: Ranked): number =>
  b.influence01 - a.influence01 || (a.key < b.key ? -1 : 1);
