/** (27) alienation, and the rungs: leave the command, leave the treaty, come back. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { alienationOf, climbExitLadder } from '../../../src/engine/systems/exit-ladder.ts';
import { weighed } from '../../../src/engine/systems/beliefs.ts';
import { aGame, everyPair, memberOf, pair } from '../../support/game.ts';

const ladder = (changes: Partial<Assumptions> = {}) => {
  const state = aGame({
    changes: {
      h6: 1,
      exCmd: 0.57,
      exTre: 0.55,
      exitHazard: 0.12,
      returnThreshold: 0.1,
      protocolShield: 0,
      ...changes,
    },
  });
  everyPair(state, state.beliefs, 0.5);
  // nobody but Budapest has reason to move
  for (const m of state.members) {
    m.autonomy01 = 0;
    m.nationalistLed = false;
    m.threat01 = 1;
  }
  const hungary = memberOf(state, 'HUN');
  return { state, hungary };
};

describe('alienation', () => {
  it('adds autonomy, nationalists, grudges and lost publics; norm, narrow scope and threat hold', () => {
    const { state, hungary } = ladder({ protocolShield: 0.1 });
    Object.assign(hungary, {
      autonomy01: 0.8,
      nationalistLed: true,
      resentment: 0.2,
      publicSupport01: 0.4,
      scolding: 0.5,
      threat01: 0.5,
    });
    state.optOutNorm01 = 0.4;
    state.treaty.scope = 0.6;
    const expected = 0.4 + 0.35 + 0.3 + 0.05 + 0.075 - 0.45 * 0.4 - 0.15 - 0.1 * 0.4;
    expect(alienationOf(state, hungary)).toBeCloseTo(expected, 12);
    hungary.hasProtocol = true;
    expect(alienationOf(state, hungary)).toBeCloseTo(expected - 0.1, 12);
    state.assumptions.h6 = 0;
    expect(alienationOf(state, hungary)).toBeCloseTo(expected - 0.1 + 0.18 + 0.04, 12);
  });
});

describe('the exit ladder', () => {
  const alienate = (m: {
    autonomy01: number;
    resentment: number;
    nationalistLed: boolean;
  }): void => {
    m.autonomy01 = 1;
    m.nationalistLed = true;
    m.resentment = 0.5;
  };

  it('begins with the command, eases the grudge, and is noted', () => {
    const { state, hungary } = ladder({ exitHazard: 1000 });
    alienate(hungary);
    hungary.nationalist01 = 0.4;
    climbExitLadder(state);
    expect(hungary.leftCommand).toBe(true);
    expect(hungary.leftTreaty).toBe(false);
    expect(hungary.resentment).toBeCloseTo(0.25, 12);
    expect(hungary.nationalist01).toBeCloseTo(0.37, 12);
    expect(state.beliefs[pair(state, 'POL', 'HUN')]).toBeCloseTo(weighed(0.5, 0.75), 12);
    expect(state.members.filter((m) => m.leftCommand).map((m) => m.id)).toEqual(['HUN']);
  });

  it('has no command to leave where there is hardly any', () => {
    const { state, hungary } = ladder({ exitHazard: 1000 });
    alienate(hungary);
    state.treaty.command = 0.45;
    climbExitLadder(state);
    expect(hungary.leftCommand).toBe(false);
  });

  it('leads out of the treaty only from outside the command, and everybody else believes a little less', () => {
    const { state, hungary } = ladder({ exTre: -1000, noticeTurns: 0 });
    climbExitLadder(state);
    expect(hungary.leftTreaty).toBe(false);
    hungary.leftCommand = true;
    climbExitLadder(state);
    expect(hungary.leftTreaty).toBe(true);
    // 1 − .3·200/1700 for pairs that do not involve it
    const ratio = 1 - (0.3 * 200) / 1700;
    expect(state.beliefs[pair(state, 'POL', 'DEU')]).toBeCloseTo(weighed(0.5, ratio), 12);
    expect(state.beliefs[pair(state, 'POL', 'HUN')]).toBe(0.5);
    expect(state.beliefs[pair(state, 'HUN', 'POL')]).toBe(0.5);
  });

  it('has a way back for those who are no longer alienated, one chance in ten', () => {
    let returned = 0;
    for (let seed = 0; seed < 400; seed++) {
      const { state, hungary } = ladder();
      state.hidden.seed = `back ${seed}`;
      hungary.leftCommand = true;
      climbExitLadder(state);
      if (!hungary.leftCommand) returned++;
    }
    // alienation is below −.3; 40 expected, four standard errors
    expect(returned).toBeGreaterThan(16);
    expect(returned).toBeLessThan(64);
    const { state, hungary } = ladder({ returnThreshold: -5 });
    hungary.leftCommand = true;
    for (let seed = 0; seed < 50; seed++) {
      state.hidden.seed = `never ${seed}`;
      climbExitLadder(state);
    }
    expect(hungary.leftCommand).toBe(true);
  });

  it('is not for the United States', () => {
    const { state } = ladder({ exitHazard: 1000 });
    const us = memberOf(state, 'USA');
    alienate(us);
    us.leftCommand = false;
    climbExitLadder(state);
    expect(us.leftCommand).toBe(false);
    expect(us.alienation).toBe(0);
  });
});
