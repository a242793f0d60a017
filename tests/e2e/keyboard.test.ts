/** The first turn without a mouse and without a canvas: read a reason, change a mind, hear a silence hold. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Settings } from '../../src/store/settings.ts';
import { beginWith, settled } from '../../tooling/look/page.ts';
import {
  atTheTable,
  builtGame,
  comesTo,
  comesToRead,
  escape,
  focused,
  focusOn,
  watchedPage,
} from './play.ts';

const game = builtGame();

/** Tab on until the focus is on something of that name; a dialog that opens takes the focus first. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  await settled(page);
  for (let step = 0; step < 90; step++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(name)}`);
};

/** Longer than Tab needs to come to the button that opens all envelopes. */
const SLOWLY: Partial<Settings> = { councilSpeed: 'slow' };

test('the first turn by keyboard alone, on the grid', async () => {
  const { page, complaints, shoot } = await watchedPage(game.browser(), {
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await beginWith(page, SLOWLY);
  await page.goto(`${game.url()}?canvas=off`);
  await page.getByRole('heading', { name: 'Silence Procedure' }).waitFor();
  await tabTo(page, /^New game$/);
  await page.keyboard.press('Enter');
  const seed = page.getByRole('textbox', { name: 'Seed' });
  await seed.waitFor();
  await settled(page);
  for (let step = 0; !(await seed.evaluate((field) => field === document.activeElement)); step++) {
    if (step > 90) throw new Error('Tab never reaches the seed');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('keyboard');
  await tabTo(page, /^Take the chair$/);
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  await atTheTable(page);

  // Read a reason: walk the grid to the United States and open its dossier.
  await page.keyboard.press('g');
  await focusOn(page, '[data-member]');
  await page.keyboard.press('ArrowUp');
  await comesToRead(() => focused(page), /^CAN Canada: agrees/);
  await page.keyboard.press('ArrowDown');
  await comesToRead(() => focused(page), /^USA United States: breaks silence/);
  await page.keyboard.press('Enter');
  const dossier = page.getByRole('dialog', { name: 'United States' });
  await dossier.waitFor();
  expect(await dossier.textContent()).toMatch(/breaks silence \(−\d/);
  await shoot('20-keyboard-dossier');
  await escape(page, dossier);
  await focusOn(page, '[data-member="USA"]');

  // Change a mind.
  await page.keyboard.press('c');
  await focusOn(page, '#mind-heading');
  await tabTo(page, /Apply: /);
  await page.keyboard.press('Enter');
  await page.getByText('It all but surely passes the council.').waitFor();

  // Hear a silence hold.
  await page.keyboard.press('n');
  await focusOn(page, '[data-next="table-it"]');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Table it' }).waitFor();
  await tabTo(page, /^Put it to the governments/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Silence procedure' }).waitFor();
  await tabTo(page, /^(Open them all|Back to the table)$/);
  if ((await focused(page)) === 'Open them all') await page.keyboard.press('Enter');
  await page.getByText('Silence held. The text stands.').waitFor();
  await comesTo(() => page.locator('.envelope').count(), 32);
  await shoot('21-keyboard-council');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Back to the table');
  await page.keyboard.press('Enter');
  await atTheTable(page);

  // Hear a caller out, and sound out a government.
  await page.keyboard.press('k');
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Corridor'));
  await tabTo(page, /^Say no/);
  await page.keyboard.press('Enter');
  await page.getByText('4 hours left').waitFor();
  await page.keyboard.press('a');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Act');
  await tabTo(page, /^Sound out/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Pola');
  await page.getByRole('option', { name: 'Poland' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role="option"][data-focused]', { hasText: 'Poland' }).waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, /Do it: Sound out: Poland/);
  await page.keyboard.press('Enter');
  await page.getByText('3 hours left').waitFor();

  // End the half-year, and answer what comes up.
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'End it' }).waitFor();
  await tabTo(page, /^End it$/);
  await page.keyboard.press('Enter');
  const report = page.getByRole('heading', { name: /what moved, and why/ });
  const choices = page.getByRole('list', { name: 'Your choices' });
  // The last voices of a roll-call are heard, and then left.
  const heard = page.getByRole('button', { name: 'Go on', exact: true });
  for (;;) {
    await report.or(choices).or(heard).first().waitFor();
    if (await report.isVisible()) break;
    const question = await page.locator('#main').textContent();
    if (await heard.isVisible()) await tabTo(page, /^Go on$/);
    else {
      const open = choices.locator('button:not([aria-disabled="true"])').first();
      const words = ((await open.textContent()) ?? '').slice(0, 8);
      await tabTo(page, new RegExp(`^${words.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}`, 'u'));
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (was) => document.querySelector('#main')?.textContent !== was,
      question,
    );
  }
  await report.waitFor();
  expect(complaints).toEqual([]);
});
