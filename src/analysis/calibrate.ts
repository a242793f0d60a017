/**
 * Thresholds of the endings, set so that a competent player of each project reaches its own ending in about half of the
 * games (model §6.5: binary endings are knife-edge, so they are reset whenever data or parameters change).
 */
import { outcome } from '../engine/index.ts';
import type { EndingId, State, View } from '../engine/state.ts';
import { playGame, rowOf, type GameRow, type GameSpec } from './game-row.ts';
import { ascending, round } from './statistics.ts';

/** Share of its own games in which a project's policy shall succeed, and the band that counts as met. */
const AIM = { share01: 0.525, from01: 0.5, to01: 0.55 } as const;
/** No ending of muddle-through above this. */
const MUDDLE_LIMIT01 = 0.6;

export interface CalibrationRow extends GameRow {
  /** Highest threshold at which the pillar would still have been achieved; null = at none. */
  pillarLimit: number | null;
  nativeLimit: number | null;
}

/** The index at the end of a turn if all other conditions of its ending are met; null if they are not. */
const indexIfElseMet = (state: View, ending: EndingId, index: string): number | null => {
  const rule = outcome(state).rules.find((r) => r.ending === ending);
  const own = rule?.conditions.find((c) => c.measure === index);
  if (!rule || !own) return null;
  return rule.conditions.every((c) => c.met || c.measure === index) ? own.value : null;
};

/** Minimum over the last turns for which a condition must hold; null when it failed in one of them. */
const heldMinimum = (series: readonly (number | null)[], hold: number): number | null => {
  const last = series.slice(-hold);
  if (last.length < hold) return null;
  let least = Number.POSITIVE_INFINITY;
  for (const x of last) {
    if (x === null) return null;
    if (x < least) least = x;
  }
  return least;
};

export const calibrationGame = (spec: GameSpec, seed: string): CalibrationRow => {
  const pillar: (number | null)[] = [];
  const native: (number | null)[] = [];
  const state = playGame(spec, seed, (s: State) => {
    pillar.push(indexIfElseMet(s, 'european-pillar', 'pillar-index'));
    native.push(indexIfElseMet(s, 'native-nato', 'native-index'));
  });
  const row = rowOf(state, seed);
  const early = row.ending === 'article-5-failed' || row.ending === 'break-up';
  const { hold } = state.assumptions;
  return {
    ...row,
    pillarLimit: early ? null : heldMinimum(pillar, hold),
    nativeLimit: early ? null : heldMinimum(native, hold),
  };
};

export interface ThresholdAdvice {
  threshold: number;
  /** Share of the games that reach it. */
  share01: number;
  /** Share that any threshold could give: the other conditions hold. */
  atMost01: number;
  /** Whether the share is within the aim. */
  stands: boolean;
}

const shareReaching = (limits: readonly (number | null)[], threshold: number): number =>
  limits.filter((limit) => limit !== null && limit >= threshold).length / limits.length;

/** The threshold, in tenths of a point, whose share comes nearest to the aim. */
export const adviseThreshold = (limits: readonly (number | null)[]): ThresholdAdvice => {
  const reached = ascending(limits.filter((limit) => limit !== null));
  const atMost01 = limits.length === 0 ? 0 : reached.length / limits.length;
  let threshold = 0;
  let share01 = atMost01;
  for (let tenths = 1; tenths <= 1000; tenths++) {
    const candidate = tenths / 10;
    const share = shareReaching(limits, candidate);
    if (Math.abs(share - AIM.share01) > Math.abs(share01 - AIM.share01)) continue;
    threshold = candidate;
    share01 = share;
  }
  return {
    threshold,
    share01: round(share01, 4),
    atMost01: round(atMost01, 4),
    stands: share01 >= AIM.from01 && share01 <= AIM.to01,
  };
};

/** Reliability threshold below which this game would count as hollow. */
const hollowFrom = ({ measures }: GameRow): number =>
  measures.rhetoricGap > 0.1 ? measures.reliability01 - 0.03 : measures.reliability01;

export interface HollowAdvice {
  threshold: number;
  hollow01: number;
  statusQuo01: number;
  stands: boolean;
}

/** The threshold nearest to the present one that keeps both hollow and status quo under muddle-through below 60 %. */
export const adviseHollow = (muddle: readonly GameRow[], present: number): HollowAdvice => {
  const open = muddle.filter((row) => row.ending === 'hollow' || row.ending === 'status-quo');
  const judged = (threshold: number): HollowAdvice => {
    const hollow = open.filter((row) => hollowFrom(row) < threshold).length;
    const hollow01 = hollow / muddle.length;
    const statusQuo01 = (open.length - hollow) / muddle.length;
    const largest = Math.max(hollow01, statusQuo01);
    return {
      threshold,
      hollow01: round(hollow01, 4),
      statusQuo01: round(statusQuo01, 4),
      // A margin of three points, for sampling error.
      stands: largest <= MUDDLE_LIMIT01 - 0.03,
    };
  };
  const asIs = judged(present);
  for (let step = 0; step <= 100; step++)
    for (const sign of [1, -1]) {
      const advice = judged(round(present + sign * step * 0.005, 4));
      if (advice.stands) return advice;
    }
  return asIs;
};
