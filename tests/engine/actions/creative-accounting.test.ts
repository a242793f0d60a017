/** Creative accounting: the target is met on paper, a third of it is real, and paper is audited away. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { burden, reportedPctGdp } from '../../../src/engine/systems/membership.ts';
import { wearDown } from '../../../src/engine/systems/resilience.ts';
import { act, aTurn, memberOf, notesOf, POLAND, refusalOf, trustOf } from '../../support/verbs.ts';

const ROADS: Action = { verb: 'creative-accounting' };

describe('roads and ports', () => {
  it('count in what is reported, to Washington as to the floor, and little in what is spent', () => {
    const state = aTurn({}, POLAND);
    const [before, spent] = [burden(state), memberOf(state, 'POL').spendingPctGdp];
    act(state, POLAND, ROADS);
    const poland = memberOf(state, 'POL');
    expect(reportedPctGdp(poland)).toBeCloseTo(spent + 0.21, 12);
    expect(poland.spendingPctGdp).toBe(spent);
    expect(poland.pushPctGdp).toBeCloseTo(0.09, 12);
    expect(burden(state)).toBeGreaterThan(before);
  });

  it('are seen through on the front line, and may be exposed', () => {
    const state = aTurn({}, POLAND);
    const before = trustOf(state, 'EST', 'POL');
    act(state, POLAND, ROADS);
    expect(trustOf(state, 'EST', 'POL')).toBeCloseTo(before - 0.015, 12);
    expect(notesOf(state, POLAND, ROADS)).toEqual(['may-be-exposed']);
  });

  it('are believed up to a point, and audited away', () => {
    const state = aTurn({}, POLAND);
    act(state, POLAND, ROADS);
    act(state, POLAND, ROADS);
    expect(refusalOf(state, POLAND, ROADS)).toBe('nobody-would-believe-it');
    for (let turn = 0; turn < 6; turn++) wearDown(state);
    expect(memberOf(state, 'POL').paperSpendingPctGdp).toBeCloseTo(0.42 * 0.93 ** 6, 12);
    expect(refusalOf(state, POLAND, ROADS)).toBeUndefined();
  });
});
