/**
 * A term of six half-years from Warsaw: the seat is taken on the first screen, "next" leads through draft, corridor and
 * envelope, and a price can be named by key. On a phone by axe and by hand; on a canvas without a complaint.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { adoptWords, SOURCES } from '../../src/i18n/index.ts';
import { handFindings } from '../../tooling/look/by-hand.ts';
import { axeViolations } from '../../tooling/look/complaints.ts';
import { stageOf, takeNext } from '../../tooling/look/walk.ts';
import { builtGame, press, watchedPage } from './play.ts';

const game = builtGame();

beforeAll(async () => {
  adoptWords('en', await SOURCES.en.all());
});

const MOST_STEPS = 600;

const chooseWarsaw = async (page: Page): Promise<void> => {
  await press(page, 'New game');
  await page.getByRole('radio', { name: /^A member government/ }).check();
  const search = page.getByRole('searchbox', { name: 'Find a country' });
  await search.fill('pol');
  // It searches; it does not begin the game.
  await search.press('Enter');
  await page.getByRole('radio', { name: /^Poland/ }).check();
  await page.getByRole('textbox', { name: 'Seed' }).fill('warsaw 1');
  await page.getByRole('radio', { name: /^Quick term/ }).check();
};

const envelope = (page: Page) => page.getByRole('heading', { name: 'Your envelope' });

interface Term {
  envelopes: number;
  /** What axe and the eye found, by screen. */
  found: string[];
}

/** Follow "next" to the ending; the first envelope names a price by its number key. */
const playTerm = async (page: Page, looks: boolean): Promise<Term> => {
  const found = new Set<string>();
  const seen = new Set<string>();
  const look = async (screen: string): Promise<void> => {
    if (!looks || seen.has(screen)) return;
    seen.add(screen);
    for (const violation of await axeViolations(page)) found.add(`${screen}: axe ${violation}`);
    for (const { kind, text } of await handFindings(page))
      if (kind !== 'focus') found.add(`${screen}: ${kind}: ${text}`);
  };
  let envelopes = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const stage = await stageOf(page);
    const own = await envelope(page).isVisible();
    await look(own ? 'own envelope' : stage);
    if (stage === 'ending') return { envelopes, found: [...found] };
    if (own) {
      envelopes += 1;
      if (envelopes === 1) {
        await page.keyboard.press('4');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(100);
        continue;
      }
    }
    if (stage === 'caretaker') await page.waitForTimeout(300);
    else await takeNext(page);
  }
  throw new Error('the game does not end');
};

const start = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await chooseWarsaw(page);
};

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  colorScheme: 'light',
  hasTouch: true,
  reducedMotion: 'reduce',
};

test('a term from Warsaw on a phone, without a canvas, and without a finding', async () => {
  const { page, complaints, shoot, close } = await watchedPage(game.browser(), PHONE);
  await start(page, `${game.url()}?canvas=off`);
  expect(await axeViolations(page)).toEqual([]);
  await shoot('60-government-chosen', true);
  await press(page, 'Take your seat');
  await page.getByRole('heading', { name: 'The chair’s draft' }).waitFor();
  expect(await page.getByText('You govern: Poland').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: /^Table it/ }).count()).toBe(0);
  await shoot('61-government-draft', true);
  const { envelopes, found } = await playTerm(page, true);
  await shoot('62-government-ending', true);
  expect(found).toEqual([]);
  expect(envelopes).toBeGreaterThanOrEqual(4);
  expect(complaints).toEqual([]);
  await close();
});

test('the same on a canvas', async () => {
  const { page, complaints, close } = await watchedPage(game.browser(), {
    reducedMotion: 'reduce',
  });
  await start(page, game.url());
  await press(page, 'Take your seat');
  await page.getByRole('heading', { name: 'The chair’s draft' }).waitFor();
  const { envelopes } = await playTerm(page, false);
  expect(envelopes).toBeGreaterThanOrEqual(4);
  expect(complaints).toEqual([]);
  await close();
});
