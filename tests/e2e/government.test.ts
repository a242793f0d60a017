/**
 * A term of six half-years from Warsaw: the seat is taken on the first screen, "next" leads through draft, corridor and
 * envelope, and a price can be named by key. On a phone by axe and by hand; on a canvas without a complaint.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { adoptWords, SOURCES } from '../../src/i18n/index.ts';
import { axeViolations } from '../../tooling/look/complaints.ts';
import { builtGame, press, watchedPage } from './play.ts';
import { PHONE, playTerm } from './seat-term.ts';

const game = builtGame();

beforeAll(async () => {
  adoptWords('en', await SOURCES.en.all());
});

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

const start = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await chooseWarsaw(page);
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
