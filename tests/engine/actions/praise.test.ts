/** Praise: of publics, of those who stay out and say so, of one government that has delivered. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { act, aTurn, CHAIR, memberOf, POLAND, refusalOf, trustOf } from '../../support/verbs.ts';

const praise = (subject: string): Action => ({ verb: 'praise', subject });

describe('thanking the publics', () => {
  it('wins them and takes a little from the challenger, within the bounds of opinion', () => {
    const state = aTurn();
    const [france, germany] = [memberOf(state, 'FRA'), memberOf(state, 'DEU')];
    Object.assign(france, { publicSupport01: 0.5, nationalist01: 0.3 });
    Object.assign(germany, { publicSupport01: 0.949, nationalist01: 0.021 });
    act(state, CHAIR, praise('publics'));
    expect(france.publicSupport01).toBeCloseTo(0.512, 12);
    expect(france.nationalist01).toBeCloseTo(0.296, 12);
    expect(germany.publicSupport01).toBe(0.95);
    expect(germany.nationalist01).toBe(0.02);
  });

  it('half as much when it is worn', () => {
    const state = aTurn({ repeatFade: 1 });
    state.wear['praise'] = 1;
    Object.assign(memberOf(state, 'FRA'), { publicSupport01: 0.5, nationalist01: 0.3 });
    act(state, CHAIR, praise('publics'));
    expect(memberOf(state, 'FRA').publicSupport01).toBeCloseTo(0.506, 12);
    expect(memberOf(state, 'FRA').nationalist01).toBeCloseTo(0.298, 12);
  });
});

describe('absolving those who stay out', () => {
  it('is a milder stance and a little more norm', () => {
    const state = aTurn();
    state.scoldingStance01 = 0.3;
    state.optOutNorm01 = 0.2;
    act(state, CHAIR, praise('abstainers'));
    expect(state.scoldingStance01).toBeCloseTo(0.05, 12);
    expect(state.optOutNorm01).toBeCloseTo(0.216, 12);
    act(state, CHAIR, praise('abstainers'));
    expect(state.scoldingStance01).toBe(0);
  });

  it('moves the norm half as much when it is worn', () => {
    const state = aTurn({ repeatFade: 1 });
    state.wear['praise'] = 1;
    state.optOutNorm01 = 0.2;
    act(state, CHAIR, praise('abstainers'));
    expect(state.optOutNorm01).toBeCloseTo(0.208, 12);
  });
});

describe('naming one government', () => {
  it('helps it at home, binds it, and makes Atlanticists follow', () => {
    const state = aTurn();
    const poland = memberOf(state, 'POL');
    Object.assign(poland, {
      publicSupport01: 0.6,
      nationalist01: 0.2,
      compliance01: 0.8,
      grievance: 0.02,
    });
    act(state, CHAIR, praise('POL'));
    expect(poland.publicSupport01).toBeCloseTo(0.62, 12);
    expect(poland.nationalist01).toBeCloseTo(0.192, 12);
    expect(poland.compliance01).toBeCloseTo(0.85, 12);
    expect(poland.grievance).toBeCloseTo(0.012, 12);
    expect(memberOf(state, 'GBR').pushPctGdp).toBeCloseTo(0.006, 12);
    expect(memberOf(state, 'FRA').pushPctGdp).toBe(0);
  });

  it('leaves those who delivered as much wondering', () => {
    const state = aTurn();
    act(state, CHAIR, praise('POL')); // Estonia too is above the floor
    expect(memberOf(state, 'EST').trustInChair01).toBeCloseTo(0.492, 12);
    expect(memberOf(state, 'HUN').trustInChair01).toBe(0.5);
  });

  it('between governments earns trust, not standing', () => {
    const state = aTurn({}, POLAND);
    const before = trustOf(state, 'GBR', 'POL');
    act(state, POLAND, praise('GBR')); // forward presence of .4
    expect(trustOf(state, 'GBR', 'POL')).toBeCloseTo(before + 0.04, 12);
    expect(memberOf(state, 'GBR').trustInChair01).toBe(0.5);
  });

  it('needs something to praise, and decays with that government alone', () => {
    const state = aTurn({ repeatFade: 1 });
    expect(refusalOf(state, CHAIR, praise('HUN'))).toBe('nothing-to-praise');
    act(state, CHAIR, praise('POL'));
    expect(state.wear).toEqual({ 'praise:POL': 1 });
    const before = memberOf(state, 'EST').publicSupport01;
    act(state, CHAIR, praise('EST'));
    expect(memberOf(state, 'EST').publicSupport01).toBeCloseTo(before + 0.02, 12);
  });
});
