/** (23) Out-of-area missions: who joins, who vetoes, how refusers are judged under the norm in force. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { outOfAreaMission } from '../../../src/engine/crises/mission.ts';
import { inclinationToJoin } from '../../../src/engine/theatre/inclination.ts';
import { optOutRatio } from '../../../src/engine/theatre/opt-out-judgement.ts';
import type { GameEvent, State } from '../../../src/engine/state.ts';
import { weighed } from '../../../src/engine/systems/beliefs.ts';
import {
  CRISES_AS_PUBLISHED,
  aGame,
  aScenario,
  dialsAt,
  everyPair,
  memberOf,
  pair,
  seatOf,
} from '../../support/game.ts';

const NUMBERS: Partial<Assumptions> = {
  ...CRISES_AS_PUBLISHED,
  ...dialsAt(0, 0),
  missionBase: -0.27,
  misScold: 1,
  lrOpt: 0.7,
  lrJoin: 1.05,
  grudgeBreadth: 1,
  vetoRamp: 0,
  hMis: 0,
};

/** A French mission is scripted for this turn. Willing join, unwilling refuse: worldviews decide by far. */
const called = (changes: Partial<Assumptions> = {}, leader = 'FRA'): State => {
  const state = aGame({
    scenario: aScenario({ events: [{ turn: 2, kind: 'mission', leader, legitimacy01: 0.5 }] }),
    changes: { ...NUMBERS, ...changes },
  });
  state.turn = 2;
  everyPair(state, state.trust, 0.5);
  everyPair(state, state.beliefs, 0.5);
  state.treaty.scope = 0.5;
  state.optOutNorm01 = 0;
  state.scoldingStance01 = 0.5;
  for (const m of state.members) {
    m.worldviewInterventionist01 = 3; // joins whatever the mood
    m.nationalistLed = false;
    m.autonomy01 = 0.3;
  }
  memberOf(state, 'DEU').worldviewInterventionist01 = -3; // refuses whatever the mood
  return state;
};

const reportOf = (state: State): GameEvent['params'] => {
  const event = state.chronicle.find((e) => e.key === 'mission');
  if (!event) throw new Error('no mission took place');
  return event.params;
};

describe('the inclination to join', () => {
  it('adds worldview, legitimacy, obligation, trust and exposure; elections, coalitions and nationalists hold back', () => {
    const state = aGame({ changes: NUMBERS });
    const m = memberOf(state, 'DEU');
    Object.assign(m, {
      worldviewInterventionist01: 0.55,
      exposureSouth01: 0.4,
      politicalSystem: 'coalition',
      electionTurns: [4],
    });
    state.trust[pair(state, 'DEU', 'FRA')] = 0.6;
    state.treaty.scope = 0.5;
    state.optOutNorm01 = 0.2;
    state.scoldingStance01 = 0.5;
    const mission = { leader: seatOf(state, 'FRA'), legitimacy01: 0.75 };
    // obligation .5·.8 = .4
    const calm = -0.27 + 0.11 + 0.1 + 0.052 + 0.15 + 0.1 + 0.024 - 0.06;
    state.turn = 2;
    expect(inclinationToJoin(state, seatOf(state, 'DEU'), mission)).toBeCloseTo(calm, 12);
    state.turn = 3; // votes next turn
    expect(inclinationToJoin(state, seatOf(state, 'DEU'), mission)).toBeCloseTo(calm - 0.1, 12);
    m.nationalistLed = true;
    expect(inclinationToJoin(state, seatOf(state, 'DEU'), mission)).toBeCloseTo(calm - 0.3, 12);
  });

  it('is Atlanticist only when Washington leads', () => {
    const state = aGame({ changes: NUMBERS });
    everyPair(state, state.trust, 0.5);
    const m = memberOf(state, 'DEU');
    const score = (leader: string): number =>
      inclinationToJoin(state, seatOf(state, 'DEU'), {
        leader: seatOf(state, leader),
        legitimacy01: 0.5,
      });
    m.worldviewAtlanticist01 = 0.85;
    expect(score('USA') - score('FRA')).toBeCloseTo(0.45 * 0.4, 12);
  });
});

