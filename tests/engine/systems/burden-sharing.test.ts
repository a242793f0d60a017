/** (3) Spending follows its target in deviation form; each term is tried alone. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { floorPathPctGdp, updateSpending } from '../../../src/engine/systems/burden-sharing.ts';
import { aGame, aScenario, everyPair, memberOf } from '../../support/game.ts';

/** Budgets that follow their target at once, and no reason to move. */
const STILL: Partial<Assumptions> = {
  kS: 1,
  sUp: 10,
  sDn: 10,
  pThreat: 0,
  pFront: 0,
  pPanic: 0,
  pHaste: 0,
  pFear: 0,
  pFree: 0,
  pFloor: 0,
  pJoint: 0,
  pFisc: 0,
  h1x: 0,
  gdpG: 0.008,
};

describe('the spending floor', () => {
  it('rises straight from 2 % to the treaty’s floor in fifteen turns from five before the start', () => {
    const state = aGame();
    state.treaty.floor = 0.7;
    // 2 + (3.5−2)·5/20
    expect(floorPathPctGdp(state)).toBeCloseTo(2.375, 12);
    state.turn = 5;
    expect(floorPathPctGdp(state)).toBeCloseTo(2.75, 12);
    state.turn = 20;
    expect(floorPathPctGdp(state)).toBeCloseTo(3.5, 12);
  });

  it('is the scenario’s own where it has one', () => {
    const state = aGame({ scenario: aScenario({ floorPathPctGdp: 1.5 }) });
    state.turn = 10;
    expect(floorPathPctGdp(state)).toBe(1.5);
  });
});

