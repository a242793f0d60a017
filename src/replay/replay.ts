/** Play a record again: the same rules, in place, on a fresh state. */
import { advance, apply, check, setup, type Action, type Refusal } from '../engine/index.ts';
import { LENS_CHANGES } from '../engine/lenses.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import type { Seat, State } from '../engine/state.ts';
import type { GameRecord } from './record.ts';

const SEAT: Seat = 'secretary-general';

/** The opening of the recorded game. */
export const openingOf = (
  record: Pick<GameRecord, 'seed' | 'lens' | 'assumptions'>,
  scenario: Scenario,
): State => setup(scenario, record.seed, { ...LENS_CHANGES[record.lens], ...record.assumptions });

/** Carry out the actions of a turn; the first that is refused, or null. */
export const applyAll = (
  state: State,
  actions: readonly Action[],
): { action: Action; refusal: Refusal } | null => {
  for (const action of actions) {
    const refusal = check(state, SEAT, action);
    if (refusal) return { action, refusal };
    apply(state, SEAT, action);
  }
  return null;
};

/**
 * The state that a record leads to, its pending actions carried out.
 * @throws RangeError when the rules refuse a recorded action
 */
export const replayRecord = (record: GameRecord, scenario: Scenario): State =>
  replayTurns(record, scenario, record.turns.length, true);

/** The state at the opening of a turn. */
export const replayTo = (record: GameRecord, scenario: Scenario, turn: number): State =>
  replayTurns(record, scenario, turn, false);

const replayTurns = (
  record: GameRecord,
  scenario: Scenario,
  turns: number,
  withPending: boolean,
): State => {
  const state = openingOf(record, scenario);
  record.turns.slice(0, turns).forEach(({ actions }, turn) => {
    accept(state, actions, turn);
    advance(state);
  });
  if (withPending) accept(state, record.pending, record.turns.length);
  return state;
};

const accept = (state: State, actions: readonly Action[], turn: number): void => {
  const refused = applyAll(state, actions);
  if (refused)
    throw new RangeError(`turn ${turn}: ${refused.action.verb} refused: ${refused.refusal.reason}`);
};
