/** Schema issues in words: one line each, with the path and a suggestion. */
import { z } from 'zod';
import { didYouMean, nearest } from './did-you-mean.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** `events[3].leader`; the empty path is the file as a whole. */
const pathText = (path: Path): string =>
  path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');

/** Problems of a value, misspelt fields first; a field is not also reported missing if its misspelling was found. */
export const problemsOf = (
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
): string[] => {
  const misspelt: string[] = [];
  const guessed = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = fieldsAt(schema, issue.path);
    const entries =
      known.length > 0 && known.every((key) => /^[A-Z]{3}$/.test(key)) ? 'member' : 'field';
    const present = Object.keys(objectAt(value, issue.path));
    const free = known.filter((key) => !present.includes(key));
    for (const key of issue.keys) {
      misspelt.push(
        `${pathText([...issue.path, key])}: unknown ${entries}${didYouMean(key, free)}`,
      );
      const guess = nearest(key, free);
      if (guess !== null) guessed.add(pathText([...issue.path, guess]));
    }
  }
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !guessed.has(pathText(issue.path)))
    .map(
      (issue) =>
        `${pathText(issue.path) || 'file'}: ${complaint(issue, valueAt(value, issue.path))}`,
    );
  return [...misspelt, ...others];
};

const complaint = (issue: Issue, found: unknown): string => {
  if (found === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${shown(found)}`;
    case 'too_big':
      return beyond(issue.origin, found, `above ${issue.maximum}`, `more than ${issue.maximum}`);
    case 'too_small':
      return issue.inclusive
        ? beyond(issue.origin, found, `below ${issue.minimum}`, `fewer than ${issue.minimum}`)
        : `${shown(found)} is not above ${issue.minimum}`;
    case 'invalid_value':
      return oneOf(found, issue.values.map(String));
    case 'invalid_union':
      return oneOf(found, discriminatorsOf(issue));
    case 'invalid_format':
      return `${shown(found)} does not have the form ${issue.pattern ?? issue.format}`;
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      break;
  }
  return issue.message;
};

const TYPES: Record<string, string> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

const beyond = (origin: string, found: unknown, value: string, entries: string): string =>
  origin === 'array' ? `has ${entries} entries` : `${shown(found)} is ${value}`;

const MOST_NAMED = 8;
const oneOf = (found: unknown, allowed: readonly string[]): string => {
  if (typeof found !== 'string')
    return `expected ${allowed.slice(0, MOST_NAMED).join(', ')}, found ${shown(found)}`;
  const guess = didYouMean(found, allowed);
  const named =
    guess === '' && allowed.length <= MOST_NAMED ? `, expected ${allowed.join(', ')}` : guess;
  return `unknown ${shown(found)}${named}`;
};

const optionsSchema = z.object({ options: z.array(z.string()) });
const discriminatorsOf = (issue: Issue): string[] =>
  optionsSchema.safeParse(issue).data?.options ?? [];

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
};

const recordSchema = z.record(z.string(), z.unknown());
const objectAt = (value: unknown, path: Path): Record<string, unknown> =>
  recordSchema.safeParse(valueAt(value, path)).data ?? {};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner) && typeof step === 'number') return inner[step];
    return typeof inner === 'object' && inner !== null
      ? Object.getOwnPropertyDescriptor(inner, step)?.value
      : undefined;
  }, value);

/** Names of the fields that the schema knows at a path. */
const fieldsAt = (schema: z.core.$ZodType, path: Path): string[] => {
  const [step, ...rest] = path;
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable
  )
    return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((option) => fieldsAt(option, path)))];
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const shape: z.core.$ZodShape = schema.shape;
  const inner = shape[String(step)];
  return inner ? fieldsAt(inner, rest) : [];
};
