/** Verbs and endings reached: by policy from the chair, and by the scripted players of the other seats. */
import { REACH_SEATS, sumOfCounts, type VerbCounts } from '../../../analysis/balance/seat-reach.ts';
import { endingShare, verbCounts } from '../../../analysis/balance/summaries.ts';
import { ALL_VERBS, type Verb } from '../../../engine/index.ts';
import { ENDINGS, type Seat } from '../../../engine/state.ts';
import { playersOf, POLICY_IDS } from '../../../policies/index.ts';
import { runOverSeeds } from '../../pool.ts';
import { tableText } from '../../print.ts';
import { answer, changesOf, play, type Asked, type Variant } from './question.ts';

/** Chair and other seats, all held without a plan: what nobody plans to do is done too. */
const UNPLANNED: Variant = {
  player: 'haphazard',
  others: ['member:POL', 'member:TUR', 'lead:GBR', 'united-states'],
};

interface SeatCounts {
  seat: Seat;
  players: { player: string; verbs: VerbCounts }[];
}

/** Every scripted player of every other seat, over the same seeds. */
const seatCounts = async (asked: Asked): Promise<SeatCounts[]> => {
  const ways = REACH_SEATS.flatMap((seat) =>
    Object.keys(playersOf(seat)).map((player) => ({ seat, player })),
  );
  const spec = { ...asked.base, changes: changesOf(asked, asked.lens) };
  const rows = await runOverSeeds(
    `${asked.lens}, other seats`,
    ways.map((way) => ({
      name: 'seat-reach' as const,
      spec: { ...spec, ...way },
      seeds: asked.seeds,
    })),
    asked.jobs,
  );
  return REACH_SEATS.map((seat) => ({
    seat,
    players: ways.flatMap((way, at) =>
      way.seat === seat
        ? [{ player: way.player, verbs: sumOfCounts(rows[at] ?? [], ALL_VERBS) }]
        : [],
    ),
  }));
};

const seatText = ({ players }: SeatCounts): string =>
  tableText(
    ['verb', ...players.map(({ player }) => player)],
    ALL_VERBS.filter((verb) => players.some(({ verbs }) => (verbs[verb] ?? 0) > 0)).map((verb) => [
      verb,
      ...players.map(({ verbs }) => String(verbs[verb] ?? 0)),
    ]),
  );

export const askReach = async (asked: Asked) => {
  const players = [...POLICY_IDS, 'every seat'];
  const rows = await play(
    asked,
    asked.lens,
    [...POLICY_IDS.map((player): Variant => ({ player })), UNPLANNED],
    'reach',
  );
  const seats = await seatCounts(asked);
  const counts = rows.map(verbCounts);
  const ofSeats = seats.flatMap((seat) => seat.players.map(({ verbs }) => verbs));
  const nobodyOf = (all: readonly VerbCounts[]): Verb[] =>
    ALL_VERBS.filter((verb) => all.every((c) => (c[verb] ?? 0) === 0));
  const unused = nobodyOf([...counts, ...ofSeats]);
  const planned = counts.filter(
    (_, at) => POLICY_IDS[at] !== undefined && POLICY_IDS[at] !== 'haphazard',
  );
  const unplanned = nobodyOf([...planned, ...ofSeats]).filter((verb) => !unused.includes(verb));
  const unmet = ENDINGS.filter((e) => rows.every((own) => endingShare(own, e).count === 0));
  const data = players.map((policy, at) => ({
    policy,
    verbs: counts[at],
    endings: ENDINGS.map((ending) => ({
      ending,
      count: endingShare(rows[at] ?? [], ending).count,
    })),
  }));
  return answer(
    { policies: data, seats, unplanned, unused, unmet },
    'how often every verb was used from the chair, by policy',
    tableText(
      ['verb', ...players],
      ALL_VERBS.map((verb) => [verb, ...counts.map((c) => String(c[verb] ?? 0))]),
    ),
    ...seats.flatMap((seat) => [
      `how often verbs were used from ${seat.seat}, by its scripted players`,
      seatText(seat),
    ]),
    'endings, by policy',
    tableText(
      ['ending', ...players],
      ENDINGS.map((ending) => [
        ending,
        ...rows.map((own) => String(endingShare(own, ending).count)),
      ]),
    ),
    `verbs used only where seats are held without a plan: ${unplanned.join(', ') || 'none'}`,
    `verbs never used from any seat: ${unused.join(', ') || 'none'}`,
    `endings never reached: ${unmet.join(', ') || 'none'}`,
  );
};
