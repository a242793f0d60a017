/** Who sits in the seat when the person has left it: in place on a plain copy, a half-year or its hash at a time. */
import type { State } from '../engine/state.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { caretakerOf, playPlayerTurn } from '../policies/index.ts';
import {
  recordedTurn,
  retracing,
  type GameRecord,
  type RecordedTurn,
  type Steps,
} from '../replay/index.ts';

/** What a caretaker came to. */
export interface PlayedOn {
  state: State;
  /** Those that it played. */
  turns: RecordedTurn[];
}

/** Play on to the ending; the given state stays as it is. Yields the share of the whole game that is over. */
export function* playingOn(from: State, seed: string): Generator<number, PlayedOn> {
  const state = structuredClone(from);
  const { by, player } = caretakerOf(state);
  const turns: RecordedTurn[] = [];
  while (state.phase !== 'ended') {
    const { actions, answers } = playPlayerTurn(state, player, seed);
    // The hash of a state takes as long as playing it.
    yield state.turn / state.turnsTotal;
    turns.push(recordedTurn(state, by, { actions, answers }));
    yield state.turn / state.turnsTotal;
  }
  return { state, turns };
}

/** The same from where a record leads to. */
export function* playingOnRecord(
  record: GameRecord,
  scenario: Scenario,
): Generator<number, PlayedOn> {
  const before: Steps<{ state: State }> = retracing(record, scenario);
  let step = before.next();
  for (; step.done !== true; step = before.next()) yield 0;
  return yield* playingOn(step.value.state, record.seed);
}
