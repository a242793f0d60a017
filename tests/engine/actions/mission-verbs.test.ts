/** Verbs 12 to 16: coalitions, recruits, missions under the flag, opting out with and without building. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { apply, check, legal, preview, setup, type Action } from '../../../src/engine/index.ts';
import type { Seat, State } from '../../../src/engine/state.ts';
import type { Mission } from '../../../src/engine/theatre/theatre-state.ts';
import { aScenario, everyPair, memberOf, pair } from '../../support/game.ts';
import { CHAIR } from '../../support/random-play.ts';

const LEAD: Seat = 'lead:GBR';
const BERLIN: Seat = 'member:DEU';

/** Everybody would go but Germany (a little reluctant) and Hungary (not at all). */
const world = (changes: Partial<Assumptions> = {}): State => {
  const state = setup(aScenario(), 'missions', changes, { seats: [LEAD, BERLIN] });
  everyPair(state, state.trust, 0.5);
  everyPair(state, state.beliefs, 0.5);
  for (const m of state.members) {
    m.worldviewInterventionist01 = 2;
    m.nationalistLed = false;
  }
  memberOf(state, 'DEU').worldviewInterventionist01 = -0.2;
  memberOf(state, 'HUN').worldviewInterventionist01 = -3;
  return state;
};
const refusalOf = (state: State, seat: Seat, action: Action): string | undefined =>
  check(state, seat, action)?.reason;
const launched = (state: State): Mission => {
  apply(state, LEAD, { verb: 'coalition-mission', mission: 'out-of-area' });
  return state.theatre.missions[0];
};

describe('leading a coalition', () => {
  it('acts now with those who will, for two points of capital', () => {
    const state = world();
    const capital = state.seats[1].capital;
    const mission = launched(state);
    expect(mission).toMatchObject({ kind: 'out-of-area', leader: 'GBR', underFlag: false });
    expect(mission.participants).toContain('POL');
    expect(mission.abstainers).toContain('HUN');
    expect(state.seats[1].capital).toBe(capital - 2);
  });

  it('takes three volunteers', () => {
    const state = world();
    for (const m of state.members) if (m.id !== 'POL') m.worldviewInterventionist01 = -3;
    expect(refusalOf(state, LEAD, { verb: 'coalition-mission', mission: 'maritime' })).toBe(
      'too-few-volunteers',
    );
  });

  it('supports Ukraine only in a war, and guards only a ceasefire', () => {
    const state = world();
    const of = (mission: 'ukraine-support' | 'guarantee-force'): string | undefined =>
      refusalOf(state, LEAD, { verb: 'coalition-mission', mission });
    expect(of('ukraine-support')).toBe('no-war-to-support');
    expect(of('guarantee-force')).toBe('no-ceasefire');
    state.theatre.front.phase = 'ceasefire';
    expect(of('guarantee-force')).toBeUndefined();
  });

  it('is not for the chair', () => {
    expect(refusalOf(world(), CHAIR, { verb: 'coalition-mission', mission: 'maritime' })).toBe(
      'not-for-this-seat',
    );
  });

  it('says beforehand how many would go along', () => {
    const lines = preview(world(), LEAD, { verb: 'coalition-mission', mission: 'out-of-area' });
    expect(lines[0]).toMatchObject({ kind: 'note', key: 'volunteers', params: { volunteers: 5 } });
  });
});

describe('recruiting', () => {
  const recruit = (member: string, by: 'hours' | 'promise' | 'favour'): Action => ({
    verb: 'recruit',
    mission: 1,
    member,
    by,
  });

  it('wins who is nearly won, for an hour; a promise reaches further', () => {
    const state = world({ recruitReach: 0.1 });
    launched(state);
    expect(refusalOf(state, LEAD, recruit('HUN', 'promise'))).toBe('will-not-be-won');
    // bring Berlin to where a promise just wins it
    const berlin = memberOf(state, 'DEU');
    while (refusalOf(state, LEAD, recruit('DEU', 'promise')) !== undefined)
      berlin.worldviewInterventionist01 += 0.01;
    expect(refusalOf(state, LEAD, recruit('DEU', 'hours'))).toBe('will-not-be-won');
    state.assumptions.recruitReach = 0.2;
    expect(refusalOf(state, LEAD, recruit('DEU', 'hours'))).toBeUndefined();
    const hours = state.seats[1].hoursLeft;
    apply(state, LEAD, recruit('DEU', 'promise'));
    expect(state.seats[1].hoursLeft).toBe(hours);
    const [mission] = state.theatre.missions;
    expect(mission.participants).toContain('DEU');
    expect(mission.abstainers).not.toContain('DEU');
    expect(mission.promised).toEqual(['DEU']);
  });

  it('is the leader’s, or the chair’s under the flag, by a favour that is owed', () => {
    const state = world({ recruitReach: 3 });
    const mission = launched(state);
    expect(refusalOf(state, CHAIR, recruit('HUN', 'hours'))).toBe('not-your-mission');
    mission.underFlag = true;
    expect(refusalOf(state, CHAIR, recruit('HUN', 'favour'))).toBe('owes-no-favour');
    memberOf(state, 'HUN').ious = 2;
    apply(state, CHAIR, recruit('HUN', 'favour'));
    expect(memberOf(state, 'HUN').ious).toBe(1);
    expect(mission.participants).toContain('HUN');
    expect(refusalOf(state, CHAIR, recruit('POL', 'promise'))).toBe('takes-part-already');
  });

  it('may be of oneself: a government joins when it likes', () => {
    const state = world();
    launched(state);
    expect(refusalOf(state, BERLIN, recruit('DEU', 'hours'))).toBeUndefined();
    apply(state, BERLIN, recruit('DEU', 'hours'));
    expect(state.theatre.missions[0].participants).toContain('DEU');
    expect(refusalOf(state, BERLIN, recruit('HUN', 'hours'))).toBe('not-your-mission');
  });
});

