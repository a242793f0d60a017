import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/engine/effects/apply-effects.ts';
import { total, GAUGE_CAUSES } from '../../../../src/engine/ledger.ts';
import type { State } from '../../../../src/engine/state.ts';
import { aGame } from '../../../support/game.ts';

const sign = (state: State): void =>
  applyEffects(state, [{ kind: 'special', name: 'roadmap', size: 0.04 }], {
    actor: -1,
    target: -1,
  });

describe('a roadmap', () => {
  it('turns the withdrawal into a schedule, at a price in commitment that the ledger shows', () => {
    const state = aGame();
    const before = state.us.commitment01;
    sign(state);
    expect(state.us.track).toBe('managed');
    expect(state.us.commitment01).toBeCloseTo(before - 0.04);
    expect(state.ledger.usCommitment['roadmap-announced']).toBeCloseTo(-0.04);
    expect(total(state.ledger.usCommitment, GAUGE_CAUSES.usCommitment)).toBeCloseTo(
      state.us.commitment01,
    );
  });

  it('is signed once, and not by who has left', () => {
    const state = aGame();
    sign(state);
    const { commitment01 } = state.us;
    sign(state);
    expect(state.us.commitment01).toBe(commitment01);
    const gone = aGame();
    gone.us.out = true;
    sign(gone);
    expect(gone.us.track).toBe('none');
  });
});
