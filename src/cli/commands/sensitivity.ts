/** `sensitivity`: what each coefficient does to how games end. */
import { Command } from 'commander';
import {
  screenCoefficients,
  settingsOf,
  walkDesign,
  type ScreenedCoefficient,
} from '../../analysis/validation/elementary-effects.ts';
import { endsOf, oneAtATime, type OneAtATime } from '../../analysis/validation/one-at-a-time.ts';
import { OUTPUTS } from '../../analysis/validation/sensitivity-outputs.ts';
import {
  DEFAULT_SPAN,
  sweepRange,
  sweptKeys,
  type SweepRange,
} from '../../analysis/validation/sweep-range.ts';
import { ASSUMPTIONS, type Assumptions } from '../../engine/assumptions.ts';
import { ASSUMPTION_KEYS } from '../../engine/lenses.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { BadInput } from '../bad-input.ts';
import { csvText } from '../csv.ts';
import { writeWhole } from '../files.ts';
import { nameAmong } from '../names.ts';
import { parseJobs } from '../pool.ts';
import { say, sayJson, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';
import { parseSeeds } from '../seeds.ts';
import { effectCells, rangeCells, screeningCells, SHOWN } from '../sensitivity-words.ts';
import { playSettings, type SettingsRun } from '../settings-games.ts';

interface Options extends AssumptionOptions {
  scenario: string;
  method: string;
  seeds?: string;
  only?: string;
  group?: string;
  span: string;
  walks: string;
  top: string;
  jobs?: string;
  csv?: string;
  json?: boolean;
}

const METHODS = ['one-at-a-time', 'morris'] as const;
/** Seeds of a setting when none are asked for: the screening has many more settings. */
const SEEDS = { 'one-at-a-time': '1..24', morris: '1..4' } as const;

const HELP = `
Examples:
  $ npm run -s silence -- sensitivity
  $ npm run -s silence -- sensitivity --group spending --seeds 1..60
  $ npm run -s silence -- sensitivity --only h1,h1x,wCore --csv effects.csv
  $ npm run -s silence -- sensitivity --method morris --walks 10

One at a time: every coefficient low and high, the others at rest, three policies, the same seeds at both ends; the
table shows high minus low with the standard error of the paired difference. Morris: all coefficients wander together
and each is moved once a walk; mu* is the mean size of its effect, sigma says how far it depends on the others.
Dials and switches go from end to end, all else by --span of its default. What --set fixes is not moved.
All coefficients take tens of thousands of campaigns: minutes. Those of the other seats are moved by --group seats only.`;

export const sensitivityCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('sensitivity')))
    .description('show what each coefficient does to how games end')
    .option('--method <name>', `one of ${METHODS.join(', ')}`, METHODS[0])
    .option(
      '--seeds <range>',
      `seeds of every setting (default: ${SEEDS['one-at-a-time']}; morris ${SEEDS.morris})`,
    )
    .option('--only <keys>', 'only these coefficients, such as h1,h1x,wCore')
    .option('--group <name>', 'only the coefficients of one group, such as spending')
    .option(
      '--span <share>',
      'share of its default by which a coefficient is moved',
      String(DEFAULT_SPAN),
    )
    .option('--walks <n>', 'walks of the Morris screening', '6')
    .option('--top <n>', 'rows of the printed table', '30')
    .option('--jobs <n>', 'threads; results are the same for any number (default: one a core)')
    .option('--csv <file>', 'also write every effect')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run);

const wholeNumber = (option: string, text: string, most: number): number => {
  const n = Number(text);
  if (!/^\d+$/.test(text) || n < 1 || n > most)
    throw new BadInput(`${option}: "${text}" is not a whole number from 1 to ${most}`);
  return n;
};

const spanOf = (text: string): number => {
  const span = Number(text);
  if (!(span > 0 && span <= 1))
    throw new BadInput(`--span: "${text}" is not above 0 and at most 1`);
  return span;
};

const GROUPS = [...new Set(ASSUMPTION_KEYS.map((key) => ASSUMPTIONS[key].group))];

const rangesWanted = (options: Options, fixed: Partial<Assumptions>): SweepRange[] => {
  const span = spanOf(options.span);
  const group = options.group === undefined ? null : nameAmong('--group', options.group, GROUPS);
  const only =
    options.only?.split(',').map((key) => nameAmong('--only', key.trim(), ASSUMPTION_KEYS)) ?? null;
  const ofGroup = sweptKeys(group);
  // What is named is moved, whatever its group, unless a group is named as well.
  const keys =
    only === null
      ? ofGroup
      : ASSUMPTION_KEYS.filter(
          (key) => only.includes(key) && (group === null || ofGroup.includes(key)),
        );
  const ranges = keys.filter((key) => fixed[key] === undefined).map((key) => sweepRange(key, span));
  if (ranges.length === 0)
    throw new BadInput('--only, --group, --set: no coefficient is left to move');
  return ranges;
};

