/** A favour has a payer and a price; the price grows with every favour and falls back slowly. */
import { describe, expect, it } from 'vitest';
import {
  decayPrecedent,
  paymentCharge,
  paymentLedger,
  paymentScale,
  rememberPayments,
} from '../../../src/engine/bargaining/side-payments.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const bank = () => aGame({ changes: { payPrice: 2, payMemory: 0.5 } });

describe('a side payment', () => {
  it('costs a large payer less to please a small receiver than the other way round', () => {
    const state = bank();
    const [germany, estonia] = [memberOf(state, 'DEU'), memberOf(state, 'EST')];
    const [large, small] = [0.3 + 5000 / 6500, 0.3 + 50 / 1550];
    expect(paymentScale(germany)).toBeCloseTo(large, 12);
    expect(paymentCharge(state, germany, estonia, 0.1)).toBeCloseTo((0.2 * small) / large, 12);
    expect(paymentCharge(state, estonia, germany, 0.1)).toBeCloseTo((0.2 * large) / small, 12);
  });

  it('gets dearer with precedent', () => {
    const state = bank();
    const [germany, estonia] = [memberOf(state, 'DEU'), memberOf(state, 'EST')];
    const fresh = paymentCharge(state, germany, estonia, 0.1);
    rememberPayments(state, [{ to: 'EST', from: 'DEU', value: 0.2 }]);
    expect(state.precedent).toBeCloseTo(0.5 * 0.2 * (0.3 + 50 / 1550), 12);
    expect(estonia.sidePaymentsReceived).toBeCloseTo(0.2, 12);
    expect(paymentCharge(state, germany, estonia, 0.1)).toBeCloseTo(
      fresh * (1 + state.precedent),
      12,
    );
    const peak = state.precedent;
    decayPrecedent(state);
    expect(state.precedent).toBeCloseTo(0.85 * peak, 12);
  });

  it('adds up by member, whoever pays whom', () => {
    const state = bank();
    const { received, charged } = paymentLedger(state, [
      { to: 'EST', from: 'DEU', value: 0.1 },
      { to: 'EST', from: 'FRA', value: 0.05 },
      { to: 'HUN', from: 'DEU', value: 0.02 },
    ]);
    const [germany, estonia, hungary] = ['DEU', 'EST', 'HUN'].map((id) => memberOf(state, id));
    expect(received[seatOf(state, 'EST')]).toBeCloseTo(0.15, 12);
    expect(charged[seatOf(state, 'DEU')]).toBeCloseTo(
      paymentCharge(state, germany, estonia, 0.1) + paymentCharge(state, germany, hungary, 0.02),
      12,
    );
    expect(received[seatOf(state, 'POL')]).toBe(0);
    expect(charged[seatOf(state, 'EST')]).toBe(0);
  });

  it('was free as published', () => {
    const state = aGame({ changes: { payPrice: 0, payMemory: 0, payAsk: 0 } });
    rememberPayments(state, [{ to: 'EST', from: 'DEU', value: 0.2 }]);
    expect(state.precedent).toBe(0);
    expect(paymentCharge(state, memberOf(state, 'EST'), memberOf(state, 'USA'), 0.3)).toBe(0);
  });
});
