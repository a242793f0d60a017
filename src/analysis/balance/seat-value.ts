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
import { ownGovernment, SECRETARY_GENERAL, type Seat } from '../../engine/seats/seat.ts';
import type { CouncilResult, EndingId, Envelope, State } from '../../engine/state.ts';
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
  /** Texts of the chair, in order. */
  texts: ChairText[];
  ending: EndingId | null;
  axes: number[];
  /** Score by mandate, in the order of the seat's mandates. */
  scores: number[];
}

/** One vote over a text that the chair put under silence. */
export interface ChairText {
  /** It had fallen before, and came back amended. */
  amended: boolean;
  /** A text of a treaty, not a package. */
  treaty: boolean;
  /** Nobody wrote a letter. */
  heldAtOnce: boolean;
  /** It stands, live offers and letters taken back included. */
  stands: boolean;
  /** The government that is played wrote a letter. */
  ownLetter: boolean;
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

/** What became of the chair's texts of a half-year that is not closed yet. */
const textsOf = (state: State, cameBack: boolean): ChairText[] => {
  const own = state.members[ownGovernment(state)]?.id;
  const letters = (by: CouncilResult): Envelope[] =>
    by.envelopes.filter((e) => e.verdict === 'breaks-silence');
  const eased = (key: string): boolean =>
    state.chronicle.some((e) => e.turn === state.turn && e.key === key);
  return state.councils
    .filter(({ by }) => by === SECRETARY_GENERAL)
    .map((text, at) => ({
      amended: cameBack || at > 0,
      treaty: text.package.purpose !== undefined,
      heldAtOnce:
        letters(text).length === 0 &&
        !text.envelopes.some((e) => e.bought === true) &&
        !eased('letter-taken-back'),
      stands: text.outcome === 'adopted',
      ownLetter: letters(text).some((e) => e.member === own),
    }));
};

export const seatGame = ({ scenario, seat, player, baseline }: SeatSpec, seed: string): SeatRow => {
  const state = setup(scenario, seed, {}, { ...optionsOfSeat(seat) });
  const row: SeatRow = {
    seed,
    turns: 0,
    envelopes: 0,
    others: 0,
    withDecision: 0,
    texts: [],
    ending: null,
    axes: [],
    scores: [],
  };
  const played = playersOf(seat)[player];
  if (played === undefined)
    throw new RangeError(`${seat} knows no way of playing called ${player}`);
  const watched = counted(played, row);
  while (state.phase !== 'ended') {
    const asked = row.envelopes + row.others;
    const waits = state.table.calls.length > 0;
    const cameBack = state.chair?.why.reason === 'amended';
    playPlayerTurn(state, watched, seed, [], (closing) =>
      row.texts.push(...textsOf(closing, cameBack)),
    );
    row.turns += 1;
    if (waits || row.envelopes + row.others > asked) row.withDecision += 1;
  }
  row.ending = state.ending;
  row.axes = axesOfTerm(state);
  row.scores = mandatesOf(seat).map((id) => scoreMandate(state, MANDATES[id], baseline).score);
  return row;
};
