/**
 * A term of six half-years in the delegation of the United States: taken on the first screen, the posture moved by hand,
 * "next" followed to the ending. On a phone by axe and by hand; on a canvas without a complaint.
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

const takeSeat = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await press(page, 'New game');
  await page.getByRole('radio', { name: /^United States delegation/ }).check();
  await page.getByRole('textbox', { name: 'Seed' }).fill('washington 1');
  await page.getByRole('radio', { name: /^Quick term/ }).check();
  expect(await page.getByRole('radio', { name: /^An orderly transition/ }).count()).toBe(1);
  await press(page, 'Take your seat');
  await page.getByRole('heading', { name: 'Where America stands' }).waitFor();
};

/** A rung down the ladder: it stands there, and the rest of the ladder says why not. */
const stepDown = async (page: Page): Promise<void> => {
  const rung = page.getByRole('listitem').filter({ hasText: /^reviewing/ });
  await rung.getByRole('button').click();
  await rung.getByText('now').waitFor();
  expect(
    await page.getByText('The posture has been moved this half-year already.').count(),
  ).toBeGreaterThan(0);
  // What lies half under the bar at the foot of a phone is small to axe.
  await page.evaluate(() => scrollTo(0, 0));
};

test('a term in Washington’s delegation on a phone, without a canvas, and without a finding', async () => {
  const { page, complaints, shoot, close } = await watchedPage(game.browser(), PHONE);
  await takeSeat(page, `${game.url()}?canvas=off`);
  expect(await page.getByText('You speak for the United States').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: /^Table it/ }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await shoot('63-delegation-ladder', true);
  await stepDown(page);
  const { envelopes, found } = await playTerm(page, true);
  await shoot('64-delegation-ending', true);
  expect(found).toEqual([]);
  expect(envelopes).toBeGreaterThanOrEqual(3);
  expect(complaints).toEqual([]);
  await close();
});

test('the same on a canvas', async () => {
  const { page, complaints, close } = await watchedPage(game.browser(), {
    reducedMotion: 'reduce',
  });
  await takeSeat(page, game.url());
  const { envelopes } = await playTerm(page, false);
  expect(envelopes).toBeGreaterThanOrEqual(3);
  expect(complaints).toEqual([]);
  await close();
});
