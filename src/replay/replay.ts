/** Play a record again: the same rules, in place, on a fresh state. */
import { advance, apply, check, setup, type Action, type Refusal } from '../engine/index.ts';
import { LENS_CHANGES } from '../engine/lenses.ts';
import { MANDATES } from '../engine/mandates/mandate.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { playerSeat, SECRETARY_GENERAL, type Seat } from '../engine/seats/seat.ts';
import type { GameOptions } from '../engine/setup/game-options.ts';
import type { CouncilResult, State } from '../engine/state.ts';
import type { GameRecord, PlayedTurn } from './record.ts';
import { atOnce, type Steps } from './steps.ts';

/** How a game is set up for the seat that the person takes: the rules hold the chair where it is not the chair. */
export const optionsOfSeat = (seat: Seat | undefined): Pick<GameOptions, 'seats' | 'chair'> =>
  seat === undefined || seat === SECRETARY_GENERAL
    ? { seats: [], chair: 'played' }
    : { seats: [seat], chair: 'rules' };

/** The opening of the recorded game. */
export const openingOf = (
  record: Pick<GameRecord, 'seed' | 'lens' | 'assumptions' | 'difficulty' | 'mandate' | 'seat'>,
  scenario: Scenario,
): State =>
  setup(
    scenario,
    record.seed,
    { ...LENS_CHANGES[record.lens], ...record.assumptions },
    {
      difficulty: record.difficulty,
      mandate: record.mandate === null ? null : MANDATES[record.mandate],
      ...optionsOfSeat(record.seat),
    },
  );

/** Carry out the actions of a turn; the first that is refused, or null. */
export const applyAll = (
  state: State,
  actions: readonly Action[],
): { action: Action; refusal: Refusal } | null => {
  const seat = playerSeat(state);
  for (const action of actions) {
    const refusal = check(state, seat, action);
    if (refusal) return { action, refusal };
    apply(state, seat, action);
  }
  return null;
};

/**
 * Play one recorded turn out, answering as recorded what comes up; the first action that is refused, or null.
 * @param closing sees the state before the half-year is closed and its votes are cleared away
 */
export const playTurn = (
  state: State,
  { actions, answers }: PlayedTurn,
  closing?: (state: State) => void,
): ReturnType<typeof applyAll> => {
  const refused = applyAll(state, actions);
  if (refused) return refused;
  advance(state, closing);
  for (const answer of answers) {
    const refusedAnswer = applyAll(state, [answer]);
    if (refusedAnswer) return refusedAnswer;
    if (state.phase === 'shock' && state.decisions.length === 0) advance(state, closing);
  }
  return null;
};

/**
 * The state that a record leads to, its pending actions carried out.
 * @throws RangeError when the rules refuse a recorded action
 */
export const replayRecord = (record: GameRecord, scenario: Scenario): State =>
  atOnce(replayTurns(record, scenario, record.turns.length, true)).state;

/** The state at the opening of a turn. */
export const replayTo = (record: GameRecord, scenario: Scenario, turn: number): State =>
  atOnce(replayTurns(record, scenario, turn, false)).state;

export interface Retraced {
  state: State;
  /** The votes of the half-year that was closed last. */
  votes: CouncilResult[];
  /** Where the front stood when the half-year that was ended last was ended; null = none has been. */
  lineBefore01: number | null;
}

/**
 * The state that a record leads to, and what is told of the way there; of what is pending, what the ended half-year has
 * brought. A step is a half-year.
 */
export const retracing = (record: GameRecord, scenario: Scenario): Steps<Retraced> =>
  replayTurns(record, scenario, record.turns.length, record.pending.begun);

function* replayTurns(
  record: GameRecord,
  scenario: Scenario,
  turns: number,
  withPending: boolean,
): Steps<Retraced> {
  const state = openingOf(record, scenario);
  const told: Retraced = { state, votes: [], lineBefore01: null };
  const last = turns - 1;
  for (const [turn, played] of record.turns.slice(0, turns).entries()) {
    told.lineBefore01 = state.theatre.front.line01;
    const keepVotes = ({ councils }: State): void => {
      told.votes = structuredClone(councils);
    };
    accept(state.turn, playTurn(state, played, turn === last ? keepVotes : undefined));
    yield;
  }
  if (!withPending) return told;
  const { pending } = record;
  if (pending.begun) told.lineBefore01 = state.theatre.front.line01;
  accept(state.turn, pending.begun ? playTurn(state, pending) : applyAll(state, pending.actions));
  return told;
}

const accept = (turn: number, refused: ReturnType<typeof applyAll>): void => {
  if (refused)
    throw new RangeError(`turn ${turn}: ${refused.action.verb} refused: ${refused.refusal.reason}`);
};