describe('a refuser', () => {
  it('is judged under the norm in force: scolded without one, forgiven with one (h2)', () => {
    const state = aGame({ changes: { ...NUMBERS, h2: 1 } });
    state.optOutNorm01 = 0;
    expect(optOutRatio(state, 1)).toBeCloseTo(0.7, 12);
    expect(optOutRatio(state, 0)).toBeCloseTo(1 - 0.3 * 0.3, 12);
    state.optOutNorm01 = 0.8;
    expect(optOutRatio(state, 0)).toBeCloseTo(1 - 0.3 * 0.2 * 0.3, 12);
    state.assumptions.h2x = 1;
    expect(optOutRatio(state, 0)).toBeCloseTo(1 - 0.3 * 0.2 * 0.3 - 0.024, 12);
  });

  it('is scolded, resented, trusted less by those present, and trusts all less', () => {
    const state = called();
    const germany = memberOf(state, 'DEU');
    outOfAreaMission(state);
    expect(reportOf(state)['refused']).toEqual(['DEU']);
    // intensity 2·.5·.5 = .5
    expect(germany.scolding).toBeCloseTo(0.5, 12);
    expect(germany.resentment).toBeCloseTo(0.025, 12);
    expect(germany.optOuts).toBe(1);
    expect(state.trust[pair(state, 'POL', 'DEU')]).toBeCloseTo(0.475, 12);
    expect(state.trust[pair(state, 'FRA', 'DEU')]).toBeCloseTo(0.475, 12);
    expect(state.trust[pair(state, 'DEU', 'POL')]).toBeCloseTo(0.4925, 12);
    expect(state.beliefs[pair(state, 'POL', 'DEU')]).toBeCloseTo(
      weighed(0.5, 1 - 0.3 * (0.3 + 0.35)),
      12,
    );
  });

  it('bears no grudge against others who stayed away, where the repair is on', () => {
    const state = called({ grudgeBreadth: 0 });
    memberOf(state, 'HUN').worldviewInterventionist01 = -3;
    outOfAreaMission(state);
    expect(state.trust[pair(state, 'DEU', 'HUN')]).toBe(0.5);
    expect(state.trust[pair(state, 'DEU', 'POL')]).toBeCloseTo(0.4925, 12);
  });

  it('is not scolded at all by a chair that absolves', () => {
    const state = called();
    state.scoldingStance01 = 0;
    outOfAreaMission(state);
    expect(memberOf(state, 'DEU').scolding).toBe(0);
    expect(state.trust[pair(state, 'POL', 'DEU')]).toBe(0.5);
  });

  it('with autonomy vetoes the flag in one of three cases, never under a lived opt-out right', () => {
    const vetoes = (norm: number, autonomy: number, vetoRamp = 0): number => {
      let count = 0;
      for (let seed = 0; seed < 300; seed++) {
        const state = called({ vetoRamp });
        state.hidden.seed = `veto ${seed}`;
        state.optOutNorm01 = norm;
        memberOf(state, 'DEU').autonomy01 = autonomy;
        outOfAreaMission(state);
        if (reportOf(state)['vetoed'] === true) count++;
      }
      return count / 300;
    };
    expect(Math.abs(vetoes(0, 0.5) - 0.35)).toBeLessThan(0.11);
    expect(vetoes(0, 0.4)).toBe(0);
    expect(vetoes(0.45, 0.5)).toBe(0);
    expect(vetoes(0.44, 0.5)).toBeGreaterThan(0.2);
    // the ramp: .35·(.45−.3)/.3
    expect(Math.abs(vetoes(0.3, 0.5, 1) - 0.175)).toBeLessThan(0.09);
  });
});

describe('a participant', () => {
  it('is believed more by all and trusted more by the leader', () => {
    const state = called();
    outOfAreaMission(state);
    expect(state.beliefs[pair(state, 'DEU', 'POL')]).toBeCloseTo(weighed(0.5, 1.05), 12);
    expect(state.trust[pair(state, 'FRA', 'POL')]).toBeCloseTo(0.53, 12);
    expect(state.trust[pair(state, 'GBR', 'POL')]).toBe(0.5);
    // the leader itself proves nothing by leading
    expect(state.beliefs[pair(state, 'POL', 'FRA')]).toBe(0.5);
  });

  it('wins or loses its public with the mission', () => {
    let successes = 0;
    for (let seed = 0; seed < 400; seed++) {
      const state = called();
      state.hidden.seed = `luck ${seed}`;
      const poland = memberOf(state, 'POL');
      const [support, challenger] = [poland.publicSupport01, poland.nationalist01];
      outOfAreaMission(state);
      const succeeded = reportOf(state)['succeeded'] === true;
      if (succeeded) successes++;
      expect(poland.publicSupport01).toBeCloseTo(support + (succeeded ? 0.01 : -0.02), 12);
      expect(poland.nationalist01).toBeCloseTo(challenger + (succeeded ? 0 : 0.008), 12);
    }
    // all but Berlin: .25 + .35·(39 250/44 250)/.6 + .25·.5, four standard errors
    const chance = 0.25 + (0.35 * (39_250 / 44_250)) / 0.6 + 0.125;
    expect(Math.abs(successes / 400 - chance)).toBeLessThan(0.07);
  });
});

