/** Records of whole games, played by a policy. */
import type { Scenario } from '../../src/engine/scenario-input.ts';
import type { State } from '../../src/engine/state.ts';
import { playPolicyTurn, type PolicyId } from '../../src/policies/index.ts';
import { appendTurn, newRecord, openingOf, type GameRecord } from '../../src/replay/index.ts';
import { aScenario } from '../support/game.ts';

export interface Played {
  scenario: Scenario;
  record: GameRecord;
  /** The state at its end. */
  state: State;
}

export const aPlayedGame = ({
  scenario = aScenario(),
  seed = '7',
  policy = 'muddle-through',
  turns = Number.POSITIVE_INFINITY,
}: { scenario?: Scenario; seed?: string; policy?: PolicyId; turns?: number } = {}): Played => {
  const record = newRecord(scenario, { seed, lens: 'agnostic' });
  const state = openingOf(record, scenario);
  while (state.phase !== 'ended' && record.turns.length < turns) {
    const actions = playPolicyTurn(state, policy, seed);
    appendTurn(record, state, policy, actions);
  }
  return { scenario, record, state };
};
