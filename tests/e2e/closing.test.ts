/** A page that goes the moment something was done on it: the game is there again with what was done. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtGame, newGame, press, watchedPage } from './play.ts';

const game = builtGame();

/** The first caller is told no in the very task in which the page is put away. */
const sayNoWhenItGoes = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: /^Corridor/ }).click();
  const no = page.getByRole('button', { name: /^Say no/ }).first();
  await no.evaluate((button) => {
    if (!(button instanceof HTMLElement)) throw new Error('nobody calls');
    addEventListener('pagehide', () => button.click(), { capture: true, once: true });
  });
};

test('what was done when the page is loaded again is not lost', async () => {
  const { page, complaints } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'closing', /Quick term/);
  await page.getByText('5 hours left').waitFor();
  await sayNoWhenItGoes(page);
  await page.reload();
  await page.getByText('4 hours left').waitFor();
  expect(complaints).toEqual([]);
});

test('what was done when the tab is closed is not lost', async () => {
  const { page, complaints } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'closing', /Quick term/);
  await page.getByText('5 hours left').waitFor();
  await sayNoWhenItGoes(page);
  const next = await page.context().newPage();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  await next.goto(`${game.url()}?canvas=off`);
  await press(next, /^Continue/);
  await next.getByText('4 hours left').waitFor();
  expect(complaints).toEqual([]);
});
