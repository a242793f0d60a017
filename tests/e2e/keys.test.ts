/** Keys, taking back, and being asked before what cannot be taken back; without a canvas. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtGame, newGame, watchedPage } from './play.ts';

const game = builtGame();

const open = async (seed: string) => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  await watched.page.goto(`${game.url()}?canvas=off`);
  await newGame(watched.page, seed, /Full campaign/);
  return watched;
};

const said = (page: Page) => page.locator('output.said');

test('a dial and an action are taken back and done again by key, and a sounding is not', async () => {
  const { page, complaints, close } = await open('undo');
  const core = page.getByRole('slider', { name: 'Core guarantee' });
  await core.focus();
  await page.keyboard.press('ArrowRight');
  const moved = await core.inputValue();
  await page.keyboard.press('z');
  expect(await core.inputValue()).toBe('0');
  await page.keyboard.press('y');
  expect(await core.inputValue()).toBe(moved);

  await page.keyboard.press('a');
  await page.getByRole('button', { name: /^Propose a spending pledge/ }).click();
  await page.getByRole('button', { name: /^Do it\s*: Propose/ }).click();
  await page.getByText('7 political capital').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('8 political capital').waitFor();
  expect(await said(page).textContent()).toBe('Taken back: Propose a spending pledge.');

  await page.locator('[data-member="POL"]').first().focus();
  await page.keyboard.press('s');
  await page.getByText('This cannot be taken back.').waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('do-it'));
  await page.keyboard.press('Enter');
  await page.getByText('4 hours left').waitFor();
  await page.keyboard.press('z');
  expect(await said(page).textContent()).toContain('cannot be unheard');
  expect(complaints).toEqual([]);
  await close();
});

test('what cannot be taken back is asked first, until it is not', async () => {
  const { page, complaints, close } = await open('asking');
  await page.getByRole('button', { name: /^Table it/ }).click();
  const question = page.getByRole('dialog', { name: 'Table it' });
  expect(await question.textContent()).toContain('cannot be taken back');
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+Enter');
  const ending = page.getByRole('dialog', { name: 'End the half-year' });
  expect(await ending.textContent()).toMatch(/things are left undone.*waits in the corridor/);
  await ending.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Table it/ }).click();
  await page.getByRole('heading', { name: 'Silence procedure' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('keys are listed, given away once, turned off, and kept', async () => {
  const { page, complaints, close } = await open('keys');
  const desk = (name: string) => page.getByRole('tab', { name, selected: true });
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByRole('button', { name: /^Endings: O/ }).click();
  await page.keyboard.press('b');
  expect(await keys.getByRole('alert').textContent()).toMatch(/^B is taken: Deal/);
  await keys.getByRole('button', { name: /^Endings: O/ }).click();
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'hidden' });
  await page.keyboard.press('x');
  await desk('Endings').waitFor();
  await page.reload();
  await page.getByRole('tab', { name: 'Deal' }).waitFor();
  await page.keyboard.press('x');
  await desk('Endings').waitFor();

  await page.keyboard.press('?');
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'hidden' });
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  expect(await keys.isVisible()).toBe(false);
  expect(await desk('Endings').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
