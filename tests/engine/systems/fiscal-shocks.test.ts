/** Fiscal shocks come to all and to each, and pass. */
import { describe, expect, it } from 'vitest';
import { updateFiscalShocks } from '../../../src/engine/systems/fiscal-shocks.ts';
import { aGame, memberOf } from '../../support/game.ts';

describe('fiscal shocks', () => {
  it('fade by the share that is held', () => {
    const state = aGame({ changes: { fiscNoise: 0.000001, fiscHold: 0.9 } });
    memberOf(state, 'FRA').fiscalShockPctGdp = -0.4;
    updateFiscalShocks(state);
    expect(memberOf(state, 'FRA').fiscalShockPctGdp).toBeCloseTo(-0.36, 4);
  });

  it('have the spread that is asked for, half of it in common', () => {
    const squares = { one: 0, both: 0, turns: 0 };
    for (let turn = 0; turn < 4000; turn++) {
      const state = aGame({ changes: { fiscNoise: 0.1 } });
      state.turn = turn;
      updateFiscalShocks(state);
      const [a, b] = [memberOf(state, 'FRA'), memberOf(state, 'DEU')].map(
        (m) => m.fiscalShockPctGdp,
      );
      squares.one += a * a;
      squares.both += a * b;
      squares.turns += 1;
    }
    expect(squares.one / squares.turns).toBeCloseTo(0.01, 3);
    expect(squares.both / squares.turns).toBeCloseTo(0.005, 3);
  });

  it('stay away when they are switched off', () => {
    const state = aGame({ changes: { fiscNoise: 0 } });
    updateFiscalShocks(state);
    for (const m of state.members) expect(m.fiscalShockPctGdp).toBe(0);
  });
});