describe('burden-sharing', () => {
  it('stays where it is while nothing has changed', () => {
    const state = aGame({ changes: STILL });
    updateSpending(state);
    expect(memberOf(state, 'DEU').spendingPctGdp).toBe(2);
    expect(memberOf(state, 'POL').spendingPctGdp).toBe(4);
  });

  it('rises with threat, more than twice as steeply on the front line', () => {
    const state = aGame({ changes: { ...STILL, pThreat: 1.2, pFront: 1.3 } });
    for (const m of state.members) m.threat01 = m.startThreat01 + 0.1;
    updateSpending(state);
    expect(memberOf(state, 'DEU').spendingPctGdp).toBeCloseTo(2 + 0.12, 12);
    expect(memberOf(state, 'POL').spendingPctGdp).toBeCloseTo(4 + 1.2 * 2.3 * 0.1, 12);
  });

  it('rises in panic by the square of what threat exceeds the knee, as far as there is money', () => {
    const state = aGame({ changes: { ...STILL, pPanic: 8, pKnee: 0.5 } });
    const [calm, alarmed, poor] = [
      memberOf(state, 'DEU'),
      memberOf(state, 'POL'),
      memberOf(state, 'EST'),
    ];
    calm.startThreat01 = 0.2;
    calm.threat01 = 0.5;
    for (const m of [alarmed, poor]) {
      m.startThreat01 = 0.6;
      m.threat01 = 0.7;
    }
    poor.fiscalWill01 = 0.5;
    updateSpending(state);
    expect(calm.spendingPctGdp).toBe(2);
    // 8·(.4² − .2²)
    expect(alarmed.spendingPctGdp).toBeCloseTo(4 + 0.96, 12);
    expect(poor.spendingPctGdp).toBeCloseTo(3.4 + 0.48, 12);
  });

  it('rises in haste under threat, and falls no faster', () => {
    const state = aGame({ changes: { ...STILL, kS: 0.1, sUp: 0.2, sDn: 0.1, pHaste: 2 } });
    const [slow, fast, cut] = [
      memberOf(state, 'GBR'),
      memberOf(state, 'FRA'),
      memberOf(state, 'DEU'),
    ];
    for (const m of [slow, fast, cut]) m.threat01 = 0.5;
    slow.baseSpendingPctGdp = 2.5;
    fast.baseSpendingPctGdp = 5;
    cut.baseSpendingPctGdp = 0.5;
    updateSpending(state);
    // twice as fast: a fifth of the way, at most .4
    expect(slow.spendingPctGdp).toBeCloseTo(2.1, 12);
    expect(fast.spendingPctGdp).toBeCloseTo(2.4, 12);
    expect(cut.spendingPctGdp).toBeCloseTo(1.9, 12);
  });

  it('follows a fiscal shock', () => {
    const state = aGame({ changes: STILL });
    memberOf(state, 'FRA').fiscalShockPctGdp = -0.3;
    updateSpending(state);
    expect(memberOf(state, 'FRA').spendingPctGdp).toBeCloseTo(1.7, 12);
  });

  it('rises with fear of abandonment, by the fear since the start', () => {
    const state = aGame({ changes: { ...STILL, pFear: 1.1 } });
    const m = memberOf(state, 'EST');
    everyPair(state, state.beliefs, 0.2);
    m.threat01 = 0.5;
    m.startAbandonmentFear01 = 0.3;
    updateSpending(state);
    // fear = .5·(1−.2) = .4: 1.1·(.4−.3)
    expect(m.spendingPctGdp).toBeCloseTo(3.4 + 0.11, 12);
  });

  it('falls when allies are believed more, the small riding freer than the large', () => {
    const state = aGame({ changes: { ...STILL, pFree: 0.55, G0: 2000 } });
    everyPair(state, state.beliefs, 0.7);
    for (const m of state.members) m.startMeanBelief01 = 0.5;
    updateSpending(state);
    // −2·.55·.2·(1 − g/(g+2000))
    expect(memberOf(state, 'POL').spendingPctGdp).toBeCloseTo(4 - 0.22 * (1 - 1000 / 3000), 12);
    expect(memberOf(state, 'FRA').spendingPctGdp).toBeCloseTo(2 - 0.22 * (1 - 3000 / 5000), 12);
  });

  it('is pulled to the floor by compliance only from below', () => {
    const state = aGame({
      scenario: aScenario({ floorPathPctGdp: 3 }),
      changes: { ...STILL, pFloor: 0.8 },
    });
    const spare = memberOf(state, 'DEU');
    spare.compliance01 = 0.5;
    spare.fiscalWill01 = 0.5;
    updateSpending(state);
    expect(spare.spendingPctGdp).toBeCloseTo(2 + 0.8 * 0.5 * 1, 12);
    expect(memberOf(state, 'POL').spendingPctGdp).toBe(4);
  });

  it('takes what campaigns pledged, what industry draws in, and what newly elected nationalists add', () => {
    const state = aGame({ changes: { ...STILL, pJoint: 0.35, h1x: 1 } });
    const m = memberOf(state, 'DEU');
    m.pushPctGdp = 0.4;
    m.workSharing01 = 0.5;
    m.industry01 = 0.8;
    m.nationalistLed = true;
    updateSpending(state);
    // pledges fade first: .4·.95; joint products .35·.5·.8; ½·h1x
    expect(m.pushPctGdp).toBeCloseTo(0.38, 12);
    expect(m.spendingPctGdp).toBeCloseTo(2 + 0.38 + 0.14 + 0.5, 12);
    // those who governed at the start already changed nothing
    const hungary = memberOf(state, 'HUN');
    expect(hungary.spendingPctGdp).toBeCloseTo(2 + 0.35 * 0.05 * hungary.industry01, 12);
  });

  it('meets fiscal pushback only beyond 0.6 points over 2025', () => {
    const state = aGame({ changes: { ...STILL, pFisc: 0.25 } });
    const m = memberOf(state, 'FRA');
    m.fiscalWill01 = 0.2;
    m.spendingPctGdp = 3;
    m.baseSpendingPctGdp = 3;
    updateSpending(state);
    expect(m.spendingPctGdp).toBeCloseTo(3 - 0.25 * 0.8 * 0.4, 12);
  });

  it('moves by a share of the way, bounded up and down', () => {
    const state = aGame({ changes: { ...STILL, kS: 0.16, sUp: 0.18, sDn: 0.08 } });
    const [slow, fast, cut] = [
      memberOf(state, 'GBR'),
      memberOf(state, 'FRA'),
      memberOf(state, 'DEU'),
    ];
    slow.baseSpendingPctGdp = 2.5;
    fast.baseSpendingPctGdp = 5;
    cut.baseSpendingPctGdp = 0.5;
    updateSpending(state);
    expect(slow.spendingPctGdp).toBeCloseTo(2.08, 12);
    expect(fast.spendingPctGdp).toBeCloseTo(2.18, 12);
    expect(cut.spendingPctGdp).toBeCloseTo(1.92, 12);
  });

  it('has Washington spend by its own rule, and every economy grow', () => {
    const state = aGame({ changes: STILL });
    state.us.commitment01 = 0.5;
    state.us.administration = 'transactional';
    updateSpending(state);
    expect(memberOf(state, 'USA').spendingPctGdp).toBeCloseTo(3.1 + 0.3 + 0.1, 12);
    expect(memberOf(state, 'USA').gdpBillionUsd).toBeCloseTo(30_000 * (1 + 0.008 * 1.15), 8);
    expect(memberOf(state, 'POL').gdpBillionUsd).toBeCloseTo(1008, 8);
    expect(memberOf(state, 'POL').gdpStartBillionUsd).toBe(1000);
  });

  it('lets compliance drift back to what the government can and will do', () => {
    const state = aGame({ changes: STILL });
    const m = memberOf(state, 'FRA');
    m.fiscalWill01 = 0.5;
    m.compliance01 = 1;
    updateSpending(state);
    expect(m.compliance01).toBeCloseTo(0.97, 12);
  });
});
