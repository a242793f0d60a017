/**
 * Who may import whom. TypeScript's project references stop a layer from reaching upwards, but
 * let it reach through a layer it may use to one it may not; this test does not.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A checker that reads nothing reports green: there are at least so many files. */
const FEWEST_FILES = 50;
const FEWEST_IMPORTS = 100;

interface Layer {
  /** Layers it may import. */
  layers: string[];
  /** Layers of which it may import types only. */
  types?: string[];
  /** Packages it may import, by pattern; without this, any that is not a renderer's or Node's. */
  packages?: RegExp;
  /** Folders outside src from which it may import data. */
  data?: string[];
}

const LIBRARY = /^(zod|immer|microdiff|fastest-levenshtein|intl-messageformat|idb)(\/|$)/;
const ZUSTAND = /^zustand(\/|$)/;
const either = (...patterns: RegExp[]) =>
  new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'));

const ALLOWED: Record<string, Layer> = {
  engine: { layers: [], packages: /^seedrandom\/lib\/alea\.js$/ },
  scenario: { layers: ['engine'], data: ['scenarios', 'assets/data'] },
  replay: { layers: ['engine', 'scenario'] },
  policies: { layers: ['engine'] },
  session: { layers: ['engine', 'scenario', 'replay', 'policies'] },
  analysis: { layers: ['engine', 'scenario', 'replay', 'policies'] },
  i18n: { layers: [] },
  store: {
    layers: ['engine', 'i18n', 'session'],
    types: ['workers'],
    packages: either(LIBRARY, ZUSTAND),
  },
  scenes: {
    layers: ['store', 'i18n'],
    types: ['engine'],
    packages: either(/^phaser$/, ZUSTAND),
    data: ['assets'],
  },
  sound: { layers: ['store'], types: ['engine'] },
  ui: {
    layers: ['store', 'i18n'],
    types: ['engine'],
    packages: either(
      LIBRARY,
      ZUSTAND,
      /^(react|react-dom|react-aria-components|@radix-ui\/react-tabs)(\/|$)/,
      /^@fontsource/,
      /^@visx\//,
      /^minisearch$/,
    ),
    data: ['assets'],
  },
  workers: {
    layers: ['replay', 'session', 'analysis'],
    packages: either(LIBRARY, /^virtual:analysis-worker$/),
  },
  server: { layers: ['session', 'scenario', 'replay'], packages: either(LIBRARY, /^node:/) },
  cli: {
    layers: ['engine', 'scenario', 'replay', 'policies', 'session', 'analysis', 'i18n', 'workers'],
    packages: either(LIBRARY, /^node:/, /^(commander|cli-table3|tinypool)$/),
    data: ['scenarios', 'assets/data'],
  },
  main: {
    layers: [
      'engine',
      'scenario',
      'session',
      'analysis',
      'store',
      'scenes',
      'sound',
      'ui',
      'i18n',
      'workers',
    ],
    packages: /./,
    data: ['assets', 'scenarios'],
  },
};

interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** Import and export declarations, `import()`, `import('…').Type` and `new URL('…', import.meta.url)`. */
function importsOf(path: string, code: string): Import[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (source: unknown, typeOnly: boolean) => {
    if (isNode(source) && typeof source['value'] === 'string') {
      found.push({ specifier: source['value'], typeOnly });
    } else {
      throw new Error(`${path}: an import whose target is not a plain string`);
    }
  };
  walk(program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration': {
        add(
          node['source'],
          node['importKind'] === 'type' || everyTypeOnly(node['specifiers'], 'importKind'),
        );
        break;
      }
      case 'ExportNamedDeclaration': {
        if (node['source'] === null) break;
        add(
          node['source'],
          node['exportKind'] === 'type' || everyTypeOnly(node['specifiers'], 'exportKind'),
        );
        break;
      }
      case 'ExportAllDeclaration': {
        add(node['source'], node['exportKind'] === 'type');
        break;
      }
      case 'ImportExpression':
      case 'TSImportType': {
        add(node['source'], node.type === 'TSImportType');
        break;
      }
      case 'NewExpression': {
        const callee = node['callee'];
        const [first, second] = node['arguments'] as unknown[];
        const isUrl = isNode(callee) && callee['name'] === 'URL';
        if (
          isUrl &&
          isNode(second) &&
          isNode(second['object']) &&
          second['object'].type === 'MetaProperty'
        ) {
          add(first, false);
        }
        break;
      }
      default:
    }
  });
  return found;
}

type SyntaxNode = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const everyTypeOnly = (specifiers: unknown, kind: string): boolean =>
  Array.isArray(specifiers) &&
  specifiers.length > 0 &&
  specifiers.every((specifier) => isNode(specifier) && specifier[kind] === 'type');

