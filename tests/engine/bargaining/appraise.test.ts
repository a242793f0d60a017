/** §3.1: a package's worth in named terms; each term by hand. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import {
  APPRAISAL_TERMS,
  type AppraisalTerm,
} from '../../../src/engine/bargaining/appraisal-terms.ts';
import { margins } from '../../../src/engine/bargaining/margins.ts';
import { setTable } from '../../../src/engine/bargaining/negotiating-table.ts';
import { explain } from '../../../src/engine/index.ts';
import type { Package, State } from '../../../src/engine/state.ts';
import { aGame, aPackage, dialsAt, everyPair, memberOf, pair } from '../../support/game.ts';

const NUMBERS: Partial<Assumptions> = {
  ...dialsAt(0, 0),
  kSec: 1.1,
  kCost: 0.55,
  kSide: 1,
  wCore: 0.34,
  res: 0.03,
  resNat: 0.05,
  resFear: 0.1,
  isol: 0.11,
  prop: 0.05,
  fat: 0.016,
  payPrice: 1.5,
  payMemory: 0.5,
  payAsk: 0.05,
};

const council = (changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { ...NUMBERS, ...changes } });
  everyPair(state, state.beliefs, 0.5);
  Object.assign(memberOf(state, 'DEU'), {
    threat01: 0.4,
    autonomy01: 0.5,
    fiscalWill01: 0.6,
    industry01: 0.8,
    worldviewAtlanticist01: 0.7,
  });
  state.us.commitment01 = 0.5;
  state.legitimacy01 = 0.6;
  state.fatigue = 1;
  return state;
};

const term = (
  state: State,
  p: Package,
  name: AppraisalTerm,
  member = 'DEU',
  by = 'secretary-general',
): number => {
  const found = explain(state, member, p, by).terms.find((t) => t.term === name);
  if (!found) throw new Error(`no term ${name}`);
  return found.value;
};

const NOTHING = aPackage({ core: 0.0001 });
// (.25 + .75·.4)·1.1
const SECURITY = 0.605;

describe('before the package', () => {
  it('there is a reserve, fear, the chair’s standing and fatigue', () => {
    const state = council();
    expect(term(state, NOTHING, 'reservation')).toBe(-0.03);
    expect(term(state, NOTHING, 'fear-of-abandonment')).toBeCloseTo(0.1 * 0.4 * 0.5, 12);
    expect(term(state, NOTHING, 'proposer')).toBeCloseTo(0.05 * 0.2, 12);
    // a package yet to be tabled pays for its own tabling
    expect(term(state, NOTHING, 'fatigue')).toBeCloseTo(-0.032, 12);
    expect(term(state, NOTHING, 'weak-chair')).toBe(0);
    state.legitimacy01 = 0.3;
    expect(term(state, NOTHING, 'weak-chair')).toBeCloseTo(0.006, 12);
  });

  it('there is trust in a member that proposes, and in oneself', () => {
    const state = council();
    state.trust[pair(state, 'DEU', 'FRA')] = 0.7;
    expect(term(state, NOTHING, 'proposer', 'DEU', 'FRA')).toBeCloseTo(0.05 * 2 * 0.2, 12);
    expect(term(state, NOTHING, 'proposer', 'FRA', 'FRA')).toBeCloseTo(0.05, 12);
  });

  it('there is a reserve of sovereigntists, which a native character calms by h6', () => {
    const state = council({ h6: 1 });
    state.optOutNorm01 = 0.5;
    state.treaty.scope = 0.2;
    expect(term(state, NOTHING, 'sovereigntist-reserve', 'HUN')).toBeCloseTo(-0.05 * (1 - 0.4), 12);
    expect(term(state, NOTHING, 'sovereigntist-reserve', 'DEU')).toBeCloseTo(0, 12);
  });
});

describe('the position terms', () => {
  it('are weight times the distance gained, city-block', () => {
    const state = council();
    // Berlin wants core .45 + .2 − .06 = .59; the treaty says .55; weight .35 + .26
    expect(term(state, aPackage({ core: 0.02 }), 'pos:core')).toBeCloseTo(0.61 * 0.02, 12);
    // overshooting: |.55−.59| − |.75−.59|
    expect(term(state, aPackage({ core: 0.2 }), 'pos:core')).toBeCloseTo(0.61 * (0.04 - 0.16), 12);
    expect(term(state, aPackage({ scope: 0.1 }), 'pos:core')).toBe(0);
  });

  it('stop at the ends of the scale', () => {
    const state = council();
    state.treaty.works = 0.95;
    const ideal = 0.3 + 0.4 + 0.1 * (1 - 5000 / 7000) - 0.125;
    state.assumptions.G0 = 2000;
    expect(term(state, aPackage({ works: 0.3 }), 'pos:works')).toBeCloseTo(
      0.35 * (0.95 - ideal - (1 - ideal)),
      12,
    );
  });
});

describe('the security term', () => {
  const security = (p: Package, changes: Partial<Assumptions> = {}): number => {
    const state = council(changes);
    state.treaty.scope = 0.6;
    return term(state, p, 'security');
  };

  it('is linear in core, command, pillar and the American role', () => {
    expect(security(aPackage({ core: 0.2 }))).toBeCloseTo(SECURITY * 0.34 * 0.2, 12);
    expect(security(aPackage({ command: 0.1 }))).toBeCloseTo(SECURITY * 0.01, 12);
    expect(security(aPackage({ pillar: 0.2 }))).toBeCloseTo(
      SECURITY * 0.2 * (0.16 * 0.5 - 0.05 * 0.5 * 0.7),
      12,
    );
    expect(security(aPackage({ usrole: -0.1 }))).toBeCloseTo(SECURITY * -0.1 * 0.1 * 0.5, 12);
    expect(security(aPackage({ floor: 0.2 }))).toBe(0);
  });

  it('credits opting out by h2 and fears its leak by h2x, more in a broad alliance', () => {
    expect(security(aPackage({ optout: 0.2 }), { h2: 1 })).toBeCloseTo(
      SECURITY * 0.1 * 0.2 * 0.65,
      12,
    );
    expect(security(aPackage({ optout: 0.2 }), { h2x: 1 })).toBeCloseTo(
      SECURITY * -0.35 * 0.2 * 0.58 * (0.4 + 0.36),
      12,
    );
    // narrowing scope in the same text stems the leak
    expect(security(aPackage({ optout: 0.2, scope: -0.3 }), { h2x: 1 })).toBeCloseTo(
      SECURITY * -0.35 * 0.2 * 0.58 * (0.4 + 0.18),
      12,
    );
  });

  it('credits work-sharing by h3 and fears hold-up by h3x', () => {
    expect(security(aPackage({ works: 0.2 }), { h3: 1 })).toBeCloseTo(SECURITY * 0.22 * 0.2, 12);
    expect(security(aPackage({ works: 0.2 }), { h3x: 1 })).toBeCloseTo(
      SECURITY * -0.1 * 0.2 * 0.5,
      12,
    );
  });
});

describe('cost and favours', () => {
  it('a higher floor costs those without fiscal space; a lower one gives nothing back', () => {
    const state = council();
    expect(term(state, aPackage({ floor: 0.1 }), 'cost')).toBeCloseTo(-0.55 * 0.4 * 0.1 * 0.6, 12);
    expect(term(state, aPackage({ floor: -0.1 }), 'cost')).toBeCloseTo(0, 12);
  });

  it('a favour is felt by its receiver and charged to its payer', () => {
    const state = council();
    state.precedent = 0.2;
    const p = aPackage({ core: 0.01 }, [{ to: 'DEU', from: 'GBR', value: 0.1 }]);
    expect(term(state, p, 'side-payment')).toBeCloseTo(0.1, 12);
    // 1.5·(1.2)·.1·(.3 + 5000/6500)/(.3 + 4000/5500)
    const charge = (1.5 * 1.2 * 0.1 * (0.3 + 5000 / 6500)) / (0.3 + 4000 / 5500);
    expect(term(state, p, 'payer', 'GBR')).toBeCloseTo(-charge, 12);
    expect(term(state, p, 'precedent')).toBeCloseTo(0, 12);
    expect(term(state, p, 'precedent', 'POL')).toBeCloseTo(-0.05 * 0.2, 12);
  });
});

describe('the margin', () => {
  it('is the sum of the terms, left to right, to the last bit', () => {
    const state = council({ ...dialsAt(0.6, 0.6) });
    const p = aPackage({ core: 0.12, scope: -0.15, optout: 0.2, works: 0.2, floor: 0.03 }, [
      { to: 'FRA', from: 'DEU', value: 0.05 },
    ]);
    const all = margins(setTable(state, 'secretary-general'), p);
    state.members.forEach((m, i) => {
      const { terms, margin } = explain(state, m.id, p);
      expect(terms.map((t) => t.term)).toEqual(APPRAISAL_TERMS);
      let total = 0;
      for (const t of terms) total += t.value;
      expect(total).toBe(margin);
      expect(all[i]).toBe(margin);
    });
  });

  it('explains nobody who is not on the roster', () => {
    expect(() => explain(council(), 'ATL', NOTHING)).toThrow(RangeError);
  });
});
