/** Ratification over time: the calendar, one vote each, what puts a vote off, referendums, protocols. */
import { describe, expect, it } from 'vitest';
import { sovereigntyAtStake } from '../../../src/engine/bargaining/ratification.ts';
import { applyEffects } from '../../../src/engine/effects/apply-effects.ts';
import { referendumChance01 } from '../../../src/engine/treaty/parliaments.ts';
import { memberOf, seatOf } from '../../support/game.ts';
import {
  aConsentingCouncil,
  eventsOf,
  halfYears,
  inParliaments,
  parliament,
  processOf,
  turnAgainst,
} from './a-treaty.ts';

describe('the calendar of parliaments', () => {
  it('asks every member once, two to eight turns after the signature', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const state = aConsentingCouncil();
      state.hidden.seed = seed;
      const signed = inParliaments(state).stepTurn;
      expect(processOf(state).parliaments.map((p) => p.member)).toEqual(
        state.members.map((m) => m.id),
      );
      for (const { dueTurn } of processOf(state).parliaments) {
        expect(dueTurn - signed).toBeGreaterThanOrEqual(2);
        expect(dueTurn - signed).toBeLessThanOrEqual(8);
      }
    }
  });

  it('lets majoritarian systems go first and sovereigntists drag their feet', () => {
    const delays = (id: string): number => {
      let sum = 0;
      for (let seed = 0; seed < 40; seed++) {
        const state = aConsentingCouncil({ referendumChance: 0 });
        state.hidden.seed = `calendar ${seed}`;
        const signed = inParliaments(state).stepTurn;
        sum += parliament(state, id).dueTurn - signed;
      }
      return sum / 40;
    };
    const [british, german, hungarian] = [delays('GBR'), delays('DEU'), delays('HUN')];
    expect(german - british).toBeCloseTo(1, 0);
    expect(hungarian - german).toBeGreaterThan(0.7);
  });

  it('asks the people only where sovereignty is pooled, the more the stronger the challenger', () => {
    const state = aConsentingCouncil({ referendumChance: 0.15 });
    const m = memberOf(state, 'FRA');
    expect(referendumChance01(state, m, 0)).toBe(0);
    m.nationalist01 = 0.3;
    expect(referendumChance01(state, m, 0.2)).toBeCloseTo(0.15, 12);
    m.nationalist01 = 0.6;
    expect(referendumChance01(state, m, 0.2)).toBeCloseTo(0.3, 12);
    m.government.quirks = ['treaty-literal'];
    expect(referendumChance01(state, m, 0.2)).toBeCloseTo(0.45, 12);
  });
});

