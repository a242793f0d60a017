/** `hypotheses`: what each of the eight claims does when it holds, is contested, or its opposite holds. */
import { Command } from 'commander';
import type { Experiment } from '../../analysis/hypotheses/experiment.ts';
import {
  CELLS,
  EXPERIMENTS,
  summariseCell,
  type CellResult,
} from '../../analysis/hypotheses/index.ts';
import type { Assumptions } from '../../engine/assumptions.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import { t } from '../../i18n/index.ts';
import {
  chosenAssumptions,
  withRulesOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { nameAmong } from '../names.ts';
import { parseJobs, runOverSeeds } from '../pool.ts';
import { say, sayJson, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';
import { parseSeeds } from '../seeds.ts';

interface Options extends AssumptionOptions {
  scenario: string;
  seeds: string;
  claim?: string;
  jobs?: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- hypotheses
  $ npm run -s silence -- hypotheses --claim H2 --seeds 1..100
  $ npm run -s silence -- hypotheses --scenario reference-2025 --rules published --json

Each claim has a dial and a counter-dial. The pair under test goes from (1, 0) over (.6, .6) to (0, 1), all others stay
at .6; the same seeds meet the same luck in every arm, so a difference is the claim's doing. ± is the standard error.`;

export const hypothesesCommand = (): Command =>
  withRulesOptions(withScenarioOption(new Command('hypotheses')))
    .description('test each of the eight claims: on, contested, off')
    .option('--seeds <range>', 'seeds of every cell', '1..300')
    .option('--claim <name>', 'only one claim, H1 to H8')
    .option('--jobs <n>', 'threads (default: one a core)')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(hypotheses);

const claimsWanted = (claim: string | undefined): string[] => {
  const all = EXPERIMENTS.map((experiment) => experiment.claim);
  return claim === undefined ? all : [nameAmong('--claim', claim.toUpperCase(), all)];
};

export interface TestedClaim {
  experiment: Experiment;
  /** One a setting of its dials. */
  results: CellResult[];
}

export interface ClaimsPlan {
  scenario: Scenario;
  base: Partial<Assumptions>;
  claims: readonly string[];
  seeds: readonly string[];
  jobs: number;
}

export const testClaims = async (plan: ClaimsPlan): Promise<TestedClaim[]> => {
  const { scenario, base, claims, seeds, jobs } = plan;
  const cells = CELLS.filter(({ claim }) => claims.includes(claim));
  const observations = await runOverSeeds(
    'experiments',
    cells.map((cell) => ({
      name: 'hypothesis' as const,
      spec: { scenario, base, cell },
      seeds,
    })),
    jobs,
  );
  const results = cells.map((cell, at) => summariseCell(cell, observations[at] ?? []));
  return EXPERIMENTS.filter(({ claim }) => claims.includes(claim)).map((experiment) => ({
    experiment,
    results: results.filter((_, at) => cells[at]?.claim === experiment.claim),
  }));
};

async function hypotheses(options: Options): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const { own, rules } = chosenAssumptions(options);
  const table = await testClaims({
    scenario,
    base: own,
    claims: claimsWanted(options.claim),
    seeds: parseSeeds(options.seeds),
    jobs: parseJobs(options.jobs),
  });
  if (options.json)
    sayJson({
      scenario: scenario.id,
      rules,
      seeds: options.seeds,
      claims: table.map(({ experiment, results: cellResults }) => ({
        claim: experiment.claim,
        says: t(`coefficient.${experiment.dials[0]}`),
        counter: t(`coefficient.${experiment.dials[1]}`),
        contrast: experiment.contrast,
        figures: experiment.figures,
        settings: cellResults,
      })),
    });
  else for (const { experiment, results: cellResults } of table) sayClaim(experiment, cellResults);
}

const sayClaim = (experiment: Experiment, results: readonly CellResult[]): void => {
  const [claim, counter] = experiment.dials;
  say(`${experiment.claim}  ${t(`coefficient.${claim}`)}`);
  say(`    against: ${t(`coefficient.${counter}`)}`);
  say(`    ${experiment.contrast}`);
  say(
    tableText(
      ['', ...results.map(({ setting }) => setting)],
      experiment.figures.map(({ key, meaning, digits }) => [
        meaning,
        ...results.map(({ figures }) => {
          const figure = figures[key];
          if (!figure || figure.games === 0) return '–';
          return `${figure.mean.toFixed(digits)} ± ${figure.standardError.toFixed(digits)}`;
        }),
      ]),
    ),
  );
  say('');
};
