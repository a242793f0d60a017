import { describe, expect, it } from 'vitest';
import { apply } from '../../../../src/engine/index.ts';
import { applyEffects } from '../../../../src/engine/effects/apply-effects.ts';
import type { State } from '../../../../src/engine/state.ts';
import { aGame, seatOf } from '../../../support/game.ts';

const call = (state: State, name: 'consultation' | 'armed-attack'): void =>
  applyEffects(state, [{ kind: 'special', name, size: 1 }], {
    actor: -1,
    target: seatOf(state, 'EST'),
  });

describe('a card that calls the roll', () => {
  it.each([
    ['consultation', 4, 'probe'],
    ['armed-attack', 5, 'limited-attack'],
  ] as const)('asks the allies in %s, and the chair may speak', (name, article, kind) => {
    const state = aGame();
    call(state, name);
    expect(state.theatre.rollCall).toMatchObject({ article, kind, victim: 'EST' });
    expect(state.decisions.map((d) => d.kind)).toEqual(['roll-call']);
    apply(state, 'secretary-general', { verb: 'roll-call', stance: 'hold' });
    expect(state.theatre.rollCall).toBeNull();
    expect(state.theatre.lastRollCall?.victim).toBe('EST');
  });

  it('never ends the game by itself', () => {
    for (let k = 0; k < 20; k++) {
      const state = aGame({ seed: `attack ${k}` });
      for (const m of state.members) m.publicSupport01 = 0.1;
      call(state, 'armed-attack');
      apply(state, 'secretary-general', { verb: 'roll-call', stance: 'hold' });
      expect(state.testFailed).toBe(false);
    }
  });

  it('does not call over another call', () => {
    const state = aGame();
    call(state, 'consultation');
    call(state, 'armed-attack');
    expect(state.decisions).toHaveLength(1);
  });
});
