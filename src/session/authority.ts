/**
 * One authority over a local game. It alone changes the state: seats submit actions and look at their views, and what
 * was accepted is in the record.
 */
import { check, hash, seenCouncil, view, type Action, type Refusal } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { playerSeat } from '../engine/seats/seat.ts';
import type { CouncilResult, HiddenState, Seat, State, View } from '../engine/state.ts';
import {
  atOnce,
  newRecord,
  openingOf,
  PERSON,
  recordedTurn,
  retracing,
  verifying,
  describeMismatch,
  type GameRecord,
  type NewGame,
  type Retraced,
  type PlayedTurn,
  type Steps,
} from '../replay/index.ts';
import { guarded } from './guard.ts';
import { playingOn, type PlayedOn } from './caretaker.ts';
import { Rehearsals, type Step } from './rehearsal.ts';
import { finality, SecondThoughts } from './second-thoughts.ts';
import { inSlices } from './slices.ts';

/** Whose turn it is. */
export type Chair = 'person' | 'caretaker' | 'nobody';

/** A record that these rules and data do not lead to the same game; the message is one line. */
class OtherGame extends Error {
  override name = 'OtherGame';
}

export class Authority {
  readonly scenario: Scenario;
  #state: State;
  #closedVotes: CouncilResult[];
  /** Where the front stood when the person ended a half-year last; null = not yet. */
  #lineBefore01: number | null;
  /** As far as it is written: see `#written`. */
  readonly #record: GameRecord;
  /** The half-year that was closed last, until it is in the record. */
  #unwritten: { state: State; played: PlayedTurn } | null = null;
  readonly #thoughts = new SecondThoughts();
  readonly #rehearsals = new Rehearsals();

  constructor(scenario: Scenario, record: GameRecord, { state, votes, lineBefore01 }: Retraced) {
    this.scenario = scenario;
    this.#record = record;
    this.#state = guarded(state);
    this.#closedVotes = votes;
    this.#lineBefore01 = lineBefore01;
  }

  /** Carry out an action of a seat, or say why not. */
  submit(seat: Seat, action: Action): Refusal | null {
    const refusal = check(this.view(seat), seat, action);
    if (refusal) return refusal;
    const before = this.#state;
    const looked = this.#take({ seat, action });
    const { pending } = this.#record;
    (pending.begun ? pending.answers : pending.actions).push(structuredClone(action));
    if (pending.begun) this.#close();
    else this.#thoughts.note({ seat, action, before }, this.#state, looked);
    return null;
  }

  /** Whether an action could not be taken back once it was done; it is tried on a copy. */
  isFinal(seat: Seat, action: Action): boolean {
    if (this.#record.pending.begun || check(this.view(seat), seat, action) !== null) return false;
    const { state, looked } = this.#rehearsals.of(this.#state, { seat, action });
    return finality(this.#state, state, looked) !== null;
  }

  /** Work out ahead what a seat may do next, or the end of the half-year where no action is given: it is then there at once. */
  rehearse(seat: Seat, action: Action | null): void {
    const { phase, decisions } = this.#state;
    if (action === null) {
      if (phase === 'decision' && decisions.length === 0)
        this.#rehearsals.of(this.#state, 'end-turn');
    } else if (check(this.view(seat), seat, action) === null)
      this.#rehearsals.of(this.#state, { seat, action });
  }

  /** The action that this seat could take back now, or why there is none. */
  undoable(seat: Seat): Action | Refusal {
    return this.#thoughts.last(seat);
  }

  /** How many actions of the running half-year can be taken back, one by one. */
  undoableCount(): number {
    return this.#thoughts.count();
  }

  /** The action that this seat took back last and could do again, or why there is none. */
  redoable(seat: Seat): Action | Refusal {
    return this.#thoughts.next(seat);
  }

  /** Take the last action back: the state before it, and a record that never held it. Or say why not. */
  undo(seat: Seat): Refusal | null {
    const last = this.undoable(seat);
    if ('reason' in last) return last;
    this.#state = this.#thoughts.back();
    this.#record.pending.actions.pop();
    return null;
  }

  /** Do again what was taken back last, or say why not. */
  redo(seat: Seat): Refusal | null {
    const next = this.redoable(seat);
    if ('reason' in next) return next;
    this.#thoughts.forth((undone) => this.submit(undone.seat, undone.action));
    return null;
  }

  /** Play out the half-year, until it is over or a decision waits for an answer. */
  endTurn(): void {
    this.#record.pending.begun = true;
    this.#lineBefore01 = this.#state.theatre.front.line01;
    this.#thoughts.wall({ reason: 'undo-half-year-runs', params: {} });
    this.#take('end-turn');
    this.#close();
  }

  /** Go on to where a step leads; what was seen stays as it was seen. Returns whether it looked at what no seat may see. */
  #take(step: Step): boolean {
    const { state, looked, votes } = this.#rehearsals.of(this.#state, step);
    this.#state = state;
    if (votes !== null) this.#closedVotes = votes;
    this.#rehearsals.clear();
    return looked;
  }

  /** The half-year that runs is over, unless a decision waits. */
  #close(): void {
    if (this.#state.phase === 'shock') return;
    const record = this.#written();
    this.#unwritten = { state: this.#state, played: record.pending };
    record.pending = { actions: [], answers: [], begun: false };
    record.ending = this.#state.ending;
    this.#thoughts.wall();
  }

  /**
   * The record with every half-year that is over. The last is written when somebody reads it: the hash of a state takes
   * as long as playing half a year, and whoever ended one waits for the report.
   */
  #written(): GameRecord {
    if (this.#unwritten !== null) {
      const { state, played } = this.#unwritten;
      this.#record.turns.push(recordedTurn(state, PERSON, played));
      this.#unwritten = null;
    }
    return this.#record;
  }

