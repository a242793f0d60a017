/** `calibrate`: how the policies end under the present data and parameters, and the thresholds that this suggests. */
import { Command } from 'commander';
import {
  adviseHollow,
  adviseThreshold,
  type CalibrationRow,
  type HollowAdvice,
  type ThresholdAdvice,
} from '../../analysis/calibrate.ts';
import type { GameRow, GameSpec } from '../../analysis/game-row.ts';
import { setup } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import { POLICY_IDS, type PolicyId } from '../../policies/index.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
  type ChosenAssumptions,
} from '../assumption-options.ts';
import { aimsOf, aimsText, policyTable, tableLines } from '../calibration-table.ts';
import type { JobTypes } from '../jobs.ts';
import { parseJobs, runOverSeeds, type Run } from '../pool.ts';
import { percent, say, sayJson } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';
import { parseSeeds } from '../seeds.ts';

interface Options extends AssumptionOptions {
  scenario: string;
  seeds: string;
  holdout: string;
  jobs?: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- calibrate
  $ npm run -s silence -- calibrate --seeds 1..300 --holdout none
  $ npm run -s silence -- calibrate --scenario reference-2025 --rules published

A threshold is recommended so that the policy of that project reaches its own ending in 50 to 55 % of the seeds:
for every game the highest threshold at which it would still have succeeded is known, so one run is enough.
The recommendation is then played on seeds that it has not seen (--holdout).
The defaults play some 28,000 campaigns: minutes, not seconds.`;

export const calibrateCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('calibrate')))
    .description('show how every policy ends, and recommend the thresholds of the endings')
    .option('--seeds <range>', 'seeds to calibrate on', '1..2000')
    .option('--holdout <range>', 'seeds to verify on, or none', '10001..12000')
    .option('--jobs <n>', 'threads (default: one a core)')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(calibrate);

interface Thresholds {
  thEPI: number;
  thNNI: number;
  thHol: number;
}

interface Advice {
  thEPI: ThresholdAdvice;
  thNNI: ThresholdAdvice;
  thHol: HollowAdvice;
}

const presentThresholds = (scenario: Scenario, chosen: ChosenAssumptions): Thresholds => {
  const { thEPI, thNNI, thHol } = setup(scenario, '1', chosen.all).assumptions;
  return { thEPI, thNNI, thHol };
};

const runsOf = <Name extends 'simulate' | 'calibrate'>(
  name: Name,
  spec: Omit<GameSpec, 'policy'>,
  seeds: readonly string[],
  policies: readonly PolicyId[],
): Run<Name>[] => policies.map((policy) => ({ name, spec: { ...spec, policy }, seeds }));

/** Campaigns of every policy on the same seeds, by policy. */
const playPolicies = async <Name extends 'simulate' | 'calibrate'>(
  what: string,
  runs: readonly Run<Name>[],
  jobs: number,
): Promise<Map<string, JobTypes[Name]['row'][]>> => {
  const rows = await runOverSeeds(what, runs, jobs);
  return new Map(runs.map(({ spec }, at) => [spec.policy, rows[at] ?? []]));
};

/** How campaigns end under the present thresholds, by policy. */
export const endingsByPolicy = (
  spec: Omit<GameSpec, 'policy'>,
  seeds: readonly string[],
  jobs: number,
  policies: readonly PolicyId[] = POLICY_IDS,
): Promise<Map<string, GameRow[]>> =>
  playPolicies('campaigns', runsOf('simulate', spec, seeds, policies), jobs);

const adviceFrom = (rows: ReadonlyMap<string, CalibrationRow[]>, present: Thresholds): Advice => ({
  thEPI: adviseThreshold((rows.get('pillar-seeking') ?? []).map((row) => row.pillarLimit)),
  thNNI: adviseThreshold((rows.get('native-seeking') ?? []).map((row) => row.nativeLimit)),
  thHol: adviseHollow(rows.get('muddle-through') ?? [], present.thHol),
});

async function calibrate(options: Options): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const chosen = chosenAssumptions(options);
  const seeds = parseSeeds(options.seeds);
  const holdout = options.holdout === 'none' ? [] : parseSeeds(options.holdout, '--holdout');
  const jobs = parseJobs(options.jobs);
  const spec = { scenario, changes: chosen.all };
  const rows = await playPolicies(
    'calibrating',
    runsOf('calibrate', spec, seeds, POLICY_IDS),
    jobs,
  );
  const present = presentThresholds(scenario, chosen);
  const advice = adviceFrom(rows, present);
  const recommended: Thresholds = {
    thEPI: advice.thEPI.threshold,
    thNNI: advice.thNNI.threshold,
    thHol: advice.thHol.threshold,
  };
  const tried = { scenario, changes: { ...chosen.all, ...recommended } };
  const verified =
    holdout.length === 0
      ? null
      : await playPolicies('verifying', runsOf('simulate', tried, holdout, POLICY_IDS), jobs);
  const result = {
    scenario: scenario.id,
    lens: chosen.lens,
    rules: chosen.rules,
    seeds: options.seeds,
    thresholds: present,
    table: tableLines(rows),
    aims: aimsOf(rows),
    recommended: advice,
    holdout:
      verified === null
        ? null
        : {
            seeds: options.holdout,
            thresholds: recommended,
            table: tableLines(verified),
            aims: aimsOf(verified),
          },
  };
  if (options.json) sayJson(result);
  else sayCalibration(result);
}

interface Result {
  scenario: string;
  lens: string;
  rules: string;
  seeds: string;
  thresholds: Thresholds;
  table: ReturnType<typeof tableLines>;
  aims: ReturnType<typeof aimsOf>;
  recommended: Advice;
  holdout: {
    seeds: string;
    thresholds: Thresholds;
    table: ReturnType<typeof tableLines>;
    aims: ReturnType<typeof aimsOf>;
  } | null;
}

const thresholdsText = ({ thEPI, thNNI, thHol }: Thresholds): string =>
  `thEPI ${thEPI}, thNNI ${thNNI}, thHol ${thHol}`;

const adviceText = (name: string, a: ThresholdAdvice): string =>
  a.stands
    ? `${name} ${a.threshold}: reached in ${percent(a.share01)}`
    : `${name} ${a.threshold}: reached in ${percent(a.share01)}; no threshold gives 50 to 55 %, at most ${percent(a.atMost01)}`;

const sayCalibration = (r: Result): void => {
  say(
    `${r.scenario}, lens ${r.lens}, rules ${r.rules}, seeds ${r.seeds}, ${thresholdsText(r.thresholds)}\n`,
  );
  say(policyTable(r.table));
  say(`\n${aimsText(r.aims)}`);
  const { thEPI, thNNI, thHol } = r.recommended;
  say('\nrecommended:');
  say(`  ${adviceText('thEPI', thEPI)}`);
  say(`  ${adviceText('thNNI', thNNI)}`);
  say(
    `  thHol ${thHol.threshold}: muddle-through ends hollow in ${percent(thHol.hollow01)}, status quo in ${percent(thHol.statusQuo01)}`,
  );
  if (r.holdout === null) return;
  say(`\nplayed on seeds ${r.holdout.seeds} with ${thresholdsText(r.holdout.thresholds)}:\n`);
  say(policyTable(r.holdout.table));
  say(`\n${aimsText(r.holdout.aims)}`);
};
