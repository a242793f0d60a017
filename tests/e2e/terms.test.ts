/** Words that explain themselves: by mouse, by key and by touch, one inside the other. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtGame, comesTo, focused, newGame, watchedPage } from './play.ts';

const game = builtGame();

const hints = (page: Page) => page.locator('.hint');
const shows = (page: Page, count: number): Promise<void> =>
  comesTo(() => hints(page).count(), count);
const mark = (page: Page, term: string) =>
  page.getByRole('button', { name: `What is ${term}?` }).first();

test('a term opens under the pointer, its own terms open in turn, and Esc closes the last', async () => {
  const { page, complaints, shoot } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'terms', /Full campaign/);
  await mark(page, 'Silence procedure').hover();
  await shows(page, 1);
  await hints(page).locator('.hint-word').first().hover();
  await shows(page, 2);
  await shoot('42-terms');
  await page.keyboard.press('Escape');
  await shows(page, 1);
  await page.keyboard.press('Escape');
  await shows(page, 0);
  await comesTo(() => focused(page), 'What is Silence procedure?');
  expect(complaints).toEqual([]);
});

test('P keeps it open, Tab walks into it, and a dialog below it stays', async () => {
  const { page, complaints } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'terms', /Full campaign/);
  await mark(page, 'Win-set').focus();
  await page.keyboard.press('p');
  await shows(page, 1);
  await comesTo(() => focused(page), 'Let go');
  await page.mouse.click(300, 740);
  await shows(page, 1);
  await page.keyboard.press('Escape');
  await shows(page, 0);
  await page.keyboard.press('k');
  await mark(page, 'Corridor call').focus();
  expect(
    await mark(page, 'Corridor call').evaluate(
      (element) =>
        document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
    ),
  ).toMatch(/^A government at your door/);
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Dossier of United States' }).click();
  await mark(page, 'Margin').click();
  await shows(page, 1);
  await page.keyboard.press('Escape');
  await shows(page, 0);
  expect(await page.getByRole('dialog', { name: 'United States' }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('a tap opens a term on a phone, and the codex has more', async () => {
  const { page, complaints } = await watchedPage(game.browser(), {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
  });
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'terms', /Full campaign/);
  await mark(page, 'Silence procedure').tap();
  await shows(page, 1);
  await hints(page).locator('.hint-word').first().tap();
  await shows(page, 2);
  await hints(page).last().getByRole('button', { name: 'In the codex' }).tap();
  await page.getByRole('dialog', { name: 'Codex' }).waitFor();
  await page.getByRole('heading', { name: 'Letter', exact: true }).waitFor();
  expect(complaints).toEqual([]);
});
