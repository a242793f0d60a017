import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/engine/effects/apply-effects.ts';
import type { State } from '../../../../src/engine/state.ts';
import { aGame, memberOf } from '../../../support/game.ts';

const vote = (state: State): void =>
  applyEffects(state, [{ kind: 'special', name: 'censure', size: 0.04 }], {
    actor: -1,
    target: -1,
  });

describe('a vote of censure', () => {
  it('is carried by a majority that does not trust the chair: it starts again with less', () => {
    const state = aGame();
    for (const m of state.members) m.trustInChair01 = 0.3;
    memberOf(state, 'POL').ious = 2;
    const { legitimacy01 } = state;
    const { capital } = state.seats[0];
    vote(state);
    expect(state.legitimacy01).toBeCloseTo(legitimacy01 - 0.04);
    expect(state.seats[0].capital).toBe(capital - 3);
    expect(memberOf(state, 'POL').ious).toBe(0);
    expect(state.chronicle.at(-1)?.params['carried']).toBe(true);
  });

  it('fails where the chair is trusted, which gives standing back', () => {
    const state = aGame();
    const { legitimacy01 } = state;
    vote(state);
    expect(state.legitimacy01).toBeCloseTo(legitimacy01 + 0.02);
    expect(state.chronicle.at(-1)?.params['carried']).toBe(false);
  });

  it('counts grievances, and nobody who has left', () => {
    const state = aGame();
    for (const m of state.members) {
      m.trustInChair01 = 0.5;
      m.grievance = 0.1;
    }
    memberOf(state, 'TUR').leftTreaty = true;
    vote(state);
    expect(state.chronicle.at(-1)?.params).toMatchObject({ against: 7, voters: 7 });
  });
});
