/** Open opt-outs: where there is a norm, a sore government keeps a text but for its worst part. */
import { describe, expect, it } from 'vitest';
import { optOut, sorestText } from '../../../../src/engine/governments/acts/opt-out.ts';
import { makeInstrument } from '../../../../src/engine/governments/instruments.ts';
import { DIMENSIONS } from '../../../../src/engine/state.ts';
import type { Quirk } from '../../../../src/engine/governments/government.ts';
import { aGame, memberOf, pair, seatOf } from '../../../support/game.ts';

const sore = (quirks: Quirk[] = []) => {
  const state = aGame({ changes: { optOutFrom: 0.2, undoShare: 1.5, breachTrust: 0.03 } });
  const index = seatOf(state, 'HUN');
  const m = memberOf(state, 'HUN');
  m.resentment = 0.2;
  m.government.quirks = quirks;
  state.optOutNorm01 = 0.5;
  state.treaty.floor = 0.9;
  const text = makeInstrument(state, {
    kind: 'declaration',
    about: 'package',
    delta: DIMENSIONS.map((d) => (d === 'floor' ? 0.2 : 0)),
    parties: [],
  });
  return { state, index, m, text };
};

describe('an open opt-out', () => {
  it('needs a norm, a grudge and a text that is far from what the government wants', () => {
    const { state, index, m, text } = sore();
    expect(sorestText(state, index)).toBe(text);
    state.optOutNorm01 = 0.1;
    expect(sorestText(state, index)).toBeUndefined();
    state.optOutNorm01 = 0.5;
    m.resentment = 0.01;
    expect(sorestText(state, index)).toBeUndefined();
    m.resentment = 0.2;
    m.spendingPctGdp = 5;
    expect(sorestText(state, index)).toBeUndefined();
  });

  it('eases the grudge, takes its part of the text out, and is made once', () => {
    const { state, index, m, text } = sore();
    optOut(state, index, text);
    expect(m.resentment).toBeCloseTo(0.16, 12);
    expect(m.optOuts).toBe(1);
    expect(state.treaty.floor).toBeLessThan(0.9);
    expect(text.qualifiedBy).toEqual(['HUN']);
    expect(sorestText(state, index)).toBeUndefined();
  });

  it('costs less trust from a neutral tradition', () => {
    const lost = (quirks: Quirk[]): number => {
      const { state, index, text } = sore(quirks);
      memberOf(state, 'EST').spendingPctGdp = 5; // wants the text
      const before = state.trust[pair(state, 'EST', 'HUN')];
      optOut(state, index, text);
      return before - state.trust[pair(state, 'EST', 'HUN')];
    };
    expect(lost([])).toBeGreaterThan(0);
    expect(lost(['neutral-tradition'])).toBeCloseTo(0.4 * lost([]), 12);
  });
});
