/** (15) P(nationalist) = .9·clamp((nat−lo)/(hi−lo), 0, 1), with bounds by electoral system. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { holdElections, nationalistWinChance01 } from '../../../src/engine/systems/elections.ts';
import { aGame, memberOf, someAssumptions } from '../../support/game.ts';

const BOUNDS: Partial<Assumptions> = {
  majLo: 0.22,
  majHi: 0.44,
  coLo: 0.25,
  coHi: 0.55,
  prLo: 0.26,
  prHi: 0.56,
  natFlag: -2,
  newUnease: 0,
};

describe('an election', () => {
  it('turns the same vote into different chances by electoral system', () => {
    const a = someAssumptions(BOUNDS);
    const m = { ...memberOf(aGame(), 'FRA'), nationalist01: 0.4 };
    expect(nationalistWinChance01({ ...m, politicalSystem: 'majoritarian' }, a)).toBeCloseTo(
      (0.9 * 0.18) / 0.22,
      12,
    );
    expect(nationalistWinChance01({ ...m, politicalSystem: 'coalition' }, a)).toBeCloseTo(0.45, 12);
    expect(nationalistWinChance01({ ...m, politicalSystem: 'presidential' }, a)).toBeCloseTo(
      0.42,
      12,
    );
  });

  it('is never certain and never impossible to lose', () => {
    const a = someAssumptions(BOUNDS);
    const m = { ...memberOf(aGame(), 'FRA') };
    expect(nationalistWinChance01({ ...m, nationalist01: 0.65 }, a)).toBe(0.9);
    expect(nationalistWinChance01({ ...m, nationalist01: 0.1 }, a)).toBe(0);
  });

  it('falls in its turn only, and changes the government or does not', () => {
    const state = aGame({ changes: { ...BOUNDS, prLo: -2, prHi: -1 } }); // sure to win but for one in ten
    const france = memberOf(state, 'FRA');
    const variance = france.beliefVariance;
    state.turn = 3;
    holdElections(state);
    expect(france.nationalistLed).toBe(false);
    state.turn = 4;
    let won = 0;
    for (let seed = 0; seed < 200; seed++) {
      state.hidden.seed = `vote ${seed}`;
      france.nationalistLed = false;
      france.beliefVariance = variance;
      holdElections(state);
      if (france.nationalistLed) won++;
      expect(france.beliefVariance).toBeCloseTo(variance + (france.nationalistLed ? 0.06 : 0), 12);
    }
    expect(won).toBeGreaterThan(160);
    expect(won).toBeLessThan(200);
  });

  it('can turn nationalists out again', () => {
    const state = aGame({ changes: BOUNDS });
    const hungary = memberOf(state, 'HUN');
    hungary.nationalist01 = 0.1;
    state.turn = 3;
    holdElections(state);
    expect(hungary.nationalistLed).toBe(false);
    expect(state.chronicle.at(-1)).toMatchObject({
      key: 'election-nationalists-lose',
      params: { member: 'HUN' },
    });
  });

  it('does not concern the council of one that left', () => {
    const state = aGame({ changes: BOUNDS });
    memberOf(state, 'HUN').leftTreaty = true;
    memberOf(state, 'HUN').nationalist01 = 0.1;
    state.turn = 3;
    holdElections(state);
    expect(memberOf(state, 'HUN').nationalistLed).toBe(true);
  });
});

describe('an American election', () => {
  const elected = (changes: Partial<Assumptions>, seed = 'a seed') => {
    const state = aGame({ seed, changes: { ...BOUNDS, usReturn: 0, ...changes } });
    state.turn = 8;
    return state;
  };

  it('brings one of three administrations by their odds, and unsettles beliefs', () => {
    const tally = { transactional: 0, restrainer: 0, internationalist: 0 };
    for (let seed = 0; seed < 600; seed++) {
      const state = elected({ pTrans: 0.36, pRestr: 0.22 }, `us ${seed}`);
      const variance = memberOf(state, 'USA').beliefVariance;
      holdElections(state);
      tally[state.us.administration]++;
      expect(memberOf(state, 'USA').beliefVariance).toBeCloseTo(variance + 0.05, 12);
    }
    // four standard errors of 600 draws
    expect(Math.abs(tally.transactional / 600 - 0.36)).toBeLessThan(0.08);
    expect(Math.abs(tally.restrainer / 600 - 0.22)).toBeLessThan(0.07);
  });

  it('does not ask how Washington’s own nationalists poll', () => {
    const state = elected({ pTrans: 0, pRestr: 0 });
    memberOf(state, 'USA').nationalist01 = 0.65;
    holdElections(state);
    expect(state.us.administration).toBe('internationalist');
    expect(memberOf(state, 'USA').nationalistLed).toBe(false);
  });

  it('shelves a roadmap when internationalists win, where there is a way back at all', () => {
    const shelved = elected({ pTrans: 0, pRestr: 0, usReturn: 0.15 });
    shelved.us.track = 'managed';
    holdElections(shelved);
    expect(shelved.us.track).toBe('none');
    const published = elected({ pTrans: 0, pRestr: 0, usReturn: 0 });
    published.us.track = 'managed';
    holdElections(published);
    expect(published.us.track).toBe('managed');
  });
});
