/**
 * The legacy of a shorter term (game §4, lengths): a caretaker plays the alliance on to the horizon. The game's own luck
 * says how it ended; a hundred other futures from the same hand-over say how likely that was.
 */
import { MANDATES, type MandateId } from '../engine/mandates/mandate.ts';
import { scoreMandate } from '../engine/mandates/score.ts';
import { ENDINGS, type EndingId, type State } from '../engine/state.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { caretakerOf, playPlayerTurn } from '../policies/index.ts';
import { replayTo, type GameRecord } from '../replay/index.ts';
import { median } from './statistics.ts';

export const FUTURES = 100;

export interface Legacy {
  futures: number;
  /** How many of them ended so; every ending is a key. */
  endings: Record<EndingId, number>;
  /** Median score against the mandate; null without a mandate or a baseline. */
  medianScore: number | null;
  won: number;
}

const noEndings = (): Record<EndingId, number> => {
  const counts: Partial<Record<EndingId, number>> = {};
  for (const ending of ENDINGS) counts[ending] = 0;
  if (!isComplete(counts)) throw new Error('an ending is not counted');
  return counts;
};
const isComplete = (x: Partial<Record<EndingId, number>>): x is Record<EndingId, number> =>
  ENDINGS.every((ending) => x[ending] !== undefined);

/** The same world from here on with other luck: what was drawn at set-up stays, what is yet to come is drawn anew. */
const otherFuture = (handOver: State, number: number): State => {
  const state = structuredClone(handOver);
  state.hidden.seed = `${handOver.hidden.seed}|future ${number}`;
  return state;
};

/**
 * Play the futures one by one; yields after every turn how many are done, so that a page can breathe and stop.
 * @param handOver the state at the end of the person's term; it stays as it is
 */
export function* legacyOf(
  handOver: State,
  mandate: MandateId | null,
  baseline: readonly number[] | null,
  futures: number = FUTURES,
): Generator<number, Legacy> {
  const endings = noEndings();
  const scores: number[] = [];
  let won = 0;
  for (let number = 1; number <= futures; number++) {
    const state = otherFuture(handOver, number);
    while (state.phase !== 'ended') {
      playPlayerTurn(state, caretakerOf(state).player, state.hidden.seed);
      yield number - 1;
    }
    if (state.ending !== null) endings[state.ending] += 1;
    if (mandate !== null && baseline !== null) {
      const result = scoreMandate(state, MANDATES[mandate], baseline);
      scores.push(result.score);
      if (result.won) won += 1;
    }
  }
  return { futures, endings, medianScore: scores.length === 0 ? null : median(scores), won };
}

/**
 * The legacy of a recorded term.
 * @throws RangeError when the game ended before the person's term did
 */
export const legacyOfRecord = (
  record: GameRecord,
  scenario: Scenario,
): Generator<number, Legacy> => {
  const handOver = replayTo(record, scenario, record.personTurns);
  if (handOver.phase === 'ended') throw new RangeError('nothing was handed over');
  return legacyOf(handOver, record.mandate, record.baseline);
};
