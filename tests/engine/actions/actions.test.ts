/** §3.6: every verb: what it does, and why it is refused. Strength fades when a verb is pressed again. */
import { describe, expect, it } from 'vitest';
import { transitionChance01 } from '../../../src/engine/actions/washington.ts';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import {
  advance,
  ANSWERS,
  apply,
  check,
  hash,
  legal,
  VERBS,
  type Action,
} from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import { aGame, everyPair, memberOf, pair } from '../../support/game.ts';

const CHAIR = 'secretary-general';

const NUMBERS: Partial<Assumptions> = {
  repeatFade: 0,
  scoldCompliance: 0,
  scoldGrudge: 0,
  declareCredit: 0,
  pilotWorks: 0,
  pilotPillar: 0,
  transitionPrice: 0,
  transitionBurden: 0,
  costScale: 0,
};

const PLEDGE: Action = { verb: 'propose-pledge' };
const KEEP_IN: Action = { verb: 'washington', offer: 'keep-in' };
const ROADMAP: Action = { verb: 'washington', offer: 'roadmap' };
const HALT: Action = { verb: 'washington', offer: 'halt-roadmap' };
const LOT: Action = { verb: 'joint-procurement' };
const PILLAR_PROJECT: Action = { verb: 'pillar-compact', form: 'project' };
const ROUNDS: Action = { verb: 'consult', with: 'council' };
const DECLARE: Action = { verb: 'reaffirm' };
const DEPLOY: Action = { verb: 'forward-deployment' };
const ABSOLVE: Action = { verb: 'praise', subject: 'abstainers' };
const OUTREACH: Action = { verb: 'praise', subject: 'publics' };
const SCOLD: Action = { verb: 'scold' };
const PASS: Action = { verb: 'pass' };

const turn = (changes: Partial<Assumptions> = {}): State =>
  aGame({ changes: { ...NUMBERS, ...changes } });
const act = (state: State, action: Action): void => apply(state, CHAIR, action);
const refusalOf = (state: State, action: Action): string | undefined =>
  check(state, CHAIR, action)?.reason;

describe('a pledge', () => {
  it('raises compliance and pledges of all but Washington, stirs voters, cools disputes', () => {
    const state = turn();
    state.us.disputeHeat01 = 0.5;
    const [germany, usa] = [memberOf(state, 'DEU'), memberOf(state, 'USA')];
    germany.nationalist01 = 0.2;
    act(state, PLEDGE);
    expect(germany.compliance01).toBeCloseTo(0.94, 12);
    expect(germany.pushPctGdp).toBeCloseTo(0.09 * (0.35 + 0.65 * 0.9), 12);
    expect(germany.nationalist01).toBeCloseTo(0.2015, 12);
    expect(usa.pushPctGdp).toBe(0);
    expect(state.us.disputeHeat01).toBeCloseTo(0.48, 12);
  });

  it('cannot promise the moon', () => {
    const state = turn();
    memberOf(state, 'DEU').pushPctGdp = 0.69;
    memberOf(state, 'DEU').compliance01 = 0.99;
    act(state, PLEDGE);
    expect(memberOf(state, 'DEU').pushPctGdp).toBe(0.7);
    expect(memberOf(state, 'DEU').compliance01).toBe(1);
  });
});

describe('a deal with Washington', () => {
  it('buys commitment now and dependence later, at the pillar’s expense', () => {
    const state = turn();
    state.us.purchases = 0.15;
    state.us.disputeHeat01 = 0.3;
    state.pillarStock01 = 0.2;
    const before = state.dependence[pair(state, 'FRA', 'USA')];
    act(state, KEEP_IN);
    expect(state.us.purchases).toBeCloseTo(0.29, 12);
    expect(state.us.disputeHeat01).toBeCloseTo(0.2, 12);
    expect(state.dependence[pair(state, 'FRA', 'USA')]).toBeCloseTo(before + 0.012, 12);
    expect(state.pillarStock01).toBeCloseTo(0.196, 12);
    state.us.purchases = 0.55;
    act(state, KEEP_IN);
    expect(state.us.purchases).toBe(0.6);
  });

  it('needs somebody to deal with', () => {
    const state = turn();
    state.us.out = true;
    expect(refusalOf(state, KEEP_IN)).toBe('us-is-out');
  });
});

