/**
 * What the game is built with, as its credits name it: every package that runs in a player's browser, or serves it, with
 * the licence that the package carries.
 *
 *   node tooling/library-credits.ts           write assets/data/libraries.json
 *   node tooling/library-credits.ts --check   fail if it is not up to date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const PATH = 'assets/data/libraries.json';

const projectSchema = z.object({ dependencies: z.record(z.string(), z.string()) });
const packageSchema = z.object({ version: z.string(), license: z.string() });

/** Packages whose work is in the page without being a dependency that runs: the map was baked from them. */
const BAKED = ['world-atlas'];

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const { dependencies } = projectSchema.parse(readJson('package.json'));
const libraries = [...Object.keys(dependencies), ...BAKED].toSorted().map((name) => {
  const { version, license } = packageSchema.parse(readJson(`node_modules/${name}/package.json`));
  return { name, major: Number(version.split('.')[0]), license };
});
const text = `${JSON.stringify({ libraries }, null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(PATH, 'utf8') !== text) {
    console.error(`${PATH}: out of date; run \`node tooling/library-credits.ts\``);
    process.exit(1);
  }
} else writeFileSync(PATH, text);
