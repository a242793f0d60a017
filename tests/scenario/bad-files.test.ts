import { describe, expect, it } from 'vitest';
import {
  parseScenario,
  resolveScenario,
  scenarioFile,
  type ScenarioFile,
} from '../../src/scenario/index.ts';

const good = (): ScenarioFile => scenarioFile('coalition-2025');
const problemsOf = (input: unknown): string[] => {
  const result = parseScenario(input, 'my.json');
  return result.ok ? [] : result.error.problems;
};
/** The good file with changes on top. */
const changed = (changes: Record<string, unknown>): unknown => ({ ...good(), ...changes });

describe('a file that is no JSON', () => {
  it('is refused with line and column', () => {
    expect(problemsOf('{\n  "id": "x",\n}')).toEqual([
      'line 3, column 1: not valid JSON, expected a field name in double quotes but found "}"',
    ]);
  });

  it.each([
    ['', 'line 1, column 1: not valid JSON, expected a value but found the end of the text'],
    ['{"a": x}', 'line 1, column 7: not valid JSON, expected a value but found "x"'],
    [
      '{a: 1}',
      'line 1, column 2: not valid JSON, expected a field name in double quotes but found "a"',
    ],
    ['{"a" 1}', 'line 1, column 6: not valid JSON, expected ":" but found "1"'],
    ['[1 2]', 'line 1, column 4: not valid JSON, expected "," or "]" but found "2"'],
    [
      '{"a": [1, {"b": "c\n"}]}',
      'line 1, column 17: not valid JSON, expected a value but found "\\""',
    ],
    ['{} {}', 'line 1, column 4: not valid JSON, expected nothing more but found "{"'],
  ])('names the place in %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('is read from text when it is JSON', () => {
    expect(problemsOf(JSON.stringify(good()))).toEqual([]);
  });
});

describe('a misspelt field', () => {
  it('is named once, with the field that was meant', () => {
    const { treaty, ...rest } = good();
    expect(problemsOf({ ...rest, tretay: treaty })).toEqual([
      'tretay: unknown field, did you mean "treaty"?',
    ]);
  });

  it('is found deep inside', () => {
    const { core, ...others } = good().treaty;
    expect(problemsOf(changed({ treaty: { ...others, croe: core } }))).toEqual([
      'treaty.croe: unknown field, did you mean "core"?',
    ]);
    expect(problemsOf(changed({ events: [{ turn: 0, kind: 'us-crash-out', trun: 1 }] }))).toEqual([
      'events[0].trun: unknown field',
    ]);
  });

  it('gets no suggestion when nothing is near', () => {
    expect(problemsOf(changed({ weather: 'fine' }))).toEqual(['weather: unknown field']);
  });

  it('is caught among the assumptions', () => {
    expect(problemsOf(changed({ assumptions: { hMiss: 0.3 } }))).toEqual([
      'assumptions.hMiss: unknown field, did you mean "hMis"?',
    ]);
  });
});

describe('a misspelt value', () => {
  it('is named with the member that was meant', () => {
    const mission = { turn: 0, kind: 'mission', leader: 'GBR', legitimacy01: 0.7 };
    const events = [mission, mission, mission, { ...mission, leader: 'FRB' }];
    expect(problemsOf(changed({ events }))).toEqual([
      'events[3].leader: unknown "FRB", did you mean "FRA"?',
    ]);
  });

  it('is found in lists by member', () => {
    const elections = { kind: 'turns', byMember: { GRB: [1] } };
    expect(problemsOf(changed({ elections }))[0]).toBe(
      'elections.byMember.GRB: unknown member, did you mean "GBR"?',
    );
  });

  it('lists the choices when nothing is near', () => {
    expect(problemsOf(changed({ events: [{ turn: 0, kind: 'parade' }] }))).toEqual([
      'events[0].kind: unknown "parade", expected mission, collective-defence-test, us-crash-out, us-administration, pressure, spending-floor, card',
    ]);
    expect(problemsOf(changed({ us: { ...good().us, administration: 'restrained' } }))).toEqual([
      'us.administration: unknown "restrained", did you mean "restrainer"?',
    ]);
  });
});

describe('a value out of range', () => {
  it('is named with its bound', () => {
    expect(problemsOf(changed({ treaty: { ...good().treaty, core: 1.4 } }))).toEqual([
      'treaty.core: 1.4 is above 1',
    ]);
    expect(problemsOf(changed({ rhetoric01: -0.1 }))).toEqual(['rhetoric01: -0.1 is below 0']);
    expect(problemsOf(changed({ goals: [] }))).toEqual(['goals: has fewer than 1 entries']);
  });

  it('is named with the type that was expected', () => {
    expect(problemsOf(changed({ turns: '24' }))).toEqual(['turns: expected a number, found "24"']);
    expect(problemsOf(changed({ turns: 2.5 }))).toEqual([
      'turns: expected a whole number, found 2.5',
    ]);
    expect(problemsOf(changed({ startHalf: 3 }))).toEqual(['startHalf: expected 1, 2, found 3']);
    expect(problemsOf([])).toEqual(['file: expected an object, found a list']);
  });

  it('is called missing when it is not there', () => {
    const { legitimacy01: _gone, ...rest } = good();
    expect(problemsOf(rest)).toEqual(['legitimacy01: missing']);
  });
});