describe('a roadmap', () => {
  it('is signed the likelier the more Europe pays, by restrainers most of all', () => {
    const state = turn();
    for (const m of state.members) m.spendingPctGdp = 2.8; // burden .8
    state.legitimacy01 = 0.5;
    expect(transitionChance01(state)).toBeCloseTo(0.25 + 0.12 + 0.1, 12);
    state.us.administration = 'restrainer';
    expect(transitionChance01(state)).toBeCloseTo(0.77, 12);
    for (const m of state.members) m.spendingPctGdp = 6;
    expect(transitionChance01(state)).toBe(0.9);
  });

  it('is agreed or refused by one draw a turn: asking again is no new draw', () => {
    const results = { agreed: 0, refused: 0 };
    for (let seed = 0; seed < 300; seed++) {
      const state = turn({ transitionPrice: 0.04 });
      state.hidden.seed = `transition ${seed}`;
      for (const m of state.members) m.spendingPctGdp = 2.8;
      state.legitimacy01 = 0.5;
      act(state, ROADMAP);
      if (state.us.track === 'managed') {
        results.agreed++;
        expect(state.us.commitment01).toBeCloseTo(0.46, 12);
        expect(state.us.disputeHeat01).toBe(0);
        continue;
      }
      results.refused++;
      expect(state.us.disputeHeat01).toBeCloseTo(0.05, 12);
      expect(state.us.commitment01).toBe(0.5);
      act(state, ROADMAP);
      expect(state.us.track).toBe('none');
    }
    expect(Math.abs(results.agreed / 300 - 0.47)).toBeLessThan(0.115);
  });

  it('is refused when the US is out, when there is one already, and when Europe pays too little', () => {
    const out = turn();
    out.us.out = true;
    expect(refusalOf(out, ROADMAP)).toBe('us-is-out');
    const twice = turn();
    twice.us.track = 'managed';
    expect(refusalOf(twice, ROADMAP)).toBe('already-managed');
    const poor = turn({ transitionBurden: 0.65 });
    for (const m of poor.members) m.spendingPctGdp = 2;
    expect(refusalOf(poor, ROADMAP)).toBe('burden-too-low');
    for (const m of poor.members) m.spendingPctGdp = 2.3;
    expect(refusalOf(poor, ROADMAP)).toBeUndefined();
  });

  it('can be halted, but not against a restrainer', () => {
    const state = turn();
    expect(refusalOf(state, HALT)).toBe('no-transition');
    state.us.track = 'managed';
    state.us.administration = 'restrainer';
    expect(refusalOf(state, HALT)).toBe('restrainer-will-not-halt');
    state.us.administration = 'transactional';
    act(state, HALT);
    expect(state.us.track).toBe('none');
    expect(state.us.disputeHeat01).toBeCloseTo(0.05, 12);
    state.us.out = true;
    expect(refusalOf(state, HALT)).toBe('us-is-out');
  });
});

describe('projects', () => {
  it('add up within the turn and are gone with it', () => {
    const state = turn();
    act(state, LOT);
    act(state, LOT);
    expect(state.boosts).toEqual({ workSharing: 2, pillar: 0 });
    advance(state);
    expect(state.boosts).toEqual({ workSharing: 0, pillar: 0 });
  });

  it('for the pillar annoy Washington', () => {
    const state = turn();
    act(state, PILLAR_PROJECT);
    expect(state.boosts.pillar).toBe(1);
    expect(state.us.disputeHeat01).toBeCloseTo(0.015, 12);
  });
});

