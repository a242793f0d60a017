/** The hand for treaties: on real data it brings a treaty home when nothing else is asked of it, and asks nothing illegal. */
import { describe, expect, it } from 'vitest';
import { apply, check, setup, view } from '../../src/engine/index.ts';
import type { State } from '../../src/engine/state.ts';
import type { TreatyAim } from '../../src/engine/treaty/treaty-process.ts';
import { nextTreatyAction } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { answerWaiting, CHAIR, playOutWith } from '../support/random-play.ts';

/** Refusals that pass with time or means. */
const FOR_NOW = ['too-few-hours', 'too-little-capital', 'treaty-step-too-soon'];

const playTreaty = (seed: string, aim: TreatyAim): { state: State; refusals: Set<string> } => {
  const state = setup(loadScenario('coalition-2025'), seed, { hTest: 0 });
  const refusals = new Set<string>();
  while (state.phase !== 'ended' && state.closedTreaties.length === 0) {
    const action = nextTreatyAction(view(state, CHAIR), CHAIR, aim);
    const refusal = action === null ? null : check(state, CHAIR, action);
    if (refusal !== null && !FOR_NOW.includes(refusal.reason)) refusals.add(refusal.reason);
    if (action !== null && refusal === null) {
      apply(state, CHAIR, action);
      answerWaiting(state);
    }
    playOutWith(state);
  }
  return { state, refusals };
};

describe.each(['opt-out-protocol', 'pillar-compact', 'profiles-charter'] as const)(
  'a chair with nothing but %s in mind',
  (aim) => {
    it('has it in force more often than not, though parliaments may take their time, by legal steps', () => {
      let inForce = 0;
      for (let seed = 1; seed <= 5; seed++) {
        const { state, refusals } = playTreaty(`home ${seed}`, aim);
        expect([...refusals]).toEqual([]);
        const closed = state.closedTreaties.at(-1);
        if (closed?.outcome !== 'in-force') continue;
        inForce += 1;
        expect(closed.closedTurn - closed.openedTurn).toBeGreaterThanOrEqual(5);
        expect(closed.closedTurn - closed.openedTurn).toBeLessThanOrEqual(22);
      }
      expect(inForce).toBeGreaterThanOrEqual(3);
    });
  },
);
