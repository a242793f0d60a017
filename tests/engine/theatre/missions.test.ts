/** Missions that last: joining, serving, going home, ending; contributing instead; who starts them. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { keyedDraws } from '../../../src/engine/rng.ts';
import type { State } from '../../../src/engine/state.ts';
import { weighed } from '../../../src/engine/systems/beliefs.ts';
import { inclinationTo, volunteersFor } from '../../../src/engine/theatre/inclination.ts';
import { memberMissions } from '../../../src/engine/theatre/member-missions.ts';
import { launchMission } from '../../../src/engine/theatre/missions.ts';
import { keepMissions } from '../../../src/engine/theatre/mission-upkeep.ts';
import { optOutRatio, scoldingIntensity } from '../../../src/engine/theatre/opt-out-judgement.ts';
import type { Mission, MissionKind } from '../../../src/engine/theatre/theatre-state.ts';
import { aGame, dialsAt, everyPair, memberOf, pair, seatOf } from '../../support/game.ts';

const NUMBERS: Partial<Assumptions> = { ...dialsAt(0, 0), missionsLast: 1 };

/** All want to go but Germany and Hungary; nobody is carried by mood. */
const world = (changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { ...NUMBERS, ...changes } });
  state.turn = 3;
  everyPair(state, state.trust, 0.5);
  everyPair(state, state.beliefs, 0.5);
  for (const m of state.members) {
    m.worldviewInterventionist01 = 3;
    m.nationalistLed = false;
    m.industry01 = 0.3;
  }
  memberOf(state, 'DEU').worldviewInterventionist01 = 0.1;
  memberOf(state, 'HUN').worldviewInterventionist01 = -3;
  state.scoldingStance01 = 1;
  state.treaty.scope = 0.6;
  return state;
};

const launch = (state: State, kind: MissionKind = 'out-of-area', legitimacy01 = 0.1): Mission => {
  launchMission(
    state,
    { kind, leader: seatOf(state, 'FRA'), legitimacy01, flag: 'flag' },
    keyedDraws('calm', 'mission', 3),
  );
  const mission = state.theatre.missions.at(-1);
  if (!mission) throw new Error('nothing was launched');
  return mission;
};

describe('a mission', () => {
  it('lasts: who joined and who did not is on record, success is open', () => {
    const state = world();
    const mission = launch(state);
    expect(mission.participants).toEqual(['USA', 'GBR', 'POL', 'TUR', 'EST']);
    expect(mission.abstainers).toEqual(['DEU', 'HUN']);
    expect(mission.endsTurn).toBe(5);
    expect(state.chronicle.at(-1)?.params['succeeded']).toBe('open');
  });

  it('costs readiness and binds those who serve together', () => {
    const state = world({ missionCost: 0.01, missionBond: 0.02 });
    launch(state);
    const [poland, germany] = [memberOf(state, 'POL'), memberOf(state, 'DEU')];
    const before = [poland.readiness01, germany.readiness01];
    const trust = state.trust[pair(state, 'POL', 'FRA')];
    keepMissions(state);
    expect(poland.readiness01).toBeCloseTo(before[0] - 0.008, 12); // under the flag a fifth is shared
    expect(germany.readiness01).toBe(before[1]);
    expect(state.trust[pair(state, 'POL', 'FRA')]).toBeCloseTo(trust + 0.02, 12);
  });

  it('ends with its time, and is felt at home', () => {
    const state = world();
    launch(state);
    const poland = memberOf(state, 'POL');
    const support = poland.publicSupport01;
    for (let t = 3; t <= 5; t++) {
      state.turn = t;
      keepMissions(state);
    }
    expect(state.theatre.missions).toEqual([]);
    const ended = state.chronicle.at(-1);
    expect(ended?.key).toBe('mission-ends');
    const change = poland.publicSupport01 - support;
    expect(change).toBeCloseTo(ended?.params['succeeded'] === true ? 0.01 : -0.02, 12);
  });

  it('loses those whose government has changed its mind, and they are judged at half', () => {
    const state = world();
    launch(state);
    const poland = memberOf(state, 'POL');
    poland.worldviewInterventionist01 = -3;
    const belief = state.beliefs[pair(state, 'GBR', 'POL')];
    keepMissions(state);
    const [mission] = state.theatre.missions;
    expect(mission.participants).not.toContain('POL');
    expect(mission.abstainers).toContain('POL');
    const blame = 1 - optOutRatio(state, scoldingIntensity(state, true));
    expect(state.beliefs[pair(state, 'GBR', 'POL')]).toBeCloseTo(
      weighed(belief, 1 - 0.5 * blame),
      12,
    );
  });

  it('ends when its leader is gone', () => {
    const state = world();
    launch(state);
    memberOf(state, 'FRA').leftTreaty = true;
    keepMissions(state);
    expect(state.theatre.missions).toEqual([]);
  });

  it('leaves a promise broken when it fails', () => {
    const state = world();
    const mission = launch(state, 'guarantee-force');
    expect(mission.participants).toContain('POL');
    mission.promised.push('POL');
    state.theatre.front.phase = 'war'; // nothing left to guarantee: it fails
    const trust = state.trust[pair(state, 'POL', 'FRA')];
    keepMissions(state);
    expect(state.trust[pair(state, 'POL', 'FRA')]).toBeLessThan(trust - 0.05);
  });
});