describe('rounds in the whole council', () => {
  it('restores trust, eases grudges, fatigue and disputes', () => {
    const state = turn();
    everyPair(state, state.trust, 0.5);
    state.fatigue = 2;
    state.us.disputeHeat01 = 0.5;
    memberOf(state, 'HUN').resentment = 0.2;
    act(state, ROUNDS);
    expect(state.trust[pair(state, 'POL', 'HUN')]).toBeCloseTo(0.51, 12);
    expect(state.trust[pair(state, 'POL', 'POL')]).toBe(1);
    expect(memberOf(state, 'HUN').resentment).toBeCloseTo(0.17, 12);
    expect(state.fatigue).toBe(0.5);
    act(state, ROUNDS);
    expect(state.fatigue).toBe(0);
    expect(state.us.disputeHeat01).toBeCloseTo(0.42, 12);
  });
});

describe('reaffirming', () => {
  it('raises ambition and spirits; only covered words earn credit', () => {
    const state = turn({ declareCredit: 0.02 });
    state.rhetoric01 = 0.6;
    state.substance01 = 0.58;
    state.legitimacy01 = 0.5;
    const support = memberOf(state, 'DEU').publicSupport01;
    act(state, DECLARE); // a gap of .02 is covered
    expect(state.rhetoric01).toBeCloseTo(0.66, 12);
    expect(memberOf(state, 'DEU').publicSupport01).toBeCloseTo(support + 0.003, 12);
    expect(state.legitimacy01).toBeCloseTo(0.52, 12);
    act(state, DECLARE); // a gap of .08 is not
    expect(state.legitimacy01).toBeCloseTo(0.52, 12);
  });
});

describe('forward deployment', () => {
  it('comes from those who look east, are not on the line themselves and are not led by nationalists', () => {
    const state = turn();
    const [germany, poland, turkey, usa] = ['DEU', 'POL', 'TUR', 'USA'].map((id) =>
      memberOf(state, id),
    );
    germany.fiscalWill01 = 0.5;
    germany.readiness01 = 0.6;
    usa.worldviewRussiaFirst01 = 1;
    const before = [poland, turkey, usa].map((m) => m.forwardPresence01);
    act(state, DEPLOY);
    expect(germany.forwardPresence01).toBeCloseTo(0.13, 12);
    expect(germany.readiness01).toBeCloseTo(0.594, 12);
    expect([poland, turkey, usa].map((m) => m.forwardPresence01)).toEqual(before);
  });

  it('is refused when nobody would send anyone', () => {
    const state = turn();
    for (const m of state.members) m.worldviewRussiaFirst01 = 0.5;
    expect(refusalOf(state, DEPLOY)).toBe('nobody-would-deploy');
  });
});

describe('the chair’s tone', () => {
  it('absolves: a milder stance and a little more norm', () => {
    const state = turn();
    state.scoldingStance01 = 0.3;
    state.optOutNorm01 = 0.2;
    act(state, ABSOLVE);
    expect(state.scoldingStance01).toBeCloseTo(0.05, 12);
    expect(state.optOutNorm01).toBeCloseTo(0.216, 12);
    act(state, ABSOLVE);
    expect(state.scoldingStance01).toBe(0);
  });

  it('scolds: a harsher stance; laggards who are Atlanticist comply, the autonomous bear a grudge', () => {
    const state = turn({ scoldCompliance: 0.05, scoldGrudge: 0.02 });
    const [germany, poland] = [memberOf(state, 'DEU'), memberOf(state, 'POL')];
    Object.assign(germany, {
      spendingPctGdp: 2,
      compliance01: 0.5,
      worldviewAtlanticist01: 0.8,
      autonomy01: 0.5,
    });
    Object.assign(poland, { spendingPctGdp: 4, compliance01: 0.5 });
    act(state, SCOLD);
    expect(state.scoldingStance01).toBeCloseTo(0.75, 12);
    expect(germany.compliance01).toBeCloseTo(0.54, 12);
    expect(germany.resentment).toBeCloseTo(0.01, 12);
    expect(poland.compliance01).toBe(0.5);
    expect(poland.resentment).toBe(0);
    act(state, SCOLD);
    expect(state.scoldingStance01).toBe(1);
  });
});

describe('thanking the publics', () => {
  it('wins publics and takes a little from the challenger', () => {
    const state = turn();
    const m = memberOf(state, 'FRA');
    Object.assign(m, { publicSupport01: 0.5, nationalist01: 0.3 });
    act(state, OUTREACH);
    expect(m.publicSupport01).toBeCloseTo(0.512, 12);
    expect(m.nationalist01).toBeCloseTo(0.296, 12);
  });
});

