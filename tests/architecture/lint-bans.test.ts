/** Every ban that keeps the engine deterministic really fires, and fires in the engine only. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Name of the case → the snippet and the rule that must report it. */
const BANNED = {
  'Math.pow': ['export const x = Math.pow(2, 3);', 'no-restricted-globals'],
  'Math by destructuring': [
    'const { tanh } = Math; export const x = tanh(1);',
    'no-restricted-globals',
  ],
  'Math under another name': [
    'const M = Math; export const x = M.log(1);',
    'no-restricted-globals',
  ],
  Date: ['export const x = new Date();', 'no-restricted-globals'],
  'Date.now': ['export const x = Date.now();', 'no-restricted-globals'],
  Intl: ["export const x = new Intl.Collator('en');", 'no-restricted-globals'],
  performance: ['export const x = performance.now();', 'no-restricted-globals'],
  console: ['console.log(1);', 'no-restricted-globals'],
  process: ['export const x = process.version;', 'no-restricted-globals'],
  globalThis: ['export const x = globalThis;', 'no-restricted-globals'],
  crypto: ['export const x = crypto.randomUUID();', 'no-restricted-globals'],
  setTimeout: ['setTimeout(() => {}, 1);', 'no-restricted-globals'],
  queueMicrotask: ['queueMicrotask(() => {});', 'no-restricted-globals'],
  '**': ['export const f = (a: number) => a ** 2;', 'no-exponent'],
  '**=': ['let a = 2; a **= 3; export const x = a;', 'no-exponent'],
  'for…in': [
    'export const f = (o: object) => { for (const k in o) return k; return 0; };',
    'no-for-in',
  ],
  localeCompare: ["export const x = 'a'.localeCompare('b');", 'no-locale-compare'],
  "['localeCompare']": ["export const x = 'a'['localeCompare']('b');", 'no-locale-compare'],
  toLocaleString: ['export const x = (1).toLocaleString();', 'no-locale-compare'],
  'Object.keys': ['export const x = Object.keys({});', 'no-key-order'],
  'Object.values': ['export const x = Object.values({});', 'no-key-order'],
  'Object.entries': ['export const x = Object.entries({});', 'no-key-order'],
  'Object.keys as a value': ['export const x = [{}].map(Object.keys);', 'no-key-order'],
  'keys by destructuring': ['const { keys } = Object; export const x = keys({});', 'no-key-order'],
  'Reflect.ownKeys': ['export const x = Reflect.ownKeys({});', 'no-key-order'],
  'Math.random': ['export const x = Math.random();', 'no-math-random'],
} as const;

const ALLOWED =
  'export const f = (a: number[]) => { let s = 0; for (const x of a) s += x * x; return s; };';

const fileName = (index: number) => `case${index}.ts`;

let house: string;
let reports: { file: string; rule: string }[];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'silence-procedure-lint-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${text}\n`);
  };
  cpSync(join(ROOT, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
  cpSync(join(ROOT, 'tooling'), join(house, 'tooling'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  Object.values(BANNED).forEach(([code], i) => {
    write(`src/engine/${fileName(i)}`, code);
    write(`src/analysis/${fileName(i)}`, code);
  });
  write('src/engine/allowed.ts', ALLOWED);
  write('src/engine/math.ts', 'export const x = Math.imul(2, 3);');

  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format=json', 'src'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (!run.stdout.trimStart().startsWith('{'))
    throw new Error(`oxlint: ${run.stdout}${run.stderr}`);
  const { diagnostics } = JSON.parse(run.stdout) as {
    diagnostics: { filename: string; code: string }[];
  };
  reports = diagnostics.map(({ filename, code }) => ({
    file: filename.replaceAll('\\', '/'),
    rule: code,
  }));
});

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

const rulesFor = (file: string) => reports.filter((r) => r.file.endsWith(file)).map((r) => r.rule);

describe('in src/engine', () => {
  Object.entries(BANNED).forEach(([name, [, rule]], i) => {
    test(`${name} is reported by ${rule}`, () => {
      expect(rulesFor(`src/engine/${fileName(i)}`).join()).toContain(`(${rule})`);
    });
  });

  test('plain arithmetic is not reported, nor Math in math.ts', () => {
    expect(rulesFor('src/engine/allowed.ts')).toEqual([]);
    expect(rulesFor('src/engine/math.ts')).toEqual([]);
  });
});

test('outside the engine only Math.random is banned', () => {
  const determinism =
    /no-restricted-globals|no-exponent|no-for-in|no-locale-compare|no-key-order|no-math-random/;
  const outside = reports.filter(
    (r) => r.file.includes('src/analysis/') && determinism.test(r.rule),
  );
  expect(outside.map((r) => r.rule)).toEqual(['determinism(no-math-random)']);
});
