/** Legal moves as data, and the one way to act. Interface, server, policies and fuzzer read the same list. */
import { tablePackage } from './bargaining/council.ts';
import {
  VERBS,
  refuse,
  type Action,
  type Refusal,
  type SimpleVerb,
  type Verb,
} from './actions/action.ts';
import { SIMPLE_ACTIONS } from './actions/registry.ts';
import { refusePackage } from './actions/table-package.ts';
import {
  LARGEST_PAYMENT,
  packageRanges,
  type DimensionRange,
} from './bargaining/package-limits.ts';
import { emit } from './chronicle.ts';
import { playOutTurn } from './phases/turn.ts';
import type { Seat, State, View } from './state.ts';

export type LegalMove =
  | { verb: SimpleVerb; allowed: true }
  | {
      verb: 'table-package';
      allowed: true;
      ranges: DimensionRange[];
      largestPayment: number;
    }
  | { verb: Verb; allowed: false; refusal: Refusal };

/** Why nothing at all can be done now; null when something can. */
const refuseAll = (state: View, seat: Seat): Refusal | null => {
  if (state.phase === 'ended') return refuse('game-over');
  const budget = state.budgets[seat];
  return budget.actionsLeft < 1
    ? refuse('no-actions-left', { perTurn: budget.actionsPerTurn })
    : null;
};

const legalMove = (state: View, seat: Seat, verb: Verb): LegalMove => {
  const refusal =
    refuseAll(state, seat) ??
    (verb === 'table-package' ? null : SIMPLE_ACTIONS[verb].check(state, seat));
  if (refusal) return { verb, allowed: false, refusal };
  return verb === 'table-package'
    ? { verb, allowed: true, ranges: packageRanges(state), largestPayment: LARGEST_PAYMENT }
    : { verb, allowed: true };
};

/** Every verb with its targets, or the reason why it is refused. */
export const legal = (state: View, seat: Seat): LegalMove[] =>
  VERBS.map((verb) => legalMove(state, seat, verb));

/** Whether an action is accepted; null = accepted. */
export const check = (state: View, seat: Seat, action: Action): Refusal | null => {
  const move = legalMove(state, seat, action.verb);
  if (!move.allowed) return move.refusal;
  return action.verb === 'table-package' ? refusePackage(state, action.package) : null;
};

/**
 * Carry out an accepted action on the given state.
 * @throws RangeError when it is refused: ask `check` first
 */
export const apply = (state: State, seat: Seat, action: Action): void => {
  const refusal = check(state, seat, action);
  if (refusal) throw new RangeError(`${action.verb} is refused: ${refusal.reason}`);
  state.budgets[seat].actionsLeft -= 1;
  if (action.verb === 'table-package') {
    tablePackage(state, seat, action.package);
    return;
  }
  const worn = state.wear[action.verb] ?? 0;
  SIMPLE_ACTIONS[action.verb].apply(state, seat, 1 / (1 + state.assumptions.repeatFade * worn));
  if (action.verb === 'pass') return;
  if (state.assumptions.repeatFade > 0) state.wear[action.verb] = worn + 1;
  emit(state, 'action', { verb: action.verb });
};

/** Play out the half-year and open the next one, or end the game. */
export const advance = (state: State): void => {
  if (state.phase === 'ended') throw new RangeError('the game is over');
  playOutTurn(state);
};

/** What a seat may know: everything but what is hidden until the debrief. Shares structure with the state. */
export const view = (state: State, _seat: Seat): View => {
  const { hidden: _hidden, ...known } = state;
  return known;
};