async function run(options: Options): Promise<void> {
  const method = nameAmong('--method', options.method, METHODS);
  const chosen = chosenAssumptions(options);
  const ranges = rangesWanted(options, chosen.own);
  const seeds = options.seeds ?? SEEDS[method];
  const top = wholeNumber('--top', options.top, 10_000);
  const walks = wholeNumber('--walks', options.walks, 1000);
  const plan = {
    what: `sensitivity, ${ranges.length} coefficients`,
    scenario: scenarioNamed(options.scenario),
    base: chosen.all,
    seeds: parseSeeds(seeds),
    jobs: parseJobs(options.jobs),
  };
  const about = {
    scenario: plan.scenario.id,
    method,
    lens: chosen.lens,
    rules: chosen.rules,
    seeds,
  };
  if (method === 'morris') {
    const rows = await screened(plan, ranges, walks);
    if (options.csv !== undefined) writeWhole(options.csv, screeningCsv(rows));
    if (options.json) sayJson({ ...about, walks, span: options.span, outputs: outputsJson, rows });
    else sayScreening(rows, top, walks);
  } else {
    const rows = await swept(plan, ranges);
    if (options.csv !== undefined) writeWhole(options.csv, effectsCsv(rows));
    if (options.json) sayJson({ ...about, span: options.span, outputs: outputsJson, rows });
    else sayEffects(rows, top);
  }
  if (!options.json && options.csv !== undefined) say(`\none row a coefficient: ${options.csv}`);
}

/** What every setting shares. */
export type SweepPlan = Omit<SettingsRun, 'settings'>;

/** One coefficient at a time, most influential first. */
export const swept = async (
  plan: SweepPlan,
  ranges: readonly SweepRange[],
): Promise<OneAtATime[]> => {
  const games = await playSettings({ ...plan, settings: endsOf(ranges) });
  return oneAtATime(
    ranges.flatMap((range, at) => {
      const [low, high] = [games[2 * at], games[2 * at + 1]];
      return low && high ? [{ range, low, high }] : [];
    }),
  );
};

/** All together, most influential first. */
export const screened = async (
  plan: SweepPlan,
  ranges: readonly SweepRange[],
  walks: number,
): Promise<ScreenedCoefficient[]> => {
  const design = walkDesign(ranges, walks);
  return screenCoefficients(design, await playSettings({ ...plan, settings: settingsOf(design) }));
};

const outputsJson = OUTPUTS.map(({ key, head, policy }) => ({ key, head, policy }));

const sayEffects = (rows: readonly OneAtATime[], top: number): void => {
  say('From low to high: change ± standard error. Shares in points, most influential first.\n');
  say(
    tableText(
      ['', 'low', 'high', ...SHOWN.map(({ head }) => head)],
      rows.slice(0, top).map((row) => [...rangeCells(row), ...effectCells(row)]),
    ),
  );
  sayRest(rows.length, top);
};

const sayScreening = (rows: readonly ScreenedCoefficient[], top: number, walks: number): void => {
  say(
    `Mean size of the effect of the whole range (sigma), ${walks} walks, most influential first.\n`,
  );
  say(
    tableText(
      ['', 'low', 'high', ...SHOWN.map(({ head }) => head)],
      rows.slice(0, top).map((row) => [...rangeCells(row), ...screeningCells(row)]),
    ),
  );
  sayRest(rows.length, top);
};

const sayRest = (all: number, top: number): void => {
  if (all > top) say(`\n${all - top} more; --top shows them`);
  say(
    '\npillar % and its index: pillar-seeking; native %: native-seeking; bad %, deterrence, reliability: muddle-through',
  );
};

const effectsCsv = (rows: readonly OneAtATime[]): string =>
  csvText(
    [
      'coefficient',
      'low',
      'high',
      'influence01',
      ...OUTPUTS.flatMap(({ key }) => [key, `${key}.se`]),
    ],
    rows.map(({ key, low, high, influence01, effects }) => [
      key,
      low,
      high,
      influence01,
      ...OUTPUTS.flatMap((output) => [
        effects[output.key]?.change ?? 0,
        effects[output.key]?.standardError ?? 0,
      ]),
    ]),
  );

const screeningCsv = (rows: readonly ScreenedCoefficient[]): string =>
  csvText(
    [
      'coefficient',
      'low',
      'high',
      'influence01',
      ...OUTPUTS.flatMap(({ key }) => [`${key}.mu`, `${key}.muStar`, `${key}.sigma`]),
    ],
    rows.map(({ key, low, high, influence01, effects }) => [
      key,
      low,
      high,
      influence01,
      ...OUTPUTS.flatMap((output) => {
        const effect = effects[output.key];
        return [effect?.mu ?? 0, effect?.muStar ?? 0, effect?.sigma ?? 0];
      }),
    ]),
  );
