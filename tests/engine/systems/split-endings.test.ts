/** Game §4.12: four endings that tell Amexit and status quo apart, each by its published rule; thresholds are coefficients. */
import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../../src/engine/domains/domain.ts';
import { DIFFICULTIES } from '../../../src/engine/seats/difficulty.ts';
import { ENDINGS, type EndingId, type State } from '../../../src/engine/state.ts';
import { endingRules, judge, updateCounters } from '../../../src/engine/systems/endings.ts';
import { fairBurden01 } from '../../../src/engine/systems/split-endings.ts';
import { floorPathPctGdp } from '../../../src/engine/systems/burden-sharing.ts';
import { aGame, memberOf } from '../../support/game.ts';
import { inForce } from '../treaty/a-treaty.ts';

/** The horizon of a campaign that muddled through. */
const atTheHorizon = (splitEndings = 1): State => {
  const state = aGame({
    changes: {
      splitEndings,
      handoverDone: 0.8,
      handoverGap: 0.15,
      renewalTurns: 4,
      renewalBurden: 0.9,
      deadlockTurns: 6,
      deadlockCohesion: 75,
      coalitionsStanding: 2,
      coalitionItems: 1,
    },
  });
  state.turn = state.turnsTotal;
  state.history.push({
    ...state.history[0],
    pillarIndex: 45,
    nativeIndex: 45,
    reliability01: 0.55,
    rhetoricGap: 0.02,
    cohesion: 80,
  });
  state.counters.passed = [1, 1, 0, 1];
  for (const m of state.members) m.spendingPctGdp = 2;
  return state;
};

const withGaps = (state: State, gap01: number): void => {
  state.domains = DOMAINS.map((domain) => ({
    domain,
    europeanBillionUsd: 100,
    usBillionUsd: 0,
    neededBillionUsd: 100,
    neededAtStartBillionUsd: 100,
    usShare01: 0,
    gap01,
    specialists: [],
  }));
};

const judgedWith = (set: (state: State) => void, splitEndings = 1): EndingId | null => {
  const state = atTheHorizon(splitEndings);
  set(state);
  return judge(state);
};

const handover = (state: State): void => {
  state.counters.roadmapDone01 = 0.85;
  withGaps(state, 0.1);
};
const renewal = (state: State): void => {
  state.counters.committedTurns = 4;
  for (const m of state.members) m.spendingPctGdp = 4;
};
const stuck = (state: State): void => {
  state.treatyProcess = {
    aim: 'revision',
    step: 'text',
    openedTurn: 14,
    stepTurn: state.turn - 7,
    by: 'secretary-general',
    delta: [0.1, 0, 0, 0, 0, 0, 0, 0],
    terms: [0.1, 0, 0, 0, 0, 0, 0, 0],
    parties: [],
    votesLost: 0,
    parliaments: [],
  };
  state.history[1].cohesion = 70;
};
const coalitions = (state: State): void => {
  state.counters.passed = [0, 1, 0, 0];
  state.theatre.front.lead = 'GBR';
  state.theatre.front.coalition = ['FRA', 'POL'];
  state.theatre.missions = [
    {
      id: 1,
      kind: 'maritime',
      leader: 'FRA',
      underFlag: false,
      legitimacy01: 0.6,
      participants: ['DEU'],
      abstainers: [],
      contributing: [],
      promised: [],
      startedTurn: 20,
      endsTurn: 26,
    },
  ];
};

describe('managed handover', () => {
  it('is a roadmap carried out by four fifths, with no gap left above 15 %', () => {
    expect(judgedWith(handover)).toBe('managed-handover');
    expect(
      judgedWith((s) => {
        handover(s);
        s.counters.roadmapDone01 = 0.79;
      }),
    ).toBe('status-quo');
    expect(
      judgedWith((s) => {
        handover(s);
        withGaps(s, 0.16);
      }),
    ).toBe('status-quo');
  });

  it('softens an Amexit, and comes after the projects', () => {
    expect(
      judgedWith((s) => {
        handover(s);
        s.us.crashedOut = true;
      }),
    ).toBe('managed-handover');
    expect(
      judgedWith((s) => {
        s.us.crashedOut = true;
      }),
    ).toBe('amexit-crash-out');
    expect(
      judgedWith((s) => {
        handover(s);
        s.counters.pillarTurns = 4;
      }),
    ).toBe('european-pillar');
  });

  it('counts how far a roadmap went, even if it is halted later', () => {
    const state = atTheHorizon();
    state.us.track = 'managed';
    state.us.presence01 = 0.4;
    updateCounters(state, state.history[1]);
    expect(state.counters.roadmapDone01).toBeCloseTo(0.8, 12);
    state.us.track = 'none';
    state.us.presence01 = 0.7;
    updateCounters(state, state.history[1]);
    expect(state.counters.roadmapDone01).toBeCloseTo(0.8, 12);
  });
});

