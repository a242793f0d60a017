/** (22) Disputes: hDisp(1.3−u) unless internationalist or out; disp +.35, trust in the US −.04, its trust −.03. */
import { describe, expect, it } from 'vitest';
import { transatlanticDispute } from '../../../src/engine/crises/dispute.ts';
import { aGame, everyPair, pair } from '../../support/game.ts';

const quarrel = (hDisp: number, seed = 'a seed') => {
  const state = aGame({ seed, changes: { hDisp } });
  everyPair(state, state.trust, 0.5);
  return state;
};

describe('a transatlantic dispute', () => {
  it('heats up and costs trust both ways', () => {
    const state = quarrel(100);
    state.us.disputeHeat01 = 0.5;
    transatlanticDispute(state);
    expect(state.us.disputeHeat01).toBeCloseTo(0.85, 12);
    expect(state.trust[pair(state, 'POL', 'USA')]).toBeCloseTo(0.46, 12);
    expect(state.trust[pair(state, 'USA', 'POL')]).toBeCloseTo(0.47, 12);
    expect(state.trust[pair(state, 'POL', 'DEU')]).toBe(0.5);
    transatlanticDispute(state);
    expect(state.us.disputeHeat01).toBe(1);
  });

  it('needs a government that picks one', () => {
    for (const arrange of ['internationalist', 'out'] as const) {
      const state = quarrel(100);
      if (arrange === 'out') state.us.out = true;
      else state.us.administration = 'internationalist';
      transatlanticDispute(state);
      expect(state.chronicle).toEqual([]);
    }
  });

  it('is likelier the less Washington is committed', () => {
    const count = (commitment: number): number => {
      let came = 0;
      for (let seed = 0; seed < 500; seed++) {
        const state = quarrel(0.4, `dispute ${seed}`);
        state.us.commitment01 = commitment;
        transatlanticDispute(state);
        came += state.chronicle.length;
      }
      return came / 500;
    };
    expect(Math.abs(count(0.8) - 0.2)).toBeLessThan(0.075);
    expect(Math.abs(count(0.2) - 0.44)).toBeLessThan(0.09);
  });
});
