/**
 * A term of six half-years in the lead of a coalition: a framework nation is taken on the first screen, an order is given
 * and a line chosen by hand, "next" is followed to the ending. On a phone by axe and by hand; on a canvas without a complaint.
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

const takeLead = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await press(page, 'New game');
  await page.getByRole('radio', { name: /^Coalition lead/ }).check();
  await page.getByRole('searchbox', { name: 'Find a country' }).fill('fra');
  await page.getByRole('radio', { name: /^France/ }).check();
  await page.getByRole('textbox', { name: 'Seed' }).fill('paris 1');
  await page.getByRole('radio', { name: /^Quick term/ }).check();
  await press(page, 'Take your seat');
  await page.getByRole('heading', { name: 'Your coalition' }).waitFor();
};

/** One order, after which the mission has had its order; and a line, which is then the one that it stands on. */
const lead = async (page: Page): Promise<void> => {
  await press(page, /^a round of the partners/);
  await page.getByText('This mission has had its order of the half-year.').first().waitFor();
  await page.getByText('How you stand towards the alliance: beside it').click();
  await press(page, /^within its procedures/);
  await page.getByText('How you stand towards the alliance: within its procedures').waitFor();
  // What lies half under the bar at the foot of a phone is small to axe.
  await page.evaluate(() => scrollTo(0, 0));
};

test('a term in the lead from Paris on a phone, without a canvas, and without a finding', async () => {
  const { page, complaints, shoot, close } = await watchedPage(game.browser(), PHONE);
  await takeLead(page, `${game.url()}?canvas=off`);
  expect(await page.getByText('You lead a coalition: France').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: /^Table it/ }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await shoot('65-coalition', true);
  await lead(page);
  const { envelopes, found } = await playTerm(page, true);
  await shoot('66-coalition-ending', true);
  expect(found).toEqual([]);
  expect(envelopes).toBeGreaterThanOrEqual(3);
  expect(complaints).toEqual([]);
  await close();
});

test('the same on a canvas', async () => {
  const { page, complaints, close } = await watchedPage(game.browser(), {
    reducedMotion: 'reduce',
  });
  await takeLead(page, game.url());
  const { envelopes } = await playTerm(page, false);
  expect(envelopes).toBeGreaterThanOrEqual(3);
  expect(complaints).toEqual([]);
  await close();
});
