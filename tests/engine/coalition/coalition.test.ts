/** A coalition that is led: partners tire, its line is read by those in and those left out, and its headquarters is paid. */
import { describe, expect, it } from 'vitest';
import {
  ledMissions,
  LINES,
  MOST_STRAIN,
  strainToCome,
  strainUnder,
  type Line,
} from '../../../src/engine/coalition/coalition.ts';
import { leadOn } from '../../../src/engine/coalition/lead-on.ts';
import { apply, preview, setup } from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import { indexOf } from '../../../src/engine/systems/membership.ts';
import { inclinationTo } from '../../../src/engine/theatre/inclination.ts';
import { keepMissions } from '../../../src/engine/theatre/mission-upkeep.ts';
import { missionCall } from '../../../src/engine/theatre/missions.ts';
import { openRollCall } from '../../../src/engine/theatre/roll-call.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aCoalitionsGame, coalitionIn, firstMission, LEAD } from '../../support/coalition.ts';
import { refusalOf, trustOf } from '../../support/verbs.ts';

const standing = (line: Line): State => {
  const state = aCoalitionsGame();
  coalitionIn(state).line = line;
  return state;
};
const led = (state: State, halves: number): State => {
  for (let k = 0; k < halves; k++) leadOn(state);
  return state;
};

describe('the lead', () => {
  it('opens at the head of the coalition that goes on, whoever takes it', () => {
    for (const id of ['GBR', 'POL', 'TUR', 'ITA']) {
      const state = aCoalitionsGame(id);
      const mission = firstMission(state);
      expect(mission.leader).toBe(id);
      expect(mission.participants).not.toContain(id);
      expect(mission.contributing).not.toContain(id);
      if (id !== 'GBR') expect(mission.participants).toContain('GBR');
      expect(ledMissions(state)).toEqual([mission]);
    }
    expect('coalition' in setup(loadScenario('coalition-2025'), 'chair')).toBe(false);
  });

  it('leaves the scenario’s own text alone', () => {
    const before = structuredClone(loadScenario('coalition-2025').theatre);
    aCoalitionsGame('POL');
    expect(loadScenario('coalition-2025').theatre).toEqual(before);
  });

  it('answers a roll-call as the government that it is', () => {
    const state = aCoalitionsGame();
    openRollCall(state, { article: 5, victim: 'EST', kind: 'major-attack', because: 'scenario' });
    expect(state.decisions).toEqual([{ kind: 'roll-call', seat: LEAD }]);
  });
});

describe('strain', () => {
  it('grows with every mission, faster ahead of the alliance than within it, and passes at rest', () => {
    const of = (line: Line): number => coalitionIn(led(standing(line), 4)).strain;
    expect(of('outside')).toBeGreaterThan(of('alongside'));
    expect(of('alongside')).toBeGreaterThan(of('inside'));
    const resting = led(standing('alongside'), 4);
    resting.theatre.missions = [];
    const before = coalitionIn(resting).strain;
    leadOn(resting);
    expect(coalitionIn(resting).strain).toBeLessThan(before);
    expect(coalitionIn(led(standing('outside'), 60)).strain).toBe(MOST_STRAIN);
  });

  it('weighs on who serves under this lead, and under no other', () => {
    const state = standing('alongside');
    const call = missionCall(state, firstMission(state));
    const france = indexOf(state, 'FRA');
    const fresh = inclinationTo(state, france, call);
    coalitionIn(state).strain = 0.2;
    expect(inclinationTo(state, france, call)).toBeCloseTo(fresh - 0.2, 12);
    expect(strainUnder(state, france)).toBe(0);
  });

  it('sends partners home in the end, and that is counted', () => {
    const state = standing('alongside');
    const before = firstMission(state).participants.length;
    coalitionIn(state).strain = MOST_STRAIN;
    keepMissions(state);
    const gone = before - firstMission(state).participants.length;
    expect(gone).toBeGreaterThan(0);
    expect(coalitionIn(state).wentHome).toBe(gone);
  });
});

describe('the line', () => {
  it('is felt by those left out: ahead they resent it, within they come round', () => {
    const state = led(standing('outside'), 3);
    firstMission(state);
    const inside = led(standing('inside'), 3);
    expect(trustOf(inside, 'ITA', 'GBR')).toBeGreaterThan(trustOf(state, 'ITA', 'GBR'));
    expect(state.theatre.front.support01).toBeGreaterThan(inside.theatre.front.support01);
  });

  it('is chosen for a price, and not twice', () => {
    const state = standing('alongside');
    expect(refusalOf(state, LEAD, { verb: 'coalition-line', line: 'alongside' })).toBe(
      'line-stands',
    );
    for (const line of LINES)
      expect(preview(state, LEAD, { verb: 'coalition-line', line }).length).toBeGreaterThan(1);
    apply(state, LEAD, { verb: 'coalition-line', line: 'inside' });
    expect(coalitionIn(state).line).toBe('inside');
  });
});

describe('the headquarters', () => {
  it('needs partners, spares them, and is closed by who opened it', () => {
    const state = standing('alongside');
    const without = strainToCome(state);
    apply(state, LEAD, { verb: 'coalition-hub', hub: 'open' });
    expect(strainToCome(state)).toBeCloseTo(without - state.assumptions.hubEases, 12);
    expect(refusalOf(state, LEAD, { verb: 'coalition-hub', hub: 'open' })).toBe('hub-stands');
    apply(state, LEAD, { verb: 'coalition-hub', hub: 'close' });
    expect(coalitionIn(state).hub).toBe(false);
    expect(refusalOf(state, LEAD, { verb: 'coalition-hub', hub: 'close' })).toBe('no-hub-to-close');
    firstMission(state).participants = ['FRA', 'POL'];
    expect(refusalOf(state, LEAD, { verb: 'coalition-hub', hub: 'open' })).toBe(
      'hub-needs-partners',
    );
  });
});
