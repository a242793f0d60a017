/**
 * What the game weighs, gzipped: the code of the first screen, and all code and data of solo play in each language.
 *
 *   npm run measure:size
 *
 * Fonts and pictures are left out; exit code 1 when a budget is missed.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import Table from 'cli-table3';
import { build } from 'vite';
import { LANGUAGES } from '../../src/i18n/languages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_SCREEN_KB = 150;
const SOLO_KB = 1000;
/** Words of the title, one file a language. */
const SHELL = /^assets\/shell-/;
/** What keeps the game offline. */
const NOT_SOLO = /^(workbox|sw)[-.]/;
/** Words of one language, but for those of the title. */
const wordsIn = (language: string): RegExp => new RegExp(`^assets/${language}-`);

interface File {
  name: string;
  text: string;
  kb: number;
}

const filesIn = (folder: string): File[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css|html|json|svg)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, text: bytes.toString(), kb: gzipSync(bytes, { level: 9 }).length / 1000 };
    });

/** Files that `start` imports before anything can be shown, itself included. */
const importedBy = (start: File, files: readonly File[]): Set<File> => {
  const found = new Set<File>([start]);
  for (const file of found)
    for (const [, path] of file.text.matchAll(/(?:from|import)\s*"(?:\.\/)?([^"]+)"/g)) {
      const next = files.find(({ name }) => name.endsWith(`/${path}`) || name === path);
      if (next !== undefined) found.add(next);
    }
  return found;
};

const firstScreen = (files: readonly File[]): File[] => {
  const page = files.find(({ name }) => name === 'index.html');
  if (page === undefined) throw new Error('the build has no index.html');
  const named = files.filter(({ name }) => page.text.includes(name));
  // The words of the title come by an import of their own, at once.
  const shell = files.filter(({ name }) => SHELL.test(name)).slice(0, 1);
  return [
    ...new Set([page, ...[...named, ...shell].flatMap((file) => [...importedBy(file, files)])]),
  ];
};

const sum = (files: readonly File[]): number => files.reduce((all, { kb }) => all + kb, 0);

const say = (title: string, files: readonly File[], aimKb: number): boolean => {
  const table = new Table({
    head: [title, 'kB gzipped'],
    colAligns: ['left', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { name, kb } of files.toSorted((a, b) => b.kb - a.kb))
    table.push([name, kb.toFixed(1)]);
  const total = sum(files);
  const met = total < aimKb;
  table.push([`total, under ${aimKb}: ${met ? 'stands' : 'FALLS'}`, total.toFixed(1)]);
  console.log(table.toString());
  return met;
};

/** Solo play in each language: what all load, and the words. The words of the title are at most the largest file of them. */
const sayByLanguage = (files: readonly File[], aimKb: number): boolean => {
  const table = new Table({
    head: ['solo play by language', 'kB gzipped'],
    colAligns: ['left', 'right'],
    style: { head: [], border: [], compact: true },
  });
  const shells = files.filter(({ name }) => SHELL.test(name));
  const shared = files.filter(
    (file) =>
      !shells.includes(file) && !LANGUAGES.some((language) => wordsIn(language).test(file.name)),
  );
  const totals = LANGUAGES.map((language) => {
    const words = files.filter(({ name }) => wordsIn(language).test(name));
    return sum(shared) + sum(words) + Math.max(...shells.map(({ kb }) => kb));
  });
  LANGUAGES.forEach((language, at) => table.push([language, (totals[at] ?? 0).toFixed(1)]));
  const met = Math.max(...totals) < aimKb;
  table.push([`all under ${aimKb}: ${met ? 'stands' : 'FALLS'}`, '']);
  console.log(table.toString());
  return met;
};

const outDir = join(mkdtempSync(join(tmpdir(), 'silence-procedure-size-')), 'dist');
await build({
  root: ROOT,
  configFile: join(ROOT, 'vite.config.ts'),
  logLevel: 'warn',
  build: { outDir },
});
const files = filesIn(outDir);
const first = firstScreen(files);
const spoken = first.filter(({ name }) => SHELL.test(name));
const all = files.filter(({ name }) => !NOT_SOLO.test(name.replace('assets/', '')));
const solo = all.filter(
  (file) =>
    (!SHELL.test(file.name) || spoken.includes(file)) &&
    !LANGUAGES.some((language) => language !== 'en' && wordsIn(language).test(file.name)),
);
const hasPhaser = first.some(({ name }) => name.includes('phaser'));
const met = [
  say('first screen', first, FIRST_SCREEN_KB),
  say('solo play in English', solo, SOLO_KB),
  sayByLanguage(all, SOLO_KB),
  !hasPhaser,
];
console.log(
  hasPhaser ? 'FALLS: Phaser is in the first screen' : 'Phaser is not in the first screen',
);
rmSync(outDir, { recursive: true });
process.exitCode = met.every(Boolean) ? 0 : 1;
