/** `simulate`: many seeded campaigns of one policy. */
import { Command } from 'commander';
import { MEASURES, type GameRow, type Measure } from '../../analysis/game-row.ts';
import { aggregate, type Aggregate } from '../../analysis/simulate.ts';
import { ENDINGS } from '../../engine/state.ts';
import { POLICY_IDS } from '../../policies/index.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { csvText } from '../csv.ts';
import { writeWhole } from '../files.ts';
import { policyNamed } from '../names.ts';
import { parseJobs, runOverSeeds } from '../pool.ts';
import { percent, say, sayJson, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';
import { parseSeeds } from '../seeds.ts';

interface Options extends AssumptionOptions {
  scenario: string;
  policy: string;
  seeds: string;
  jobs?: string;
  csv?: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- simulate --policy muddle-through --seeds 1..200
  $ npm run -s silence -- simulate --policy native-seeking --lens sceptic --seeds 1..400 --json
  $ npm run -s silence -- simulate --policy pillar-seeking --seeds 1..2000 --csv games.csv
  $ npm run -s silence -- simulate --policy mixed --set h1=0 --set h1x=1

The same seed meets the same luck under every policy and lens, so games can be compared one by one (--csv).
Shares and 01-figures are between 0 and 1; indices between 0 and 100.`;

export const simulateCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('simulate')))
    .description('play many seeded campaigns with a policy and count how they end')
    .option('--policy <name>', `one of ${POLICY_IDS.join(', ')}`, 'muddle-through')
    .option('--seeds <range>', 'seeds to play: 1..200, 7 or 1,5,9', '1..200')
    .option('--jobs <n>', 'threads; results are the same for any number (default: one a core)')
    .option('--csv <file>', 'also write one row a game')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(simulate);

const rowsText = (rows: readonly GameRow[]): string =>
  csvText(
    ['seed', 'ending', ...MEASURES],
    rows.map((row) => [row.seed, row.ending, ...MEASURES.map((measure) => row.measures[measure])]),
  );

async function simulate(options: Options): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const policy = policyNamed(options.policy);
  const chosen = chosenAssumptions(options);
  const seeds = parseSeeds(options.seeds);
  const jobs = Math.min(parseJobs(options.jobs), seeds.length);
  const started = performance.now();
  const [rows = []] = await runOverSeeds(
    `${policy}, campaigns`,
    [{ name: 'simulate', spec: { scenario, policy, changes: chosen.all }, seeds }],
    jobs,
  );
  const seconds = (performance.now() - started) / 1000;
  if (options.csv !== undefined) writeWhole(options.csv, rowsText(rows));
  const summary = {
    scenario: scenario.id,
    policy,
    lens: chosen.lens,
    ...(Object.keys(chosen.own).length > 0 ? { rules: chosen.rules, assumptions: chosen.own } : {}),
    ...aggregate(rows),
    gamesPerSecond: Math.round((rows.length / seconds) * 10) / 10,
  };
  if (options.json) sayJson(summary);
  else sayTables(summary, options.csv);
}

const SHOWN: readonly Measure[] = MEASURES.filter((measure) => !measure.startsWith('treaty.'));

const sayTables = (
  s: Aggregate & { scenario: string; policy: string; lens: string; gamesPerSecond: number },
  csv: string | undefined,
): void => {
  say(
    `${s.scenario}, ${s.policy}, lens ${s.lens}: ${s.games} campaigns, ${s.gamesPerSecond} a second\n`,
  );
  say(
    tableText(
      ['ending', 'share'],
      ENDINGS.map((ending) => [ending, percent(s.endings[ending])]),
    ),
  );
  say('');
  const figure = (x: number): string => x.toFixed(2);
  say(
    tableText(
      ['at the end', 'mean', '10 %', 'median', '90 %'],
      SHOWN.map((measure) => {
        const { p10, p50, p90 } = s.quantiles[measure];
        return [measure, figure(s.means[measure]), figure(p10), figure(p50), figure(p90)];
      }),
    ),
  );
  if (csv !== undefined) say(`\none row a game: ${csv}`);
};
