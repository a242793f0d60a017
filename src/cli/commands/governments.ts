/** `governments`: elections, reviews of inherited commitments, and what governments do of their own accord. */
import { Command } from 'commander';
import { VERDICTS, type GovernmentRow, type Reviewed } from '../../analysis/governments.ts';
import { ARCHETYPES, INSTRUMENT_KINDS } from '../../engine/governments/government.ts';
import { POLICY_IDS } from '../../policies/index.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
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
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- governments --policy native-seeking --seeds 1..60
  $ npm run -s silence -- governments --policy pillar-seeking --lens native-hypothesis --json

A government under another family than before reviews within two turns what it inherited. It keeps what it wants;
what it dislikes it keeps, renegotiates or abandons by the odds that the interface shows.`;

export const governmentsCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('governments')))
    .description('count elections, reviews of inherited commitments and acts of governments')
    .option('--policy <name>', `one of ${POLICY_IDS.join(', ')}`, 'native-seeking')
    .option('--seeds <range>', 'seeds to play: 1..60, 7 or 1,5,9', '1..60')
    .option('--jobs <n>', 'threads; results are the same for any number (default: one a core)')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run);

async function run(options: Options): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const policy = policyNamed(options.policy);
  const chosen = chosenAssumptions(options);
  const seeds = parseSeeds(options.seeds);
  const jobs = Math.min(parseJobs(options.jobs), seeds.length);
  const [rows = []] = await runOverSeeds(
    `${policy}, campaigns`,
    [{ name: 'governments', spec: { scenario, policy, changes: chosen.all }, seeds }],
    jobs,
  );
  const summary = summaryOf(rows);
  if (options.json) sayJson({ scenario: scenario.id, policy, lens: chosen.lens, ...summary });
  else {
    say(`${scenario.id}, ${policy}, lens ${chosen.lens}: ${rows.length} campaigns\n`);
    sayTables(summary);
  }
}

const mean = (rows: readonly GovernmentRow[], of: (row: GovernmentRow) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length);

const verdictsIn = (rows: readonly GovernmentRow[], of: (row: GovernmentRow) => Reviewed) =>
  INSTRUMENT_KINDS.map((kind) => {
    const [kept = 0, renegotiated = 0, abandoned = 0] = VERDICTS.map((verdict) =>
      mean(rows, (r) => of(r)[kind][verdict]),
    );
    const met = kept + renegotiated + abandoned;
    const share = (x: number): number => (met === 0 ? 0 : x / met);
    return {
      kind,
      met,
      kept01: share(kept),
      renegotiated01: share(renegotiated),
      abandoned01: share(abandoned),
    };
  }).filter(({ met }) => met > 0);

const summaryOf = (rows: readonly GovernmentRow[]) => ({
  elections: mean(rows, (r) => r.elections),
  early: mean(rows, (r) => r.early),
  newFamilies: mean(rows, (r) => r.newFamilies),
  nationalistLed01: mean(rows, (r) => r.nationalistLed01),
  leads: ARCHETYPES.map((lead) => ({ lead, share01: mean(rows, (r) => r.leads[lead]) })),
  adopted: mean(rows, (r) => r.adopted),
  undone: mean(rows, (r) => r.undone),
  reviewed: verdictsIn(rows, ({ reviewed }) => reviewed),
  afterBreak: verdictsIn(rows, ({ afterBreak }) => afterBreak),
  acts: [...new Set(rows.flatMap(({ acts }) => Object.keys(acts)))]
    .toSorted()
    .map((kind) => ({ kind, perGame: mean(rows, (r) => r.acts[kind] ?? 0) })),
});

const verdictCells = (
  what: string,
  row: { met: number; kept01: number; renegotiated01: number; abandoned01: number },
): string[] => [
  what,
  row.met.toFixed(2),
  percent(row.kept01),
  percent(row.renegotiated01),
  percent(row.abandoned01),
];

const sayTables = (s: ReturnType<typeof summaryOf>): void => {
  const figure = (x: number): string => x.toFixed(2);
  say(
    tableText(
      ['a game', 'mean'],
      [
        ['elections', figure(s.elections)],
        ['early elections', figure(s.early)],
        ['governments of another family', figure(s.newFamilies)],
        ['share of governments that are nationalist-led', percent(s.nationalistLed01)],
        ['texts adopted', figure(s.adopted)],
        ['change of the treaty undone in reviews and opt-outs, Σ|Δ|', figure(s.undone)],
      ],
    ),
  );
  say('');
  say(
    tableText(
      ['instruments under review', 'met', 'kept', 'renegotiated', 'abandoned'],
      [
        ...s.reviewed.map((row) => verdictCells(row.kind, row)),
        ...s.afterBreak.map((row) => verdictCells(`${row.kind}, after a clean break`, row)),
      ],
    ),
  );
  say('');
  say(
    tableText(
      ['lead at the end', 'share'],
      s.leads.map(({ lead, share01 }) => [lead, percent(share01)]),
    ),
  );
  if (s.acts.length === 0) return;
  say('');
  say(
    tableText(
      ['acts of governments', 'a game'],
      s.acts.map(({ kind, perGame }) => [kind, figure(perGame)]),
    ),
  );
};
