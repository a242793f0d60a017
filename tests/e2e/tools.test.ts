/** Finding anything, the codex, the settings and the saved games; without a canvas. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createGame, openScenario, printRecord } from '../../src/session/index.ts';
import { SETTINGS_KEY } from '../../src/store/settings.ts';
import { builtGame, newGame, watchedPage } from './play.ts';

const game = builtGame();

const open = async (seed: string | null) => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  await watched.page.goto(`${game.url()}?canvas=off`);
  if (seed !== null) await newGame(watched.page, seed, /Full campaign/);
  return watched;
};

const find = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('menuitem').first().waitFor();
};

test('anything is found: an aimed action, a member, a setting, an entry, and why not', async () => {
  const { page, complaints, shoot, close } = await open('finding');
  await find(page, 'sound out pol');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.classList.contains('do-it'));
  expect(await page.locator('.do-it').textContent()).toContain('Poland');

  await find(page, 'turkiye dossier');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Türkiye' }).waitFor();
  await page.keyboard.press('Escape');

  await find(page, 'paper light');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');

  await find(page, 'call a summit');
  await shoot('40-palette');
  await page
    .getByRole('menuitem', { name: /^Call a summit/ })
    .first()
    .click();
  expect(await page.locator('.palette .why-not').first().textContent()).toMatch(/^Call a summit: /);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('opt-out right');
  await page.getByRole('menuitem').filter({ hasText: 'Opt-out right' }).first().click();
  const codex = page.getByRole('dialog', { name: 'Codex' });
  await codex.getByRole('heading', { name: 'Opt-out right' }).waitFor();
  await codex.getByRole('button', { name: 'Show me' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'dial-optout');

  // And from the reasons of a figure.
  await page.getByRole('button', { name: /^Cohesion/ }).click();
  await page.getByRole('button', { name: 'In the codex' }).click();
  await codex.getByRole('heading', { name: 'Cohesion' }).waitFor();
  await page.keyboard.press('Escape');
  await codex.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
  await close();
});

test('the codex is read before a game, by search and by links, on a phone', async () => {
  const { page, complaints, shoot, close } = await open(null);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('button', { name: 'Codex' }).click();
  const codex = page.getByRole('dialog', { name: 'Codex' });
  await codex.getByRole('searchbox').fill('sceptic');
  await codex.getByRole('button', { name: /^Sceptic/ }).click();
  await codex.getByRole('heading', { name: 'Sceptic' }).waitFor();
  await shoot('41-codex-phone');
  await codex.getByRole('button', { name: 'h1x', exact: true }).click();
  expect(await codex.textContent()).toMatch(/a sceptic would set.*Rests on/);
  await codex.getByRole('button', { name: 'Back' }).click();
  await codex.getByRole('heading', { name: 'Sceptic' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );
  expect(complaints).toEqual([]);
  await close();
});

test('settings take hold at once, are kept, and what cannot be read is put aside', async () => {
  const { page, complaints, shoot, close } = await open(null);
  const rootPx = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('combobox', { name: 'Size of the text' }).selectOption('200');
  await page.getByRole('combobox', { name: 'Typeface' }).selectOption('opendyslexic');
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '30px');
  await page.waitForFunction(() => document.fonts.check('15px OpenDyslexic'));
  await shoot('42-settings');
  await page.reload();
  await page.getByRole('heading', { name: 'Silence Procedure' }).waitFor();
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '30px');
  // On a page of half the width, the layout is that of half the width.
  await newGame(page, 'large', /Full campaign/);
  await page.locator('.phone-tabs').waitFor();
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"theme":"dark","textSize":"enormous"');
  }, SETTINGS_KEY);
  await page.reload();
  // The tab goes straight back to its game, and is told there.
  await page.getByText('Some settings could not be read').waitFor();
  expect(await rootPx()).toBe('15px');
  await find(page, 'to the title');
  await page.keyboard.press('Enter');
  await page.getByText('Some of your settings could not be read').waitFor();
  await page.getByRole('button', { name: 'Settings' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what was stored' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('enormous');
  expect(complaints).toEqual([]);
  await close();
});

test('games are kept side by side: named, exported, imported, linked, deleted', async () => {
  const { page, complaints, shoot, close } = await open('first game');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await find(page, 'to the title');
  await page.keyboard.press('Enter');
  await newGame(page, 'second game', /Full campaign/);
  await page.getByRole('slider', { name: 'Core guarantee' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(600);
  await find(page, 'saved games');
  await page.keyboard.press('Enter');
  const saves = page.getByRole('dialog', { name: 'Saved games' });
  const rows = saves.locator('.save');
  await rows.nth(1).waitFor();
  expect(await rows.nth(0).textContent()).toContain('seed second game');

  await rows
    .nth(1)
    .getByRole('button', { name: /^Rename/ })
    .click();
  await saves.getByRole('textbox', { name: 'Name' }).fill('The one before');
  await page.keyboard.press('Enter');
  await saves.getByRole('heading', { name: 'The one before' }).waitFor();

  const download = page.waitForEvent('download');
  await rows
    .nth(1)
    .getByRole('button', { name: /^Export/ })
    .click();
  const file = await (await download).path();
  const importInput = saves.locator('input[type=file]');
  await importInput.setInputFiles({
    name: 'old.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      readFileSync(file, 'utf8').replace(/"rulesVersion": \d+/, '"rulesVersion": 1'),
    ),
  });
  expect(await saves.getByRole('alert').textContent()).toMatch(/played under rules 1/);
  await importInput.setInputFiles(file);
  await rows.nth(2).waitFor();
  expect(await rows.nth(0).textContent()).toContain('seed first game');
  await shoot('43-saves');

  await rows
    .nth(0)
    .getByRole('button', { name: /^Copy as a link/ })
    .click();
  await saves.getByText(/^Copied/).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await rows
    .nth(0)
    .getByRole('button', { name: /^Delete/ })
    .click();
  await saves.getByRole('button', { name: 'Delete for good' }).click();
  await rows.nth(2).waitFor({ state: 'hidden' });
  await rows.filter({ hasText: 'The one before' }).getByRole('button', { name: /^Open/ }).click();
  await page.getByRole('tab', { name: 'Deal' }).waitFor();

  await page.waitForLoadState('networkidle');
  await page.goto(link.replace('#', '?canvas=off#'));
  await page.getByRole('tab', { name: 'Deal' }).waitFor();
  expect(page.url()).not.toContain('#');
  await page.waitForLoadState('networkidle');
  await page.goto(`${game.url()}?canvas=off&again#game=nonsense`);
  await page.getByText('The link is damaged').waitFor();
  // What was being fetched for offline play when the page was left is no complaint.
  expect(complaints.filter((line) => !line.startsWith('failed: '))).toEqual([]);
  await close();
});

test('a game saved before there were slots becomes one', async () => {
  const old = createGame({
    scenario: openScenario('coalition-2025'),
    seed: 'an old save',
    lens: 'agnostic',
    personTurns: 24,
  });
  const { page, complaints, close } = await watchedPage(game.browser());
  // A page of the same origin that does not open the database.
  await page.goto(`${game.url()}icons/icon.svg`);
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('silence-procedure', 1);
        request.addEventListener('upgradeneeded', () => {
          const save = {
            summary: { startYear: 2025, startHalf: 1, turn: 0, turnsTotal: 24, ended: false },
            record,
            draft: '{}',
          };
          request.result.createObjectStore('saves').put(save, 'current');
        });
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(new Error('the database refused')));
      }),
    printRecord(old.record()),
  );
  // It has no icon of its own.
  complaints.length = 0;
  await page.goto(`${game.url()}?canvas=off`);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('tab', { name: 'Deal' }).waitFor();
  await find(page, 'saved games');
  await page.keyboard.press('Enter');
  await page.getByText('This game is open.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});
