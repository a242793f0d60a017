/** The documents in a browser: communiqué, newspapers, charts as tables, dossier, members, chronicle, and all of it on paper. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from '../../tooling/look/page.ts';
import {
  allOpened,
  builtGame,
  comesTo,
  comesToRead,
  endHalfYear,
  escape,
  goOn,
  newGame,
  press,
  tableIt,
  watchedPage,
} from './play.ts';

const game = builtGame();

/** Every half-year but the first two is a caretaker’s; nothing is drawn on a canvas. */
const opened = async (page: Page): Promise<void> => {
  await page.goto(`${game.url()}?canvas=off`);
  await page.getByRole('heading', { name: 'Silence Procedure' }).waitFor();
  await newGame(page, 'papers', /Standard/);
};

const communique = async (page: Page): Promise<void> => {
  await comesTo(() => page.locator('.front-page').count(), 3);
  await settled(page);
  const leads = await page.locator('.front-page .banner').allTextContents();
  expect(new Set(leads).size).toBe(3);
  expect(await page.locator('output').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining(leads[2] ?? 'no lead')]),
  );
  const chart = page.locator('.chart-figure').first();
  await chart.locator('svg').waitFor();
  await chart.getByRole('button', { name: /^The same as a table/ }).click();
  const cells = await chart.locator('tbody tr td:nth-of-type(2)').allTextContents();
  const changes = await chart.locator('tbody tr td:nth-of-type(1)').allTextContents();
  const total = (text: string | undefined) => Number((text ?? '').replace('−', '-'));
  expect(total(changes.at(-1))).toBeCloseTo(total(cells.at(-1)) - total(cells[0]), 0);
};

const dossier = async (page: Page): Promise<void> => {
  await press(page, 'List');
  await page.getByRole('button', { name: /^POL Poland/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Poland' });
  await sheet.waitFor();
  for (const tab of ['Red lines', 'Promises', 'Memory', 'Home', 'Profile', 'Interests']) {
    await sheet.getByRole('tab', { name: tab }).click();
    await sheet.getByRole('tabpanel', { name: tab }).waitFor();
  }
  await sheet.locator('summary', { hasText: 'why?' }).first().click();
  await sheet.getByText(/falls? by the country’s calendar|fall by the country/).waitFor();
};

/** On paper every tab of a dossier is told, and nothing around it. */
const onPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await settled(page);
  expect(await page.locator('.room-header').isVisible()).toBe(false);
  for (const heading of ['Red lines', 'Promises', 'Memory', 'Home', 'Profile', 'Interests'])
    expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible()).toBe(true);
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.dossier *')]
      .filter(
        (e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible',
      )
      .map((e) => e.className),
  );
  expect(clipped.filter((name) => !name.includes('visually-hidden'))).toEqual([]);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
};

const members = async (page: Page): Promise<void> => {
  const table = page.locator('table.members');
  await table.getByRole('button', { name: 'Spending' }).click();
  await comesToRead(() => table.locator('th[aria-sort="ascending"]').textContent(), 'Spending');
  await table.getByRole('button', { name: 'Spending' }).click();
  await comesTo(() => table.locator('th[aria-sort="descending"]').count(), 1);
  await page.getByRole('searchbox', { name: 'Find' }).fill('pol');
  await comesTo(() => table.locator('tbody tr').count(), 1);
  await page.getByText('1 of 32 shown').waitFor();
  await page.getByRole('searchbox', { name: 'Find' }).fill('');
  await page.locator('.column-choice summary').click();
  await page.getByRole('checkbox', { name: 'Resentment' }).check();
  await table.getByRole('button', { name: 'Resentment' }).waitFor();
};

const chronicle = async (page: Page): Promise<void> => {
  await press(page, 'Chronicle');
  const sheet = page.getByRole('dialog', { name: 'Chronicle' });
  await sheet.getByText('Office of the Secretary-General · 2025 H2').waitFor();
  await settled(page);
  await page.keyboard.press(',');
  await sheet.getByText('Office of the Secretary-General · 2025 H1').waitFor();
  await sheet.locator('.votes summary').click();
  await comesTo(() => sheet.locator('.votes tbody tr').count(), 32);
  await page.keyboard.press('.');
  await sheet.getByText('Office of the Secretary-General · 2025 H2').waitFor();
  await press(page, 'Over time');
  await sheet.getByRole('img', { name: 'Indices over time' }).waitFor();
  await sheet.getByRole('combobox', { name: 'Government' }).selectOption('POL');
  await sheet.getByRole('img', { name: /Spending.*Poland/ }).waitFor();
  await escape(page, sheet);
};

test('the documents of two half-years', async () => {
  const { page, complaints } = await watchedPage(game.browser(), {
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await opened(page);
  await page.locator('.mind .apply').first().click();
  await tableIt(page);
  await allOpened(page);
  await press(page, 'Back to the table');
  await endHalfYear(page);
  await communique(page);
  await goOn(page, page.getByRole('tab', { name: 'Deal' }));
  await endHalfYear(page);
  await goOn(page, page.getByRole('tab', { name: 'Deal' }));
  await page.getByRole('tab', { name: 'Endings' }).click();
  await page
    .getByText(/closer|further/)
    .first()
    .waitFor({ state: 'attached' });
  await chronicle(page);
  await dossier(page);
  await onPaper(page);
  await press(page, 'Close');
  await members(page);
  expect(complaints).toEqual([]);
});