describe('parts that do not fit each other', () => {
  const without = (...ids: string[]) => good().roster.filter((id) => !ids.includes(id));

  it('a roster without the United States', () => {
    expect(problemsOf(changed({ roster: without('USA') }))[0]).toBe(
      'roster: the United States ("USA") is missing',
    );
    expect(problemsOf(changed({ roster: [...without('USA'), 'USA'] }))).toEqual([
      'roster: the United States ("USA") must come first',
    ]);
  });

  it('a member listed twice', () => {
    expect(problemsOf(changed({ roster: [...good().roster, 'FRA'] }))).toEqual([
      'roster[32]: "FRA" is listed twice',
    ]);
  });

  it('a leader who does not take part', () => {
    const events = [{ turn: 0, kind: 'mission', leader: 'ISL', legitimacy01: 0.5 }];
    expect(problemsOf(changed({ roster: without('ISL'), events }))).toContain(
      'events[0].leader: "ISL" is not in the roster',
    );
  });

  it('trust adjusted for members who do not take part', () => {
    expect(problemsOf(changed({ roster: without('GRC') }))).toContain(
      'trustAdjustments[0].from: "GRC" is not in the roster',
    );
  });

  it('trust adjusted twice, or in oneself', () => {
    const pair = { from: 'GRC', to: 'TUR', change: -0.1 };
    expect(problemsOf(changed({ trustAdjustments: [pair, pair] }))).toEqual([
      'trustAdjustments[1]: "GRC" and "TUR" are already adjusted at trustAdjustments[0]',
    ]);
    expect(problemsOf(changed({ trustAdjustments: [{ ...pair, to: 'GRC' }] }))).toEqual([
      'trustAdjustments[0]: "GRC" can\'t adjust trust in itself',
    ]);
  });

  it('an event after the last turn', () => {
    const events = [{ turn: 24, kind: 'collective-defence-test' }];
    expect(problemsOf(changed({ events }))).toEqual([
      'events[0].turn: 24 is after the last turn, 23',
    ]);
  });

  it('elections out of order', () => {
    const elections = { kind: 'turns', byMember: { FRA: [4, 4] } };
    expect(problemsOf(changed({ elections }))).toEqual([
      'elections.byMember.FRA[1]: 4 does not come after 4',
    ]);
  });

  it('a table laid by members who do not take part, or that proposes nothing', () => {
    const laidTable = {
      package: { delta: { pillar: 0.1 }, sidePayments: [{ from: 'DEU', to: 'ISL', value: 0.02 }] },
      blocker: 'ISL',
      concession: { delta: {}, sidePayments: [] },
      moodFactor01: 0,
    };
    const problems = problemsOf(changed({ laidTable, roster: without('ISL') }));
    expect(problems).toContain('laidTable.blocker: "ISL" is not in the roster');
    expect(problems).toContain('laidTable.package.sidePayments[0].to: "ISL" is not in the roster');
    expect(problems).toContain('laidTable.concession: proposes nothing');
  });

  it('a goal listed twice', () => {
    const goals = [...good().goals, ...good().goals.slice(0, 1)];
    expect(problemsOf(changed({ goals }))).toEqual([
      'goals[3].ending: "european-pillar" is listed twice',
    ]);
  });
});

describe('the error', () => {
  it('is one line that names the file, with all problems behind it', () => {
    const result = parseScenario(changed({ rhetoric01: 2, legitimacy01: 2 }), 'my.json');
    if (result.ok) throw new Error('accepted');
    expect(result.error.message).toBe('my.json: rhetoric01: 2 is above 1 (and 1 more)');
    expect(result.error.problems).toHaveLength(2);
  });
});

describe('what a file may set', () => {
  it('overrides the data: everyone, then the front line, then the member', () => {
    const file = good();
    file.start.byMember = { FRA: { frontLine: true }, POL: { readiness01: 0.9, gdpBillionUsd: 1 } };
    const { members } = resolveScenario(file);
    const of = (id: string) => members.find((member) => member.id === id);
    expect(of('FRA')).toMatchObject({
      frontLine: true,
      readiness01: 0.64,
      availabilityFactor: 1.15,
    });
    expect(of('POL')).toMatchObject({
      readiness01: 0.9,
      gdpBillionUsd: 1,
      availabilityFactor: 1.15,
    });
  });

  it('changes coefficients by their names', () => {
    const result = parseScenario(changed({ assumptions: { hMis: 0.4 } }), 'my.json');
    if (!result.ok) throw result.error;
    expect(resolveScenario(result.file).assumptions).toEqual({ hMis: 0.4 });
  });
});
