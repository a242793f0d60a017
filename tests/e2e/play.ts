/** A page that notes every complaint of the browser, and the moves that the browser tests share. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { listen } from '../../tooling/look/complaints.ts';
import { settled } from '../../tooling/look/page.ts';
import { parseRecord } from '../../src/session/index.ts';
import { launchBrowser, serveBuiltGame } from '../support/browser.ts';

const SHOTS = fileURLToPath(new URL('../../build/screenshots', import.meta.url));

/** A busy machine draws slowly in software. */
export const PATIENCE_MS = 60_000;

export interface Watched {
  page: Page;
  /** Console errors and warnings, page errors, answers of 400 and more, failed requests. */
  complaints: string[];
  shoot: (name: string, fullPage?: boolean) => Promise<void>;
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

/** A page in a context of its own, which is gone when the test is over, however that went. */
export const watchedPage = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme: 'dark',
    ...options,
  });
  onTestFinished(() => context.close());
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
  };
};

/** Wait until what is asked comes to this. */
export const comesTo = async <T>(ask: () => Promise<T>, wanted: T): Promise<void> => {
  await expect.poll(ask, { timeout: PATIENCE_MS }).toEqual(wanted);
};

/** Wait until what is asked reads so. */
export const comesToRead = async (
  ask: () => Promise<string | null>,
  wanted: RegExp | string,
): Promise<void> => {
  await expect.poll(ask, { timeout: PATIENCE_MS }).toMatch(wanted);
};

/** What the focus is on, by its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Wait until the focus is on something that this selects. */
export const focusOn = async (page: Page, selector: string): Promise<void> => {
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
};

/** Close what lies on top by Escape, as soon as it has the focus. */
export const escape = async (page: Page, layer: Locator): Promise<void> => {
  await layer.waitFor();
  await comesTo(() => layer.evaluate((e) => e.contains(document.activeElement)), true);
  await page.keyboard.press('Escape');
  await layer.waitFor({ state: 'hidden' });
};

/** Find something by a few letters, and take it once it is the one that Enter takes. */
export const find = async (page: Page, letters: string, name: RegExp): Promise<void> => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox', { name: 'Find anything' });
  await field.fill(letters);
  await comesToRead(
    () =>
      field.evaluate(
        (input) =>
          document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ??
          '',
      ),
    name,
  );
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'hidden' });
};

/** The game of a seed is kept by the browser, with what is worked out behind its first half-year: nothing more is on its way. */
export const untilKept = async (page: Page, seed: string): Promise<void> => {
  const records = (): Promise<string[]> =>
    page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(new Error('the database refused')));
        });
      const database = await done(indexedDB.open('silence-procedure'));
      const games: unknown[] = await done(
        database.transaction('games').objectStore('games').getAll(),
      );
      database.close();
      return games.map((game) =>
        typeof game === 'object' && game !== null && 'record' in game ? String(game.record) : '',
      );
    });
  await comesTo(
    async () =>
      (await records()).map(parseRecord).some((r) => r.seed === seed && r.baseline !== null),
    true,
  );
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

/** Have all envelopes opened, holding every nerve on the way; on a slow machine that may be over before it is asked for. */
export const allOpened = async (page: Page): Promise<void> => {
  const back = page.getByRole('button', { name: 'Back to the table' });
  const onward = page.getByRole('button', { name: /^(Open them all|Hold)/ });
  for (;;) {
    await back.or(onward).first().waitFor();
    if (await back.isVisible()) return;
    await onward
      .first()
      .click({ timeout: 5000 })
      .catch(() => null);
  }
};

/** The table is laid, and hears keys. */
export const atTheTable = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Deal' }).waitFor();
  await settled(page);
};

/** From the title to the first table. */
export const newGame = async (page: Page, seed: string, length: RegExp): Promise<void> => {
  await press(page, 'New game');
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('radio', { name: length }).check();
  await press(page, 'Take the chair');
  await atTheTable(page);
  const everything = page.getByRole('button', { name: 'Show everything' });
  if (await everything.isVisible()) await everything.click();
  await settled(page);
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
