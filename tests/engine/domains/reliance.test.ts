/** Who relies on whom: what a member does not do by itself comes from specialists and from Washington. */
import { describe, expect, it } from 'vitest';
import { DOMAINS, type Domain } from '../../../src/engine/domains/domain.ts';
import { reliance01, reliedOnBy, reliesOn } from '../../../src/engine/domains/reliance.ts';
import { updateDependence } from '../../../src/engine/systems/work-sharing.ts';
import { aGame, memberOf, pair } from '../../support/game.ts';

const at = (domain: Domain): number => DOMAINS.indexOf(domain);
const NEEDS = DOMAINS.map(() => 1 / DOMAINS.length);

describe('reliance', () => {
  const bare = (share: number, workSharing01: number) => {
    const m = memberOf(aGame(), 'EST');
    m.domainShares[at('munitions')] = share;
    m.workSharing01 = workSharing01;
    return m;
  };

  it('is what a balanced force would have and this one lacks', () => {
    expect(reliance01(bare(0.05, 0), at('munitions'), NEEDS)).toBeCloseTo(1 - 0.05 * 8, 12);
    expect(reliance01(bare(0.3, 0), at('munitions'), NEEDS)).toBe(0);
  });

  it('grows with shared work: who relies on others gives up some of its own', () => {
    expect(reliance01(bare(0.3, 0.5), at('munitions'), NEEDS)).toBeCloseTo(0.3, 12);
  });

  it('is nothing where nothing is needed', () => {
    expect(
      reliance01(
        bare(0, 1),
        at('munitions'),
        DOMAINS.map(() => 0),
      ),
    ).toBe(0);
  });
});

describe('who relies on whom', () => {
  const withWorkshops = () => {
    const state = aGame();
    memberOf(state, 'DEU').profile.primary = 'workshop';
    memberOf(state, 'EST').domainShares[at('munitions')] = 0;
    return state;
  };

  it('says it in one line: Estonia relies on Germany for so much of its ammunition', () => {
    const state = withWorkshops();
    const munitions = reliesOn(state, 'EST').filter((x) => x.domain === 'munitions');
    expect(munitions.map((x) => x.on).toSorted()).toEqual(['DEU', 'USA']);
    expect(munitions.reduce((all, x) => all + x.share01, 0)).toBeCloseTo(1, 12);
    expect(reliedOnBy(state, 'DEU')).toContainEqual({
      by: 'EST',
      domain: 'munitions',
      share01: munitions.find((x) => x.on === 'DEU')?.share01,
    });
  });

  it('leans on the trusted: trust moves shares between suppliers', () => {
    const state = withWorkshops();
    const before = reliesOn(state, 'EST').find((x) => x.on === 'DEU' && x.domain === 'munitions');
    state.trust[pair(state, 'EST', 'USA')] = 0.05;
    const after = reliesOn(state, 'EST').find((x) => x.on === 'DEU' && x.domain === 'munitions');
    expect(after?.share01).toBeGreaterThan(before?.share01 ?? 1);
  });

  it('leans on the near: a supplier that lives in the same danger weighs more', () => {
    const state = withWorkshops();
    const share = (): number =>
      reliesOn(state, 'EST').find((x) => x.on === 'DEU' && x.domain === 'munitions')?.share01 ?? 0;
    memberOf(state, 'DEU').exposureEast01 = 1;
    const near = share();
    memberOf(state, 'DEU').exposureEast01 = 0;
    expect(share()).toBeLessThan(near);
  });

  it('never lists a member itself, and nothing for Washington', () => {
    const state = withWorkshops();
    expect(reliesOn(state, 'DEU').some((x) => x.on === 'DEU')).toBe(false);
    expect(reliesOn(state, 'USA')).toEqual([]);
  });
});

describe('dependence by profile', () => {
  it('comes on top of trade as far as the buyer shares work, on specialists alone', () => {
    const run = (profileDependence: number) => {
      const state = aGame({ changes: { profileDependence } });
      memberOf(state, 'DEU').profile.primary = 'workshop';
      const est = memberOf(state, 'EST');
      est.domainShares[at('munitions')] = 0;
      est.workSharing01 = 0.5;
      updateDependence(state);
      return state;
    };
    const [off, on] = [run(0), run(1)];
    const more = (of: string): number =>
      (on.dependence[pair(on, 'EST', of)] ?? 0) - (off.dependence[pair(off, 'EST', of)] ?? 0);
    const share = reliesOn(on, 'EST').find((x) => x.on === 'DEU' && x.domain === 'munitions');
    const need = on.domains[at('munitions')].neededAtStartBillionUsd;
    const all = on.domains.reduce((sum, x) => sum + x.neededAtStartBillionUsd, 0);
    // a tenth of the way to depth .5 · need · reliance
    expect(more('DEU')).toBeCloseTo(0.1 * 0.5 * (need / all) * (share?.share01 ?? 0), 12);
    expect(more('FRA')).toBe(0);
    expect(more('USA')).toBe(0);
  });
});
