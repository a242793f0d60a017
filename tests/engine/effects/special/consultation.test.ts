import { describe, expect, it } from 'vitest';
import { apply } from '../../../../src/engine/index.ts';
import { applyEffects } from '../../../../src/engine/effects/apply-effects.ts';
import type { State } from '../../../../src/engine/state.ts';
import { aGame, seatOf } from '../../../support/game.ts';

const consult = (state: State, id = 'EST'): void =>
  applyEffects(state, [{ kind: 'special', name: 'consultation', size: 1 }], {
    actor: -1,
    target: seatOf(state, id),
  });

describe('a consultation that a card brings', () => {
  it('asks the allies one by one under Article 4, and the chair may speak', () => {
    const state = aGame();
    consult(state);
    expect(state.theatre.rollCall).toMatchObject({ article: 4, kind: 'probe', victim: 'EST' });
    expect(state.decisions.map((d) => d.kind)).toEqual(['roll-call']);
    apply(state, 'secretary-general', { verb: 'roll-call', stance: 'hold' });
    expect(state.theatre.rollCall).toBeNull();
    expect(state.theatre.lastRollCall?.victim).toBe('EST');
  });

  it('does not begin over another', () => {
    const state = aGame();
    consult(state);
    consult(state, 'POL');
    expect(state.decisions).toHaveLength(1);
    expect(state.theatre.rollCall?.victim).toBe('EST');
  });
});
