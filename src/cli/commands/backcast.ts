/** `backcast`: the spending rule from 2014 to 2025 against what was spent. */
import { errorsRow, memberCells, two, valuesText } from '../backcast-words.ts';
import { Command } from 'commander';
import {
  backcast,
  FITTED_YEAR,
  HELD_OUT_YEAR,
  type Backcast,
} from '../../analysis/validation/backcast.ts';
import { FIT_GRID, fitBackcast, type BackcastFit } from '../../analysis/validation/backcast-fit.ts';
import type { Assumptions } from '../../engine/assumptions.ts';
import { REFERENCE_CHANGES } from '../../engine/lenses.ts';
import { backcastScenario } from '../../scenario/studies.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { csvText } from '../csv.ts';
import { writeWhole } from '../files.ts';
import { say, sayJson, tableText } from '../print.ts';
import { parseSeeds } from '../seeds.ts';

interface Options extends AssumptionOptions {
  seeds: string;
  csv?: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- backcast
  $ npm run -s silence -- backcast --rules published
  $ npm run -s silence -- backcast --set pPanic=0 --csv backcast.csv

Plays scenarios/backcast-2014.json with nobody at the table: the members' spending of 2014, the pledge of Wales as a
path to 2 % in 2024, pressure and the administration in Washington as they were. The United States has a rule of its
own and is left out. Worldviews, exposures and fiscal will are those judged for 2025.`;

export const backcastCommand = (): Command =>
  withAssumptionOptions(new Command('backcast'))
    .description('play 2014 to 2025 and compare spending with what the members spent')
    .option('--seeds <range>', 'seeds to take the mean of', '1..5')
    .option('--csv <file>', 'also write one row a member')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run);

const FITTED = Object.keys(FIT_GRID).join(', ');

export interface BackcastStudy {
  present: Backcast;
  published: Backcast;
  fit: BackcastFit;
}

/** The backcast under the rules asked for, under the published ones, and how much of it is fit. */
export const backcastStudy = (
  changes: Partial<Assumptions>,
  seeds: readonly string[],
): BackcastStudy => {
  const scenario = backcastScenario();
  return {
    present: backcast(scenario, changes, seeds),
    published: backcast(scenario, { ...changes, ...REFERENCE_CHANGES }, seeds),
    fit: fitBackcast(scenario, changes, seeds.slice(0, 1)),
  };
};

function run(options: Options): void {
  const chosen = chosenAssumptions(options);
  const seeds = parseSeeds(options.seeds);
  const { present, published, fit } = backcastStudy(chosen.all, seeds);
  if (options.csv !== undefined) writeWhole(options.csv, rowsText(present));
  if (options.json)
    sayJson({
      scenario: backcastScenario().id,
      lens: chosen.lens,
      rules: chosen.rules,
      assumptions: chosen.own,
      seeds: options.seeds,
      fittedYear: FITTED_YEAR,
      heldOutYear: HELD_OUT_YEAR,
      present,
      published: {
        fitted: published.fitted,
        heldOut: published.heldOut,
        byYear: published.byYear,
      },
      fit: { grid: FIT_GRID, ...fit },
    });
  else sayBackcast(present, published, fit, chosen.rules);
  if (!options.json && options.csv !== undefined) say(`\none row a member: ${options.csv}`);
}

const rowsText = ({ members }: Backcast): string =>
  csvText(
    ['member', 'start', 'modelled', 'actual', 'firstEstimate', 'modelled2025', 'actual2025'],
    members.map((m) => [
      m.member,
      m.start,
      m.modelled,
      m.actual,
      m.firstEstimate,
      m.heldOutModelled,
      m.heldOutActual,
    ]),
  );

const sayBackcast = (
  present: Backcast,
  published: Backcast,
  fit: BackcastFit,
  rules: string,
): void => {
  say(`Defence spending, % of GDP, modelled from 2014 on (rules ${rules})\n`);
  say(
    tableText(
      ['', '2014', '2024', 'actual', 'error', '2025', 'actual', 'error'],
      present.members.map(memberCells),
    ),
  );
  say('\nEurope and Canada');
  say(
    tableText(
      ['year', 'modelled', 'actual', 'published rule'],
      present.byYear.map(({ year, modelled, actual }, at) => [
        String(year),
        two(modelled),
        two(actual),
        two(published.byYear[at]?.modelled ?? 0),
      ]),
    ),
  );
  say('\nError by member, points of GDP');
  say(
    tableText(
      ['', 'mean absolute', 'root mean square', 'r', 'r of the rise'],
      [
        errorsRow('2024', present.fitted),
        errorsRow('2024, first estimates', present.firstEstimates),
        errorsRow('2024, published rule', published.fitted),
        errorsRow('2025, held out', present.heldOut),
        errorsRow('2025, published rule', published.heldOut),
      ],
    ),
  );
  say(`2015 to 2023, nothing fitted: ${two(present.yearsBetweenMae)}`);
  say(
    `without a model, 2024: nobody moves ${two(present.naive.noChangeMae)}, all rise alike ${two(present.naive.sameRiseMae)}`,
  );
  sayFit(fit);
};

const sayFit = (fit: BackcastFit): void => {
  say(
    `\nFitted to the ${fit.leaveOneOut.errors.length} figures of 2024: ${FITTED}; all else as it was`,
  );
  say(`  best of ${fit.tried}: ${valuesText(fit.best.values)}, error ${two(fit.best.mae)}`);
  say(`  every member by a fit without it: error ${two(fit.leaveOneOut.mae)}`);
  for (const { values, times } of fit.leaveOneOut.choices)
    say(`    ${valuesText(values)}: ${times} times`);
  for (const half of fit.halves)
    say(
      `  fitted to half (${valuesText(half.values)}): error ${two(half.trainedMae)} there, ${two(half.heldOutMae)} on the other half`,
    );
};
