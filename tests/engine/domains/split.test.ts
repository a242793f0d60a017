/** How forces split over domains: home, what a profile draws, what institutions steer; slowly, and always summing to 1. */
import { describe, expect, it } from 'vitest';
import { DOMAINS, PROFILES } from '../../../src/engine/domains/domain.ts';
import {
  gapWeights,
  shiftDomainShares,
  splitWithProfile,
} from '../../../src/engine/domains/split.ts';
import { aGame, aScenario, memberOf, someAssumptions } from '../../support/game.ts';

const MUNITIONS = DOMAINS.indexOf('munitions');
const LAND = DOMAINS.indexOf('land');
const sum = (xs: readonly number[]): number => xs.reduce((all, x) => all + x, 0);
const even = DOMAINS.map(() => 1 / DOMAINS.length);

describe('the split with a profile', () => {
  const a = someAssumptions({ profilePull: 0.4 });

  it('stays home without one', () => {
    expect(splitWithProfile(even, { primary: null, secondary: null }, 0.5, a)).toEqual(even);
  });

  it('goes to the domain served: half as far where no work is shared', () => {
    const workshop = { primary: 'workshop', secondary: null } as const;
    // pull .4 · (.5 + .5): .6 of an eighth, and .4
    expect(splitWithProfile(even, workshop, 0.5, a)[MUNITIONS]).toBeCloseTo(0.075 + 0.4, 12);
    expect(splitWithProfile(even, workshop, 0.5, a)[LAND]).toBeCloseTo(0.075, 12);
    expect(splitWithProfile(even, workshop, 0, a)[MUNITIONS]).toBeCloseTo(0.1 + 0.2, 12);
  });

  it('gives a secondary profile half the pull', () => {
    const both = { primary: 'combat-core', secondary: 'workshop' } as const;
    const split = splitWithProfile(even, both, 0.5, a);
    expect(split[MUNITIONS]).toBeCloseTo(0.4 / 8 + 0.2, 12);
    expect(split[LAND]).toBeCloseTo(0.4 / 8 + 0.4, 12);
  });

  it('sums to 1 whatever the profiles', () => {
    for (const primary of PROFILES)
      for (const secondary of PROFILES)
        expect(sum(splitWithProfile(even, { primary, secondary }, 1, a))).toBeCloseTo(1, 12);
  });
});

describe('a turn', () => {
  it('brings a force a part of the way to its new trade, and back when the trade is dropped', () => {
    const state = aGame({ changes: { domainShift: 0.1, profilePull: 0.4, gapPull: 0 } });
    const m = memberOf(state, 'DEU');
    const home = m.homeDomainShares[MUNITIONS];
    m.profile = { primary: 'workshop', secondary: null, sinceTurn: 0 };
    m.workSharing01 = 0.5;
    shiftDomainShares(state);
    expect(m.domainShares[MUNITIONS]).toBeCloseTo(home + 0.1 * (0.6 * home + 0.4 - home), 12);
    m.profile.primary = null;
    const away = m.domainShares[MUNITIONS] - home;
    shiftDomainShares(state);
    expect(m.domainShares[MUNITIONS] - home).toBeCloseTo(0.9 * away, 12);
  });

  it('leaves every force as it is while nobody changes anything', () => {
    const members = aScenario().members.map((m) =>
      m.id === 'POL' ? { ...m, profile: { primary: 'combat-core' as const, secondary: null } } : m,
    );
    const state = aGame({ scenario: aScenario({ members }), changes: { gapPull: 0 } });
    const before = state.members.map((m) => [...m.domainShares]);
    shiftDomainShares(state);
    state.members.forEach((m, i) =>
      m.domainShares.forEach((share, k) => expect(share).toBeCloseTo(before[i]?.[k] ?? -1, 12)),
    );
  });

  it('steers to the widest gaps as far as European institutions reach, but not the United States', () => {
    const state = aGame({ changes: { domainShift: 1, gapPull: 0.5 } });
    state.pillarStock01 = 0.6;
    const gaps = gapWeights(state);
    const home = [...memberOf(state, 'DEU').homeDomainShares];
    const washington = [...memberOf(state, 'USA').domainShares];
    shiftDomainShares(state);
    memberOf(state, 'DEU').domainShares.forEach((share, k) =>
      expect(share).toBeCloseTo(0.7 * (home[k] ?? 0) + 0.3 * (gaps[k] ?? 0), 12),
    );
    expect(memberOf(state, 'USA').domainShares).toEqual(washington);
  });

  it('steers nothing into nuclear weapons, and nothing where there is no gap', () => {
    const state = aGame();
    expect(gapWeights(state)[DOMAINS.indexOf('nuclear')]).toBe(0);
    expect(sum(gapWeights(state))).toBeCloseTo(1, 12);
    for (const x of state.domains) x.gap01 = 0;
    expect(gapWeights(state)).toEqual(DOMAINS.map(() => 0));
  });
});
