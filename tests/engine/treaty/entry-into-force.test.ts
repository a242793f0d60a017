/** What brings a treaty into force, what ends it, and what protocols take out of it. */
import { describe, expect, it } from 'vitest';
import { findProtocol } from '../../../src/engine/treaty/entry-into-force.ts';
import { parliamentsIn } from '../../../src/engine/treaty/parliaments.ts';
import { memberOf } from '../../support/game.ts';
import {
  aConsentingCouncil,
  at,
  eventsOf,
  halfYears,
  inParliaments,
  parliament,
  processOf,
  refusalOf,
  take,
  turnAgainst,
} from './a-treaty.ts';

describe('a treaty that all have ratified', () => {
  it('changes the treaty, and stands as an instrument that every parliament has ratified', () => {
    const state = aConsentingCouncil();
    const before = { ...state.treaty };
    const delta = [...inParliaments(state).delta];
    halfYears(state, 8);
    expect(state.treatyProcess).toBeNull();
    expect(state.treaty.optout).toBeCloseTo(before.optout + at(delta, 'optout'), 12);
    expect(state.treaty.scope).toBeCloseTo(before.scope + at(delta, 'scope'), 12);
    expect(state.instruments).toMatchObject([
      {
        kind: 'protocol',
        about: 'opt-out-protocol',
        durability01: 0.9,
        parties: [],
        inForce: true,
      },
    ]);
    expect(state.closedTreaties).toMatchObject([{ aim: 'opt-out-protocol', outcome: 'in-force' }]);
  });

  it('invites the adversary to probe for as long as parliaments argue', () => {
    const state = aConsentingCouncil({ treatyProbe: 0.005 });
    inParliaments(state);
    const before = state.adversary.opportunism01;
    halfYears(state, 1);
    expect(state.adversary.opportunism01).toBeCloseTo(before + 0.005, 12);
  });
});

describe('protocols', () => {
  it('take out half of the share of GDP that takes one, and bind their holders to less', () => {
    const state = aConsentingCouncil({ protocolBite: 0.5, protocolNorm: 0.3 });
    const before = state.treaty.optout;
    const { delta } = inParliaments(state);
    state.optOutNorm01 = 0.5;
    turnAgainst(state, 'FRA'); // 3 000 of 14 250
    halfYears(state, 8);
    const kept = 1 - (0.5 * 3000) / 14_250;
    expect(state.treaty.optout).toBeCloseTo(before + kept * at(delta, 'optout'), 12);
    expect(state.instruments[0]?.parties).not.toContain('FRA');
    expect(state.instruments[0]?.parties).toHaveLength(7);
    expect(memberOf(state, 'FRA').hasProtocol).toBe(true);
    expect(memberOf(state, 'DEU').hasProtocol).toBe(false);
  });

  const rejectedBy = (id: string) => {
    const state = aConsentingCouncil({ protocolNorm: 0.9, stallBand: 0, renegotiateTurns: 2 });
    inParliaments(state);
    for (const p of processOf(state).parliaments) if (p.member !== id) p.dueTurn = state.turn + 8;
    parliament(state, id).dueTurn = state.turn + 2;
    turnAgainst(state, id);
    halfYears(state, 2);
    return state;
  };

  it('can be found for a small member that said no, for a while; after that the treaty is lost', () => {
    const saved = rejectedBy('HUN');
    expect(parliament(saved, 'HUN').state).toBe('rejected');
    const find = { verb: 'treaty-step' as const, step: 'find-protocol' as const, member: 'HUN' };
    expect(refusalOf(saved, { ...find, member: 'EST' })).toBe('no-protocol-for');
    const norm = saved.optOutNorm01;
    take(saved, find);
    expect(saved.optOutNorm01).toBeGreaterThan(norm);
    halfYears(saved, 6);
    expect(saved.closedTreaties.at(-1)?.outcome).toBe('in-force');

    const lost = rejectedBy('HUN');
    halfYears(lost, 1);
    expect(lost.treatyProcess).not.toBeNull();
    halfYears(lost, 1);
    expect(lost.closedTreaties.at(-1)?.outcome).toBe('rejected');
    expect(eventsOf(lost, 'treaty-dies')[0]?.params['members']).toEqual(['HUN']);
  });

  it('come too late for a large member, and never for Washington', () => {
    for (const id of ['DEU', 'USA']) {
      const state = rejectedBy(id);
      expect(state.closedTreaties.at(-1)?.outcome).toBe('rejected');
      expect(state.treaty.optout).toBe(0.15);
    }
    const underTheNorm = aConsentingCouncil({ protocolNorm: 0.3 });
    inParliaments(underTheNorm);
    underTheNorm.optOutNorm01 = 0.6;
    turnAgainst(underTheNorm, 'USA');
    halfYears(underTheNorm, 8);
    expect(underTheNorm.closedTreaties.at(-1)?.outcome).toBe('rejected');
  });

  it('can be found for one that only stalls', () => {
    const state = aConsentingCouncil();
    inParliaments(state);
    Object.assign(parliament(state, 'TUR'), { state: 'stalled' });
    findProtocol(state, 'TUR');
    expect(parliamentsIn(processOf(state), 'protocol')).toEqual(['TUR']);
  });
});

