/** A page that notes every complaint of the browser, and the moves that the browser tests share. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { listen } from '../../tooling/look/complaints.ts';
import { launchBrowser, serveBuiltGame } from '../support/browser.ts';

const SHOTS = fileURLToPath(new URL('../../build/screenshots', import.meta.url));

/** A busy machine draws slowly in software. */
const PATIENCE_MS = 60_000;

export interface Watched {
  page: Page;
  /** Console errors and warnings, page errors, answers of 400 and more, failed requests. */
  complaints: string[];
  shoot: (name: string, fullPage?: boolean) => Promise<void>;
  close: () => Promise<void>;
}

/** The browser and the built game, from before a file's first test to after its last. */
export const builtGame = (
  folder = '/',
): { browser: () => Browser; url: () => string; files: () => string } => {
  let open: { browser: Browser; site: Awaited<ReturnType<typeof serveBuiltGame>> } | null = null;
  beforeAll(async () => {
    const [browser, site] = await Promise.all([
      launchBrowser(),
      serveBuiltGame(folder, inject('built')),
    ]);
    open = { browser, site };
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.site.close();
  });
  const opened = (): NonNullable<typeof open> => {
    if (open === null) throw new Error('the game is served only while tests run');
    return open;
  };
  return {
    browser: () => opened().browser,
    url: () => opened().site.url,
    files: () => opened().site.files,
  };
};

export const watchedPage = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme: 'dark',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints = listen(page);
  mkdirSync(SHOTS, { recursive: true });
  return {
    page,
    complaints,
    shoot: async (name, fullPage = false) => {
      await page.screenshot({
        path: join(SHOTS, `${name}.png`),
        fullPage,
        timeout: PATIENCE_MS,
      });
    },
    close: () => context.close(),
  };
};

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Table the text on the desk, and say yes to the question. */
export const tableIt = async (page: Page): Promise<void> => {
  await press(page, /^Table it/);
  await press(page, /^Put it to the governments/);
};

/** From the title to the first table. */
export const newGame = async (page: Page, seed: string, length: RegExp): Promise<void> => {
  await press(page, 'New game');
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('radio', { name: length }).check();
  await press(page, 'Take the chair');
  await page.getByRole('tab', { name: 'Deal' }).waitFor();
  const everything = page.getByRole('button', { name: 'Show everything' });
  if (await everything.isVisible()) await everything.click();
};

const answers = (page: Page) => page.getByRole('list', { name: 'Your choices' });
/** From the last voices of a roll-call back to the play. */
const afterVoices = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true });
const report = (page: Page) => page.getByRole('heading', { name: /what moved, and why/ });

/** Answer what waits with the first choice that is allowed, until something else fills the room; how often it did. */
const answerUntil = async (page: Page, after: ReturnType<Page['locator']>): Promise<number> => {
  for (let given = 0; ; given++) {
    await answers(page).or(afterVoices(page)).or(after).first().waitFor();
    if (await afterVoices(page).isVisible()) {
      await afterVoices(page).click();
      continue;
    }
    if (!(await answers(page).isVisible())) return given;
    const question = await page.locator('#main').textContent();
    await answers(page).locator('button:not([aria-disabled="true"])').first().click();
    await page.waitForFunction(
      (was) => document.querySelector('#main')?.textContent !== was,
      question,
    );
  }
};

/** End the half-year, whatever is left to do, and answer what comes up, up to its report; how often something came up. */
export const endHalfYear = async (page: Page): Promise<number> => {
  await press(page, 'End the half-year');
  const unused = page.getByRole('button', { name: 'End it' });
  await unused.or(answers(page)).or(report(page)).first().waitFor();
  if (await unused.isVisible()) await unused.click();
  return answerUntil(page, report(page));
};

/** On from the report, answering what waits when the next half-year opens. */
export const goOn = async (page: Page, to: ReturnType<Page['locator']>): Promise<void> => {
  await press(page, /^(On to|Hand over|How it ends)/);
  await answerUntil(page, to);
};
