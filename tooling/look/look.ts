/**
 * Looks at every screen: screenshots with one contact sheet a size, text that does not fit, axe, and the console.
 *
 *   npm run look                                   every screen, three sizes, light and dark, two languages
 *   npm run look -- --measure                      no pictures: does all text fit, in every language?
 *   npm run look -- --sizes 360x640 --themes dark --languages pl --axe
 *   npm run look -- --measure --text-size 200      does text of twice the size fit?
 *   npm run look -- --seats                        the games from the seats besides the chair's alone; --brief: no further than a table
 *
 * Pictures are left in build/look; exit code 1 when something was found.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { adoptWords, LANGUAGES, SOURCES, type Language } from '../../src/i18n/index.ts';
import { TEXT_SIZES } from '../../src/store/settings.ts';
import { launchBrowser, serveBuiltGame } from '../../tests/support/browser.ts';
import { axeViolations, listen } from './complaints.ts';
import { handFindings } from './by-hand.ts';
import { beginWith } from './page.ts';
import { contactSheet } from './contact-sheet.ts';
import { textProblems } from './measure-text.ts';
import { tour, type Reach } from './tour.ts';

const OUT = fileURLToPath(new URL('../../build/look', import.meta.url));
const SIZES = ['1366x768', '820x1180', '360x640'];
const PATIENCE_MS = 40_000;

interface Round {
  size: string;
  theme: 'light' | 'dark';
  language: Language;
}

interface Wish {
  rounds: Round[];
  pictures: boolean;
  axe: boolean;
  canvas: boolean;
  reach: Reach;
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: SIZES.join(',') },
    themes: { type: 'string', default: 'dark,light' },
    languages: { type: 'string' },
    measure: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: false },
    'no-canvas': { type: 'boolean', default: false },
    'text-size': { type: 'string', default: '100' },
    brief: { type: 'boolean', default: false },
    seats: { type: 'boolean', default: false },
  },
});

/** Of a size that the settings offer; any other is as usual. */
const TEXT_SIZE = TEXT_SIZES.find((size) => String(size) === values['text-size']) ?? 100;

const wish = (): Wish => {
  const languages = values.languages?.split(',') ?? (values.measure ? LANGUAGES : ['en', 'de']);
  const known = LANGUAGES.filter((language) => languages.includes(language));
  const themes = (['dark', 'light'] as const).filter((theme) =>
    values.themes.split(',').includes(theme),
  );
  const rounds = values.sizes
    .split(',')
    .flatMap((size) =>
      known.flatMap((language) => themes.map((theme) => ({ size, theme, language }))),
    );
  return {
    rounds,
    pictures: !values.measure,
    axe: values.axe,
    canvas: !values['no-canvas'] && !values.measure,
    reach: values.seats ? 'seats' : values.brief ? 'brief' : 'whole',
  };
};

const axeLines = async (page: Page): Promise<string[]> =>
  (await axeViolations(page)).map((violation) => `axe ${violation}`);

const handLines = async (page: Page): Promise<string[]> =>
  (await handFindings(page)).map(({ kind, text }) => `${kind}: ${text}`);

const lookRound = async (
  browser: Browser,
  url: string,
  { size, theme, language }: Round,
  asked: Wish,
): Promise<{ pictures: string[]; found: string[] }> => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  adoptWords(language, await SOURCES[language].all());
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    reducedMotion: 'reduce',
    hasTouch: width < 500,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const found = listen(page);
  const pictures: string[] = [];
  const seen = new Set<string>();
  /** What is wrong on several screens is told at the first. */
  const note = (screen: string, line: string): void => {
    if (!seen.has(line)) found.push(`${screen}: ${line}`);
    seen.add(line);
  };
  await beginWith(page, { textSize: TEXT_SIZE });
  await page.goto(`${url}${asked.canvas ? '' : '?canvas=off'}`);
  try {
    await tour(
      page,
      async (name) => {
        for (const { kind, text, at, byPx } of await textProblems(page))
          note(name, `${kind} by ${byPx.toFixed(0)} px: “${text}” (${at})`);
        if (asked.axe)
          for (const line of [...(await axeLines(page)), ...(await handLines(page))])
            note(name, line);
        if (!asked.pictures) return;
        const path = join(
          OUT,
          size,
          `${language}-${theme}-${String(pictures.length + 1).padStart(2, '0')}-${name}.png`,
        );
        await page.screenshot({ path, timeout: PATIENCE_MS });
        pictures.push(path);
      },
      asked.reach,
    );
  } catch (error) {
    await page.screenshot({ path: join(OUT, `stuck-${size}-${language}-${theme}.png`) });
    found.push(`stuck: ${String(error)}`);
  }
  await context.close();
  return { pictures, found };
};

const asked = wish();
rmSync(OUT, { recursive: true, force: true });
for (const size of new Set(asked.rounds.map((round) => round.size)))
  mkdirSync(join(OUT, size), { recursive: true });
const [browser, site] = await Promise.all([launchBrowser(), serveBuiltGame()]);
let problems = 0;
const bySize = new Map<string, string[]>();
for (const round of asked.rounds) {
  const { pictures, found } = await lookRound(browser, site.url, round, asked);
  const title = `${round.size} ${round.language} ${round.theme}`;
  console.log(`${title}: ${pictures.length} pictures, ${found.length} problems`);
  for (const line of found) console.log(`  ${line}`);
  problems += found.length;
  bySize.set(round.size, [...(bySize.get(round.size) ?? []), ...pictures]);
}
if (asked.pictures)
  for (const [size, pictures] of bySize) {
    const path = join(OUT, `contact-${size}.png`);
    await contactSheet(browser, size, pictures, path);
    console.log(path);
  }
await browser.close();
await site.close();
console.log(`${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
