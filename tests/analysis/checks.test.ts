/** Behaviour checks: what the files may say, that right ones hold, and that wrong ones fail. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { judgeCheck } from '../../src/analysis/validation/checks/judge.ts';
import { CHECK_MEASURES, readMeasure } from '../../src/analysis/validation/checks/measures.ts';
import { observeCheck, presentAssumptions } from '../../src/analysis/validation/checks/observe.ts';
import { parseChecks } from '../../src/analysis/validation/checks/parse.ts';
import type { Check } from '../../src/analysis/validation/checks/schema.ts';
import { loadScenario, ScenarioError } from '../../src/scenario/index.ts';
import { checksJsonSchemaText } from '../../tooling/data/checks-json-schema.ts';
import { aGame } from '../support/game.ts';

const folder = fileURLToPath(new URL('../../scenarios/checks/', import.meta.url));
const textOf = (name: string): string => readFileSync(folder + name, 'utf8');
const own = readdirSync(folder)
  .filter((name) => name !== 'checks.schema.json')
  .map((name) => parseChecks(textOf(name), name));

/** A small file of one check, with changes on top. */
const aFile = (check: object = {}, file: object = {}): string =>
  JSON.stringify({
    format: 1,
    id: 'mine',
    about: 'A check of a test.',
    scenario: 'coalition-2025',
    assumptions: { hTest: 0, hCrash: 0 },
    checks: [
      {
        id: 'more-floor',
        says: 'A higher floor means more spending',
        because: 'a test',
        seeds: 2,
        turns: 6,
        lenses: ['agnostic'],
        arms: { low: { treaty: { floor: 0.5 } }, high: { treaty: { floor: 0.9 } } },
        expect: [
          {
            measure: 'spendingPctGdp',
            of: 'high',
            when: 'end',
            seeds: 'every',
            is: 'above',
            thanArm: { arm: 'low' },
          },
        ],
        ...check,
      },
    ],
    ...file,
  });

const expectation = (changes: object = {}): object => ({
  expect: [
    {
      measure: 'spendingPctGdp',
      of: 'high',
      when: 'end',
      seeds: 'every',
      is: 'above',
      thanArm: { arm: 'low' },
      ...changes,
    },
  ],
});

const problemsOf = (text: string): string[] => {
  try {
    parseChecks(text, 'mine.json');
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  return [];
};

const judged = (text: string) => {
  const file = parseChecks(text, 'mine.json');
  return file.checks.flatMap((check: Check) =>
    check.lenses.flatMap((lens) =>
      judgeCheck(
        check,
        Array.from({ length: check.seeds }, (_, k) =>
          observeCheck(
            {
              scenario: loadScenario(file.scenario),
              lens,
              assumptions: presentAssumptions(file.assumptions),
              check,
            },
            String(k + 1),
          ),
        ),
      ),
    ),
  );
};

describe('the project’s own checks', () => {
  it('are at least twenty-five, each with an id of its own', () => {
    const ids = own.flatMap(({ checks }) => checks.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have the JSON Schema that the source says: else run node tooling/data/generate-schema.ts', () => {
    expect(textOf('checks.schema.json')).toBe(checksJsonSchemaText());
  });

  it('are accepted by it, and misspelt ones are not', () => {
    const { title: _title, ...json } = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(textOf('checks.schema.json')));
    const schema = z.fromJSONSchema(json);
    for (const file of own) {
      expect(schema.safeParse(file).success, file.id).toBe(true);
      expect(schema.safeParse({ ...file, chekcs: [] }).success).toBe(false);
    }
  });

  it.each(['same-luck', 'no-hazard-no-crisis', 'guarantee-matters'])('%s holds', (id) => {
    const file = own.find(({ checks }) => checks.some((check) => check.id === id));
    const checks = file?.checks.filter((check) => check.id === id).map((c) => ({ ...c, seeds: 2 }));
    const results = judged(JSON.stringify({ ...file, checks }));
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) expect(result.holds, JSON.stringify(result)).toBe(true);
  });
});

