/** What the questions of `balance` share: what is asked, how it is played, how an answer is given. */
import {
  baselineFrom,
  baselineSeeds,
  type BalanceRow,
  type BalanceSpec,
} from '../../../analysis/balance/observe.ts';
import type { ScoreSummary, Share } from '../../../analysis/balance/summaries.ts';
import type { Verb } from '../../../engine/index.ts';
import { LENS_CHANGES, type Lens } from '../../../engine/lenses.ts';
import { runOverSeeds } from '../../pool.ts';

/** What a question comes to: for programs, and for people. */
export interface Answer<Data = unknown> {
  data: Data;
  text: string;
}

/** An answer of paragraphs and tables, a blank line between them. */
export const answer = <Data>(data: Data, ...blocks: readonly string[]): Answer<Data> => ({
  data,
  text: blocks.join('\n\n'),
});

export interface Asked {
  /** What every run shares; lens and player come on top. */
  base: Omit<BalanceSpec, 'player' | 'mandate' | 'without' | 'others' | 'baseline' | 'changes'>;
  own: BalanceSpec['changes'];
  lens: Lens;
  seeds: readonly string[];
  /** Verbs that are looked for, where the question is about verbs; all unless given. */
  verbs?: readonly Verb[];
  jobs: number;
}

/** Assumptions of a lens with the caller's own on top. */
export const changesOf = (asked: Asked, lens: Lens): BalanceSpec['changes'] => ({
  ...LENS_CHANGES[lens],
  ...asked.own,
});

export const baselineOf = async (asked: Asked, lens: Lens): Promise<number[]> => {
  const spec = { ...asked.base, changes: changesOf(asked, lens) };
  const [futures = []] = await runOverSeeds(
    `${lens}, baseline`,
    [{ name: 'baseline', spec, seeds: baselineSeeds() }],
    asked.jobs,
  );
  return baselineFrom(futures);
};

export type Variant = Pick<BalanceSpec, 'player'> &
  Partial<Pick<BalanceSpec, 'mandate' | 'without' | 'others'>>;

export const specOf = (
  asked: Asked,
  lens: Lens,
  baseline: readonly number[],
  variant: Variant,
): BalanceSpec => ({
  ...asked.base,
  changes: changesOf(asked, lens),
  baseline,
  mandate: 'dealt',
  without: [],
  others: [],
  ...variant,
});

/** Rows of every variant, in order. */
export const play = async (
  asked: Asked,
  lens: Lens,
  variants: readonly Variant[],
  what: string,
): Promise<BalanceRow[][]> => {
  const baseline = await baselineOf(asked, lens);
  return runOverSeeds(
    `${lens}, ${what}`,
    variants.map((variant) => ({
      name: 'balance' as const,
      spec: specOf(asked, lens, baseline, variant),
      seeds: asked.seeds,
    })),
    asked.jobs,
  );
};

export const shareText = ({ share01, error01 }: Share): string =>
  `${(100 * share01).toFixed(1)} ± ${(100 * error01).toFixed(1)}`;

export const scoreText = ({ score, error }: Pick<ScoreSummary, 'score' | 'error'>): string =>
  `${score.toFixed(1)} ± ${error.toFixed(1)}`;