describe('Atlantic renewal', () => {
  it('is a committed Washington for four half-years and a fair burden', () => {
    expect(judgedWith(renewal)).toBe('atlantic-renewal');
    expect(
      judgedWith((s) => {
        renewal(s);
        s.counters.committedTurns = 3;
      }),
    ).toBe('status-quo');
    expect(
      judgedWith((s) => {
        renewal(s);
        for (const m of s.members) m.spendingPctGdp = 2;
      }),
    ).toBe('status-quo');
  });

  it('is none with a Compact or a Protocol in force', () => {
    for (const about of ['pillar-compact', 'opt-out-protocol'])
      expect(
        judgedWith((s) => {
          renewal(s);
          inForce(s, about);
        }),
      ).toBe('status-quo');
    expect(
      judgedWith((s) => {
        renewal(s);
        inForce(s, 'profiles-charter');
      }),
    ).toBe('atlantic-renewal');
  });

  it('counts commitment on end', () => {
    const state = atTheHorizon();
    for (const [commitment01, turns] of [
      [0.7, 1],
      [0.62, 2],
      [0.59, 0],
      [0.8, 1],
    ] as const) {
      state.us.commitment01 = commitment01;
      updateCounters(state, state.history[1]);
      expect(state.counters.committedTurns).toBe(turns);
    }
  });

  it('lets nobody’s surplus pay for another', () => {
    const state = atTheHorizon();
    const floor = floorPathPctGdp(state);
    for (const m of state.members) m.spendingPctGdp = floor;
    expect(fairBurden01(state)).toBe(1);
    memberOf(state, 'POL').spendingPctGdp = 3 * floor;
    memberOf(state, 'FRA').spendingPctGdp = 0.5 * floor;
    expect(fairBurden01(state)).toBeCloseTo(1 - 0.5 / 7, 12);
  });
});

describe('deadlock', () => {
  it('is a step of the treaty that has been open for more than six half-years, among few friends', () => {
    expect(judgedWith(stuck)).toBe('deadlock');
    expect(
      judgedWith((s) => {
        stuck(s);
        s.history[1].cohesion = 76;
      }),
    ).toBe('status-quo');
    expect(
      judgedWith((s) => {
        stuck(s);
        if (s.treatyProcess) s.treatyProcess.stepTurn += 1;
      }),
    ).toBe('status-quo');
  });
});

describe('coalition Europe', () => {
  it('is two coalitions that stand, and a council that passes one item a year at most', () => {
    expect(judgedWith(coalitions)).toBe('coalition-europe');
    expect(
      judgedWith((s) => {
        coalitions(s);
        s.counters.passed = [1, 1, 1, 0];
      }),
    ).toBe('status-quo');
    expect(
      judgedWith((s) => {
        coalitions(s);
        s.theatre.front.lead = null;
      }),
    ).toBe('status-quo');
    expect(
      judgedWith((s) => {
        coalitions(s);
        s.theatre.missions[0].underFlag = true;
      }),
    ).toBe('status-quo');
    expect(
      judgedWith((s) => {
        coalitions(s);
        s.theatre.missions[0].endsTurn = 23;
      }),
    ).toBe('status-quo');
  });

  it('counts the coalition behind Ukraine once, in the field or not', () => {
    expect(
      judgedWith((s) => {
        coalitions(s);
        s.theatre.missions[0].kind = 'ukraine-support';
      }),
    ).toBe('status-quo');
  });

  it('counts what passed in the last four years', () => {
    const state = atTheHorizon();
    state.counters.passed = [];
    for (const adopted of [2, 0, 1, 0, 0, 0, 3, 0, 0]) {
      state.councils = Array.from({ length: adopted }, () => ({
        by: 'secretary-general',
        procedure: { deadline: 'normal' as const, summit: false },
        walkedOut: [],
        package: { delta: {}, sidePayments: [] },
        envelopes: [],
        outcome: 'adopted' as const,
        ratification: [],
      }));
      updateCounters(state, state.history[1]);
    }
    expect(state.counters.passed).toEqual([0, 1, 0, 0, 0, 3, 0, 0]);
  });
});

describe('the twelve', () => {
  it('refine Amexit and status quo only: the published eight come back without them', () => {
    expect(judgedWith(handover, 0)).toBe('status-quo');
    expect(
      judgedWith((s) => {
        handover(s);
        s.us.crashedOut = true;
      }, 0),
    ).toBe('amexit-crash-out');
    for (const set of [renewal, stuck, coalitions]) expect(judgedWith(set, 0)).toBe('status-quo');
    const published = new Set(endingRules(atTheHorizon(0)).map((r) => r.ending));
    expect(published.size).toBe(8);
    const all = new Set(endingRules(atTheHorizon()).map((r) => r.ending));
    expect([...all].toSorted()).toEqual([...ENDINGS].toSorted());
  });

  it('come after a hollow alliance where they refine the status quo', () => {
    for (const set of [renewal, stuck, coalitions])
      expect(
        judgedWith((s) => {
          set(s);
          s.history[1].reliability01 = 0.4;
        }),
      ).toBe('hollow');
  });

  it('are judged alike at every difficulty', () => {
    for (const difficulty of DIFFICULTIES)
      expect(
        judgedWith((s) => {
          renewal(s);
          s.difficulty = difficulty;
        }),
      ).toBe('atlantic-renewal');
  });
});
