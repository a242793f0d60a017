/**
 * Looks for words that a player reads and that are not from the catalogue: the game is built with every message between
 * two marks, and walked through; letters outside of the marks are told, with where they stand.
 *
 *   node tooling/look/bypass.ts
 *
 * In German: what German writes by itself (the “und” of a list) is known here. Exit code 1 when something was found.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { ASSUMPTION_KEYS } from '../../src/engine/lenses.ts';
import { adoptWords, LANGUAGES, SOURCES } from '../../src/i18n/index.ts';
import type { Words } from '../../src/i18n/languages.ts';
import { launchBrowser, serveBuiltGame } from '../../tests/support/browser.ts';
import { DELIBERATE } from './complaints.ts';
import { beginWith } from './page.ts';
import { tour } from './tour.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 40_000;
/** Of the steps of the play, every so many is looked at. */
const EVERY = 6;

/** Names and words that rightly come from elsewhere: the browser’s lists, react-aria, languages by their own name, symbols. */
const KNOWN = new Set<string>([
  'und',
  'Schließen',
  ...LANGUAGES.map((language) => SOURCES[language].name),
  ...ASSUMPTION_KEYS,
]);
const CODE_OF_A_MEMBER = /^[A-Z]{3}$/;

const ADOPTS = 'words = catalogue;';

/** Puts the marks around what the built game adopts. */
const marksWords: Plugin = {
  name: 'marks-words',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]src[\\/]i18n[\\/]index\.ts$/ },
    handler(code) {
      if (!code.includes(ADOPTS)) throw new Error(`src/i18n/index.ts has no “${ADOPTS}”`);
      return code.replace(
        ADOPTS,
        'words = Object.fromEntries(Object.entries(catalogue).map(([key, text]) => [key, `⟦${text}⟧`]));',
      );
    },
  },
};

const marked = (words: Words): Words => {
  const all = { ...words };
  for (const [key, text] of Object.entries(words)) Reflect.set(all, key, `⟦${text}⟧`);
  return all;
};

interface Unmarked {
  text: string;
  at: string;
}

/** Texts and names of the page with what stands outside of the marks. Components may cut a message in pieces. */
const unmarkedOn = async (page: Page): Promise<Unmarked[]> =>
  page.evaluate(() => {
    const NAMES = [
      'title',
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'placeholder',
      'alt',
    ];
    const outside = (text: string): string => {
      let left = text;
      for (let before = ''; before !== left;) {
        before = left;
        left = left.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
      }
      return left.replace(/^[^⟦⟧]*⟧/, ' ').replace(/⟦[^⟦⟧]*$/, ' ');
    };
    const isInline = (element: Element): boolean =>
      getComputedStyle(element).display.startsWith('inline');
    const whereIs = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const found: Unmarked[] = [];
    const note = (text: string | null, at: string): void => {
      const left = outside(text ?? '').trim();
      if (/\p{L}{3,}/u.test(left)) found.push({ text: left, at });
    };
    for (const element of document.body.querySelectorAll(
      '*:not(script, style, noscript, code, .libraries *)',
    )) {
      for (const name of NAMES) note(element.getAttribute(name), `${whereIs(element)} ${name}`);
      if (isInline(element)) continue;
      const own = [...element.childNodes]
        .filter((node) => node instanceof Text || (node instanceof Element && isInline(node)))
        .map((node) => node.textContent)
        .join('');
      note(own, whereIs(element));
    }
    note(document.title, 'title of the page');
    return found;
  });

/** Known words only, or the fault by which the error screen is reached. */
const isKnown = ({ text }: Unmarked): boolean =>
  text.includes(DELIBERATE) ||
  (text.match(/[\p{L}\d]*\p{L}{3,}[\p{L}\d]*/gu) ?? []).every(
    (word) => KNOWN.has(word) || CODE_OF_A_MEMBER.test(word),
  );

const folder = mkdtempSync(join(tmpdir(), 'silence-procedure-marks-'));
const outDir = join(folder, 'dist');
await build({
  root: ROOT,
  configFile: join(ROOT, 'vite.config.ts'),
  logLevel: 'warn',
  plugins: [marksWords],
  build: { outDir, emptyOutDir: true },
});
adoptWords('de', marked(await SOURCES.de.all()));
const [browser, site] = await Promise.all([launchBrowser(), serveBuiltGame('/', outDir)]);
const context = await browser.newContext({
  viewport: { width: 1366, height: 768 },
  locale: 'de',
  reducedMotion: 'reduce',
});
const page = await context.newPage();
page.setDefaultTimeout(PATIENCE_MS);
const told = new Set<string>();
const look = async (screen: string): Promise<void> => {
  for (const unmarked of await unmarkedOn(page)) {
    const line = `“${unmarked.text}” (${unmarked.at})`;
    if (isKnown(unmarked) || told.has(line)) continue;
    told.add(line);
    console.log(`${screen}: ${line}`);
  }
};
let steps = 0;
await beginWith(page, { textSize: 100 });
await page.goto(`${site.url}?canvas=off`);
await tour(page, look, 'whole', async () => {
  steps += 1;
  if (steps % EVERY === 0) await look('in play');
});
await browser.close();
await site.close();
rmSync(folder, { recursive: true });
console.log(`${told.size} texts with words that are not from the catalogue`);
process.exitCode = told.size === 0 ? 0 : 1;
