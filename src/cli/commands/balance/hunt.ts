/** For every verb a situation in which it is the best choice, looked for over campaigns of several players and seats. */
import { baselineFrom, baselineSeeds } from '../../../analysis/balance/observe.ts';
import type { HuntRow } from '../../../analysis/balance/verb-hunt.ts';
import { VERB_RULES } from '../../../engine/actions/registry.ts';
import { VERBS, type Verb } from '../../../engine/index.ts';
import { kindOf, SECRETARY_GENERAL } from '../../../engine/seats/seat.ts';
import type { Seat } from '../../../engine/state.ts';
import { playersOf } from '../../../policies/index.ts';
import { nameAmong } from '../../names.ts';
import { runOverSeeds } from '../../pool.ts';
import { signed, tableText } from '../../print.ts';
import { answer, changesOf, type Asked } from './question.ts';

/** Seats that campaigns are played from, where a verb is theirs. */
const SEATS: readonly Seat[] = [
  SECRETARY_GENERAL,
  'member:POL',
  'member:FRA',
  'member:TUR',
  'lead:GBR',
];
const CHAIR_PLAYERS = ['balanced', 'price', 'whip', 'consent', 'around'] as const;
/** Standard errors beyond which a verb counts as better than playing on. */
const SURE = 2;
/** Futures of a baseline: it only sets the scale on which gains are told. */
const FUTURES = 30;
/** Seeds of one round; the search for a verb ends with the round in which it is found. */
const ROUND = 8;

const waysOf = (verb: Verb): { seat: Seat; player: string }[] =>
  SEATS.filter((seat) => VERB_RULES[verb].seats.includes(kindOf(seat))).flatMap((seat) => {
    const players = seat === SECRETARY_GENERAL ? CHAIR_PLAYERS : Object.keys(playersOf(seat));
    return players.map((player) => ({ seat, player }));
  });

/** Ahead of playing on by more than two errors, and of the runner-up by something, on fresh futures. */
const isConfirmed = ({ gain, error, lead }: HuntRow): boolean => gain > SURE * error && lead > 0;

const surest = (rows: readonly HuntRow[]): HuntRow | undefined =>
  rows.toSorted((a, b) => b.gain / b.error - a.gain / a.error)[0];

type Baselines = Map<Seat, number[]>;

const baselineOfSeat = async (asked: Asked, seat: Seat, known: Baselines): Promise<number[]> => {
  const before = known.get(seat);
  if (before !== undefined) return before;
  const spec = { ...asked.base, changes: changesOf(asked, asked.lens), seat };
  const [futures = []] = await runOverSeeds(
    `${seat}, baseline`,
    [{ name: 'baseline', spec, seeds: baselineSeeds().slice(0, FUTURES) }],
    asked.jobs,
  );
  const baseline = baselineFrom(futures);
  known.set(seat, baseline);
  return baseline;
};

interface Found {
  verb: Verb;
  /** Campaigns walked, and situations in which it came first before the confirmation. */
  walked: number;
  first: number;
  confirmed: boolean;
  /** The surest of the confirmed, else of those that came first. */
  example: HuntRow | null;
}

const hunt = async (asked: Asked, verb: Verb, known: Baselines): Promise<Found> => {
  const ways = waysOf(verb);
  const what = { ...asked.base, changes: changesOf(asked, asked.lens), verb };
  const rows: HuntRow[] = [];
  let walked = 0;
  while (walked < asked.seeds.length && !rows.some(isConfirmed)) {
    const seeds = asked.seeds.slice(walked, walked + ROUND);
    const tasks = [];
    for (const [k, { seat, player }] of ways.entries()) {
      const own = seeds.filter((_, at) => (walked + at) % ways.length === k);
      if (own.length === 0) continue;
      const baseline = await baselineOfSeat(asked, seat, known);
      tasks.push({
        name: 'verb-hunt' as const,
        spec: { ...what, seat, player, baseline },
        seeds: own,
      });
    }
    const found = await runOverSeeds(verb, tasks, asked.jobs);
    rows.push(...found.flat().filter((row): row is HuntRow => row !== null));
    walked += seeds.length;
  }
  const confirmed = rows.filter(isConfirmed);
  const example = surest(confirmed) ?? surest(rows) ?? null;
  return { verb, walked, first: rows.length, confirmed: confirmed.length > 0, example };
};

const situationText = ({ seat, seed, turn, player }: HuntRow): string =>
  `${seat}, seed ${seed}, half-year ${turn + 1}, ${player}`;

const rowText = ({ verb, walked, first, confirmed, example }: Found): string[] => [
  verb,
  String(walked),
  String(first),
  confirmed ? 'yes' : 'no',
  example === null ? '–' : situationText(example),
  example?.mandate ?? '–',
  example === null ? '–' : `${signed(example.gain, 2)} ± ${example.error.toFixed(2)}`,
  example === null || example.runnerUp === null
    ? '–'
    : `${signed(example.lead, 2)} ± ${example.leadError.toFixed(2)} (${example.runnerUp})`,
];

/** Verbs named by the caller, or all. @throws BadInput */
export const verbsNamed = (text: string | undefined): readonly Verb[] =>
  text === undefined
    ? VERBS
    : text.split(',').map((name) => nameAmong('--verbs', name.trim(), VERBS));

export const askHunt = async (asked: Asked) => {
  const known: Baselines = new Map();
  const found: Found[] = [];
  for (const verb of asked.verbs ?? VERBS) found.push(await hunt(asked, verb, known));
  const never = found.filter((f) => !f.confirmed).map(({ verb }) => verb);
  return answer(
    { lens: asked.lens, found, never },
    `lens ${asked.lens}: a situation in which each verb is the best choice; confirmed = on fresh futures better than playing on without it by more than ${SURE} standard errors, and ahead of the runner-up`,
    tableText(
      [
        'verb',
        'campaigns',
        'came first',
        'confirmed',
        'situation',
        'mandate',
        'gain',
        'ahead of runner-up',
      ],
      found.map(rowText),
    ),
    `not confirmed: ${never.join(', ') || 'none'}`,
  );
};
