/** The model as published, before our repairs, against what its authors printed. */
import type { GameRow } from '../../../analysis/game-row.ts';
import { shareOf } from '../../../analysis/simulate.ts';
import { mean, standardError } from '../../../analysis/statistics.ts';
import {
  errorOfShare01,
  PUBLISHED_RESULTS,
  PUBLISHED_SEEDS,
  type PublishedMeans,
} from '../../../analysis/validation/published-results.ts';
import { LENS_CHANGES, REFERENCE_CHANGES } from '../../../engine/lenses.ts';
import { loadScenario } from '../../../scenario/index.ts';
import { endingsByPolicy } from '../../commands/calibrate.ts';
import { signed } from '../../print.ts';
import { parseSeeds } from '../../seeds.ts';
import { mdTable, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

/** Differences above this many standard errors are marked. */
const LIMIT = 3;

const MEANS: readonly { key: keyof PublishedMeans; name: string; scale: number; digits: number }[] =
  [
    { key: 'pillarIndex', name: 'pillar index', scale: 1, digits: 1 },
    { key: 'nativeIndex', name: 'native index', scale: 1, digits: 1 },
    { key: 'deterrence', name: 'deterrence', scale: 0.01, digits: 2 },
    { key: 'reliability01', name: 'reliability', scale: 1, digits: 2 },
    { key: 'spendingPctGdp', name: 'spending, % of GDP', scale: 1, digits: 2 },
  ];

interface Line {
  policy: string;
  figure: string;
  published: string;
  ours: string;
  /** Ours minus published, in standard errors of the two samples. */
  errors: number;
}

const shareLines = (rows: ReadonlyMap<string, readonly GameRow[]>): Line[] =>
  PUBLISHED_RESULTS.flatMap(({ policy, shares }) =>
    shares.map(({ name, endings, pct }) => {
      const games = rows.get(policy) ?? [];
      const ours01 = shareOf(games, endings);
      return {
        policy,
        figure: `${name}, %`,
        published: String(pct),
        ours: (100 * ours01).toFixed(1),
        errors: (ours01 - pct / 100) / errorOfShare01(pct / 100, games.length),
      };
    }),
  );

/** A printed mean is rounded: half a unit of its last digit is no difference. */
const gapOf = (difference: number, digits: number): number => {
  const beyond = Math.max(0, Math.abs(difference) - 0.5 / Number(`1e${digits}`));
  return difference < 0 ? -beyond : beyond;
};

const meanLines = (rows: ReadonlyMap<string, readonly GameRow[]>): Line[] =>
  PUBLISHED_RESULTS.flatMap(({ policy, means }) => {
    if (means === null) return [];
    const games = rows.get(policy) ?? [];
    return MEANS.map(({ key, name, scale, digits }) => {
      const values = games.map(({ measures }) => scale * measures[key]);
      const both = standardError(values) * Math.sqrt(1 + games.length / PUBLISHED_SEEDS);
      const gap = gapOf(mean(values) - means[key], digits);
      return {
        policy,
        figure: name,
        published: means[key].toFixed(digits),
        ours: mean(values).toFixed(digits),
        errors: both === 0 ? 0 : gap / both,
      };
    });
  });

export const reproductionBody = (rows: ReadonlyMap<string, readonly GameRow[]>): string => {
  const lines = [...shareLines(rows), ...meanLines(rows)];
  const beyond = lines.filter(({ errors }) => Math.abs(errors) > LIMIT).length;
  const [games = []] = rows.values();
  return paragraphs(
    `The model was built as published before it was changed. With our repairs and additions off, ${games.length} campaigns a policy stand against the published ${PUBLISHED_SEEDS}. ${beyond} of ${lines.length} figures differ by more than ${LIMIT} standard errors (decision 0004 names what was changed since, and why).`,
    mdTable(
      ['policy', 'figure', 'published', 'ours', 'difference, standard errors'],
      lines.map((line) => [
        line.policy,
        line.figure,
        line.published,
        line.ours,
        `${signed(line.errors, 1)}${Math.abs(line.errors) > LIMIT ? ' !' : ''}`,
      ]),
      2,
    ),
  );
};

export const reproduction: Section = {
  id: 'reproduction',
  chapter: 'How well it fits',
  title: 'The published model reproduced',
  print: async ({ scale, jobs }) => {
    const seeds = scale.seeds.reproduction;
    const rows = await endingsByPolicy(
      {
        scenario: loadScenario('reference-2025'),
        changes: { ...LENS_CHANGES.agnostic, ...REFERENCE_CHANGES },
      },
      parseSeeds(seeds),
      jobs,
      PUBLISHED_RESULTS.map(({ policy }) => policy),
    );
    return {
      body: reproductionBody(rows),
      commands: [
        `calibrate --scenario reference-2025 --rules published --seeds ${seeds} --holdout none`,
      ],
    };
  },
};
