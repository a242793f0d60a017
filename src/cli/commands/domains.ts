/** `domains`: capability by domain, what the United States brings, and the gaps that replacing it would have to close. */
import { Command } from 'commander';
import {
  CLOSED_01,
  gapsOverTime,
  startGaps,
  type GapsOverTime,
} from '../../analysis/domain-gaps.ts';
import { DOMAINS } from '../../engine/domains/domain.ts';
import type { DomainGap } from '../../engine/domains/gaps.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import { halfYear, t } from '../../i18n/index.ts';
import { POLICY_IDS } from '../../policies/index.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { policyNamed } from '../names.ts';
import { percent, say, sayJson, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';
import { parseSeeds } from '../seeds.ts';

interface Options extends AssumptionOptions {
  scenario: string;
  policy?: string;
  seeds: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- domains
  $ npm run -s silence -- domains --policy pillar-seeking
  $ npm run -s silence -- domains --policy native-seeking --seeds 1..50 --json

Forces are what can be brought to bear, in billion USD equivalent. A gap is what Europe and Canada lack without the
United States, against what collective defence asks for. How forces split over domains is judgement, sized on public
estimates (assets/data/domain-judgements.json).`;

export const domainsCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('domains')))
    .description('capability by domain and the gaps without the United States, now and over time')
    .option('--policy <name>', `also over campaigns of one of ${POLICY_IDS.join(', ')}`)
    .option('--seeds <range>', 'seeds to take the mean of', '1..20')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run);

function run(options: Options): void {
  const scenario = scenarioNamed(options.scenario);
  const chosen = chosenAssumptions(options);
  const start = startGaps(scenario, chosen.all);
  const policy = options.policy === undefined ? null : policyNamed(options.policy);
  const seeds = parseSeeds(options.seeds);
  const time = policy === null ? null : gapsOverTime(scenario, policy, chosen.all, seeds);
  if (options.json) {
    sayJson({
      scenario: scenario.id,
      lens: chosen.lens,
      rules: chosen.rules,
      assumptions: chosen.own,
      start: start.map(({ history01: _history, ...domain }) => domain),
      ...(time === null ? {} : { policy, seeds: options.seeds, closed01: CLOSED_01, ...time }),
    });
    return;
  }
  sayStart(scenario, start);
  if (policy !== null && time !== null) sayOverTime(scenario, policy, time);
}

const one = (x: number): string => x.toFixed(1);
const whole = (share01: number): string => (100 * share01).toFixed(0);

const sayStart = (scenario: Scenario, start: readonly DomainGap[]): void => {
  say(`${scenario.id}, ${halfYear(scenario, 0)}: forces by domain, billion USD equivalent\n`);
  say(
    tableText(
      ['', 'Europe', 'US', 'needed', 'US share', 'gap', 'specialists'],
      start.map((x) => [
        t(`domain.${x.domain}`),
        one(x.europeanBillionUsd),
        one(x.usBillionUsd),
        one(x.neededBillionUsd),
        percent(x.usShare01),
        percent(x.gap01),
        `${x.specialists.join(' ')}${x.singlePointOfFailure ? ' !' : ''}`.trim(),
      ]),
    ),
  );
  say('\n! one specialist or none: whoever loses it loses the domain');
};

const sayOverTime = (scenario: Scenario, policy: string, time: GapsOverTime): void => {
  say(
    `\n${policy}, mean of ${time.campaigns} campaigns: gaps without the United States, % of the need\n`,
  );
  const shown = time.years.filter(({ turn }) => turn % 4 === 0);
  const dates = shown.map(({ turn }) => halfYear(scenario, turn).slice(0, 4));
  const closed = (turn: number | null): string =>
    turn === null ? 'later' : `${(turn / 2).toFixed(1)} years`;
  say(
    tableText(
      ['', ...dates, `under ${whole(CLOSED_01)} %`],
      [
        ...DOMAINS.map((domain) => [
          t(`domain.${domain}`),
          ...shown.map((year) => whole(year.gaps01[domain])),
          closed(time.closedFromTurn[domain]),
        ]),
        ['interdependence', ...shown.map((year) => whole(year.interdependence01)), ''],
        [
          'deterrence without the US',
          ...shown.map((year) => year.europeanDeterrence.toFixed(0)),
          '',
        ],
        ['European force counts for', ...shown.map((year) => year.europeanFactor.toFixed(2)), ''],
      ],
    ),
  );
};
