/** Leaders recruit the abstainer that is nearest to a yes. */
import { describe, expect, it } from 'vitest';
import { recruit, recruitFor } from '../../../../src/engine/governments/acts/recruit.ts';
import { inclinationTo } from '../../../../src/engine/theatre/inclination.ts';
import { missionCall } from '../../../../src/engine/theatre/missions.ts';
import type { Mission } from '../../../../src/engine/theatre/theatre-state.ts';
import { aGame, memberOf, pair, seatOf } from '../../../support/game.ts';

const abroad = () => {
  const state = aGame();
  const mission: Mission = {
    id: 1,
    kind: 'out-of-area',
    leader: 'GBR',
    underFlag: true,
    legitimacy01: 0.5,
    participants: [],
    abstainers: ['DEU', 'HUN', 'EST'],
    contributing: ['DEU'],
    promised: [],
    startedTurn: 0,
    endsTurn: 3,
  };
  state.theatre.missions.push(mission);
  return { state, mission };
};

describe('a recruiter', () => {
  it('wins whoever is nearest to a yes, if its pull is enough', () => {
    const { state, mission } = abroad();
    const germany = seatOf(state, 'DEU');
    memberOf(state, 'DEU').worldviewInterventionist01 = 0.9;
    const short = -inclinationTo(state, germany, missionCall(state, mission));
    state.assumptions.recruitPull = short + 0.001;
    expect(recruitFor(state, mission, () => true)).toBe(germany);
    state.assumptions.recruitPull = short - 0.001;
    expect(recruitFor(state, mission, () => true)).toBe(-1);
  });

  it('asks nobody who decides for itself', () => {
    const { state, mission } = abroad();
    state.assumptions.recruitPull = 5;
    expect(recruitFor(state, mission, () => false)).toBe(-1);
  });

  it('wins a participant by a promise, and trusts it more', () => {
    const { state, mission } = abroad();
    const trust = state.trust[pair(state, 'GBR', 'DEU')];
    recruit(state, mission, seatOf(state, 'DEU'));
    expect(mission).toMatchObject({
      participants: ['DEU'],
      promised: ['DEU'],
      abstainers: ['HUN', 'EST'],
      contributing: [],
    });
    expect(state.trust[pair(state, 'GBR', 'DEU')]).toBeCloseTo(trust + 0.03, 12);
  });
});
