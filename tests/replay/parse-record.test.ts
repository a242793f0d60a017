/** The record file at the edge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POLICY_IDS } from '../../src/policies/index.ts';
import { parseRecord, printRecord, UnreadableRecord } from '../../src/replay/index.ts';
import { aPlayedGame } from './a-record.ts';

const text = printRecord(aPlayedGame({ turns: 6 }).record);

const problemOf = (broken: string): string => {
  try {
    parseRecord(broken);
  } catch (error) {
    if (error instanceof UnreadableRecord) return error.message;
    throw error;
  }
  return 'nothing is wrong';
};

/** The problem after one value has been replaced: `path` is walked from the top. */
const problemAfter = (path: readonly (string | number)[], value: unknown): string => {
  const record: unknown = JSON.parse(text);
  let at: unknown = record;
  for (const step of path.slice(0, -1))
    at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  const last = path.at(-1);
  if (typeof at !== 'object' || at === null || last === undefined)
    throw new RangeError('no such path');
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return problemOf(JSON.stringify(record));
};

describe('a record', () => {
  it('of any played game comes back from its text as it was', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...POLICY_IDS), fc.nat(24), (seed, policy, turns) => {
        const { record } = aPlayedGame({ seed: String(seed), policy, turns });
        expect(parseRecord(printRecord(record))).toEqual(record);
        expect(parseRecord(JSON.stringify(record))).toEqual(record);
      }),
      { numRuns: 25 },
    );
  });

  it('cut off anywhere is refused in one line that names line and column', () => {
    fc.assert(
      fc.property(fc.nat(text.trimEnd().length - 1), (length) => {
        const problem = problemOf(text.slice(0, length));
        expect(problem).toMatch(/^line \d+, column \d+: /);
        expect(problem).not.toContain('\n');
      }),
    );
  });
});

describe('a wrong field is named with its path', () => {
  it.each([
    [
      ['turns', 3, 'actions'],
      [{ verb: 'reafirm' }],
      'turns[3].actions[0].verb: unknown "reafirm", did you mean "reaffirm"?',
    ],
    [['turns', 0, 'hash'], undefined, 'turns[0].hash: missing'],
    [['lens'], 'agnostc', 'lens: unknown "agnostc", did you mean "agnostic"?'],
    [['assumptions'], { h33: 1 }, 'assumptions.h33: unknown field, did you mean "h3"?'],
    [['assumptions'], { h1: 9 }, 'assumptions.h1: 9 is above 1'],
    [['format'], 1, 'format: expected 2, found 1'],
    [['seed'], undefined, 'seed: missing'],
    [['extra'], 1, 'extra: unknown field'],
    [
      ['turns', 2, 'actions'],
      [{ verb: 'table-package', package: { delta: { cor: 0.1 }, sidePayments: [] } }],
      'turns[2].actions[0].package.delta.cor: unknown field, did you mean "core"?',
    ],
  ])('%j = %j', (path, value, problem) => {
    expect(problemAfter(path, value)).toBe(problem);
  });

  it('a list is no record', () => {
    expect(problemOf('[]')).toBe('file: expected an object, found a list');
  });
});
