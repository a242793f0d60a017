import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/engine/state.ts';
import { MEMBER_IDS } from '../../src/scenario/data/members.ts';
import {
  loadScenario,
  scenarioFile,
  scenarioIds,
  ScenarioError,
} from '../../src/scenario/index.ts';

const coalition = loadScenario('coalition-2025');
const member = (id: string) => coalition.members.find((candidate) => candidate.id === id);

describe('the built-in scenarios', () => {
  it.each(scenarioIds)('%s loads under its own id', (id) => {
    expect(loadScenario(id).id).toBe(id);
    expect(scenarioFile(id).titleKey).toBe(`scenario.${id}.title`);
  });

  it('are offered with the coalition of the willing first', () => {
    expect(scenarioIds).toEqual(['coalition-2025', 'reference-2025', 'tutorial-2011']);
  });

  it('suggest the id that was probably meant', () => {
    expect(() => loadScenario('coalition-2026')).toThrow(
      'unknown scenario "coalition-2026", did you mean "coalition-2025"?',
    );
    expect(() => loadScenario('chess')).toThrow(ScenarioError);
  });

  it('give every caller a scenario of its own', () => {
    loadScenario('coalition-2025').treaty.core = 0;
    expect(loadScenario('coalition-2025').treaty.core).toBe(0.55);
  });
});

describe('the coalition of the willing, 2025', () => {
  it('seats thirty-two members in the order of the data, the United States at index 0', () => {
    expect(coalition.members.map(({ id }) => id)).toEqual(MEMBER_IDS);
    expect(coalition.members[0]?.id).toBe('USA');
  });

  it('starts from the treaty of 2025', () => {
    expect(DIMENSIONS.map((dimension) => coalition.treaty[dimension])).toEqual([
      0.55, 0.6, 0.15, 0.7, 0.85, 0.7, 0.12, 0.2,
    ]);
  });

  it('opens with the coalition of the willing, and a war that the reference does not have', () => {
    expect(coalition.theatre?.front.phase).toBe('war');
    const mission = coalition.theatre?.missions[0];
    expect(mission).toMatchObject({ kind: 'ukraine-support', leader: 'GBR', underFlag: false });
    const ids = coalition.members.map((m) => m.id);
    for (const id of [...(mission?.participants ?? []), ...(mission?.contributing ?? [])])
      expect(ids).toContain(id);
    for (const id of ['USA', 'HUN', 'SVK']) expect(mission?.participants).not.toContain(id);
    expect(loadScenario('reference-2025').theatre).toBeNull();
  });

  it('differs from the reference in theatre, elections and the laid table only', () => {
    const reference = loadScenario('reference-2025');
    const same = (scenario: typeof coalition) => ({
      ...scenario,
      id: '',
      theatre: null,
      laidTable: null,
      members: scenario.members.map((each) => ({ ...each, electionTurns: [] })),
    });
    expect(same(coalition)).toEqual(same(reference));
  });

  it('counts seven European majors among nine majors', () => {
    const ids = (key: 'major' | 'europeanMajor') =>
      coalition.members.filter((each) => each[key]).map(({ id }) => id);
    expect(ids('europeanMajor')).toEqual(['GBR', 'FRA', 'DEU', 'ITA', 'ESP', 'POL', 'NLD']);
    expect(ids('major')).toEqual([...ids('europeanMajor'), 'CAN', 'TUR']);
    expect(coalition.members.filter(({ european }) => !european).map(({ id }) => id)).toEqual([
      'USA',
      'CAN',
    ]);
  });

  it('lets front-line members bring more to bear, Canada and Türkiye less', () => {
    expect(member('POL')).toMatchObject({ availabilityFactor: 1.15, readiness01: 0.64 });
    expect(member('TUR')).toMatchObject({ availabilityFactor: 0.6, readiness01: 0.58 });
    expect(member('CAN')).toMatchObject({ availabilityFactor: 0.6, forwardPresence01: 0.3 });
    expect(member('BEL')).toMatchObject({ availabilityFactor: 1, forwardPresence01: 0.1 });
    expect(member('USA')).toMatchObject({ readiness01: 0.78, forwardPresence01: 0.5 });
  });

  it('knows that Greece and Türkiye mistrust each other', () => {
    expect(coalition.trustAdjustments).toEqual([
      { from: 'GRC', to: 'TUR', change: -0.35 },
      { from: 'TUR', to: 'GRC', change: -0.35 },
    ]);
  });

  it('hands the engine no field that it does not know, and no gap', () => {
    for (const each of coalition.members) {
      expect(Object.keys(each)).toHaveLength(30);
      for (const value of Object.values(each)) expect(value).not.toBeUndefined();
    }
  });
});
