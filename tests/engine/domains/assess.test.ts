/** The assessment: what Europe has, what the United States brings, what is needed, where a gap would open. */
import { describe, expect, it } from 'vitest';
import { assessDomains } from '../../../src/engine/domains/assess.ts';
import { DOMAINS, type Domain } from '../../../src/engine/domains/domain.ts';
import { gapsByDomain, widestGap01 } from '../../../src/engine/domains/gaps.ts';
import { view } from '../../../src/engine/index.ts';
import { playPolicyTurn } from '../../../src/policies/index.ts';
import { availability } from '../../../src/engine/systems/membership.ts';
import { aGame, aScenario, memberOf } from '../../support/game.ts';

const at = (domain: Domain): number => DOMAINS.indexOf(domain);
/** No hold-up and no gain: forces are what they are. */
const PLAIN = { domainHoldUp: 0, specialisationEfficiency: 0 };

describe('the first assessment', () => {
  it('adds up what every member can bring', () => {
    const state = aGame({ changes: PLAIN });
    let europe = 0;
    state.members.forEach((m, i) => {
      if (i > 0) europe += m.capabilityBillionUsd * availability(state, i) * m.domainShares[0];
    });
    const [land] = state.domains;
    expect(land.europeanBillionUsd).toBeCloseTo(europe, 10);
    const us = memberOf(state, 'USA');
    expect(land.usBillionUsd).toBeCloseTo(
      us.capabilityBillionUsd * availability(state, 0) * us.domainShares[0],
      10,
    );
  });

  it('asks for what the alliance has, divided by how far that goes', () => {
    const state = aGame({ changes: PLAIN });
    for (const x of state.domains) {
      if (x.neededBillionUsd === 0) continue;
      expect((x.europeanBillionUsd + x.usBillionUsd) / x.neededBillionUsd).toBeCloseTo(0.8, 10);
      expect(x.gap01).toBeCloseTo(1 - 0.8 * (1 - x.usShare01), 10);
    }
  });

  it('names the specialists, and the domains that hang on fewer than two', () => {
    const members = aScenario().members.map((m) =>
      m.id === 'DEU'
        ? { ...m, profile: { primary: 'workshop' as const, secondary: 'lift-hub' as const } }
        : m.id === 'FRA'
          ? { ...m, profile: { primary: 'lift-hub' as const, secondary: null } }
          : m,
    );
    const gaps = gapsByDomain(aGame({ scenario: aScenario({ members }) }));
    const of = (domain: Domain) => gaps[at(domain)];
    expect(of('munitions')).toMatchObject({ specialists: ['DEU'], singlePointOfFailure: true });
    expect(of('lift')).toMatchObject({ specialists: ['FRA', 'DEU'], singlePointOfFailure: false });
    expect(of('cyber')).toMatchObject({ specialists: [], singlePointOfFailure: true });
  });
});

describe('a later assessment', () => {
  it('asks for more as the adversary grows, by the share that it must match', () => {
    const state = aGame({ changes: { ...PLAIN, needGrowth: 0.5 } });
    const before = state.domains.map((x) => x.neededBillionUsd);
    state.adversary.forceBillionUsd = state.assumptions.A0 * 1.4;
    assessDomains(state);
    state.domains.forEach((x, k) => expect(x.neededBillionUsd).toBeCloseTo(1.2 * before[k], 10));
  });

  it('finds no American force once Washington is out, and the same European gap', () => {
    const state = aGame({ changes: PLAIN });
    const before = state.domains.map((x) => x.gap01);
    state.us.out = true;
    assessDomains(state);
    expect(state.domains.every((x) => x.usBillionUsd === 0 && x.usShare01 === 0)).toBe(true);
    state.domains.forEach((x, k) => expect(x.gap01).toBeCloseTo(before[k] ?? -1, 10));
  });

  it('loses the force and the trade of who leaves the treaty', () => {
    const state = aGame({ changes: PLAIN });
    const deu = memberOf(state, 'DEU');
    deu.profile.primary = 'workshop';
    assessDomains(state);
    const before = state.domains[at('munitions')].europeanBillionUsd;
    deu.leftTreaty = true;
    assessDomains(state);
    expect(state.domains[at('munitions')].europeanBillionUsd).toBeLessThan(before);
    expect(state.domains[at('munitions')].specialists).toEqual([]);
  });

  it('keeps a table of gaps by turn', () => {
    const state = aGame();
    playPolicyTurn(state, 'nothing', 'a player');
    const [land] = gapsByDomain(view(state, 'secretary-general'));
    expect(land.history01).toHaveLength(2);
    expect(land.history01.at(-1)).toBe(state.history.at(-1)?.domainGaps01[0]);
    expect(widestGap01(state)).toBeGreaterThanOrEqual(land.gap01);
  });
});

describe('interdependence', () => {
  it('rises with shared work, and with a second supplier', () => {
    const of = (workSharing01: number, second: boolean): number => {
      const state = aGame();
      for (const m of state.members) m.workSharing01 = workSharing01;
      memberOf(state, 'DEU').profile.primary = 'workshop';
      if (second) memberOf(state, 'FRA').profile.primary = 'workshop';
      assessDomains(state);
      return state.interdependence01;
    };
    expect(of(0.6, false)).toBeGreaterThan(of(0.1, false));
    expect(of(0.6, true)).toBeGreaterThan(of(0.6, false));
  });
});
