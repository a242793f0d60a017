/** The eight claims and their counter-claims, each on, contested and off. */
import { EXPERIMENTS } from '../../../analysis/hypotheses/index.ts';
import { t } from '../../../i18n/index.ts';
import { loadScenario } from '../../../scenario/index.ts';
import { testClaims, type TestedClaim } from '../../commands/hypotheses.ts';
import { parseSeeds } from '../../seeds.ts';
import { mdTable, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

const claimText = ({ experiment, results }: TestedClaim): string => {
  const [claim, counter] = experiment.dials;
  return paragraphs(
    `#### ${experiment.claim}: ${t(`coefficient.${claim}`)}`,
    `Against it: ${t(`coefficient.${counter}`)}. ${experiment.contrast}`,
    mdTable(
      ['', ...results.map(({ setting }) => setting)],
      experiment.figures.map(({ key, meaning, digits }) => [
        meaning,
        ...results.map(({ figures }) => {
          const figure = figures[key];
          return figure === undefined || figure.games === 0
            ? '–'
            : `${figure.mean.toFixed(digits)} ± ${figure.standardError.toFixed(digits)}`;
        }),
      ]),
    ),
  );
};

export const hypothesesBody = (claims: readonly TestedClaim[], games: number): string =>
  paragraphs(
    `Each claim has a dial and a counter-dial. The pair under test goes from the claim alone over both to the counter-claim alone, all others stay contested; ${games} seeds meet the same luck in every arm. ± is the standard error. An experiment shows what a claim does in the model when it is assumed, not whether it is true.`,
    ...claims.map(claimText),
  );

export const hypotheses: Section = {
  id: 'hypotheses',
  chapter: 'Eight hypotheses',
  title: 'Eight hypotheses',
  print: async ({ scale, jobs }) => {
    const text = scale.seeds.hypotheses;
    const seeds = parseSeeds(text);
    const claims = await testClaims({
      scenario: loadScenario('coalition-2025'),
      base: {},
      claims: EXPERIMENTS.map(({ claim }) => claim),
      seeds,
      jobs,
    });
    return {
      body: hypothesesBody(claims, seeds.length),
      commands: [`hypotheses --seeds ${text}`],
    };
  },
};
