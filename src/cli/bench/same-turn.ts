/** The same turn in place, under immer's `produce`, and as a move of boardgame.io. */
import { produce } from 'immer';
import { setup } from '../../engine/index.ts';
import { defaultAnswer, playOutTurn } from '../../policies/index.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import type { State } from '../../engine/state.ts';
import type { BoardgameClient } from './boardgame.ts';
import { sideBySide, timed } from './stopwatch.ts';

const TURN = 8;
const WARM_UP = 15;

/** Play the half-year out; what comes up is answered as computer players do. */
const playTurn = (state: State): void => {
  playOutTurn(state, defaultAnswer, 'bench');
};

/** The middle of a campaign in which nobody plays. */
const midGame = (scenario: Scenario): State => {
  const state = setup(scenario, '7');
  while (state.turn < TURN && state.phase !== 'ended') playTurn(state);
  return state;
};

const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && 'hidden' in value;

/** A fresh copy, by way of JSON: mixing in structured clones (other hidden classes) slows the rules about fivefold. */
const stateFrom = (text: string): State => {
  const value: unknown = JSON.parse(text);
  if (!isState(value)) throw new TypeError('not a state');
  return value;
};

export interface TurnTimes {
  /** In a thread that has never run the rules on drafts. */
  inPlaceUs: number;
  /** The same once drafts have been through the rules: the engine's compiled code must then cope with both. */
  inPlaceAfterDraftsUs: number;
  immerUs: number;
  /** Null when the package could not be fetched. */
  boardgameUs: number | null;
}

/** @param makeClient gives a fresh client whose only move plays out the turn; null = not to be had */
export const timeSameTurn = async (
  scenario: Scenario,
  rounds: number,
  makeClient: ((state: State, turn: (state: State) => void) => BoardgameClient) | null,
): Promise<TurnTimes> => {
  const opening = JSON.stringify(midGame(scenario));
  const copy = (): State => stateFrom(opening);
  const inPlace = {
    name: 'in-place',
    once: () => {
      const state = copy();
      return timed(() => playTurn(state));
    },
  };
  const before = await sideBySide([inPlace], rounds, WARM_UP);
  const frozen = produce(copy(), () => {});
  const subjects = [inPlace, { name: 'immer', once: () => timed(() => produce(frozen, playTurn)) }];
  if (makeClient)
    subjects.push({
      name: 'boardgame',
      once: () => {
        const client = makeClient(copy(), playTurn);
        return timed(() => client.moves.playOutTurn());
      },
    });
  const medians = await sideBySide(subjects, rounds, WARM_UP);
  const boardgame = medians.get('boardgame');
  return {
    inPlaceUs: 1000 * (before.get('in-place') ?? 0),
    inPlaceAfterDraftsUs: 1000 * (medians.get('in-place') ?? 0),
    immerUs: 1000 * (medians.get('immer') ?? 0),
    boardgameUs: boardgame === undefined ? null : 1000 * boardgame,
  };
};
