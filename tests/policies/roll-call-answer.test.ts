/** How a policy answers a roll-call: it spends where the most force can be moved, and holds when it cannot pay. */
import { describe, expect, it } from 'vitest';
import { view } from '../../src/engine/index.ts';
import type { State } from '../../src/engine/state.ts';
import { openRollCall } from '../../src/engine/theatre/roll-call.ts';
import { defaultAnswer } from '../../src/policies/decide.ts';
import { aGame, everyPair } from '../support/game.ts';
import { CHAIR } from '../support/random-play.ts';

const called = (willing: number): State => {
  const state = aGame({ seed: 'roll' });
  everyPair(state, state.hidden.willingness, willing);
  for (const m of state.members) {
    m.worldviewAtlanticist01 = 0.5;
    m.autonomy01 = 0.4;
  }
  state.seats[0].capital = 5;
  openRollCall(state, { article: 5, kind: 'major-attack', victim: 'EST', because: 'shown-weak' });
  return state;
};
const answer = (state: State): string => {
  const action = defaultAnswer(view(state, CHAIR), CHAIR, () => 0.5);
  return action.verb === 'roll-call' ? action.stance : action.verb;
};

describe('a policy in a roll-call', () => {
  it('commits where many already help', () => {
    const state = called(0.5);
    state.legitimacy01 = 0.9;
    expect(answer(state)).toBe('commit');
  });

  it('calls the laggards where they would follow', () => {
    const state = called(-0.1);
    for (const m of state.members) m.trustInChair01 = 0.8;
    expect(answer(state)).toBe('call-laggards');
  });

  it('holds when everybody fights, and when it has nothing to spend', () => {
    expect(answer(called(5))).toBe('hold');
    const poor = called(0.5);
    poor.seats[0].capital = 0;
    expect(answer(poor)).toBe('hold');
  });
});
