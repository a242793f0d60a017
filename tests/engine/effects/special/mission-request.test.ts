import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/engine/effects/apply-effects.ts';
import type { State } from '../../../../src/engine/state.ts';
import { aGame, seatOf } from '../../../support/game.ts';

const ask = (state: State, id: string, legitimacy01: number): void =>
  applyEffects(state, [{ kind: 'special', name: 'mission-request', size: legitimacy01 }], {
    actor: -1,
    target: seatOf(state, id),
  });

describe('a mission that is asked for', () => {
  it('is led by who asks, in the next half-year', () => {
    const state = aGame();
    ask(state, 'FRA', 0.6);
    expect(state.scheduled).toEqual([
      { turn: 1, kind: 'mission', leader: 'FRA', legitimacy01: 0.6 },
    ]);
  });

  it('is one at a time', () => {
    const state = aGame();
    ask(state, 'FRA', 0.6);
    ask(state, 'GBR', 0.8);
    expect(state.scheduled).toHaveLength(1);
  });
});
