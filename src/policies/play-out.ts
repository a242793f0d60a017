/** Let a policy play a seat: one turn, or on to the ending. In place, on the state it is given. */
import { advance, apply, check, legal, view } from '../engine/index.ts';
import type { Action } from '../engine/index.ts';
import type { Seat, State } from '../engine/state.ts';
import { POLICIES, type PolicyId } from './policies.ts';
import { situationOf } from './policy.ts';

const SEAT: Seat = 'secretary-general';

/** Actions of one turn that the budget and the rules allow, carried out in order. Returns what was done. */
export const playPolicyTurn = (state: State, policy: PolicyId, playerSeed: string): Action[] => {
  const seen = view(state, SEAT);
  const wishes = POLICIES[policy](situationOf(seen, SEAT, legal(seen, SEAT), playerSeed));
  const done: Action[] = [];
  for (const action of wishes) {
    if (state.budgets[SEAT].actionsLeft < 1) break;
    if (check(state, SEAT, action) !== null) continue;
    apply(state, SEAT, action);
    done.push(action);
  }
  advance(state);
  return done;
};

/** Play on to the ending. */
export const playOut = (state: State, policy: PolicyId, playerSeed: string): State => {
  while (state.phase !== 'ended') playPolicyTurn(state, policy, playerSeed);
  return state;
};