describe('a parliament', () => {
  it('votes when its turn comes, and not again', () => {
    const state = aConsentingCouncil();
    inParliaments(state);
    const { dueTurn } = parliament(state, 'DEU');
    while (state.turn < dueTurn - 1) halfYears(state, 1);
    expect(parliament(state, 'DEU').state).toBe('waiting');
    halfYears(state, 1);
    expect(eventsOf(state, 'parliament-ratified').map((e) => e.params['member'])).toContain('DEU');
    if (state.treatyProcess !== null) {
      turnAgainst(state, 'DEU');
      halfYears(state, 1);
    }
    expect(eventsOf(state, 'parliament-rejected')).toEqual([]);
  });

  it('puts a narrow vote off until it can no longer, then says no', () => {
    const state = aConsentingCouncil({ stallBand: 0.5, treatyBar: 0.9, referendumChance: 0 });
    const signed = inParliaments(state).stepTurn;
    state.optOutNorm01 = 0.5; // a protocol is on offer, so that nothing ends it
    halfYears(state, 8);
    const stalls = eventsOf(state, 'parliament-stalls').filter((e) => e.params['member'] === 'EST');
    expect(stalls.length).toBeGreaterThan(1);
    for (const e of stalls) expect(Number(e.params['due']) - signed).toBeLessThanOrEqual(8);
    const votes = state.chronicle.filter(
      (e) => e.key === 'parliament-protocol' && e.params['member'] === 'EST',
    );
    expect(votes).toHaveLength(1);
  });

  it('rises for an election once, and votes with the next', () => {
    const state = aConsentingCouncil();
    inParliaments(state);
    const { dueTurn } = parliament(state, 'DEU');
    memberOf(state, 'DEU').electionTurns = [dueTurn];
    while (state.turn < dueTurn) halfYears(state, 1);
    expect(parliament(state, 'DEU')).toMatchObject({ state: 'stalled', dueTurn: dueTurn + 2 });
    expect(eventsOf(state, 'parliament-stalls')[0]?.params['reason']).toBe('election');
  });

  it('is harder to win over for a treaty, without a majority, and in a referendum', () => {
    const marginWith = (change: (state: ReturnType<typeof aConsentingCouncil>) => void): number => {
      const state = aConsentingCouncil({
        treatyBar: 0.14,
        minorityDrag: 0.05,
        referendumChance: 0,
      });
      memberOf(state, 'DEU').government.stability = 3;
      inParliaments(state);
      change(state);
      const { dueTurn } = parliament(state, 'DEU');
      while (state.turn < dueTurn) halfYears(state, 1);
      const vote = eventsOf(state, 'parliament-ratified').find((e) => e.params['member'] === 'DEU');
      return Number(vote?.params['marginPct']) / 100;
    };
    const plain = marginWith(() => {});
    const stake = sovereigntyAtStake([0.1, -0.15, 0.3, 0, 0, 0, 0.08, 0]);
    expect(plain).toBeGreaterThan(0.3);
    expect(
      plain -
        marginWith((s) => {
          memberOf(s, 'DEU').government.stability = 0;
        }),
    ).toBeCloseTo(0.05, 12);
    expect(
      plain -
        marginWith((s) => {
          s.assumptions.treatyBar = 0.24;
        }),
    ).toBeCloseTo(0.1, 12);
    expect(
      plain -
        marginWith((s) => {
          parliament(s, 'DEU').referendum = true;
        }),
    ).toBeCloseTo(0.5 * 0.1 * Math.max(0, stake), 12);
  });

  it('takes a protocol under a lived opt-out norm', () => {
    const state = aConsentingCouncil({ protocolNorm: 0.3 });
    inParliaments(state);
    turnAgainst(state, 'HUN');
    state.optOutNorm01 = 0.3;
    halfYears(state, 8);
    expect(eventsOf(state, 'parliament-protocol').map((e) => e.params['member'])).toEqual(['HUN']);
  });
});

describe('cards about a parliament', () => {
  const special = (
    name: 'parliament-stalls' | 'parliament-favour' | 'parliament-referendum',
    size: number,
  ) => ({ kind: 'special' as const, name, size });

  it('put its vote off, never beyond the last turn', () => {
    const state = aConsentingCouncil();
    const signed = inParliaments(state).stepTurn;
    const due = parliament(state, 'FRA').dueTurn;
    const to = { actor: -1, target: seatOf(state, 'FRA') };
    applyEffects(state, [special('parliament-stalls', 1)], to);
    expect(parliament(state, 'FRA')).toMatchObject({ state: 'stalled', dueTurn: due + 1 });
    applyEffects(state, [special('parliament-stalls', 20)], to);
    expect(parliament(state, 'FRA').dueTurn).toBe(signed + 8);
  });

  it('win votes there, or send it to the people; where none is asked nothing happens', () => {
    const state = aConsentingCouncil();
    const to = { actor: -1, target: seatOf(state, 'POL') };
    applyEffects(state, [special('parliament-favour', 0.1)], to);
    inParliaments(state);
    applyEffects(
      state,
      [special('parliament-favour', 0.1), special('parliament-referendum', 1)],
      to,
    );
    expect(parliament(state, 'POL')).toMatchObject({ favour: 0.1, referendum: true });
  });
});
