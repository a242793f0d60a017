/**
 * Endings and means of the published model on real figures (its set M, recalibrated: natTrend .12, thEPI 68, thNNI 66),
 * as its authors printed them. Ours are held against these, never set from them.
 */
import type { EndingId } from '../../engine/state.ts';
import type { PolicyId } from '../../policies/index.ts';
import { GOOD_ENDINGS } from '../score.ts';

/** Seeds of every policy in the published table. */
export const PUBLISHED_SEEDS = 300;

export interface PublishedMeans {
  pillarIndex: number;
  nativeIndex: number;
  /** 0–1. */
  deterrence: number;
  reliability01: number;
  spendingPctGdp: number;
}

export interface PublishedResult {
  policy: PolicyId;
  shares: readonly { name: string; endings: readonly EndingId[]; pct: number }[];
  /** At the end of the campaigns; null where none were printed. */
  means: PublishedMeans | null;
}

const means = (
  pillarIndex: number,
  nativeIndex: number,
  deterrence: number,
  reliability01: number,
  spendingPctGdp: number,
): PublishedMeans => ({ pillarIndex, nativeIndex, deterrence, reliability01, spendingPctGdp });

export const PUBLISHED_RESULTS: readonly PublishedResult[] = [
  {
    policy: 'pillar-seeking',
    shares: [{ name: 'European pillar', endings: ['european-pillar'], pct: 51 }],
    means: means(69.9, 49.0, 0.63, 0.47, 3.7),
  },
  {
    policy: 'native-seeking',
    shares: [{ name: 'native', endings: ['native-nato'], pct: 60 }],
    means: means(49.0, 65.2, 0.67, 0.51, 3.32),
  },
  {
    policy: 'mixed',
    shares: [{ name: 'any good', endings: GOOD_ENDINGS, pct: 67 }],
    means: null,
  },
  {
    policy: 'muddle-through',
    shares: [
      { name: 'status quo', endings: ['status-quo'], pct: 55 },
      { name: 'hollow', endings: ['hollow'], pct: 24 },
      { name: 'crash-out', endings: ['amexit-crash-out'], pct: 10 },
      { name: 'test failed', endings: ['article-5-failed'], pct: 11 },
    ],
    means: means(44.8, 39.8, 0.65, 0.46, 3.23),
  },
  { policy: 'nothing', shares: [], means: means(42.7, 32.3, 0.58, 0.44, 3.01) },
  {
    policy: 'random',
    shares: [{ name: 'any good', endings: GOOD_ENDINGS, pct: 0 }],
    means: means(47.1, 35.5, 0.59, 0.46, 3.16),
  },
];

/** Standard error of the difference of two samples' shares; a share of 0 or 1 counts as half a game. */
export const errorOfShare01 = (publishedShare01: number, ourSeeds: number): number => {
  const half = 0.5 / PUBLISHED_SEEDS;
  const p = Math.min(1 - half, Math.max(half, publishedShare01));
  return Math.sqrt(p * (1 - p) * (1 / ourSeeds + 1 / PUBLISHED_SEEDS));
};
