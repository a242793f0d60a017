/** Joint procurement: projects in general, or a lot for one domain that many buyers make cheaper and nobody leaves easily. */
import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../../src/engine/domains/domain.ts';
import { legal, preview, type Action } from '../../../src/engine/index.ts';
import { act, aTurn, CHAIR, memberOf, refusalOf, trustOf } from '../../support/verbs.ts';

const PROJECTS: Action = { verb: 'joint-procurement' };
const SHELLS: Action = { verb: 'joint-procurement', lot: 'munitions' };
const MUNITIONS = DOMAINS.indexOf('munitions');

describe('projects', () => {
  it('add up within the turn, and count half when they are worn', () => {
    const state = aTurn();
    act(state, CHAIR, PROJECTS);
    act(state, CHAIR, PROJECTS);
    expect(state.boosts.workSharing).toBe(2);
    const worn = aTurn({ repeatFade: 1 });
    worn.wear['joint-procurement'] = 1;
    act(worn, CHAIR, PROJECTS);
    expect(worn.boosts.workSharing).toBe(0.5);
  });
});

describe('a lot for one domain', () => {
  it('brings orders forward and leans the forces of its buyers towards the domain, for good', () => {
    const state = aTurn();
    const germany = memberOf(state, 'DEU');
    const orders = germany.ordersBillionUsd[0];
    const [share, home] = [germany.domainShares, germany.homeDomainShares].map((x) => x[MUNITIONS]);
    act(state, CHAIR, SHELLS);
    const saving = 0.08 + 0.12 * (4 / 12); // seven buyers, three is the fewest
    expect(germany.ordersBillionUsd[0]).toBeCloseTo(orders * (1 + 0.05 * (1 + saving)), 9);
    expect(germany.domainShares[MUNITIONS]).toBeCloseTo(0.99 * share + 0.01, 12);
    expect(germany.domainShares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
    expect(germany.homeDomainShares[MUNITIONS]).toBeCloseTo(0.99 * home + 0.01, 12);
  });

  it('is a contract that binds its buyers', () => {
    const state = aTurn();
    act(state, CHAIR, SHELLS);
    expect(state.instruments[0]).toMatchObject({ kind: 'joint-contract', about: 'lot:munitions' });
    expect(state.instruments[0].parties).toHaveLength(7);
    expect(state.instruments[0].parties).not.toContain('USA');
  });

  it('costs budgets, and quarrels between those who would have built it', () => {
    const state = aTurn();
    const before = trustOf(state, 'FRA', 'GBR');
    act(state, CHAIR, SHELLS);
    expect(memberOf(state, 'DEU').fiscalShockPctGdp).toBeCloseTo(-0.02, 12);
    expect(trustOf(state, 'FRA', 'GBR')).toBeCloseTo(before + 0.003 - 0.012, 12);
  });

  it('needs three buyers, is dearer than projects, and not for nuclear forces', () => {
    const state = aTurn({ costScale: 1 });
    expect(refusalOf(state, CHAIR, { verb: 'joint-procurement', lot: 'nuclear' })).toBe(
      'not-for-tender',
    );
    const move = legal(state, CHAIR).find((m) => m.verb === 'joint-procurement');
    expect(move?.targets.map((x) => x.cost.capital)).toEqual([1, 2, 2, 2, 2, 2, 2, 2]);
    act(state, CHAIR, SHELLS);
    expect(refusalOf(state, CHAIR, SHELLS)).toBe('lot-is-being-built');
    state.turn = 4;
    expect(refusalOf(state, CHAIR, SHELLS)).toBeUndefined();
    for (const m of state.members) m.fiscalWill01 = 0.2;
    expect(refusalOf(state, CHAIR, SHELLS)).toBe('too-few-buyers');
  });

  it('says in its preview who buys and what is saved', () => {
    expect(preview(aTurn(), CHAIR, SHELLS).at(-1)).toMatchObject({
      key: 'lot',
      params: { domain: 'munitions', buyers: 7 },
    });
  });
});
