/** Let a policy play a seat: one turn, or on to the ending. In place, on the state it is given. */
import { advance, apply, view } from '../engine/index.ts';
import type { Action, Verb } from '../engine/index.ts';
import { keyedDraws } from '../engine/rng.ts';
import { playerSeat, SECRETARY_GENERAL } from '../engine/seats/seat.ts';
import type { State } from '../engine/state.ts';
import { defaultAnswer } from './decide.ts';
import { haphazard } from './haphazard.ts';
import { Hands, type Answer, type Player, type Tabled } from './hands.ts';
import { playerOf, type PolicyId } from './policies.ts';

/** What was done in a turn: before it was played out, and in answer to what came up then. */
export interface PlayedTurn {
  actions: Action[];
  answers: Action[];
}

/** Play one turn with a policy, and play it out. */
export const playPolicyTurn = (state: State, policy: PolicyId, playerSeed: string): PlayedTurn =>
  playPlayerTurn(state, playerOf(policy), playerSeed);

/**
 * The same for any player in the seat that is played.
 * @param banned verbs that are out of its reach
 * @param closing sees the state before the half-year is closed and its votes are cleared away
 */
export const playPlayerTurn = (
  state: State,
  player: Player,
  playerSeed: string,
  banned: readonly Verb[] = [],
  closing?: (state: State) => void,
): PlayedTurn & { tabled: Tabled[]; others: Action[] } => {
  const hands = new Hands(state, playerSeed, player.answer, banned, playerSeat(state));
  player.play(hands);
  const others = playOtherSeats(state, playerSeed);
  const answers = playOutTurn(state, player.answer, playerSeed, closing);
  return { actions: hands.done, answers, tabled: hands.tabled, others };
};

/** Every other occupied seat acts without a plan, after the one that is played; returns what was done. */
const playOtherSeats = (state: State, playerSeed: string): Action[] => {
  const done: Action[] = [];
  const played = playerSeat(state);
  for (const { seat } of state.seats) {
    if (seat === played || seat === SECRETARY_GENERAL) continue;
    const hands = new Hands(state, playerSeed, haphazard.answer, [], seat);
    haphazard.play(hands);
    done.push(...hands.done);
  }
  return done;
};

/** Play the half-year out, answering what comes up; returns the answers. */
export const playOutTurn = (
  state: State,
  answer: Answer,
  playerSeed: string,
  closing?: (state: State) => void,
): Action[] => {
  const answers: Action[] = [];
  const { turn } = state;
  const played = playerSeat(state);
  const luck = keyedDraws(playerSeed, `answers:${played}`, turn);
  do {
    advance(state, closing);
    for (let [waits] = state.decisions; waits !== undefined; [waits] = state.decisions) {
      const { seat } = waits;
      const chosen = (seat === played ? answer : defaultAnswer)(view(state, seat), seat, luck);
      apply(state, seat, chosen);
      answers.push(chosen);
    }
  } while (state.phase === 'shock');
  return answers;
};

/** Play on to the ending. */
export const playOut = (state: State, policy: PolicyId, playerSeed: string): State => {
  while (state.phase !== 'ended') playPolicyTurn(state, policy, playerSeed);
  return state;
};
