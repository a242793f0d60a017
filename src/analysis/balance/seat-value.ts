/**
 * Whether a government's seat is worth playing: what its decisions are, how many fall into a half-year, and what opposite
 * ways of playing come to against the same mandates, on the same luck.
 */
import { setup } from '../../engine/index.ts';
import { axesOfTerm } from '../../engine/mandates/axes.ts';
import { mandatesOf } from '../../engine/mandates/deal.ts';
import { MANDATES } from '../../engine/mandates/mandate.ts';
import { scoreMandate } from '../../engine/mandates/score.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import type { Seat } from '../../engine/seats/seat.ts';
import type { EndingId, State } from '../../engine/state.ts';
import { playersOf, playPlayerTurn, type Answer, type Player } from '../../policies/index.ts';
import { optionsOfSeat } from '../../replay/index.ts';
import { baselineFrom, baselineSeeds, nothingDone } from './observe.ts';

export interface SeatSpec {
  scenario: Scenario;
  seat: Seat;
  /** A way of playing that the seat knows. */
  player: string;
  /** Axes of a term in which nothing is done. */
  baseline: readonly number[];
}

export interface SeatRow {
  seed: string;
  turns: number;
  /** Envelopes that it wrote, cards and roll-calls that it answered. */
  envelopes: number;
  others: number;
  /** Half-years in which a question, a call or a draft waited for it. */
  withDecision: number;
  /** Texts of the chair that stand, and that fell. */
  adopted: number;
  fallen: number;
  ending: EndingId | null;
  axes: number[];
  /** Score by mandate, in the order of the seat's mandates. */
  scores: number[];
}

/** The median of terms in which nothing is done from this seat. */
export const seatBaseline = (scenario: Scenario, seat: Seat, futures: number): number[] =>
  baselineFrom(
    baselineSeeds()
      .slice(0, futures)
      .map((seed) => {
        const term = nothingDone({ scenario, changes: {}, difficulty: 'standard', seat }, seed);
        let turn = term.next();
        while (turn.done !== true) turn = term.next();
        return turn.value;
      }),
  );

/** The player, and how often it was asked. */
const counted = (player: Player, row: SeatRow): Player => {
  const answer: Answer = (view, seat, luck) => {
    if (view.decisions[0]?.kind === 'envelope') row.envelopes += 1;
    else row.others += 1;
    return player.answer(view, seat, luck);
  };
  return { play: player.play, answer };
};

const texts = (state: State, key: string, turn: number): number =>
  state.chronicle.filter((e) => e.turn === turn && e.key === key && e.params['by'] === 'chair')
    .length;

export const seatGame = ({ scenario, seat, player, baseline }: SeatSpec, seed: string): SeatRow => {
  const state = setup(scenario, seed, {}, { ...optionsOfSeat(seat) });
  const row: SeatRow = {
    seed,
    turns: 0,
    envelopes: 0,
    others: 0,
    withDecision: 0,
    adopted: 0,
    fallen: 0,
    ending: null,
    axes: [],
    scores: [],
  };
  const played = playersOf(seat)[player];
  if (played === undefined)
    throw new RangeError(`${seat} knows no way of playing called ${player}`);
  const watched = counted(played, row);
  while (state.phase !== 'ended') {
    const { turn } = state;
    const asked = row.envelopes + row.others;
    const waits = state.table.calls.length > 0;
    playPlayerTurn(state, watched, seed);
    row.turns += 1;
    if (waits || row.envelopes + row.others > asked) row.withDecision += 1;
    row.adopted += texts(state, 'package-adopted', turn);
    row.fallen += texts(state, 'package-broken', turn);
  }
  row.ending = state.ending;
  row.axes = axesOfTerm(state);
  row.scores = mandatesOf(seat).map((id) => scoreMandate(state, MANDATES[id], baseline).score);
  return row;
};
