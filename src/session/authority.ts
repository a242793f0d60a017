/**
 * One authority over a local game. It alone changes the state: seats submit actions and look at their views, and what
 * was accepted is in the record.
 */
import { freeze } from 'immer';
import { advance, apply, check, view, type Action, type Refusal } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import type { HiddenState, Seat, State, View } from '../engine/state.ts';
import {
  appendTurn,
  newRecord,
  openingOf,
  PERSON,
  replayRecord,
  verifyRecord,
  describeMismatch,
  type GameRecord,
  type NewGame,
} from '../replay/index.ts';
import { playCaretaker, type CaretakerProgress } from './caretaker.ts';

/** Whose turn it is. */
export type Chair = 'person' | 'caretaker' | 'nobody';

/** A record that these rules and data do not lead to the same game; the message is one line. */
class OtherGame extends Error {
  override name = 'OtherGame';
}

export class Authority {
  readonly scenario: Scenario;
  #state: State;
  readonly #record: GameRecord;

  constructor(scenario: Scenario, record: GameRecord, state: State) {
    this.scenario = scenario;
    this.#record = record;
    this.#state = freeze(state, true);
  }

  /** Carry out an action of a seat, or say why not. */
  submit(seat: Seat, action: Action): Refusal | null {
    const refusal = check(this.view(seat), seat, action);
    if (refusal) return refusal;
    this.#change((state) => {
      apply(state, seat, action);
    });
    const { pending } = this.#record;
    (pending.begun ? pending.answers : pending.actions).push(structuredClone(action));
    if (this.#state.phase === 'shock' && this.#state.decisions.length === 0) this.#playOut();
    return null;
  }

  /** Play out the half-year, until it is over or a decision waits for an answer. */
  endTurn(): void {
    this.#record.pending.begun = true;
    this.#playOut();
  }

  /**
   * What was seen stays as it was seen: a rule gets a plain copy. A draft that records its changes is several times
   * slower, because a half-year walks every pair of members again and again.
   */
  #change(rule: (state: State) => void): void {
    const next = structuredClone(this.#state);
    rule(next);
    this.#state = freeze(next, true);
  }

  #playOut(): void {
    this.#change(advance);
    if (this.#state.phase !== 'shock')
      appendTurn(this.#record, this.#state, PERSON, this.#record.pending);
  }

  view(seat: Seat): View {
    return view(this.#state, seat);
  }

  chair(): Chair {
    if (this.#state.phase === 'ended') return 'nobody';
    return this.#record.turns.length < this.#record.personTurns ? 'person' : 'caretaker';
  }

  /** Let the caretaker play on to the ending, in slices that leave the page free. */
  async playOn(onProgress: (progress: CaretakerProgress) => void): Promise<void> {
    const { state, turns } = await playCaretaker(this.#state, this.#record.seed, onProgress);
    this.#record.turns.push(...turns);
    this.#record.pending = { actions: [], answers: [], begun: false };
    this.#record.ending = state.ending;
    this.#state = freeze(state, true);
  }

  /** What no seat knew: the world as it was. Null until the game has ended. */
  debrief(): HiddenState | null {
    return this.#state.phase === 'ended' ? structuredClone(this.#state.hidden) : null;
  }

  /** Keep the axes of a term in which nothing is done, in the order of MANDATE_AXES; they are worked out once. */
  setBaseline(axes: readonly number[]): void {
    this.#record.baseline ??= [...axes];
  }

  /** A copy of the record so far. */
  record(): GameRecord {
    return structuredClone(this.#record);
  }
}

export const createGame = ({ scenario, ...game }: NewGame & { scenario: Scenario }): Authority => {
  const record = newRecord(scenario, game);
  return new Authority(scenario, record, openingOf(record, scenario));
};

/**
 * The game that a record leads to, its pending actions carried out.
 * @throws OtherGame when it does not come out as recorded
 */
export const restoreGame = (record: GameRecord, scenario: Scenario): Authority => {
  const verified = verifyRecord(record, scenario);
  if (!verified.ok) throw new OtherGame(describeMismatch(verified.turn, verified.mismatch));
  return new Authority(scenario, structuredClone(record), replayRecord(record, scenario));
};
