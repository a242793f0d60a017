/** `deck`: the cards of a scenario, whether they are sound, whether they are reached, and what their choices are worth. */
import { Command } from 'commander';
import { countCards, type CardCount } from '../../analysis/deck-reach.ts';
import {
  cardValues,
  dominances,
  type CardValue,
  type Dominance,
} from '../../analysis/deck-value.ts';
import { emptyDeck, type Card } from '../../engine/events/card.ts';
import { deckOf } from '../../engine/events/deck-play.ts';
import { LENS_CHANGES, LENSES, type Lens } from '../../engine/lenses.ts';
import { isMessageKey } from '../../i18n/index.ts';
import type { PolicyId } from '../../policies/index.ts';
import { lintCards, lintDeck, textKeysOf } from '../../scenario/lint/cards.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { BadInput } from '../bad-input.ts';
import { lensNamed, nameAmong, policyNamed } from '../names.ts';
import { parseJobs, runOverSeeds } from '../pool.ts';
import { say, sayJson, signed, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';
import { parseSeeds } from '../seeds.ts';

interface Options extends AssumptionOptions {
  scenario: string;
  reach?: boolean;
  value?: boolean;
  policy: string;
  lenses?: string;
  card: string[];
  horizon: string;
  seeds: string;
  jobs?: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- deck
  $ npm run -s silence -- deck --reach --seeds 1..200 --policy balanced,whip,consent
  $ npm run -s silence -- deck --value --seeds 1..200
  $ npm run -s silence -- deck --value --card cut-cable --lenses agnostic,sceptic --seeds 1..100

Without an option the deck is checked and printed. --reach counts draws and answers; a card or choice that no campaign
reached is marked. --value puts every card into one turn of each campaign in which it could have come, takes each of its
choices on the same luck, and plays on: the figure is standing (0 to 100, no mandate preferred) above the mean of the
card's choices, with its standard error; * is best, ! worst by more than two of them. A choice that is either under every
lens asks nothing and is listed.`;

const collect = (value: string, before: string[]): string[] => [...before, value];

export const deckCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('deck')))
    .description('check and print the cards; count what is reached; weigh every choice by lens')
    .option('--reach', 'count draws and choices by policy')
    .option('--value', 'what every choice is worth, by lens')
    .option(
      '--policy <names>',
      'policies, by comma; with --value they take turns by seed',
      'balanced',
    )
    .option('--lenses <names>', 'lenses of --value, by comma (default: all)')
    .option('--card <id>', 'only this card, may be repeated', collect, [])
    .option('--horizon <turns>', 'half-years that --value looks ahead', '6')
    .option('--seeds <range>', 'seeds to play', '1..60')
    .option('--jobs <n>', 'threads (default: one a core)')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(deck);

interface Asked {
  scenario: Scenario;
  deck: readonly Card[];
  cards: readonly string[];
  policies: readonly PolicyId[];
  seeds: readonly string[];
  jobs: number;
  json: boolean;
}

async function deck(options: Options): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const cards = deckOf({ deck: emptyDeck(scenario.cards, scenario.withoutCards) });
  const known = cards.map((c) => c.id);
  const asked: Asked = {
    scenario,
    deck: cards,
    cards: options.card.map((id) => nameAmong('--card', id, known)),
    policies: options.policy.split(',').map((name) => policyNamed(name.trim())),
    seeds: parseSeeds(options.seeds),
    jobs: parseJobs(options.jobs),
    json: options.json === true,
  };
  if (options.reach === true) await sayReach(asked, options);
  else if (options.value === true) await sayValue(asked, options);
  else sayDeck(asked);
}

const problemsOf = (cards: readonly Card[]): string[] => [
  ...lintCards(cards, cards),
  ...lintDeck(cards),
  ...cards.flatMap((card) =>
    textKeysOf(card)
      .filter((key) => !isMessageKey(key))
      .map((key) => `${card.id}: no text for ${key}`),
  ),
];

const sayDeck = ({ deck: cards, json }: Asked): void => {
  const problems = problemsOf(cards);
  if (problems.length > 0) process.exitCode = 1;
  if (json) {
    sayJson({ problems, cards });
    return;
  }
  say(
    tableText(
      ['card', 'suit', 'good', 'hazard %', 'rests', 'trigger and subject', 'choices'],
      cards.map((c) => [
        c.id,
        c.suit,
        c.good ? 'yes' : '',
        (100 * c.hazard01).toFixed(0),
        c.cooldownTurns === null ? 'for good' : String(c.cooldownTurns),
        conditionsText(c),
        c.choices.map(priced).join(', '),
      ]),
    ),
  );
  const good = cards.filter((c) => c.good).length;
  say(
    `\n${cards.length} cards, ${good} of them good, ${cards.reduce((n, c) => n + c.choices.length, 0)} choices. ${problems.length === 0 ? 'Nothing is wrong with them.' : 'Problems:'}`,
  );
  for (const problem of problems) say(`  ${problem}`);
};

const priced = ({ id, capital, hours }: Card['choices'][number]): string => {
  const price = [capital > 0 ? `${capital} PC` : '', hours > 0 ? `${hours} h` : '']
    .filter((text) => text !== '')
    .join(' ');
  return price === '' ? id : `${id} (${price})`;
};

const conditionsText = ({ trigger, after, subject }: Card): string => {
  const sign = (is: string): string => (is === 'at-least' ? '≥' : '≤');
  const parts = trigger.map((c) => `${c.figure} ${sign(c.is)} ${c.value}`);
  if (after) parts.push(`after ${after.card}`);
  if (subject !== null) {
    const where = subject.where.map((c) => `${c.figure} ${sign(c.is)} ${c.value}`).join(', ');
    parts.push(`about one of ${subject.among}${where === '' ? '' : ` with ${where}`}`);
  }
  return parts.join('; ');
};

async function sayReach(asked: Asked, options: Options): Promise<void> {
  const { all } = chosenAssumptions(options);
  const { scenario, policies, seeds, jobs } = asked;
  const rows = await runOverSeeds(
    'campaigns',
    policies.map((policy) => ({
      name: 'deck-reach' as const,
      spec: { scenario, policy, changes: all },
      seeds,
    })),
    jobs,
  );
  const counts = rows.map(countCards);
  const cards = asked.deck.filter((c) => asked.cards.length === 0 || asked.cards.includes(c.id));
  const missed = unreached(cards, counts);
  if (asked.json) {
    sayJson({
      scenario: scenario.id,
      seeds: options.seeds,
      policies: policies.map((policy, at) => ({ policy, cards: counts[at] })),
      unreached: missed,
    });
    return;
  }
  const turns = rows.map((own) => own.reduce((n, row) => n + row.turns, 0));
  say(`draws and answers in ${seeds.length} campaigns a policy\n`);
  say(
    tableText(
      ['card and choice', ...policies],
      cards.flatMap((card) => [
        [card.id, ...counts.map((c) => String(c[card.id]?.drawn ?? 0))],
        ...card.choices.map(({ id }) => [
          `  ${id}`,
          ...counts.map((c) => String(c[card.id]?.chosen[id] ?? 0)),
        ]),
      ]),
    ),
  );
  const perTurn = rows.map((own, at) => {
    const drawn = own.reduce((n, row) => n + row.drawn.length, 0);
    return `${policies[at] ?? ''} ${(drawn / Math.max(1, turns[at] ?? 0)).toFixed(2)}`;
  });
  say(`\ncards a half-year: ${perTurn.join(', ')}`);
  say(
    missed.length === 0
      ? 'Every card and choice was reached.'
      : `Not reached: ${missed.join(', ')}`,
  );
}

const unreached = (
  cards: readonly Card[],
  counts: readonly Record<string, CardCount>[],
): string[] =>
  cards.flatMap(({ id, choices }) =>
    counts.some((c) => (c[id]?.drawn ?? 0) > 0)
      ? choices
          .filter((choice) => counts.every((c) => (c[id]?.chosen[choice.id] ?? 0) === 0))
          .map((choice) => `${id}/${choice.id}`)
      : [id],
  );

const horizonOf = (text: string): number => {
  const turns = Number(text);
  if (!Number.isInteger(turns) || turns < 1 || turns > 20)
    throw new BadInput(`--horizon: "${text}" is not a whole number from 1 to 20`);
  return turns;
};

async function sayValue(asked: Asked, options: Options): Promise<void> {
  const { own } = chosenAssumptions(options);
  const horizonTurns = horizonOf(options.horizon);
  const lenses: readonly Lens[] =
    options.lenses === undefined
      ? LENSES
      : options.lenses.split(',').map((name) => lensNamed(name.trim()));
  const { scenario, policies, seeds, jobs } = asked;
  const rows = await runOverSeeds(
    'choices',
    lenses.flatMap((lens) =>
      policies.map((policy, at) => ({
        name: 'deck-value' as const,
        spec: {
          scenario,
          policy,
          changes: { ...LENS_CHANGES[lens], ...own },
          horizonTurns,
          cards: asked.cards,
        },
        seeds: seeds.filter((_, k) => k % policies.length === at),
      })),
    ),
    jobs,
  );
  const cards = asked.deck.filter((c) => asked.cards.length === 0 || asked.cards.includes(c.id));
  const byLens = lenses.map((_, l) =>
    cardValues(rows.slice(l * policies.length, (l + 1) * policies.length).flat(), cards),
  );
  const dominant = dominances(byLens);
  if (asked.json)
    sayJson({
      scenario: scenario.id,
      seeds: options.seeds,
      policies,
      horizonTurns,
      lenses: lenses.map((lens, l) => ({ lens, cards: byLens[l] })),
      dominant,
    });
  else sayValues(lenses, byLens, dominant);
}

const sayValues = (
  lenses: readonly Lens[],
  byLens: readonly (readonly CardValue[])[],
  dominant: readonly Dominance[],
): void => {
  const [first = []] = byLens;
  say('standing above the mean of the card’s choices (± standard error)\n');
  say(
    tableText(
      ['card and choice', 'games', ...lenses],
      first.flatMap(({ card, choices }, c) => [
        [card],
        ...choices.map(({ choice, games }, k) => [
          `  ${choice}`,
          String(games),
          ...byLens.map((values) => {
            const s = values[c]?.choices[k];
            if (!s || s.games === 0) return '–';
            return `${signed(s.value, 2)} ± ${s.error.toFixed(2)}${s.best ? '*' : s.worst ? '!' : ' '}`;
          }),
        ]),
      ]),
    ),
  );
  if (dominant.length === 0) say('\nNo choice is best under every lens, and none is worst.');
  else {
    say('\nUnder every lens:');
    for (const { card, choice, is } of dominant) say(`  ${card}/${choice} is ${is}`);
  }
};
