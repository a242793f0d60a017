/** Let a policy play a seat: one turn, or on to the ending. In place, on the state it is given. */
import { advance, apply, check, view } from '../engine/index.ts';
import type { Action } from '../engine/index.ts';
import { SECRETARY_GENERAL } from '../engine/seats/seat.ts';
import type { State } from '../engine/state.ts';
import { defaultAnswer } from './decide.ts';
import { POLICIES, type PolicyId } from './policies.ts';
import { situationOf } from './policy.ts';

const SEAT = SECRETARY_GENERAL;

/** What was done in a turn: before it was played out, and in answer to what came up then. */
export interface PlayedTurn {
  actions: Action[];
  answers: Action[];
}

/** The published policies act twice a turn. */
const ACTS_PER_TURN = 2;

const answerAll = (state: State, done: Action[]): void => {
  while (state.decisions.length > 0) {
    const answer = defaultAnswer(view(state, SEAT), SEAT);
    apply(state, SEAT, answer);
    done.push(answer);
  }
};

/** Actions of one turn that the budget and the rules allow, carried out in order, and the turn played out. */
export const playPolicyTurn = (state: State, policy: PolicyId, playerSeed: string): PlayedTurn => {
  const played: PlayedTurn = { actions: [], answers: [] };
  let acts = 0;
  for (const action of POLICIES[policy](situationOf(view(state, SEAT), SEAT, playerSeed))) {
    if (acts >= ACTS_PER_TURN) break;
    if (check(state, SEAT, action) !== null) continue;
    apply(state, SEAT, action);
    played.actions.push(action);
    acts += 1;
    answerAll(state, played.actions);
  }
  played.answers = playOutTurn(state);
  return played;
};

/** Play the half-year out, answering what comes up; returns the answers. */
export const playOutTurn = (state: State): Action[] => {
  const answers: Action[] = [];
  const { turn } = state;
  do {
    advance(state);
    answerAll(state, answers);
  } while (state.phase !== 'ended' && state.turn === turn);
  return answers;
};

/** Play on to the ending. */
export const playOut = (state: State, policy: PolicyId, playerSeed: string): State => {
  while (state.phase !== 'ended') playPolicyTurn(state, policy, playerSeed);
  return state;
};