describe('a Pillar Compact', () => {
  /** All Europeans want it but the one that is wholly Atlanticist. */
  const founded = (members: number, share: number) => {
    const state = aConsentingCouncil({
      compactMembers: members,
      compactShare: share,
      compactWill: 0.45,
      stallBand: 0,
    });
    for (const m of state.members) m.worldviewAtlanticist01 = m.id === 'EST' ? 1 : 0.2;
    return state;
  };

  it('is asked of its founders only', () => {
    const state = founded(3, 0.5);
    inParliaments(state, 'pillar-compact');
    const asked = processOf(state).parliaments.map((p) => p.member);
    expect(asked).not.toContain('USA');
    expect(asked).not.toContain('EST');
    expect(asked.length).toBeGreaterThan(3);
    halfYears(state, 8);
    expect(state.instruments[0]).toMatchObject({ about: 'pillar-compact', parties: asked });
  });

  it('loses those who reject it, and is lost only with too many of them', () => {
    const state = founded(3, 0.3);
    inParliaments(state, 'pillar-compact');
    turnAgainst(state, 'FRA');
    halfYears(state, 8);
    expect(state.instruments[0]?.parties).not.toContain('FRA');
    const few = founded(4, 0.3);
    inParliaments(few, 'pillar-compact');
    for (const p of processOf(few).parliaments) turnAgainst(few, p.member);
    halfYears(few, 8);
    expect(few.closedTreaties.at(-1)?.outcome).toBe('too-few-founders');
  });

  it('falls when those who have left it since were too many', () => {
    const state = founded(4, 0.3);
    inParliaments(state, 'pillar-compact');
    halfYears(state, 8);
    const compact = state.instruments[0];
    const founders = [...compact.parties];
    compact.abandonedBy = founders.slice(0, founders.length - 4);
    halfYears(state, 1);
    expect(compact.inForce).toBe(true);
    compact.abandonedBy = founders.slice(0, founders.length - 3);
    halfYears(state, 1);
    expect(compact.inForce).toBe(false);
    expect(eventsOf(state, 'compact-falls')).toHaveLength(1);
  });

  it('needs enough founders with enough of Europe’s capability', () => {
    const compact = { verb: 'pillar-compact' as const, form: 'found' as const };
    expect(refusalOf(founded(3, 0.5), compact)).toBeUndefined();
    expect(refusalOf(founded(7, 0.5), compact)).toBe('too-few-founders');
    expect(refusalOf(founded(3, 1), compact)).toBe('too-few-founders');
  });
});

it('does not wait for a member that has left', () => {
  const state = aConsentingCouncil();
  inParliaments(state);
  turnAgainst(state, 'TUR');
  memberOf(state, 'TUR').leftTreaty = true;
  halfYears(state, 8);
  expect(state.closedTreaties.at(-1)?.outcome).toBe('in-force');
});
