/** §3.1: ideal points and weights. */
import { describe, expect, it } from 'vitest';
import { idealsOf, weightsOf } from '../../../src/engine/bargaining/preferences.ts';
import { DIMENSIONS } from '../../../src/engine/state.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const government = () => {
  const state = aGame({ changes: { G0: 2000 } });
  const m = memberOf(state, 'FRA');
  Object.assign(m, {
    threat01: 0.4,
    autonomy01: 0.8,
    worldviewInterventionist01: 0.6,
    worldviewAtlanticist01: 0.3,
    spendingPctGdp: 2.1,
    industry01: 0.9,
    fiscalWill01: 0.6,
    gdpStartBillionUsd: 3000,
    nationalistLed: false,
  });
  state.us.commitment01 = 0.5;
  return { state, m, index: seatOf(state, 'FRA') };
};

const expectClose = (found: readonly number[], wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((x, k) => expect(found[k], DIMENSIONS[k]).toBeCloseTo(x, 12));
};

describe('ideal points', () => {
  it('come from threat, autonomy, worldview, industry and the state of Washington', () => {
    const { state, index } = government();
    expectClose(idealsOf(state, index), [
      0.45 + 0.2 - 0.096,
      0.15 + 0.36 - 0.12,
      0.15 + 0.48 - 0.08 - 0.09,
      0.95 - 0.4 + 0.04,
      0.25 + 0.21 + 0.06 - 0.2 * 0.5 * 0.7,
      (2.1 + 0.48) / 5,
      0.3 + 0.45 + 0.1 * 0.4 - 0.2,
      0.85 - 0.195 + 0.175 + 0.016,
    ]);
  });

  it('shift under a nationalist-led government', () => {
    const { state, m, index } = government();
    const before = idealsOf(state, index);
    m.nationalistLed = true;
    const shift = [-0.15, -0.2, 0.25, -0.2, 0, 0, -0.1, -0.35];
    expectClose(
      idealsOf(state, index),
      before.map((x, k) => x + shift[k]),
    );
  });

  it('want more of Europe once the United States is out', () => {
    const { state, m, index } = government();
    m.worldviewAtlanticist01 = 0.8;
    const before = idealsOf(state, index)[7];
    state.us.out = true;
    expect(idealsOf(state, index)[7]).toBeCloseTo(before + 0.25, 12);
  });

  it('stay in 0–1, with a spending floor of at least .75 %', () => {
    const { state, m, index } = government();
    Object.assign(m, {
      threat01: 0,
      spendingPctGdp: 0.1,
      worldviewInterventionist01: 0,
      nationalistLed: true,
    });
    const ideals = idealsOf(state, index);
    expect(ideals[1]).toBe(0);
    expect(ideals[5]).toBe(0.15);
  });

  it('of Washington depend on its administration alone', () => {
    const { state } = government();
    state.us.administration = 'restrainer';
    expect(idealsOf(state, 0)).toEqual([0.4, 0.35, 0.5, 0.45, 0.45, 1, 0.4, 0.6]);
    state.us.administration = 'internationalist';
    expect(idealsOf(state, 0)).toEqual([0.6, 0.7, 0.2, 0.8, 0.9, 0.75, 0.3, 0.35]);
  });
});

describe('weights', () => {
  it('say how much each dimension matters', () => {
    const { state, index } = government();
    expectClose(weightsOf(state, index), [0.61, 0.41, 0.55, 0.4, 0.31, 0.25, 0.375, 0.41]);
  });

  it('are heavier in Washington where it pays and leads', () => {
    const { state } = government();
    Object.assign(memberOf(state, 'USA'), {
      threat01: 0.2,
      autonomy01: 0.7,
      fiscalWill01: 1,
      industry01: 1,
      worldviewAtlanticist01: 0.5,
    });
    expectClose(weightsOf(state, 0), [0.48, 0.59, 0.5, 0.375, 0.43, 0.45, 0.4, 0.35]);
  });
});
