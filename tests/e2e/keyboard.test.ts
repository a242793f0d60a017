/** The first turn without a mouse and without a canvas: read a reason, change a mind, hear a silence hold. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtGame, watchedPage } from './play.ts';

const game = builtGame();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Tab on until the focus is on something of that name. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let step = 0; step < 90; step++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(name)}`);
};

test('the first turn by keyboard alone, on the grid', async () => {
  const { page, complaints, shoot, close } = await watchedPage(game.browser(), {
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await page.goto(`${game.url()}?canvas=off`);
  await page.getByRole('heading', { name: 'Silence Procedure' }).waitFor();
  await tabTo(page, /^New game$/);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Seed' }).waitFor();
  await tabTo(page, /^Take the chair$/);
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();

  // Read a reason: walk the grid to the United States and open its dossier.
  await page.keyboard.press('g');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-member'));
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toMatch(/^Canada: agrees/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^United States: breaks silence/);
  await page.keyboard.press('Enter');
  const dossier = page.getByRole('dialog', { name: 'United States' });
  await dossier.waitFor();
  expect(await dossier.textContent()).toMatch(/breaks silence at −\d/);
  await shoot('20-keyboard-dossier');
  await page.keyboard.press('Escape');
  await dossier.waitFor({ state: 'hidden' });

  // Change a mind.
  await page.keyboard.press('c');
  await page.waitForFunction(() => document.activeElement?.id === 'mind-heading');
  await tabTo(page, /^Apply: /);
  await page.keyboard.press('Enter');
  await page.getByText('It all but surely passes the council.').waitFor();

  // Hear a silence hold.
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await tabTo(page, /^Table it$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Silence procedure' }).waitFor();
  await tabTo(page, /^Open them all$/);
  await page.keyboard.press('Enter');
  await page.getByText('Silence held. The text stands.').waitFor();
  expect(await page.locator('.envelope').count()).toBe(32);
  await shoot('21-keyboard-council');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Back to the table');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Deal' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'End it' }).waitFor();
  await tabTo(page, /^End it$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /what moved, and why/ }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