describe('a check', () => {
  it('holds when it is right', () => {
    const [result] = judged(aFile());
    expect(result).toMatchObject({ holds: true, seeds: 2, seedsHolding: 2 });
    expect(result?.left).toBeGreaterThan(result?.right ?? 99);
  });

  it('fails when it is wrong', () => {
    const [result] = judged(aFile(expectation({ is: 'below' })));
    expect(result).toMatchObject({ holds: false, seedsHolding: 0 });
  });

  it('compares with figures, other times and other arms’ figures times and plus something', () => {
    const holds = (changes: object): boolean | undefined =>
      judged(aFile(expectation(changes)))[0]?.holds;
    expect(holds({ thanArm: undefined, than: 2 })).toBe(true);
    expect(holds({ thanArm: undefined, than: 4 })).toBe(false);
    expect(holds({ thanArm: { arm: 'high', afterTurns: 0 } })).toBe(true);
    expect(holds({ thanArm: { arm: 'low', times: 2 } })).toBe(false);
    expect(holds({ thanArm: { arm: 'low', plus: -1 } })).toBe(true);
    expect(holds({ is: 'near', within: 1 })).toBe(true);
    expect(holds({ is: 'near', within: 0 })).toBe(false);
    expect(holds({ when: 'highest', thanArm: { arm: 'high', when: 'lowest' } })).toBe(true);
  });

  it('forces what it says to force', () => {
    const turned = {
      arms: {
        low: { elections: 'none' },
        high: {
          elections: 'none',
          interventions: [{ turn: 1, members: ['DEU'], nationalistLed: true }],
        },
      },
      ...expectation({ measure: 'nationalistShareOfMajors01', thanArm: { arm: 'low', plus: 0.2 } }),
    };
    expect(judged(aFile(turned))[0]?.holds).toBe(true);
  });
});

describe('a file of checks', () => {
  it.each([
    [aFile({ lense: ['agnostic'] }), 'checks[0].lense: unknown field'],
    [aFile(expectation({ measure: 'spendingPctGpd' })), 'did you mean "spendingPctGdp"?'],
    [
      aFile(expectation({ of: 'hihg' })),
      'checks[0].expect[0].of: unknown arm "hihg", did you mean "high"?',
    ],
    [
      aFile(expectation({ thanArm: { arm: 'lwo' } })),
      'checks[0].expect[0].thanArm.arm: unknown arm "lwo"',
    ],
    [aFile(expectation({ than: 3 })), 'checks[0].expect[0]: give one of than and thanArm'],
    [
      aFile(expectation({ afterTurns: 3 })),
      'checks[0].expect[0]: when and afterTurns exclude each other',
    ],
    [
      aFile(expectation({ when: undefined, afterTurns: 9 })),
      '.afterTurns: 9 is after the last turn, 6',
    ],
    [aFile(expectation({ is: 'near' })), 'checks[0].expect[0].within: missing'],
    [aFile(expectation({ measure: 'member.threat01' })), 'checks[0].expect[0].member: missing'],
    [aFile(expectation({ member: 'POL' })), '"spendingPctGdp" is not a member\'s'],
    [
      aFile({ arms: { low: {}, high: { policy: 'pillar-seekin' } } }),
      'did you mean "pillar-seeking"?',
    ],
    [
      aFile({ arms: { low: {}, high: { press: ['pledg'] } } }),
      'checks[0].arms.high.press[0]: unknown "pledg", did you mean "pledge"?',
    ],
    [
      aFile({ arms: { low: {}, high: { press: ['pledge'], policy: 'mixed' } } }),
      'checks[0].arms.high: policy and press exclude each other',
    ],
    [
      aFile({ arms: { low: {}, high: { interventions: [{ turn: 7, members: ['DEU'] }] } } }),
      'checks[0].arms.high.interventions[0].turn: 7 is after the last turn, 5',
    ],
    [
      aFile({}, { scenario: 'coalition-2026' }),
      'scenario: unknown "coalition-2026", did you mean "coalition-2025"?',
    ],
    [
      aFile({}, { assumptions: { hTst: 0 } }),
      'assumptions.hTst: unknown coefficient, did you mean "hTest"?',
    ],
    [aFile().slice(0, 40), 'line 1, column'],
  ])('with a mistake is refused with its place', (text, problem) => {
    expect(problemsOf(text).join('\n')).toContain(problem);
  });
});

describe('measures', () => {
  it('are all readable, and no other', () => {
    const state = aGame();
    for (const measure of CHECK_MEASURES)
      expect(Number.isFinite(readMeasure(state, measure, 'POL')), measure).toBe(true);
    expect(() => readMeasure(state, 'luck', null)).toThrow('nothing to read');
    expect(() => readMeasure(state, 'member.threat01', 'XXX')).toThrow('nothing to read');
  });
});