describe('an abstainer with something to build', () => {
  it('contributes instead, at half the blame', () => {
    const blamed = (industry: number): { belief: number; contributes: boolean } => {
      const state = world({ contributionShare: 0.5, contributionFrom: 0.28 });
      memberOf(state, 'DEU').industry01 = industry;
      memberOf(state, 'DEU').worldviewInterventionist01 = -0.1;
      const mission = launch(state, 'out-of-area', 0.5);
      return {
        belief: state.beliefs[pair(state, 'GBR', 'DEU')],
        contributes: mission.contributing.includes('DEU'),
      };
    };
    const [builder, other] = [blamed(0.9), blamed(0.1)];
    expect(builder.contributes).toBe(true);
    expect(other.contributes).toBe(false);
    expect(builder.belief).toBeGreaterThan(other.belief);
  });

  it('does not when it refuses outright', () => {
    const state = world();
    memberOf(state, 'HUN').industry01 = 1;
    expect(launch(state).contributing).not.toContain('HUN');
  });
});

describe('a mission with Ukraine', () => {
  it('draws those who see the danger in the east; troops ask more, most of the front line', () => {
    const state = aGame({ changes: NUMBERS });
    const lean = (id: string, kind: MissionKind): number =>
      inclinationTo(state, seatOf(state, id), {
        kind,
        leader: seatOf(state, 'GBR'),
        legitimacy01: 0.7,
      });
    expect(lean('POL', 'ukraine-support')).toBeGreaterThan(lean('DEU', 'ukraine-support'));
    expect(lean('DEU', 'ukraine-support')).toBeGreaterThan(lean('HUN', 'ukraine-support'));
    const asksMore = (id: string): number =>
      lean(id, 'ukraine-support') - lean(id, 'guarantee-force');
    expect(asksMore('DEU')).toBeGreaterThan(0.1);
    expect(asksMore('POL')).toBeGreaterThan(asksMore('DEU') + 0.1);
  });

  it('needs Washington behind a guarantee', () => {
    const state = aGame({ changes: NUMBERS });
    const willing = (): number =>
      volunteersFor(state, {
        kind: 'guarantee-force',
        leader: seatOf(state, 'GBR'),
        legitimacy01: 0.6,
      }).length;
    state.us.commitment01 = 0.9;
    const backed = willing();
    state.us.out = true;
    expect(willing()).toBeLessThan(backed);
  });
});

describe('governments', () => {
  const begin = (arrange: (state: State) => void): State => {
    const state = aGame({ changes: { ...NUMBERS, coalitionChance: 1 } });
    for (const m of state.members) m.worldviewRussiaFirst01 = 0.9;
    arrange(state);
    memberMissions(state);
    return state;
  };

  it('form a coalition of the willing while Ukraine fights, led by the largest that goes', () => {
    const state = begin((s) => void (s.theatre.front.phase = 'war'));
    expect(state.theatre.missions[0]).toMatchObject({ kind: 'ukraine-support', underFlag: false });
    expect(['GBR', 'FRA']).toContain(state.theatre.missions[0].leader);
    memberMissions(state);
    expect(state.theatre.missions).toHaveLength(1);
  });

  it('offer guarantors when the guns fall silent, and nothing when there is no war', () => {
    const state = begin((s) => void (s.theatre.front.phase = 'ceasefire'));
    expect(state.theatre.missions.map((m) => m.kind)).toEqual(['guarantee-force']);
    expect(begin(() => {}).theatre.missions).toEqual([]);
  });

  it('that a person governs do not lead by themselves', () => {
    const state = begin((s) => {
      s.theatre.front.phase = 'war';
      for (const id of ['GBR', 'FRA', 'DEU', 'POL'])
        s.seats.push({ seat: `member:${id}`, hoursLeft: 3, hoursPerTurn: 3, capital: 8 });
    });
    expect(state.theatre.missions).toEqual([]);
  });
});
