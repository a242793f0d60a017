import { expect, it } from 'vitest';
import { applyEffects } from '../../../src/engine/effects/apply-effects.ts';
import { crashHazard01, updateUnitedStates } from '../../../src/engine/systems/us-commitment.ts';
import { aGame } from '../../support/game.ts';

it('Congress lets nobody leave for so many half-years, then the hazard is back', () => {
  const state = aGame();
  state.turn = 5;
  state.us.commitment01 = 0.2;
  expect(crashHazard01(state)).toBeGreaterThan(0);
  applyEffects(state, [{ kind: 'alliance', field: 'crash-pause', add: 2 }], {
    actor: -1,
    target: -1,
  });
  const hazards = [0, 1, 2].map(() => {
    const hazard = crashHazard01(state);
    state.us.commitment01 = 0.2;
    updateUnitedStates(state);
    state.us.commitment01 = 0.2;
    return hazard;
  });
  expect(hazards.map((h) => h > 0)).toEqual([false, false, true]);
});
