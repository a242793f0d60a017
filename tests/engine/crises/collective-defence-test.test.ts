/** (24) The test of the guarantee: hazard, victim, roll call on true willingness, cascade, force, consequences. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import {
  collectiveDefenceTest,
  testHazard01,
} from '../../../src/engine/crises/collective-defence-test.ts';
import type { GameEvent, State } from '../../../src/engine/state.ts';
import { keyedDraws, uniformDraws } from '../../../src/engine/rng.ts';
import { weighed } from '../../../src/engine/systems/beliefs.ts';
import {
  CRISES_AS_PUBLISHED,
  aGame,
  aScenario,
  dialsAt,
  everyPair,
  memberOf,
  pair,
} from '../../support/game.ts';

const NUMBERS: Partial<Assumptions> = {
  ...CRISES_AS_PUBLISHED,
  ...dialsAt(0, 0),
  hTest: 0,
  A0: 120,
  testWin: 0.38,
  testNeed: 0.33,
  lrFight: 1.7,
  lrShirk: 0.3,
  testCooldown: 0,
  avEur: 0.62,
  avUS0: 0.04,
  avUS1: 0.2,
};

/** A test is scripted for turn 3; willingness is 1 for those who come and 0 for those who do not. */
const attacked = (comes: readonly string[], changes: Partial<Assumptions> = {}): State => {
  const state = aGame({
    scenario: aScenario({ events: [{ turn: 3, kind: 'collective-defence-test' }] }),
    changes: { ...NUMBERS, ...changes },
  });
  state.turn = 3;
  everyPair(state, state.beliefs, 0.5);
  state.members.forEach((m, j) => {
    for (let i = 0; i < state.members.length; i++)
      state.hidden.willingness[i * state.members.length + j] = comes.includes(m.id) ? 1 : -1;
    m.capabilityBillionUsd = m.id === 'USA' ? 1000 : 100;
    m.workSharing01 = 0;
    m.threat01 = m.id === 'EST' ? 0.9 : 0.3;
  });
  state.us.commitment01 = 0.5;
  state.us.presence01 = 1;
  state.deterrence.coordination01 = 0.5;
  state.adversary.forceBillionUsd = 120;
  return state;
};

const reportOf = (state: State): GameEvent['params'] & { key: string } => {
  const event = state.chronicle.find((e) => e.key.startsWith('test-'));
  if (!event) throw new Error('no test took place');
  return { key: event.key, ...event.params };
};

const EVERYBODY = ['USA', 'GBR', 'FRA', 'DEU', 'POL', 'TUR', 'HUN', 'EST'];

describe('the hazard of a test', () => {
  it('is opportunism times weakness squared times force', () => {
    const state = aGame({ changes: { ...NUMBERS, hTest: 0.05 } });
    state.adversary.opportunism01 = 0.6;
    state.deterrence.deterrence01 = 0.5;
    state.adversary.forceBillionUsd = 180;
    expect(testHazard01(state)).toBeCloseTo(0.05 * 0.6 * 0.25 * 1.5 * 2, 12);
    state.adversary.testCooldownTurns = 1;
    expect(testHazard01(state)).toBe(0);
  });
});

describe('the victim', () => {
  it('is the front-line member that is most threatened and least believes', () => {
    const state = attacked(EVERYBODY);
    collectiveDefenceTest(state);
    expect(reportOf(state)['victim']).toBe('EST');
    const other = attacked(EVERYBODY);
    // Tallinn .9·(1.02−.97) against Warsaw .3·(1.02−.5), luck at most .02
    for (const m of other.members) other.beliefs[pair(other, 'EST', m.id)] = 0.97;
    collectiveDefenceTest(other);
    expect(reportOf(other)['victim']).toBe('POL');
  });

  it('is never one away from the front line, nor one that left', () => {
    const state = attacked(EVERYBODY);
    memberOf(state, 'DEU').threat01 = 1;
    memberOf(state, 'EST').leftTreaty = true;
    collectiveDefenceTest(state);
    expect(reportOf(state)['victim']).toBe('POL');
    const nobody = attacked(EVERYBODY);
    for (const m of nobody.members) m.frontLine = false;
    collectiveDefenceTest(nobody);
    expect(nobody.chronicle).toEqual([]);
  });
});