describe('pass', () => {
  it('does nothing at all', () => {
    const state = turn();
    act(state, PASS);
    expect(hash(state)).toBe(hash(turn()));
  });
});

describe('a verb pressed again', () => {
  it('wears out, and recovers while it rests', () => {
    const state = turn({ repeatFade: 1 });
    memberOf(state, 'FRA').publicSupport01 = 0.5;
    const gain = (): number => {
      const before = memberOf(state, 'FRA').publicSupport01;
      act(state, OUTREACH);
      return memberOf(state, 'FRA').publicSupport01 - before;
    };
    expect(gain()).toBeCloseTo(0.012, 12);
    expect(gain()).toBeCloseTo(0.006, 12); // 1/(1+1·1)
    advance(state);
    expect(state.wear['praise']).toBeCloseTo(1.2, 12); // 2·.6
    expect(gain()).toBeCloseTo(0.012 / 2.2, 12);
    expect(state.wear['propose-pledge']).toBeUndefined();
  });

  it('was as good as new as published', () => {
    const state = turn({ repeatFade: 0 });
    act(state, OUTREACH);
    act(state, OUTREACH);
    expect(state.wear).toEqual({});
  });
});

describe('a worn verb', () => {
  /** Everything at half strength: pressed once before, and wearing out by 1 each time. */
  const worn = (action: Action, changes: Partial<Assumptions> = {}): State => {
    const state = turn({ repeatFade: 1, ...changes });
    state.wear[action.verb] = 1;
    state.us.disputeHeat01 = 0.5;
    for (const m of state.members)
      Object.assign(m, {
        compliance01: 0.5,
        fiscalWill01: 0.5,
        publicSupport01: 0.5,
        nationalist01: 0.3,
        spendingPctGdp: 1,
      });
    return state;
  };

  it('a pledge moves budgets half as much', () => {
    const state = worn(PLEDGE);
    act(state, PLEDGE);
    expect(memberOf(state, 'DEU').compliance01).toBeCloseTo(0.52, 12);
    expect(memberOf(state, 'DEU').pushPctGdp).toBeCloseTo(0.045 * 0.675, 12);
    expect(state.us.disputeHeat01).toBeCloseTo(0.49, 12);
  });

  it('an offer to Washington buys half as much', () => {
    const state = worn(KEEP_IN);
    state.us.purchases = 0.1;
    const before = state.dependence[pair(state, 'FRA', 'USA')];
    act(state, KEEP_IN);
    expect(state.us.purchases).toBeCloseTo(0.17, 12);
    expect(state.us.disputeHeat01).toBeCloseTo(0.45, 12);
    expect(state.dependence[pair(state, 'FRA', 'USA')]).toBeCloseTo(before + 0.006, 12);
  });

  it('a round of talks heals half as much', () => {
    const state = worn(ROUNDS);
    everyPair(state, state.trust, 0.5);
    state.fatigue = 2;
    memberOf(state, 'HUN').resentment = 0.2;
    act(state, ROUNDS);
    expect(state.trust[pair(state, 'POL', 'HUN')]).toBeCloseTo(0.505, 12);
    expect(state.fatigue).toBeCloseTo(1.25, 12);
    expect(memberOf(state, 'HUN').resentment).toBeCloseTo(0.185, 12);
    expect(state.us.disputeHeat01).toBeCloseTo(0.48, 12);
  });

  it('a declaration lifts half as many spirits', () => {
    const state = worn(DECLARE, { declareCredit: 0.02 });
    state.rhetoric01 = 0.5;
    state.substance01 = 0.58;
    state.legitimacy01 = 0.5;
    act(state, DECLARE);
    expect(memberOf(state, 'DEU').publicSupport01).toBeCloseTo(0.5015, 12);
    expect(state.legitimacy01).toBeCloseTo(0.51, 12);
  });

  it('outreach, forward presence, projects and tone follow suit', () => {
    const outreach = worn(OUTREACH);
    act(outreach, OUTREACH);
    expect(memberOf(outreach, 'FRA').publicSupport01).toBeCloseTo(0.506, 12);
    expect(memberOf(outreach, 'FRA').nationalist01).toBeCloseTo(0.298, 12);
    const forward = worn(DEPLOY);
    act(forward, DEPLOY);
    expect(memberOf(forward, 'DEU').forwardPresence01).toBeCloseTo(0.1 + 0.015, 12);
    const projects = worn(LOT);
    act(projects, LOT);
    act(projects, PILLAR_PROJECT);
    expect(projects.boosts).toEqual({ workSharing: 0.5, pillar: 1 });
    const mild = worn(ABSOLVE);
    mild.optOutNorm01 = 0.2;
    act(mild, ABSOLVE);
    expect(mild.optOutNorm01).toBeCloseTo(0.208, 12);
    const harsh = worn(SCOLD, { scoldCompliance: 0.05 });
    memberOf(harsh, 'DEU').worldviewAtlanticist01 = 0.8;
    act(harsh, SCOLD);
    expect(memberOf(harsh, 'DEU').compliance01).toBeCloseTo(0.52, 12);
  });

  it('keeps to the bounds of opinion', () => {
    const state = turn();
    const [france, germany] = [memberOf(state, 'FRA'), memberOf(state, 'DEU')];
    Object.assign(france, { publicSupport01: 0.949, nationalist01: 0.021 });
    Object.assign(germany, { nationalist01: 0.65 });
    act(state, OUTREACH);
    expect(france.publicSupport01).toBe(0.95);
    expect(france.nationalist01).toBe(0.02);
    germany.nationalist01 = 0.65;
    act(state, PLEDGE);
    expect(germany.nationalist01).toBe(0.65);
    const proud = turn();
    memberOf(proud, 'FRA').publicSupport01 = 0.949;
    act(proud, DECLARE);
    expect(memberOf(proud, 'FRA').publicSupport01).toBe(0.95);
  });
});

