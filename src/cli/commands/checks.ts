/** `checks`: how the model must behave. */
import { Command } from 'commander';
import { judgeCheck, type Judged } from '../../analysis/validation/checks/judge.ts';
import { presentAssumptions } from '../../analysis/validation/checks/observe.ts';
import type { Check, ChecksFile, Expectation } from '../../analysis/validation/checks/schema.ts';
import type { Lens } from '../../engine/lenses.ts';
import { loadScenario } from '../../scenario/index.ts';
import { BadInput } from '../bad-input.ts';
import { readChecks } from '../checks-files.ts';
import { nameAmong } from '../names.ts';
import { parseJobs, runOverSeeds } from '../pool.ts';
import { say, sayJson, tableText } from '../print.ts';

interface Options {
  only?: string;
  seeds?: string;
  jobs?: string;
  all?: boolean;
  json?: boolean;
}

const A_CHECK_FAILS = 1;
const MOST_SEEDS = 1000;

const HELP = `
Examples:
  $ npm run -s silence -- checks
  $ npm run -s silence -- checks --all
  $ npm run -s silence -- checks --only higher-floor-more-spending --seeds 40
  $ npm run -s silence -- checks my-checks.json

A check sets up two or more arms that share their seeds, plays them, and compares figures; scenarios/checks holds the
project's own, with a JSON Schema for editors. Exit code 1 when one fails.`;

export const checksCommand = (): Command =>
  new Command('checks')
    .description('play the behaviour checks and say which hold')
    .argument('[files...]', 'files of checks (default: those in scenarios/checks)')
    .option('--only <ids>', 'only these checks')
    .option('--seeds <n>', 'seeds of every check, in place of its own number')
    .option('--all', 'print the figures of those that hold, too')
    .option('--jobs <n>', 'threads; results are the same for any number (default: one a core)')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run);

interface Planned {
  file: ChecksFile;
  check: Check;
  lens: Lens;
}

export interface CheckResult extends Planned {
  holds: boolean;
  judged: Judged[];
}

export const plannedChecks = (files: readonly ChecksFile[], only?: string): Planned[] => {
  const all = files.flatMap((file) => file.checks.map((check) => ({ file, check })));
  const ids = all.map(({ check }) => check.id);
  const wanted = only?.split(',').map((id) => nameAmong('--only', id.trim(), ids)) ?? ids;
  return all
    .filter(({ check }) => wanted.includes(check.id))
    .flatMap(({ file, check }) => check.lenses.map((lens) => ({ file, check, lens })));
};

const seedsOf = (check: Check, asked: string | undefined): string[] => {
  const count = asked === undefined ? check.seeds : Number(asked);
  if (asked !== undefined && !(/^\d+$/.test(asked) && count >= 1 && count <= MOST_SEEDS))
    throw new BadInput(`--seeds: "${asked}" is not a whole number from 1 to ${MOST_SEEDS}`);
  return Array.from({ length: count }, (_, k) => String(k + 1));
};

/** Every check under each of its lenses, played and judged. */
export const playChecks = async (
  plan: readonly Planned[],
  seeds: string | undefined,
  jobs: number,
): Promise<CheckResult[]> => {
  const rows = await runOverSeeds(
    'checks, games',
    plan.map(({ file, check, lens }) => ({
      name: 'check' as const,
      spec: {
        scenario: loadScenario(file.scenario),
        lens,
        assumptions: presentAssumptions(file.assumptions),
        check,
      },
      seeds: seedsOf(check, seeds),
    })),
    jobs,
  );
  return plan.map((each, at): CheckResult => {
    const judged = judgeCheck(each.check, rows[at] ?? []);
    return { ...each, judged, holds: judged.every(({ holds }) => holds) };
  });
};

async function run(paths: string[], options: Options): Promise<void> {
  const results = await playChecks(
    plannedChecks(readChecks(paths), options.only),
    options.seeds,
    parseJobs(options.jobs),
  );
  if (results.some(({ holds }) => !holds)) process.exitCode = A_CHECK_FAILS;
  if (options.json) sayJson(asJson(results));
  else sayResults(results, options.all ?? false);
}

const asJson = (results: readonly CheckResult[]): object => ({
  held: results.filter(({ holds }) => holds).length,
  failed: results.filter(({ holds }) => !holds).length,
  checks: results.map(({ file, check, lens, holds, judged }) => ({
    file: file.id,
    id: check.id,
    says: check.says,
    because: check.because,
    lens,
    holds,
    expectations: judged.map(({ expectation, ...figures }) => ({ ...expectation, ...figures })),
  })),
});

const figure = (x: number): string => String(Number(x.toFixed(3)));

const timeOf = ({ when, afterTurns }: Pick<Expectation, 'when' | 'afterTurns'>): string =>
  afterTurns === undefined ? (when ?? 'end') : `after ${afterTurns} turns`;

const expected = ({ is, thanArm, within }: Expectation): string => {
  const what = is === 'near' ? `within ${within ?? 0} of` : is.replace('-', ' ');
  return thanArm === undefined ? what : `${what} ${thanArm.arm}’s`;
};

const judgedRow = ({ check, lens }: CheckResult, j: Judged): string[] => {
  const { expectation: e } = j;
  return [
    `${j.holds ? 'holds' : 'FAILS'} ${check.id}`,
    lens,
    `${e.member === undefined ? '' : `${e.member} `}${e.measure.replace('member.', '')} of ${e.of}, ${timeOf(e)}`,
    figure(j.left),
    expected(e),
    figure(j.right),
    `${e.seeds}, ${j.seedsHolding}/${j.seeds}`,
  ];
};

const sayResults = (results: readonly CheckResult[], all: boolean): void => {
  const shown = results.flatMap((result) =>
    result.judged.filter(({ holds }) => all || !holds).map((judged) => judgedRow(result, judged)),
  );
  if (shown.length > 0) {
    say(tableText(['check', 'lens', 'measure', 'is', 'must be', 'figure', 'seeds'], shown));
    say('');
  }
  for (const { check, holds } of results) if (!holds) say(`${check.id}: ${check.says}`);
  const failed = results.filter(({ holds }) => !holds).length;
  const checks = new Set(results.map(({ check }) => check.id)).size;
  const compared = results.reduce((sum, { judged }) => sum + judged.length, 0);
  say(
    `${checks} checks, ${results.length} with their lenses, ${compared} comparisons: ${failed === 0 ? 'all hold' : `${failed} fail`}`,
  );
};
