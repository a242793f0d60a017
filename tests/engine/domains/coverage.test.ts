/** A weak domain drags the whole: 1 / √(Σ need / cover²) over the plain mean, against the start. */
import { describe, expect, it } from 'vitest';
import { assessDomains } from '../../../src/engine/domains/assess.ts';
import { balanceOf, spreadOfPresent01 } from '../../../src/engine/domains/coverage.ts';
import { DOMAINS, NUCLEAR_DOMAIN, type Domain } from '../../../src/engine/domains/domain.ts';
import { assessDeterrence } from '../../../src/engine/systems/deterrence.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const needs: number[] = DOMAINS.map((_, k) => (k === NUCLEAR_DOMAIN ? 0 : 10));
const forces = (changes: Partial<Record<Domain, number>> = {}): number[] =>
  DOMAINS.map((domain, k) => changes[domain] ?? (k === NUCLEAR_DOMAIN ? 0 : 5));

describe('balance', () => {
  it('is 1 where every domain has the same part of its need', () => {
    expect(balanceOf(forces(), 35, needs)).toBeCloseTo(1, 12);
  });

  it('falls when the same force leaves one domain thin', () => {
    // six domains at .55, one at .2: 1/√((6/.3025 + 1/.04)/7) over a mean of .5
    const thin = balanceOf(
      DOMAINS.map((domain, k) => (k === NUCLEAR_DOMAIN ? 0 : domain === 'isr' ? 2 : 5.5)),
      35,
      needs,
    );
    expect(thin).toBeCloseTo(1 / Math.sqrt((6 / 0.3025 + 1 / 0.04) / 7) / 0.5, 12);
    expect(thin).toBeLessThan(0.8);
  });

  it('ignores nuclear forces, which deter by a term of their own', () => {
    const armed = [...needs];
    armed[NUCLEAR_DOMAIN] = 100;
    expect(balanceOf(forces({ nuclear: 0 }), 35, armed)).toBeCloseTo(1, 12);
  });

  it('stays finite in an empty domain, and without any force', () => {
    expect(balanceOf(forces({ isr: 0 }), 30, needs)).toBeGreaterThan(0);
    expect(balanceOf(forces(), 0, needs)).toBe(1);
  });
});

describe('the factor on deterrence', () => {
  it('is exactly 1 at the start, for the alliance and for Europe', () => {
    const { coverage, deterrence } = aGame();
    expect([coverage.allianceFactor, coverage.europeanFactor]).toEqual([1, 1]);
    expect(deterrence.coverageFactor).toBe(1);
  });

  it('falls when Europe loses a domain, and takes deterrence with it', () => {
    const state = aGame();
    const before = state.deterrence.europeanDeterrence01;
    const lift = DOMAINS.indexOf('lift');
    for (const m of state.members.slice(1)) {
      m.domainShares[0] = m.domainShares[0] + m.domainShares[lift];
      m.domainShares[lift] = 0;
    }
    assessDomains(state);
    expect(state.coverage.europeanFactor).toBeLessThan(0.7);
    expect(state.coverage.allianceFactor).toBeLessThan(1);
    expect(assessDeterrence(state).europeanDeterrence01).toBeLessThan(before);
  });

  it('rises when Europe fills what only Washington had: replacing it is a matter of domains', () => {
    const state = aGame();
    const isr = DOMAINS.indexOf('isr');
    for (const m of state.members.slice(1)) {
      m.domainShares[0] = m.domainShares[0] - 0.08;
      m.domainShares[isr] = m.domainShares[isr] + 0.08;
    }
    assessDomains(state);
    expect(state.coverage.europeanFactor).toBeGreaterThan(1.02);
  });

  it('counts an American exit once: what is left counts as Europe alone did', () => {
    const state = aGame();
    state.us.out = true;
    assessDomains(state);
    expect(state.coverage.allianceFactor).toBeCloseTo(state.coverage.europeanFactor, 12);
  });

  it('does nothing without its bite', () => {
    const state = aGame({ changes: { coverageBite: 0 } });
    for (const m of state.members.slice(1)) m.domainShares = DOMAINS.map((_, k) => +(k === 0));
    assessDomains(state);
    expect([state.coverage.allianceFactor, state.coverage.europeanFactor]).toEqual([1, 1]);
  });
});

describe('when only some come', () => {
  it('is 1 when all do', () => {
    const state = aGame();
    expect(
      spreadOfPresent01(
        state,
        state.members.map(() => true),
      ),
    ).toBe(1);
  });

  it('falls when the specialists stay away, by more than when as many others do', () => {
    const state = aGame();
    const isr = DOMAINS.indexOf('isr');
    for (const m of state.members) m.domainShares[isr] = 0.01;
    for (const id of ['DEU', 'GBR']) memberOf(state, id).capabilityBillionUsd = 50;
    memberOf(state, 'DEU').domainShares[isr] = 0.5;
    const without = (id: string): boolean[] => state.members.map((_, i) => i !== seatOf(state, id));
    expect(spreadOfPresent01(state, without('DEU'))).toBeLessThan(
      0.95 * spreadOfPresent01(state, without('GBR')),
    );
  });
});