describe('a test', () => {
  it('is held when enough force comes and enough members stand', () => {
    const state = attacked(['USA', 'POL', 'DEU', 'GBR']);
    collectiveDefenceTest(state);
    // Europe 62 each (Tallinn itself ·1.15), the US 140·1.6; coordination .5 against .62·120
    const force = (62 * 3 + 62 * 1.15 + 140 * 1.6) * 0.5;
    const report = reportOf(state);
    expect(report.key).toBe('test-held');
    expect(report['forcePct']).toBeCloseTo((100 * force) / (force + 74.4), 9);
    expect(report['sharePct']).toBeCloseTo(400 / 7, 9);
    expect(state.testFailed).toBe(false);
  });

  it('fails for want of force however many stand, and for want of members however strong they are', () => {
    const weak = attacked(EVERYBODY);
    weak.adversary.forceBillionUsd = 5000;
    collectiveDefenceTest(weak);
    expect(weak.testFailed).toBe(true);
    const lonely = attacked(['USA', 'POL']); // two of seven
    collectiveDefenceTest(lonely);
    expect(reportOf(lonely)['forcePct']).toBeGreaterThan(38);
    expect(lonely.testFailed).toBe(true);
  });

  it('tells everybody who came and who did not', () => {
    const state = attacked(['USA', 'POL', 'DEU', 'GBR']);
    state.adversary.opportunism01 = 0.6;
    state.legitimacy01 = 0.5;
    collectiveDefenceTest(state);
    expect(state.beliefs[pair(state, 'HUN', 'DEU')]).toBeCloseTo(weighed(0.5, 1.7), 12);
    expect(state.beliefs[pair(state, 'DEU', 'HUN')]).toBeCloseTo(weighed(0.5, 0.3), 12);
    // the victim had no choice
    expect(state.beliefs[pair(state, 'DEU', 'EST')]).toBe(0.5);
    expect(state.rally01).toBe(1);
    expect(state.adversary.opportunism01).toBeCloseTo(0.35, 12);
    expect(state.legitimacy01).toBeCloseTo(0.6, 12);
  });

  it('has a cascade: seeing force, waverers stand (h8); without a shared analysis they do not (h8x)', () => {
    const waverers = (changes: Partial<Assumptions>, comes: readonly string[]): number => {
      let stood = 0;
      for (let seed = 0; seed < 300; seed++) {
        const state = attacked(comes, changes);
        state.hidden.seed = `courage ${seed}`;
        for (let i = 0; i < 8; i++) state.hidden.willingness[i * 8 + 6] = 0.5; // Budapest wavers
        state.treaty.scope = 0;
        state.treaty.core = 0;
        collectiveDefenceTest(state);
        const came = reportOf(state)['came'];
        if (Array.isArray(came) && came.includes('HUN')) stood++;
      }
      return stood / 300;
    };
    const band = 0.115; // four standard errors
    expect(Math.abs(waverers({}, EVERYBODY) - 0.5)).toBeLessThan(band);
    // everybody else comes: shift about .3·(.94−.5) with or without Budapest's own 62 of 574
    expect(waverers({ h8: 1 }, EVERYBODY)).toBeGreaterThan(0.55);
    expect(waverers({ h8: 1 }, [])).toBeLessThan(0.45);
    expect(waverers({ h8x: 1 }, EVERYBODY)).toBeLessThan(0.5);
  });

  it('has nobody come but those whose courage is below their shifted willingness', () => {
    for (let seed = 0; seed < 60; seed++) {
      const state = attacked([], { h8x: 1 });
      state.hidden.seed = `exact ${seed}`;
      state.hidden.willingness.fill(0.5);
      state.treaty.scope = 0.5;
      state.treaty.core = 0.2;
      collectiveDefenceTest(state);
      // draws: one for the hazard, eight for the victim, eight of courage; shift −.1·(1−.5)(1−.2)
      const courage = uniformDraws(keyedDraws(`exact ${seed}`, 'article5', 3), 17).slice(9);
      const brave = state.members.filter((m, j) => m.id !== 'EST' && courage[j] < 0.5 - 0.04);
      expect(reportOf(state)['came']).toEqual(brave.map((m) => m.id));
    }
  });

  it('slows those who depend on shirkers by h3x', () => {
    const dependent = (h3x: number): number => {
      const state = attacked(['POL', 'DEU', 'GBR', 'FRA'], { h3x });
      state.dependence.fill(0);
      state.dependence[pair(state, 'DEU', 'TUR')] = 0.5;
      memberOf(state, 'DEU').workSharing01 = 0.3;
      collectiveDefenceTest(state);
      return Number(reportOf(state)['forcePct']);
    };
    const all = (62 * 4 + 71.3) * 0.5;
    expect(dependent(0)).toBeCloseTo((100 * all) / (all + 74.4), 9);
    // Berlin's 62 lose ½·(.2+.3)·.5/(.5+.5)
    const slowed = (62 * 3 + 62 * (1 - 0.125) + 71.3) * 0.5;
    expect(dependent(1)).toBeCloseTo((100 * slowed) / (slowed + 74.4), 9);
  });

  it('comes neither early nor late when it is on the calendar', () => {
    const state = attacked(EVERYBODY);
    state.turn = 2;
    collectiveDefenceTest(state);
    expect(state.chronicle).toEqual([]);
  });
});

describe('after a test that was held', () => {
  /** Turns after the first test until the next one, with an adversary that would try every turn. */
  const turnsBetweenTests = (testCooldown: number): number => {
    const state = attacked(EVERYBODY, { hTest: 1000, testCooldown, testWin: 0 });
    collectiveDefenceTest(state);
    for (let turns = 1; turns < 20; turns++) {
      state.turn += 1;
      const before = state.chronicle.length;
      collectiveDefenceTest(state);
      if (state.chronicle.length > before) return turns;
    }
    return 99;
  };

  it('the adversary may try again at once as published', () => {
    expect(turnsBetweenTests(0)).toBe(1);
  });

  it('there are as many quiet turns as the cool-down says', () => {
    expect(turnsBetweenTests(1)).toBe(2);
    expect(turnsBetweenTests(4)).toBe(5);
  });
});
