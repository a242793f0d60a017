/** (4) o1+=(f−o1)/τ; o2+=(o1−o2)/τ; o3+=(o2−o3)/τ; K+=dK(o3−K); Mp+=dM(f−Mp); f = gdp·sp/100 */
import { describe, expect, it } from 'vitest';
import { updateProcurement } from '../../../src/engine/systems/procurement.ts';
import { aGame, memberOf } from '../../support/game.ts';

const doubled = () => {
  const state = aGame({ changes: { tauS: 4, dK: 0.08, dM: 0.15 } });
  const m = memberOf(state, 'POL');
  m.gdpBillionUsd = 1000;
  m.spendingPctGdp = 2;
  m.ordersBillionUsd = [10, 10, 10];
  m.equipmentBillionUsd = 10;
  m.personnelBillionUsd = 10;
  return { state, m };
};

describe('procurement', () => {
  it('passes money through three stages, each fed by the one before', () => {
    const { state, m } = doubled();
    updateProcurement(state);
    expect(m.ordersBillionUsd[0]).toBeCloseTo(12.5, 12);
    expect(m.ordersBillionUsd[1]).toBeCloseTo(10.625, 12);
    expect(m.ordersBillionUsd[2]).toBeCloseTo(10.15625, 12);
    expect(m.equipmentBillionUsd).toBeCloseTo(10.0125, 12);
    expect(m.personnelBillionUsd).toBeCloseTo(11.5, 12);
  });

  it('leaves a steady budget where it is', () => {
    const { state, m } = doubled();
    m.spendingPctGdp = 1;
    updateProcurement(state);
    expect(m.equipmentBillionUsd).toBe(10);
    expect(m.personnelBillionUsd).toBe(10);
  });

  it('delivers a doubled budget in five to ten years, people before equipment', () => {
    const { state, m } = doubled();
    const halfYearsTo = (done: () => boolean): number => {
      let turns = 0;
      while (!done() && turns < 100) {
        updateProcurement(state);
        turns++;
      }
      return turns;
    };
    const people = halfYearsTo(() => m.personnelBillionUsd >= 15);
    const equipment = people + halfYearsTo(() => m.equipmentBillionUsd >= 15);
    expect(people).toBe(5); // 1 − .85^5 = .556
    expect(equipment).toBeGreaterThanOrEqual(10);
    expect(equipment).toBeLessThanOrEqual(20);
  });
});
