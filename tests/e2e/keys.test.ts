/** Keys, taking back, and being asked before what cannot be taken back; without a canvas. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  atTheTable,
  builtGame,
  comesTo,
  comesToRead,
  escape,
  newGame,
  watchedPage,
} from './play.ts';

const game = builtGame();

const open = async (seed: string) => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  await watched.page.goto(`${game.url()}?canvas=off`);
  await newGame(watched.page, seed, /Full campaign/);
  return watched;
};

const said = (page: Page) => page.locator('output.said');

test('a dial and an action are taken back and done again by key, and a sounding is not', async () => {
  const { page, complaints } = await open('undo');
  const core = page.getByRole('slider', { name: 'Core guarantee' });
  await core.focus();
  await page.keyboard.press('ArrowRight');
  const moved = await core.inputValue();
  expect(moved).not.toBe('0');
  await page.keyboard.press('z');
  await comesTo(() => core.inputValue(), '0');
  await page.keyboard.press('y');
  await comesTo(() => core.inputValue(), moved);

  await page.keyboard.press('a');
  await page.getByRole('button', { name: /^Propose a spending pledge/ }).click();
  await page.getByRole('button', { name: /^Do it\s*: Propose/ }).click();
  await page.getByText('7 political capital').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('8 political capital').waitFor();
  await comesTo(() => said(page).textContent(), 'Taken back: Propose a spending pledge.');

  await page.locator('[data-member="POL"]').first().focus();
  await page.keyboard.press('s');
  await page.getByText('This cannot be taken back.').waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('do-it'));
  await page.keyboard.press('Enter');
  await page.getByText('4 hours left').waitFor();
  await page.keyboard.press('z');
  await comesToRead(() => said(page).textContent(), 'cannot be unheard');
  expect(complaints).toEqual([]);
});

test('what cannot be taken back is asked first, until it is not', async () => {
  const { page, complaints } = await open('asking');
  await page.getByRole('button', { name: /^Table it/ }).click();
  const question = page.getByRole('dialog', { name: 'Table it' });
  await comesToRead(() => question.textContent(), 'cannot be taken back');
  await escape(page, question);
  await page.keyboard.press('Control+Enter');
  const ending = page.getByRole('dialog', { name: 'End the half-year' });
  await comesToRead(() => ending.textContent(), /things are left undone.*waits in the corridor/);
  await ending.getByRole('checkbox').check();
  await escape(page, ending);
  await page.getByRole('button', { name: /^Table it/ }).click();
  await page.getByRole('heading', { name: 'Silence procedure' }).waitFor();
  expect(complaints).toEqual([]);
});

test('keys are listed, given away once, turned off, and kept', async () => {
  const { page, complaints } = await open('keys');
  const desk = (name: string) => page.getByRole('tab', { name, selected: true });
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByRole('button', { name: /^Endings: O/ }).click();
  await page.keyboard.press('b');
  await comesToRead(() => keys.getByRole('alert').textContent(), /^B is taken: Deal/);
  await keys.getByRole('button', { name: /^Endings: O/ }).click();
  await page.keyboard.press('x');
  await keys.getByRole('button', { name: /^Endings: X/ }).waitFor();
  await escape(page, keys);
  await page.keyboard.press('x');
  await desk('Endings').waitFor();
  await page.reload();
  await atTheTable(page);
  await page.keyboard.press('x');
  await desk('Endings').waitFor();

  await page.keyboard.press('?');
  await keys.getByRole('checkbox').uncheck();
  await escape(page, keys);
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  expect(await keys.isVisible()).toBe(false);
  await desk('Endings').waitFor();
  expect(complaints).toEqual([]);
});
