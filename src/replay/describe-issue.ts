/** One line for a schema's complaint: the path, what is wrong, and what was probably meant. */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { ASSUMPTION_KEYS } from '../engine/lenses.ts';
import { VERBS } from '../engine/index.ts';
import { DIMENSIONS } from '../engine/state.ts';

type Issue = z.core.$ZodIssue;

/** A name near enough to be a slip of the pen; null when none is. */
export const nearestName = (name: string, names: readonly string[]): string | null => {
  if (names.length === 0) return null;
  const candidate = closest(name, names);
  return distance(name, candidate) <= Math.max(2, Math.ceil(name.length / 3)) ? candidate : null;
};

/** `unknown "declair", did you mean "declare"?` or the list when nothing is near. */
export const unknownName = (name: string, names: readonly string[]): string => {
  const near = nearestName(name, names);
  if (near !== null) return `unknown "${name}", did you mean "${near}"?`;
  return names.length > 0 && names.length <= 16
    ? `unknown "${name}", expected one of ${names.join(', ')}`
    : `unknown "${name}"`;
};

const pathText = (path: readonly PropertyKey[]): string => {
  let out = '';
  for (const key of path)
    out += typeof key === 'number' ? `[${key}]` : `${out === '' ? '' : '.'}${String(key)}`;
  return out === '' ? 'the file' : out;
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown => {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};

const namesOf = (values: readonly unknown[]): string[] => values.map(String);

/** Keys that an object at this path may have, where a slip is worth a hint. */
const knownKeys = (path: readonly PropertyKey[]): readonly string[] => {
  if (path.at(-1) === 'assumptions') return ASSUMPTION_KEYS;
  return path.at(-1) === 'delta' ? DIMENSIONS : [];
};

const complaint = (issue: Issue, input: unknown): string => {
  const value = valueAt(input, issue.path);
  if (value === undefined && issue.code !== 'unrecognized_keys') return 'missing';
  switch (issue.code) {
    case 'invalid_union':
      return typeof value === 'string' ? unknownName(value, VERBS) : issue.message;
    case 'invalid_value':
      return typeof value === 'string'
        ? unknownName(value, namesOf(issue.values))
        : `${JSON.stringify(value)} is not ${namesOf(issue.values).join(' or ')}`;
    case 'unrecognized_keys':
      return unknownName(issue.keys[0] ?? '', knownKeys(issue.path));
    case 'invalid_type':
      return `expected ${issue.expected}, not ${JSON.stringify(value)?.slice(0, 40) ?? 'nothing'}`;
    default:
      return issue.message;
  }
};

export const describeIssue = (issue: Issue, input: unknown): string =>
  `${pathText(issue.path)}: ${complaint(issue, input)}`.replace(/\s+/g, ' ');