describe('hours and capital', () => {
  const purse = (state: State) => {
    const { hoursLeft, capital } = state.seats[0];
    return { hoursLeft, capital };
  };

  it('are what a verb costs, and refuse it when they are gone', () => {
    const state = turn({ costScale: 1 });
    expect(purse(state)).toEqual({ hoursLeft: 5, capital: 8 });
    act(state, ROUNDS);
    expect(purse(state)).toEqual({ hoursLeft: 3, capital: 7 });
    act(state, KEEP_IN);
    expect(purse(state)).toEqual({ hoursLeft: 2, capital: 6 });
    act(state, ROUNDS);
    const before = hash(state);
    expect(check(state, CHAIR, KEEP_IN)).toEqual({
      reason: 'too-few-hours',
      params: { needs: 1, has: 0 },
    });
    expect(() => act(state, KEEP_IN)).toThrow(RangeError);
    expect(hash(state)).toBe(before);
    state.seats[0].capital = 0;
    expect(refusalOf(state, SCOLD)).toBe('too-little-capital');
  });

  it('come anew every turn: one hour is carried over, capital grows to twenty at most', () => {
    const state = turn({ costScale: 1, capitalIncome: 1, hHyb: 0, hTest: 0 });
    advance(state);
    expect(purse(state)).toEqual({ hoursLeft: 6, capital: 9 });
    state.seats[0].hoursLeft = 0.5;
    state.seats[0].capital = 19.5;
    advance(state);
    expect(purse(state)).toEqual({ hoursLeft: 5, capital: 20 });
  });

  it('cost nothing as published', () => {
    const state = turn({ costScale: 0 });
    for (let i = 0; i < 9; i++) act(state, ROUNDS);
    expect(purse(state)).toEqual({ hoursLeft: 5, capital: 8 });
  });

  it('end with the game', () => {
    const state = turn();
    state.phase = 'ended';
    expect(legal(state, CHAIR).map((m) => m.refusal?.reason)).toEqual(
      [...VERBS, ...ANSWERS].map(() => 'game-over'),
    );
    expect(() => advance(state)).toThrow(RangeError);
  });
});
