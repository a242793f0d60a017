/** The coalition draw: by electoral system, over the families that can lead in the country. */
import { describe, expect, it } from 'vitest';
import { formGovernment, type CoalitionLuck } from '../../../src/engine/governments/coalition.ts';
import type { Member } from '../../../src/engine/state.ts';
import { keyedDraws } from '../../../src/engine/rng.ts';
import { coalitionLuck } from '../../../src/engine/governments/coalition.ts';
import { aGame, memberOf, someAssumptions } from '../../support/game.ts';

const A = someAssumptions({ voteStay: 0.5, voteSlope: 3, juniorNat: 0.6, quirkFour: 1 });
const LUCK: CoalitionLuck = { lead: 0.9, size: 0.5, partner: 0, junior: 0.99, temper: 0.9 };

const country = (changes: Partial<Member> = {}): Member => ({
  ...memberOf(aGame(), 'DEU'),
  parties: {
    mainstream: ['atlantic-centre', 'social-shield', 'green-internationalist', 'fiscal-guardians'],
    sovereigntist: 'national-sovereigntist',
  },
  ...changes,
});

const formed = (m: Member, wins: boolean, luck: Partial<CoalitionLuck> = {}, swing = 0) =>
  formGovernment(m, wins, 0.3, swing, { ...LUCK, ...luck }, A);

describe('the lead', () => {
  it('falls to the challenger where it wins', () => {
    expect(formed(country(), true).archetype).toBe('national-sovereigntist');
  });

  it('stays with the same family more often the more voters swing to it', () => {
    expect(formed(country(), false, { lead: 0.55 }).archetype).not.toBe('atlantic-centre');
    expect(formed(country(), false, { lead: 0.55 }, 0.05).archetype).toBe('atlantic-centre');
    expect(formed(country(), false, { lead: 0.45 }, -0.05).archetype).not.toBe('atlantic-centre');
  });

  it('passes to each of the other mainstream families', () => {
    const leads = new Set(
      [0.51, 0.7, 0.9].map((lead) => formed(country(), false, { lead }).archetype),
    );
    expect([...leads].toSorted()).toEqual([
      'fiscal-guardians',
      'green-internationalist',
      'social-shield',
    ]);
  });

  it('returns to the mainstream when sovereigntists lose', () => {
    const m = country();
    m.government = { ...m.government, archetype: 'national-sovereigntist' };
    expect(m.parties.mainstream).toContain(formed(m, false, { lead: 0.1 }).archetype);
  });
});

describe('the partners', () => {
  it('are few where majorities or presidents govern, and cost stability elsewhere', () => {
    const majority = formed(country({ politicalSystem: 'majoritarian' }), false);
    const coalition = formed(country({ politicalSystem: 'coalition' }), false);
    expect(majority.partners).toHaveLength(0);
    expect(majority.stability).toBe(4);
    expect(coalition.partners).toHaveLength(2);
    expect(coalition.stability).toBe(2);
  });

  it('are one more where coalitions of four are a habit', () => {
    const m = country();
    m.government = { ...m.government, quirks: ['coalition-of-four'] };
    expect(formed(m, false).partners).toHaveLength(3);
  });

  it('may be sovereigntists, the likelier the stronger they are, and uneasily', () => {
    const without = formed(country(), false, { junior: 0.19 });
    const junior = formed(country(), false, { junior: 0.17 });
    expect(without.partners).not.toContain('national-sovereigntist');
    expect(junior.partners).toContain('national-sovereigntist');
    expect(junior.stability).toBe(without.stability - 1);
  });

  it('are never the lead, and stability stays on its scale', () => {
    for (let seed = 0; seed < 300; seed++) {
      const next = keyedDraws(`coalition ${seed}`, 'coalitions', 0);
      const m = country();
      m.government = { ...m.government, quirks: ['coalition-of-four'] };
      const g = formGovernment(m, seed % 3 === 0, 0.5, 0, coalitionLuck(next), A);
      expect(g.partners).not.toContain(g.archetype);
      expect(g.stability).toBeGreaterThanOrEqual(0);
      expect(g.stability).toBeLessThanOrEqual(4);
    }
  });
});
