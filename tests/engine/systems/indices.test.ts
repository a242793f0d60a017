/** §4.1: the indices, each the sum of its parts; published weights where numbers are reckoned. */
import { describe, expect, it } from 'vitest';
import type { Contributions, State } from '../../../src/engine/state.ts';
import { europeanShare01, measure } from '../../../src/engine/systems/indices.ts';
import { aGame, everyPair, memberOf } from '../../support/game.ts';

const sumOf = (parts: Contributions): number => Object.values(parts).reduce((x, y) => x + y, 0);

/** An alliance whose indices can be reckoned on paper. */
const measured = (h1 = 0, ownIndex = 0): State => {
  const state = aGame({ changes: { h1, ownIndex, tens: 0.45 } });
  everyPair(state, state.beliefs, 0.55);
  everyPair(state, state.trust, 0.6);
  Object.assign(state.deterrence, {
    deterrence01: 0.6,
    europeanDeterrence01: 0.31,
    europeanForceBillionUsd: 60,
    usForceBillionUsd: 40,
  });
  Object.assign(state.treaty, { core: 0.5, scope: 0.4, pillar: 0.55, usrole: 0.7 });
  state.pillarStock01 = 0.5;
  state.optOutNorm01 = 0.4;
  state.us.commitment01 = 0.3;
  state.legitimacy01 = 0.5;
  for (const m of state.members) {
    m.workSharing01 = 0.25;
    m.resentment = 0.05;
    m.spendingPctGdp = 2.5;
  }
  return state;
};

describe('the pillar index', () => {
  it('adds deliverable deterrence, institutions, mutual belief, share of force and treaty', () => {
    const now = measure(measured(), 3);
    const parts = 0.28 * 0.5 + 0.28 * 0.5 + 0.16 * 0.5 + 0.16 * 0.5 + 0.12 * 0.55;
    expect(now.pillarIndex).toBeCloseTo(100 * (-0.109 + 1.15 * parts), 9);
    expect(now.turn).toBe(3);
  });

  it('is cut by h1 while nationalists govern large members', () => {
    const state = measured(1);
    memberOf(state, 'DEU').nationalistLed = true;
    const parts = 0.14 + 0.14 + 0.08 + 0.08 + 0.066;
    expect(measure(state, 0).pillarIndex).toBeCloseTo(
      100 * (-0.109 + 1.15 * parts * (1 - (0.3 * 5) / 13)),
      9,
    );
  });

  it('stops counting deterrence a little above its aim, and never leaves 0–100', () => {
    const state = measured();
    state.deterrence.europeanDeterrence01 = 1;
    expect(measure(state, 0).pillarParts['european-deterrence']).toBeCloseTo(115 * 0.28 * 1.05, 9);
    everyPair(state, state.beliefs, 0);
    Object.assign(state.deterrence, { europeanDeterrence01: 0, europeanForceBillionUsd: 0 });
    state.pillarStock01 = 0;
    state.treaty.pillar = 0;
    const nothing = measure(state, 0);
    expect(nothing.pillarIndex).toBe(0);
    expect(sumOf(nothing.pillarParts)).toBeCloseTo(0, 9);
  });
});

describe('the native index', () => {
  it('adds core, norm, narrow scope, work-sharing, Washington and belief (published weights)', () => {
    const now = measure(measured(), 0);
    const parts =
      0.16 * 0.5 +
      0.15 * 0.4 * (1 - 1.2 * 0.45 * 0.2) +
      0.11 * 0.6 +
      0.24 * 0.5 +
      0.14 * 0.5 +
      0.2 * 0.5;
    expect(now.nativeIndex).toBeCloseTo(100 * (-0.094 + 1.25 * parts), 9);
  });

  it('counts a United States that is out for a fifth', () => {
    const state = measured();
    const part = (): number => measure(state, 0).nativeParts['us-commitment'] ?? 0;
    const before = part();
    expect(before).toBeGreaterThan(1);
    state.us.out = true;
    expect(part()).toBeCloseTo(before / 5, 12);
  });

  it('as repaired, rests less on what money buys and more on the lived norm', () => {
    const [published, own] = [
      measure(measured(0, 0), 0).nativeParts,
      measure(measured(0, 1), 0).nativeParts,
    ];
    const bought = (parts: Contributions): number =>
      (parts['us-commitment'] ?? 0) + (parts.reliability ?? 0);
    const lived = (parts: Contributions): number => parts['opt-out-norm'] ?? 0;
    expect(bought(own)).toBeLessThan(0.6 * bought(published));
    expect(lived(own) / bought(own)).toBeGreaterThan(lived(published) / bought(published));
  });
});

describe('the other gauges', () => {
  it('are cohesion, autonomy, legitimacy, deterrence and cost as published', () => {
    const now = measure(measured(), 0);
    expect(now.cohesion).toBeCloseTo(100 * (0.55 + 0.3 - 0.04 + 0.075), 9);
    expect(europeanShare01(measured())).toBeCloseTo(0.6, 12);
    expect(now.autonomy).toBeCloseTo(100 * (0.3 + 0.15 + 0.06), 9);
    expect(now.deterrence).toBeCloseTo(60, 12);
    expect(now.legitimacy).toBeCloseTo(50, 12);
    expect(now.spendingPctGdp).toBeCloseTo(2.5, 12);
    expect(now.reliability01).toBeCloseTo(0.55, 12);
  });

  it('are sums of their parts, to the last digit that a person could read', () => {
    const now = measure(measured(0.6, 1), 0);
    expect(sumOf(now.pillarParts)).toBeCloseTo(now.pillarIndex, 10);
    expect(sumOf(now.nativeParts)).toBeCloseTo(now.nativeIndex, 10);
    expect(sumOf(now.cohesionParts)).toBeCloseTo(now.cohesion, 10);
  });

  it('keep a treaty of their own, not a window on the present one', () => {
    const state = measured();
    const now = measure(state, 0);
    state.treaty.core = 0.99;
    expect(now.treaty.core).toBe(0.5);
  });
});
