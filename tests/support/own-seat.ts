/** Games of a government, with the chair held by the rules. */
import { advance, apply, check, setup, view, type Action } from '../../src/engine/index.ts';
import type { Assumptions } from '../../src/engine/assumptions.ts';
import type { OwnEnvelope } from '../../src/engine/decision.ts';
import { playerSeat } from '../../src/engine/seats/seat.ts';
import type { Package, State } from '../../src/engine/state.ts';
import { defaultAnswer } from '../../src/policies/index.ts';
import { optionsOfSeat } from '../../src/replay/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

export const aGovernmentsGame = (
  id: string,
  seed = 'own seat',
  changes: Partial<Assumptions> = {},
): State => setup(loadScenario('coalition-2025'), seed, changes, optionsOfSeat(`member:${id}`));

/** The envelope that waits. */
const waitingEnvelope = (state: State): OwnEnvelope => {
  const [decision] = state.decisions;
  if (decision?.kind !== 'envelope') throw new Error('no envelope waits');
  return decision;
};

/** Put a text in the chair's drawer and play on to the government's own envelope. */
export const untilEnvelope = (state: State, draft: Package): OwnEnvelope => {
  if (state.chair === undefined) throw new Error('the chair is played');
  state.chair.draft = draft;
  advance(state);
  return waitingEnvelope(state);
};

export const answer = (state: State, action: Action): void => {
  const seat = playerSeat(state);
  const refusal = check(view(state, seat), seat, action);
  if (refusal !== null) throw new Error(`refused: ${refusal.reason}`);
  apply(state, seat, action);
};

/** Answer as the rules would whatever comes up, to the end of the half-year. */
export const toTheEndOfTurn = (state: State): void => {
  const { turn } = state;
  const seat = playerSeat(state);
  do {
    while (state.decisions.length > 0)
      apply(
        state,
        seat,
        defaultAnswer(view(state, seat), seat, () => 0.5),
      );
    if (state.turn === turn) advance(state);
  } while (state.turn === turn && state.ending === null);
};