describe('a mission under the flag', () => {
  it('goes ahead when silence holds', () => {
    const state = world();
    memberOf(state, 'HUN').worldviewInterventionist01 = 0.2;
    apply(state, CHAIR, { verb: 'alliance-mission', mission: 'evacuation' });
    expect(state.theatre.missions[0]).toMatchObject({ kind: 'evacuation', underFlag: true });
  });

  it('falls when somebody writes, and costs the chair', () => {
    const state = world();
    const { capital } = state.seats[0];
    const standing = state.legitimacy01;
    apply(state, CHAIR, { verb: 'alliance-mission', mission: 'out-of-area' });
    expect(state.theatre.missions).toEqual([]);
    expect(state.chronicle.find((e) => e.key === 'alliance-mission-blocked')?.params).toMatchObject(
      { breakers: ['HUN'] },
    );
    // Two for the proposal, one for the failure.
    expect(state.seats[0].capital).toBe(capital - 3);
    expect(state.legitimacy01).toBeCloseTo(standing - 0.005, 12);
  });
});

describe('opting out', () => {
  const joined = (): State => {
    const state = world();
    const mission = launched(state);
    if (!mission.participants.includes('DEU')) {
      mission.participants.push('DEU');
      mission.abstainers = mission.abstainers.filter((id) => id !== 'DEU');
      mission.contributing = mission.contributing.filter((id) => id !== 'DEU');
    }
    everyPair(state, state.trust, 0.5);
    everyPair(state, state.beliefs, 0.5);
    state.scoldingStance01 = 1;
    return state;
  };

  it('is judged by those who stay', () => {
    const state = joined();
    apply(state, BERLIN, { verb: 'opt-out', mission: 1 });
    expect(state.theatre.missions[0].participants).not.toContain('DEU');
    expect(state.trust[pair(state, 'POL', 'DEU')]).toBeLessThan(0.5);
    expect(state.beliefs[pair(state, 'POL', 'DEU')]).toBeLessThan(0.5);
    expect(refusalOf(state, BERLIN, { verb: 'opt-out', mission: 1 })).toBe('takes-no-part');
  });

  it('by building instead spares half of it (I won’t fly, I’ll build)', () => {
    const [quiet, builds] = [joined(), joined()];
    apply(quiet, BERLIN, { verb: 'opt-out', mission: 1 });
    apply(builds, BERLIN, { verb: 'opt-out-contributing', mission: 1 });
    const lost = (state: State): number => 0.5 - state.trust[pair(state, 'POL', 'DEU')];
    expect(lost(builds)).toBeCloseTo(0.5 * lost(quiet), 9);
    expect(builds.theatre.missions[0].contributing).toEqual(['DEU']);
    expect(memberOf(builds, 'DEU').fiscalShockPctGdp).toBeLessThan(0);
  });

  it('can be made good later by who stayed out at first', () => {
    const state = world();
    launched(state).contributing = [];
    state.theatre.missions[0].abstainers = ['DEU'];
    const belief = state.beliefs[pair(state, 'POL', 'DEU')];
    apply(state, BERLIN, { verb: 'opt-out-contributing', mission: 1 });
    expect(state.beliefs[pair(state, 'POL', 'DEU')]).toBeGreaterThan(belief);
  });

  it('has nothing to build without an industry or a profile', () => {
    const state = joined();
    memberOf(state, 'DEU').industry01 = 0.1;
    expect(refusalOf(state, BERLIN, { verb: 'opt-out-contributing', mission: 1 })).toBe(
      'nothing-to-contribute',
    );
  });
});

describe('every listed target of these verbs', () => {
  it('is accepted when it carries no refusal', () => {
    const state = world();
    state.theatre.front.phase = 'ceasefire';
    launched(state);
    for (const seat of [CHAIR, LEAD, BERLIN] as const)
      for (const move of legal(state, seat))
        for (const target of move.targets) {
          if (!/mission|recruit|opt-out/.test(move.verb) || target.refusal !== null) continue;
          const copy = structuredClone(state);
          expect(() => apply(copy, seat, target.action)).not.toThrow();
        }
  });
});