describe('a mission', () => {
  it('moves the chair’s legitimacy by flag, success and scolding', () => {
    const state = called();
    state.legitimacy01 = 0.5;
    outOfAreaMission(state);
    const succeeded = reportOf(state)['succeeded'] === true;
    expect(state.legitimacy01).toBeCloseTo(
      0.5 + 0.01 + (succeeded ? 0.01 : -0.01) - (0.03 * 0.5) / state.members.length,
      12,
    );
  });

  it('that Washington leads shows who aligns', () => {
    const state = called({}, 'USA');
    state.us.alignment = 0;
    outOfAreaMission(state);
    const joined = reportOf(state)['joined'];
    expect(joined).toEqual(['GBR', 'FRA', 'POL', 'TUR', 'HUN', 'EST']);
    expect(state.us.alignment).toBeCloseTo(2 * (6 / state.members.length - 0.45), 12);
  });

  it('whose flag is vetoed costs the chair and, when Washington leads, heats the quarrel', () => {
    for (let seed = 0; seed < 40; seed++) {
      const state = called({}, 'USA');
      state.hidden.seed = `flag ${seed}`;
      state.us.disputeHeat01 = 0.1;
      state.legitimacy01 = 0.5;
      memberOf(state, 'DEU').autonomy01 = 0.9;
      outOfAreaMission(state);
      const { vetoed, succeeded, scolding } = reportOf(state);
      expect(state.us.disputeHeat01).toBeCloseTo(vetoed === true ? 0.35 : 0.1, 12);
      // without the flag the scolding is three fifths
      expect(scolding).toBeCloseTo(vetoed === true ? 0.3 : 0.5, 12);
      const flag = vetoed === true ? -0.03 : 0.01;
      const success = succeeded === true ? 0.01 : -0.01;
      expect(state.legitimacy01).toBeCloseTo(
        0.5 + flag + success - (0.03 * Number(scolding)) / state.members.length,
        12,
      );
    }
  });

  it('comes by its hazard, under Washington in half of the cases while it is in', () => {
    const leaders = { american: 0, european: 0, none: 0 };
    for (let seed = 0; seed < 600; seed++) {
      const state = aGame({ changes: { ...NUMBERS, hMis: 0.5 }, seed: `hazard ${seed}` });
      state.adversary.southPressure01 = 0.5;
      outOfAreaMission(state);
      const event = state.chronicle.find((e) => e.key === 'mission');
      if (!event) leaders.none++;
      else if (event.params['leader'] === 'USA') leaders.american++;
      else leaders.european++;
    }
    // hazard .5·1, a quarter each; Rome is not in this alliance and leads nothing: a quarter of the European half
    expect(Math.abs(leaders.american / 600 - 0.25)).toBeLessThan(0.07);
    expect(Math.abs(leaders.european / 600 - 0.1875)).toBeLessThan(0.065);
  });

  it('is not led, joined or vetoed by those who left or are out', () => {
    const state = called();
    memberOf(state, 'POL').leftTreaty = true;
    state.us.out = true;
    outOfAreaMission(state);
    const { joined, refused } = reportOf(state);
    expect([joined, refused].flat()).not.toContain('POL');
    expect([joined, refused].flat()).not.toContain('USA');
  });

  it('on the scenario’s calendar does not take place under a leader that has left', () => {
    const state = called();
    memberOf(state, 'FRA').leftTreaty = true;
    outOfAreaMission(state);
    expect(state.chronicle.filter((e) => e.key === 'mission')).toEqual([]);
  });
});