  /** The seat that the person has taken. */
  seat(): Seat {
    return playerSeat(this.#state);
  }

  view(seat: Seat): View {
    return view(this.#state, seat);
  }

  /** The votes of the half-year that was closed last, as a seat reads them. */
  closedVotes(seat: Seat): CouncilResult[] {
    return this.#closedVotes.map((council) => seenCouncil(this.#state, seat, council));
  }

  /** Where the front stood when a half-year was ended last, 0–1; null = none has been. */
  get lineBefore01(): number | null {
    return this.#lineBefore01;
  }

  chair(): Chair {
    if (this.#state.phase === 'ended') return 'nobody';
    return this.#turnsPlayed < this.#record.personTurns ? 'person' : 'caretaker';
  }

  /** Somebody else has played on after the person. */
  wasHandedOver(): boolean {
    return this.#turnsPlayed > this.#record.personTurns;
  }

  get #turnsPlayed(): number {
    return this.#record.turns.length + (this.#unwritten === null ? 0 : 1);
  }

  /** Let the caretaker play on to the ending, in slices that leave the page free. */
  async playOn(onProgress: (done01: number) => void): Promise<void> {
    this.takeOver(await inSlices(playingOn(this.#state, this.#record.seed), onProgress));
  }

  /**
   * What the caretaker came to, played on elsewhere from the record of this game.
   * @throws OtherGame when the state is not the one that its last half-year was recorded with
   */
  takeOver({ state, turns }: PlayedOn): void {
    const last = turns.at(-1);
    if (last?.hash !== hash(state)) throw new OtherGame('the caretaker played another game');
    const record = this.#written();
    record.turns.push(...turns);
    record.pending = { actions: [], answers: [], begun: false };
    record.ending = state.ending;
    this.#state = guarded(state);
    this.#thoughts.wall();
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
    return structuredClone(this.#written());
  }
}

export const createGame = ({ scenario, ...game }: NewGame & { scenario: Scenario }): Authority => {
  const record = newRecord(scenario, game);
  const state = openingOf(record, scenario);
  return new Authority(scenario, record, { state, votes: [], lineBefore01: null });
};

function* restoring(record: GameRecord, scenario: Scenario): Steps<Authority> {
  const verified = yield* verifying(record, scenario);
  if (!verified.ok) throw new OtherGame(describeMismatch(verified.turn, verified.mismatch));
  const copy = structuredClone(record);
  const retraced = yield* retracing(record, scenario);
  if (record.pending.begun) return new Authority(scenario, copy, retraced);
  // Done again one by one, so that they can still be taken back.
  const waiting = copy.pending.actions.splice(0);
  const authority = new Authority(scenario, copy, retraced);
  for (const action of waiting) authority.submit(authority.seat(), action);
  return authority;
}

/**
 * The game that a record leads to, its pending actions carried out.
 * @throws OtherGame when it does not come out as recorded
 */
export const restoreGame = (record: GameRecord, scenario: Scenario): Authority =>
  atOnce(restoring(record, scenario));

/** The same in slices that leave the page free. */
export const restoreInSlices = (record: GameRecord, scenario: Scenario): Promise<Authority> =>
  inSlices(restoring(record, scenario));
