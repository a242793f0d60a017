/** Games of the delegation of the United States, with the chair held by the rules. */
import { setup } from '../../src/engine/index.ts';
import type { Assumptions } from '../../src/engine/assumptions.ts';
import type { Delegation } from '../../src/engine/delegation/posture.ts';
import type { State } from '../../src/engine/state.ts';
import { optionsOfSeat } from '../../src/replay/index.ts';
import { updateUnitedStates } from '../../src/engine/systems/us-commitment.ts';
import { loadScenario } from '../../src/scenario/index.ts';

export const DELEGATION = 'united-states';

export const aDelegationsGame = (seed = 'delegation', changes: Partial<Assumptions> = {}): State =>
  setup(loadScenario('coalition-2025'), seed, changes, optionsOfSeat(DELEGATION));

export const delegationOf = (state: State): Delegation => {
  if (state.delegation === undefined) throw new Error('nobody plays the delegation');
  return state.delegation;
};

/** The same after a departure in good order. */
export const hasLeft = (state: State): State => {
  delegationOf(state).posture = 'drawdown';
  state.counters.roadmapDone01 = 1;
  state.us.notice = { givenTurn: state.turn, leavesTurn: state.turn, delays: 0 };
  updateUnitedStates(state);
  return state;
};
