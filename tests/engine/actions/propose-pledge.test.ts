/** Spending pledges: the chair calls for them; a government goes first and is followed less. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { act, aTurn, CHAIR, memberOf, POLAND, refusalOf, touchedBy } from '../../support/verbs.ts';

const PLEDGE: Action = { verb: 'propose-pledge' };

describe('a pledge', () => {
  it('raises compliance and pledges of all but Washington, stirs voters, cools disputes', () => {
    const state = aTurn();
    state.us.disputeHeat01 = 0.5;
    const [germany, usa] = [memberOf(state, 'DEU'), memberOf(state, 'USA')];
    germany.nationalist01 = 0.2;
    act(state, CHAIR, PLEDGE);
    expect(germany.compliance01).toBeCloseTo(0.94, 12);
    expect(germany.pushPctGdp).toBeCloseTo(0.09 * (0.35 + 0.65 * 0.9), 12);
    expect(germany.nationalist01).toBeCloseTo(0.2015, 12);
    expect(usa.pushPctGdp).toBe(0);
    expect(state.us.disputeHeat01).toBeCloseTo(0.48, 12);
  });

  it('moves budgets half as much when the call is worn', () => {
    const state = aTurn({ repeatFade: 1 });
    state.wear['propose-pledge'] = 1;
    state.us.disputeHeat01 = 0.5;
    Object.assign(memberOf(state, 'DEU'), { compliance01: 0.5, fiscalWill01: 0.5 });
    act(state, CHAIR, PLEDGE);
    expect(memberOf(state, 'DEU').compliance01).toBeCloseTo(0.52, 12);
    expect(memberOf(state, 'DEU').pushPctGdp).toBeCloseTo(0.045 * 0.675, 12);
    expect(state.us.disputeHeat01).toBeCloseTo(0.49, 12);
  });

  it('upon a pledge is words: ambition rises, and whoever has other plans for the money takes it ill', () => {
    const state = aTurn({ repeatFade: 1, pledgeWords: 0.04, pledgeGrudge: 0.005 });
    Object.assign(memberOf(state, 'DEU'), { fiscalWill01: 0.2 });
    const { rhetoric01 } = state;
    const before = memberOf(state, 'DEU').resentment;
    act(state, CHAIR, PLEDGE);
    expect(state.rhetoric01).toBe(rhetoric01);
    expect(memberOf(state, 'DEU').resentment).toBe(before);
    act(state, CHAIR, PLEDGE);
    expect(state.rhetoric01).toBeCloseTo(rhetoric01 + 0.02, 12);
    expect(memberOf(state, 'DEU').resentment).toBeCloseTo(before + 0.0025 * 0.8, 12);
    expect(memberOf(state, 'USA').resentment).toBe(0);
  });

  it('cannot promise the moon', () => {
    const state = aTurn();
    Object.assign(memberOf(state, 'DEU'), { pushPctGdp: 0.69, compliance01: 0.99 });
    act(state, CHAIR, PLEDGE);
    expect(memberOf(state, 'DEU').pushPctGdp).toBe(0.7);
    expect(memberOf(state, 'DEU').compliance01).toBe(1);
    for (const m of state.members) m.pushPctGdp = 0.7;
    expect(refusalOf(state, CHAIR, PLEDGE)).toBe('all-have-pledged');
  });

  it('from a government begins at home', () => {
    const state = aTurn({}, POLAND);
    act(state, POLAND, PLEDGE);
    const [poland, germany] = [memberOf(state, 'POL'), memberOf(state, 'DEU')];
    expect(poland.pushPctGdp).toBeCloseTo(0.14 + 0.02, 12);
    expect(germany.pushPctGdp).toBeCloseTo(0.02 * (0.35 + 0.65 * 0.9), 12);
    expect(poland.nationalist01).toBeCloseTo(0.204, 12);
    expect(germany.nationalist01).toBe(0.2);
    expect(touchedBy(state, POLAND, PLEDGE)).toContain('actor:push');
  });
});