function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

/** What is wrong with one import, or null. */
function fault(file: string, { specifier, typeOnly }: Import): string | null {
  const layer = layerOf(file);
  const rule = ALLOWED[layer];
  if (rule === undefined) return `${file}: no such layer: ${layer}`;
  const complain = (why: string) => `${file} imports ${specifier}: ${why}`;

  if (!specifier.startsWith('.')) {
    const allowed = rule.packages ?? LIBRARY;
    return allowed.test(specifier) ? null : complain(`not a package for ${layer}`);
  }
  const target = relative(ROOT, join(ROOT, dirname(file), specifier.replace(/\?.*$/, '')));
  const path = target.replaceAll('\\', '/');
  // A folder of data may be named, to be listed at run time; code is imported by file.
  const found = existsSync(join(ROOT, path)) ? statSync(join(ROOT, path)) : null;
  if (found === null || !(found.isFile() || (found.isDirectory() && !path.startsWith('src/'))))
    return complain('no such file (write the extension)');
  if (!path.startsWith('src/')) {
    const allowed = (rule.data ?? []).some((folder) => path.startsWith(`${folder}/`));
    return allowed ? null : complain(`${layer} imports nothing from there`);
  }
  const other = layerOf(path);
  if (other === layer || rule.layers.includes(other)) return null;
  if (rule.types?.includes(other)) {
    return typeOnly ? null : complain(`${layer} may import types only from ${other}`);
  }
  return complain(`${layer} may not import ${other}`);
}

const layerOf = (file: string) =>
  file.split('/').length === 2 ? 'main' : (file.split('/')[1] ?? '');

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file))
  .toSorted();

describe('imports', () => {
  test('every import of every layer is allowed and resolves', () => {
    let imports = 0;
    const faults: string[] = [];
    for (const file of files) {
      for (const found of importsOf(file, readFileSync(join(ROOT, file), 'utf8'))) {
        imports += 1;
        const why = fault(file, found);
        if (why !== null) faults.push(why);
      }
    }
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThan(FEWEST_FILES);
    expect(imports).toBeGreaterThan(FEWEST_IMPORTS);
  });

  test.each([
    ["import x from 'a'", 'a', false],
    ["import 'a'", 'a', false],
    ["import type { X } from 'a'", 'a', true],
    ["import { type X } from 'a'", 'a', true],
    ["import { type X, y } from 'a'", 'a', false],
    ["export { y } from 'a'", 'a', false],
    ["export type { Y } from 'a'", 'a', true],
    ["export * from 'a'", 'a', false],
    ["const x = await import('a')", 'a', false],
    ["type X = import('a').X", 'a', true],
    ["new Worker(new URL('a', import.meta.url))", 'a', false],
  ])('%s is seen', (code, specifier, typeOnly) => {
    expect(importsOf('sample.ts', code)).toEqual([{ specifier, typeOnly }]);
  });

  test('an import of a computed name is refused', () => {
    expect(() => importsOf('sample.ts', 'const x = await import(name)')).toThrow('plain string');
  });

  const value = (specifier: string): Import => ({ specifier, typeOnly: false });
  const type = (specifier: string): Import => ({ specifier, typeOnly: true });
  test.each([
    ['src/engine/x.ts', type('../store/scene-state.ts'), 'engine may not import store'],
    ['src/engine/x.ts', type('node:fs'), 'not a package for engine'],
    ['src/engine/x.ts', value('immer'), 'not a package for engine'],
    ['src/engine/x.ts', value('seedrandom'), 'not a package for engine'],
    ['src/engine/x.ts', value('./state'), 'no such file'],
    ['src/session/x.ts', value('node:worker_threads'), 'not a package for session'],
    ['src/ui/x.tsx', value('phaser'), 'not a package for ui'],
    ['src/scenes/x.ts', value('react'), 'not a package for scenes'],
    ['src/scenes/x.ts', value('../engine/state.ts'), 'types only from engine'],
    ['src/engine/x.ts', value('../../package.json'), 'imports nothing from there'],
  ])('%s importing %o is refused', (file, found, why) => {
    expect(fault(file, found)).toContain(why);
  });

  test.each([
    ['src/engine/x.ts', value('seedrandom/lib/alea.js')],
    ['src/engine/actions/x.ts', value('../state.ts')],
    ['src/scenes/x.ts', type('../engine/state.ts')],
    ['src/store/x.ts', value('../engine/state.ts')],
  ])('%s importing %o is allowed', (file, found) => {
    expect(fault(file, found)).toBeNull();
  });
});
