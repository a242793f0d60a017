/** Finding anything, the codex, the settings and the saved games; without a canvas. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createGame, openScenario, printRecord } from '../../src/session/index.ts';
import { SETTINGS_KEY } from '../../src/store/settings.ts';
import {
  atTheTable,
  builtGame,
  comesTo,
  comesToRead,
  escape,
  find,
  focusOn,
  newGame,
  untilKept,
  watchedPage,
} from './play.ts';

const game = builtGame();

const open = async (seed: string | null) => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  await watched.page.goto(`${game.url()}?canvas=off`);
  if (seed !== null) await newGame(watched.page, seed, /Full campaign/);
  return watched;
};

test('anything is found: an aimed action, a member, a setting, an entry, and why not', async () => {
  const { page, complaints, shoot } = await open('finding');
  await find(page, 'sound out pol', /^Sound out: Poland/);
  await focusOn(page, '.do-it');
  expect(await page.locator('.do-it').textContent()).toContain('Poland');

  await find(page, 'turkiye dossier', /Türkiye/);
  await escape(page, page.getByRole('dialog', { name: 'Türkiye' }));

  await find(page, 'paper light', /light/i);
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('call a summit');
  const summit = page.getByRole('menuitem', { name: /^Call a summit/ }).first();
  await summit.waitFor();
  await shoot('40-palette');
  await summit.click();
  await comesToRead(
    () => page.locator('.palette .why-not').first().textContent(),
    /^Call a summit: /,
  );
  await escape(page, page.getByRole('dialog'));

  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('opt-out right');
  await page.getByRole('menuitem').filter({ hasText: 'Opt-out right' }).first().click();
  const codex = page.getByRole('dialog', { name: 'Codex' });
  await codex.getByRole('heading', { name: 'Opt-out right' }).waitFor();
  await codex.getByRole('button', { name: 'Show me' }).click();
  await focusOn(page, '#dial-optout');

  // And from the reasons of a figure.
  await page.getByRole('button', { name: /^Cohesion/ }).click();
  await page.getByRole('button', { name: 'In the codex' }).click();
  await codex.getByRole('heading', { name: 'Cohesion' }).waitFor();
  await escape(page, codex);
  expect(complaints).toEqual([]);
});

test('the codex is read before a game, by search and by links, on a phone', async () => {
  const { page, complaints, shoot } = await open(null);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('button', { name: 'Codex' }).click();
  const codex = page.getByRole('dialog', { name: 'Codex' });
  await codex.getByRole('searchbox').fill('sceptic');
  await codex.getByRole('button', { name: /^Sceptic/ }).click();
  await codex.getByRole('heading', { name: 'Sceptic' }).waitFor();
  await shoot('41-codex-phone');
  await codex.getByRole('button', { name: 'h1x', exact: true }).click();
  await comesToRead(() => codex.textContent(), /a sceptic would set.*Rests on/);
  await codex.getByRole('button', { name: 'Back' }).click();
  await codex.getByRole('heading', { name: 'Sceptic' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );
  expect(complaints).toEqual([]);
});

test('settings take hold at once, are kept, and what cannot be read is put aside', async () => {
  const { page, complaints, shoot } = await open(null);
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
  await comesTo(rootPx, '15px');
  await find(page, 'to the title', /^To the title/);
  await page.getByText('Some of your settings could not be read').waitFor();
  await page.getByRole('button', { name: 'Settings' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what was stored' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('enormous');
  expect(complaints).toEqual([]);
});

test('games are kept side by side: named, exported, imported, linked, deleted', async () => {
  const { page, complaints, shoot } = await open('first game');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await find(page, 'to the title', /^To the title/);
  await newGame(page, 'second game', /Full campaign/);
  await page.getByRole('slider', { name: 'Core guarantee' }).focus();
  await page.keyboard.press('ArrowRight');
  // What is kept later would come to stand above what is imported.
  await untilKept(page, 'second game');
  await find(page, 'saved games', /^Saved games/);
  const saves = page.getByRole('dialog', { name: 'Saved games' });
  const rows = saves.locator('.save');
  await rows.nth(1).waitFor();
  await comesToRead(() => rows.nth(0).textContent(), 'seed second game');

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
  await comesToRead(() => saves.getByRole('alert').textContent(), /played under rules 1/);
  await importInput.setInputFiles(file);
  await rows.nth(2).waitFor();
  await comesToRead(() => rows.nth(0).textContent(), 'seed first game');
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
  await atTheTable(page);

  await page.goto(link.replace('#', '?canvas=off#'));
  await atTheTable(page);
  expect(page.url()).not.toContain('#');
  await page.goto(`${game.url()}?canvas=off&again#game=nonsense`);
  await page.getByText('The link is damaged').waitFor();
  expect(complaints).toEqual([]);
});

test('a game saved before there were slots becomes one', async () => {
  const old = createGame({
    scenario: openScenario('coalition-2025'),
    seed: 'an old save',
    lens: 'agnostic',
    personTurns: 24,
  });
  const { page, complaints } = await watchedPage(game.browser());
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
  await atTheTable(page);
  await find(page, 'saved games', /^Saved games/);
  await page.getByText('This game is open.').waitFor();
  expect(complaints).toEqual([]);
});
