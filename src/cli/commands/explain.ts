/** `explain`: why every government would say what it would say. */
import { Command } from 'commander';
import { setup, type Counterfactual } from '../../engine/index.ts';
import type { Package } from '../../engine/state.ts';
import { DIMENSIONS } from '../../engine/state.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { forecastPackage, type MemberForecast, type PackageForecast } from '../forecast-package.ts';
import { memberOf, parseDelta, parsePayments, tableable } from '../package-options.ts';
import { percent, say, sayJson, signed, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';

interface Options extends AssumptionOptions {
  scenario: string;
  package: string;
  pay?: string;
  member?: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- explain --package core=+0.20
  $ npm run -s silence -- explain --package core=+0.20 --member FRA
  $ npm run -s silence -- explain --package core=+0.12,scope=-0.15,optout=+0.20,works=+0.20 --json
  $ npm run -s silence -- explain --package core=+0.20 --pay "ESP<DEU:0.05"

A package changes the treaty by dimension: ${DIMENSIONS.join(', ')} (0 to 1 each).
A payment is worth so much to its receiver: 0.05 = five points of margin; its payer feels the price.
The margin is the sum of the named terms. Below 0 a government would rather not; below minus the cost of standing
alone it breaks silence. The odds reckon with the mood of the day, which shows only when envelopes are opened.`;

export const explainCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('explain')))
    .description('explain what every government would make of a package in the first turn')
    .requiredOption('--package <changes>', 'changes by dimension, such as core=+0.20,optout=+0.1')
    .option('--pay <payments>', 'receiver<payer:worth, such as "ESP<DEU:0.05,ITA<FRA:0.02"')
    .option('--member <code>', 'only this member, with all its terms')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(explainPackage);

function explainPackage(options: Options): void {
  const scenario = scenarioNamed(options.scenario);
  const chosen = chosenAssumptions(options);
  // Nothing that a government knows at the opening depends on the seed.
  const state = setup(scenario, '1', chosen.all);
  const only = options.member === undefined ? null : memberOf(state, options.member);
  const p: Package = tableable(state, {
    delta: parseDelta(options.package),
    sidePayments: options.pay === undefined ? [] : parsePayments(options.pay),
  });
  const forecast = forecastPackage(state, p);
  const members = forecast.members.filter(({ member }) => only === null || member === only);
  if (options.json) sayJson({ scenario: scenario.id, lens: chosen.lens, ...forecast, members });
  else {
    sayOdds(forecast);
    const [one] = members;
    if (only !== null && one !== undefined) sayMember(one);
    else sayMembers(members);
  }
}

const sayOdds = (forecast: PackageForecast): void => {
  const breakers = forecast.breaksSilence;
  say(
    breakers.length === 0
      ? 'Without the mood of the day nobody breaks silence.'
      : `Without the mood of the day ${breakers.length} break silence: ${breakers.join(', ')}.`,
  );
  const parliaments =
    forecast.ratifies01 === null
      ? ''
      : `, that no parliament then says no: ${percent(forecast.ratifies01)}`;
  say(`Odds that silence holds: ${percent(forecast.passes01)}${parliaments}.\n`);
};

const changeText = ({ change }: Counterfactual): string =>
  change.kind === 'dimension'
    ? `${change.dimension} ${change.from.toFixed(2)} → ${change.to.toFixed(2)}`
    : `a payment of ${change.value.toFixed(3)} by ${change.from}`;

const verdictText = (m: MemberForecast): string =>
  m.breaksSilence && m.verdict !== 'breaks-silence' ? 'breaks-silence (in company)' : m.verdict;

const sayMembers = (members: readonly MemberForecast[]): void =>
  say(
    tableText(
      ['member', 'margin', 'alone costs', 'breaks', 'verdict', 'what would change its mind'],
      members.map((m) => [
        m.member,
        signed(m.margin, 3),
        m.isolationCost.toFixed(3),
        percent(m.breaksAlone01),
        verdictText(m),
        m.counterfactuals[0] ? changeText(m.counterfactuals[0]) : '–',
      ]),
    ),
  );

const sayMember = (m: MemberForecast): void => {
  const rows = m.terms
    .filter(({ value }) => value !== 0)
    .map(({ term, value }) => [term, signed(value, 4)]);
  say(tableText([m.member, 'margin'], [...rows, ['= margin', signed(m.margin, 4)]]));
  say(
    `\n${verdictText(m)}: standing alone would cost ${m.isolationCost.toFixed(3)}; it breaks silence on its own in ${percent(m.breaksAlone01)} of days.`,
  );
  if (m.counterfactuals.length === 0) return;
  say('\nWhat would bring it to agree, applied and checked:');
  for (const c of m.counterfactuals) {
    const moves = [
      c.loses.length > 0 ? `would lose ${c.loses.join(', ')}` : '',
      c.wins.length > 0 ? `would win ${c.wins.join(', ')}` : '',
    ].filter((text) => text !== '');
    const side = moves.length > 0 ? `; ${moves.join('; ')}` : '';
    say(`  ${changeText(c)} (margin ${signed(c.marginAfter, 4)}${side})`);
  }
};
