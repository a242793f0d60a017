/** (9) D = 1−(1−conv)(1−nuc); the same without the United States. */
import { describe, expect, it } from 'vitest';
import { GAUGE_CAUSES, total } from '../../../src/engine/ledger.ts';
import type { State } from '../../../src/engine/state.ts';
import {
  assessDeterrence,
  credibilities01,
  updateDeterrence,
} from '../../../src/engine/systems/deterrence.ts';
import { aGame, everyPair, memberOf, pair, seatOf } from '../../support/game.ts';

/** Beliefs .5 and willingness .75 everywhere: credibility .6. Germany 100, the United States 1000, nobody else. */
const twoForces = (): State => {
  const state = aGame({
    changes: {
      avEur: 0.62,
      avUS0: 0.04,
      avUS1: 0.2,
      co0: 0.38,
      coC: 0.3,
      coP: 0.26,
      coW: 0.1,
      nucUS: 0.42,
      nucEU: 0.12,
    },
  });
  everyPair(state, state.beliefs, 0.5);
  everyPair(state, state.hidden.willingness, 0.75);
  for (const m of state.members) {
    m.capabilityBillionUsd = 0;
    m.workSharing01 = 0.5;
  }
  memberOf(state, 'DEU').capabilityBillionUsd = 100;
  memberOf(state, 'USA').capabilityBillionUsd = 1000;
  state.us.commitment01 = 0.5;
  state.us.presence01 = 1;
  state.treaty.command = 0.7;
  state.treaty.usrole = 0.8;
  state.pillarStock01 = 0.5;
  state.adversary.forceBillionUsd = 100;
  return state;
};

const COORDINATION = 0.38 + 0.3 * 0.7 * (0.35 + 0.65 * 0.5) + 0.26 * 0.5 + 0.1 * 0.5;
const FORCE = 100 * 0.62 * 0.6 + 1000 * 0.14 * 0.6;

describe('credibility', () => {
  it('is three fifths belief and two fifths truth, seen by the threatened', () => {
    const state = twoForces();
    expect(credibilities01(state)[3]).toBeCloseTo(0.6, 12);
    for (const m of state.members) m.threat01 = 0;
    memberOf(state, 'POL').threat01 = 0.8;
    memberOf(state, 'FRA').threat01 = 0.4;
    state.beliefs[pair(state, 'POL', 'DEU')] = 1;
    // Warsaw .6+.3 = .9 with weight .8, Paris .6 with weight .4·.3
    expect(credibilities01(state)[3]).toBeCloseTo((0.9 * 0.8 + 0.6 * 0.12) / 0.92, 12);
  });

  it('is no longer judged by those who left', () => {
    const state = twoForces();
    everyPair(state, state.beliefs, 0);
    state.beliefs[pair(state, 'POL', 'DEU')] = 1;
    for (const m of state.members) m.leftTreaty = m.id !== 'POL';
    expect(credibilities01(state)[3]).toBeCloseTo(0.6 + 0.3, 12);
  });
});

describe('deterrence', () => {
  it('is force that is believed, times how well it is coordinated, and the bomb', () => {
    const d = assessDeterrence(twoForces());
    const conventional = (FORCE * COORDINATION) / (FORCE * COORDINATION + 62);
    const nuclear = 0.42 * 0.5 * 0.8 + 0.12 * 0.75 * 1.2;
    expect(d.coordination01).toBeCloseTo(COORDINATION, 12);
    expect(d.conventional01).toBeCloseTo(conventional, 12);
    expect(d.nuclear01).toBeCloseTo(nuclear, 12);
    expect(d.deterrence01).toBeCloseTo(1 - (1 - conventional) * (1 - nuclear), 12);
    expect(d.usForceBillionUsd).toBeCloseTo(84, 10);
  });

  it('without the United States has neither its force, nor its command, nor its bomb', () => {
    const d = assessDeterrence(twoForces());
    const x = 37.2 * (0.38 + 0.3 * 0.7 * 0.35 + 0.13 + 0.05);
    const nuclear = 0.12 * (0.5 + 0.9 * 0.5) * 1.2;
    expect(d.europeanDeterrence01).toBeCloseTo(1 - (1 - x / (x + 62)) * (1 - nuclear), 12);
  });

  it('loses the American share when it goes out, whatever commitment says', () => {
    const state = twoForces();
    const european = assessDeterrence(state).europeanForceBillionUsd;
    state.us.out = true;
    const d = assessDeterrence(state);
    expect(d.usForceBillionUsd).toBe(0);
    expect(d.europeanForceBillionUsd).toBe(european);
    expect(d.coordination01).toBeCloseTo(0.38 + 0.3 * 0.7 * 0.35 + 0.13 + 0.05, 12);
    expect(d.nuclear01).toBeCloseTo(0.12 * 0.75 * 1.2, 12);
  });

  it('is coordinated worse when forces leave the command', () => {
    const state = twoForces();
    memberOf(state, 'FRA').capabilityBillionUsd = 100;
    memberOf(state, 'FRA').leftCommand = true;
    // half of non-American capability outside: command counts 1 − .7·.5
    const expected = 0.38 + 0.3 * 0.65 * 0.7 * 0.675 + 0.13 + 0.05;
    expect(assessDeterrence(state).coordination01).toBeCloseTo(expected, 12);
  });

  it('falls as the adversary arms', () => {
    const state = twoForces();
    const before = assessDeterrence(state).deterrence01;
    state.adversary.forceBillionUsd = 200;
    expect(assessDeterrence(state).deterrence01).toBeLessThan(before);
  });

  it('books what moved it factor by factor, so that the ledger sums to the gauge', () => {
    const state = twoForces();
    state.deterrence = assessDeterrence(state);
    state.ledger.deterrence = { start: state.deterrence.deterrence01 };
    memberOf(state, 'DEU').capabilityBillionUsd = 150;
    state.pillarStock01 = 0.7;
    state.adversary.forceBillionUsd = 140;
    state.us.commitment01 = 0.3;
    updateDeterrence(state, 100);
    const parts = state.ledger.deterrence;
    expect(total(parts, GAUGE_CAUSES.deterrence)).toBeCloseTo(state.deterrence.deterrence01, 12);
    expect(parts['european-force']).toBeGreaterThan(0);
    expect(parts['us-force']).toBeLessThan(0);
    expect(parts['adversary']).toBeLessThan(0);
  });

  it('knows the nuclear powers by name, not by their place in the roster', () => {
    const state = twoForces();
    const before = assessDeterrence(state).nuclear01;
    for (let i = 0; i < state.members.length; i++) {
      state.beliefs[i * state.members.length + seatOf(state, 'FRA')] = 0;
      state.hidden.willingness[i * state.members.length + seatOf(state, 'FRA')] = 0;
    }
    expect(assessDeterrence(state).nuclear01).toBeCloseTo(before - 0.12 * 0.75 * 0.6, 12);
  });
});
