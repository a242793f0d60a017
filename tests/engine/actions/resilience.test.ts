/** Resilience: hybrid attacks lose their point; nobody votes for what did not happen. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { shielded01, spoils01, wearDown } from '../../../src/engine/systems/resilience.ts';
import { act, aTurn, memberOf, notesOf, POLAND, refusalOf } from '../../support/verbs.ts';

const HARDEN: Action = { verb: 'resilience' };

describe('a resilience package', () => {
  it('hardens the less the more is hard already, and strains the budget', () => {
    const state = aTurn({}, POLAND);
    act(state, POLAND, HARDEN);
    expect(memberOf(state, 'POL').resilience01).toBeCloseTo(0.3, 12);
    act(state, POLAND, HARDEN);
    expect(memberOf(state, 'POL').resilience01).toBeCloseTo(0.51, 12);
    expect(memberOf(state, 'POL').fiscalShockPctGdp).toBeCloseTo(-0.12, 12);
    memberOf(state, 'POL').resilience01 = 0.95;
    expect(refusalOf(state, POLAND, HARDEN)).toBe('hardened-already');
  });

  it('takes the point out of attacks where the threat is felt', () => {
    const state = aTurn({ resilienceShield: 0.6 }, POLAND);
    expect(shielded01(state)).toBe(0);
    for (const m of state.members) m.resilience01 = 0.5;
    expect(shielded01(state)).toBeCloseTo(0.3, 12);
    expect(spoils01(state, 'POL')).toBeCloseTo(0.3, 12);
    for (const m of state.members) m.resilience01 = m.frontLine ? 0.5 : 0;
    expect(shielded01(state)).toBeLessThan(0.3);
    expect(shielded01(state)).toBeGreaterThan(0.05);
  });

  it('wins no support, and wears away', () => {
    const state = aTurn({}, POLAND);
    const { publicSupport01 } = memberOf(state, 'POL');
    act(state, POLAND, HARDEN);
    expect(memberOf(state, 'POL').publicSupport01).toBe(publicSupport01);
    expect(notesOf(state, POLAND, HARDEN)).toEqual(['invisible-at-the-polls']);
    wearDown(state);
    expect(memberOf(state, 'POL').resilience01).toBeCloseTo(0.3 * 0.98, 12);
  });
});
