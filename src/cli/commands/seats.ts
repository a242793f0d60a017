/** `seats`: whether a government's seat is worth playing, by opposite ways of playing it on the same luck. */
import { Command } from 'commander';
import {
  seatBaseline,
  seatGame,
  type ChairText,
  type SeatRow,
} from '../../analysis/balance/seat-value.ts';
import { mean } from '../../analysis/statistics.ts';
import { mandatesOf } from '../../engine/mandates/deal.ts';
import { WON_FROM } from '../../engine/mandates/score.ts';
import type { Seat } from '../../engine/seats/seat.ts';
import { playersOf } from '../../policies/index.ts';
import { BadInput } from '../bad-input.ts';
import { say, sayJson, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';
import { parseSeeds } from '../seeds.ts';

interface Options {
  scenario: string;
  seeds: string;
  members: string;
  futures: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- seats --seeds 1..60
  $ npm run -s silence -- seats --members POL,HUN --seeds 1..20 --futures 40 --json
  $ npm run -s silence -- seats --members USA,lead:GBR --seeds 1..60

One line a way of playing: questions and calls a half-year, what became of the chair's texts, and the mean score by
mandate against this seat's own baseline (a term in which nothing is done). A mandate counts as won from ${WON_FROM}.
Then, by seat, what became of the texts of the chair that the rules hold: first texts, texts that fell and came back
amended, and texts of a treaty. "At once" = nobody wrote a letter; "stands" counts letters that were bought or taken back.`;

export const seatsCommand = (): Command =>
  withScenarioOption(new Command('seats'))
    .description('whether a seat besides the chair is worth playing, by opposite ways of playing')
    .option('--members <ids>', 'whose seats', 'POL,HUN,GBR')
    .option('--seeds <range>', 'seeds to play', '1..20')
    .option('--futures <n>', 'games of the baseline', '40')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run);

const share01 = (rows: readonly SeatRow[], of: (row: SeatRow) => number): number =>
  mean(rows.map((row) => of(row) / row.turns));

const LEADS = 'lead:';

/** The seat that an id stands for: Washington's delegation, a coalition's lead, or a government. */
const seatNamed = (id: string): Seat => {
  if (id === 'USA') return 'united-states';
  return id.startsWith(LEADS) ? `lead:${id.slice(LEADS.length)}` : `member:${id}`;
};

/** @throws BadInput */
const futuresOf = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new BadInput(`--futures: "${text}" is not a whole number from 1 to 100`);
  return count;
};

function run(options: Options): void {
  const scenario = scenarioNamed(options.scenario);
  const seeds = parseSeeds(options.seeds);
  const futures = futuresOf(options.futures);
  const seats = options.members.split(',').map((text) => {
    const id = text.trim();
    if (
      !scenario.members.some((m) => m.id === (id.startsWith(LEADS) ? id.slice(LEADS.length) : id))
    )
      throw new BadInput(`--members: "${id}" is not on the roster`);
    return id;
  });
  const all = seats.map((id) => {
    const seat = seatNamed(id);
    const baseline = seatBaseline(scenario, seat, futures);
    const players = Object.keys(playersOf(seat)).map((player) => ({
      player,
      rows: seeds.map((seed) => seatGame({ scenario, seat, player, baseline }, seed)),
    }));
    return { id, seat, baseline, players };
  });
  if (options.json) sayJson(all);
  else {
    for (const seat of all) saySeat(seat);
    sayAllTexts(all);
  }
}

interface Played {
  id: string;
  seat: Seat;
  baseline: number[];
  players: { player: string; rows: SeatRow[] }[];
}

const saySeat = ({ id, seat, baseline, players }: Played): void => {
  say(`\n${id}: baseline ${baseline.map((x) => x.toFixed(1)).join(' / ')}`);
  const line = ({ player, rows }: Played['players'][number]): string[] => [
    player,
    share01(rows, (row) => row.envelopes + row.others).toFixed(2),
    share01(rows, (row) => row.withDecision).toFixed(2),
    share01(rows, (row) => row.texts.filter(({ stands }) => stands).length).toFixed(2),
    share01(rows, (row) => row.texts.filter(({ stands }) => !stands).length).toFixed(2),
    ...mandatesOf(seat).map((_, k) => mean(rows.map((row) => row.scores[k] ?? 0)).toFixed(1)),
    mean(rows.flatMap((row) => row.scores.map((score) => (score >= WON_FROM ? 1 : 0)))).toFixed(2),
  ];
  say(
    tableText(
      ['player', 'asked', 'decides', 'stand', 'fall', ...mandatesOf(seat), 'won'],
      players.map(line),
    ),
  );
};

/** Kinds of texts, as the second table counts them. */
const KINDS: readonly { name: string; of: (text: ChairText) => boolean }[] = [
  { name: 'first', of: ({ amended, treaty }) => !amended && !treaty },
  { name: 'amended', of: ({ amended, treaty }) => amended && !treaty },
  { name: 'treaty', of: ({ treaty }) => treaty },
  { name: 'all', of: () => true },
];

/** Share in percent with its standard error. */
const shareText = (texts: readonly ChairText[], of: (text: ChairText) => boolean): string => {
  const n = texts.length;
  const share = texts.filter(of).length / n;
  return `${(100 * share).toFixed(1)} ± ${(100 * Math.sqrt((share * (1 - share)) / n)).toFixed(1)}`;
};

const sayTexts = (id: string, name: string, rows: readonly SeatRow[]): string[][] => {
  const texts = rows.flatMap((row) => row.texts);
  return KINDS.map((kind) => ({ ...kind, own: texts.filter(kind.of) }))
    .filter(({ own }) => own.length > 0)
    .map((kind) => [
      id,
      name,
      kind.name,
      String(kind.own.length),
      shareText(kind.own, ({ heldAtOnce }) => heldAtOnce),
      shareText(kind.own, ({ stands }) => stands),
      shareText(kind.own, ({ ownLetter }) => ownLetter),
    ]);
};

const sayAllTexts = (all: readonly Played[]): void => {
  say('\ntexts of the chair');
  const lines = all.flatMap(({ id, players }) => [
    ...players.flatMap(({ player, rows }) => sayTexts(id, player, rows)),
    ...sayTexts(
      id,
      'all',
      players.flatMap(({ rows }) => rows),
    ),
  ]);
  say(
    tableText(['seat', 'player', 'text', 'texts', 'at once %', 'stands %', 'own letter %'], lines),
  );
};
