/** (5) readiness, and cap = (wK·K+(1−wK)Mp)·R · (1+.14W(.5+.5ind)) · (1−.45·h3x(.25+W)·bad/(dep+.5)) */
import { describe, expect, it } from 'vitest';
import {
  holdUpShare,
  updateCapability,
  updateReadiness,
} from '../../../src/engine/systems/capability.ts';
import { aGame, memberOf, pair, seatOf } from '../../support/game.ts';

describe('readiness', () => {
  it('goes a quarter of the way to what training, money and the command allow', () => {
    const state = aGame({ changes: { kR: 0.25 } });
    const m = memberOf(state, 'POL');
    m.gdpBillionUsd = 1000;
    m.spendingPctGdp = 2;
    m.personnelBillionUsd = 19;
    m.readiness01 = 0.5;
    state.treaty.command = 0.7;
    state.deterrence.coordination01 = 0.6;
    updateReadiness(state);
    // target .36 + .22·20/20 + .1·.7·(.5+.3) = .636
    expect(m.readiness01).toBeCloseTo(0.5 + 0.25 * 0.136, 12);
  });

  it('has a target of its own in Washington', () => {
    const state = aGame({ changes: { kR: 0.25 } });
    memberOf(state, 'USA').readiness01 = 0.8;
    updateReadiness(state);
    expect(memberOf(state, 'USA').readiness01).toBeCloseTo(0.79, 12);
  });

  it('stays bounded however rich the army', () => {
    const state = aGame({ changes: { kR: 1 } });
    const m = memberOf(state, 'POL');
    m.personnelBillionUsd = 0;
    updateReadiness(state);
    expect(m.readiness01).toBe(0.9);
  });
});

describe('capability', () => {
  const specialist = (h3x: number) => {
    const state = aGame({ changes: { wK: 0.55, h3x } });
    const m = memberOf(state, 'DEU');
    m.equipmentBillionUsd = 100;
    m.personnelBillionUsd = 60;
    m.readiness01 = 0.5;
    m.workSharing01 = 0.5;
    m.industry01 = 0.6;
    for (let j = 0; j < state.members.length; j++)
      state.dependence[seatOf(state, 'DEU') * state.members.length + j] = 0;
    state.dependence[pair(state, 'DEU', 'USA')] = 0.3;
    state.dependence[pair(state, 'DEU', 'TUR')] = 0.2;
    state.us.commitment01 = 0.4;
    return { state, m };
  };

  it('gains from comparative advantage', () => {
    const { state, m } = specialist(0);
    updateCapability(state);
    // raw (55+27)·.5 = 41; ·(1+.14·.5·.8) = 1.056
    expect(m.capabilityBillionUsd).toBeCloseTo(41 * 1.056, 10);
  });

  it('pays for hold-up by unreliable suppliers, twice as much once Washington is out', () => {
    const { state, m } = specialist(0.6);
    updateCapability(state);
    // bad = .3·(1−.4)·.5 + .2·.5 (nationalist-led) = .19; share .19/(.5+.5)
    expect(m.capabilityBillionUsd).toBeCloseTo(41 * 1.056 * (1 - 0.45 * 0.6 * 0.75 * 0.19), 10);
    state.us.out = true;
    updateCapability(state);
    expect(m.capabilityBillionUsd).toBeCloseTo(41 * 1.056 * (1 - 0.45 * 0.6 * 0.75 * 0.28), 10);
  });

  it('is raw force for the United States, whatever it shares', () => {
    const { state } = specialist(1);
    const us = memberOf(state, 'USA');
    us.equipmentBillionUsd = 1000;
    us.personnelBillionUsd = 800;
    us.readiness01 = 0.8;
    us.workSharing01 = 0.9;
    updateCapability(state);
    expect(us.capabilityBillionUsd).toBeCloseTo((550 + 360) * 0.8, 10);
  });

  it('counts risk by supplier in the share of hold-up', () => {
    const { state } = specialist(0.6);
    const risk = state.members.map((m) => (m.id === 'TUR' ? 1 : 0));
    expect(holdUpShare(state, seatOf(state, 'DEU'), risk)).toBeCloseTo(0.2 / 1, 12);
  });
});
