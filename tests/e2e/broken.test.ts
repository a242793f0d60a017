/** When something breaks: the record is still handed over, and a save that cannot be read is kept. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  createGame,
  openScenario,
  parseRecord,
  printRecord,
  restoreGame,
} from '../../src/session/index.ts';
import { settled } from '../../tooling/look/page.ts';
import { atTheTable, builtGame, find, newGame, untilKept, watchedPage } from './play.ts';

const game = builtGame();

/** Cut the saved record off in the middle. */
const truncateSave = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('the database refused')));
      });
    const database = await done(indexedDB.open('silence-procedure'));
    const saves = database.transaction('games', 'readwrite').objectStore('games');
    const [id] = await done(saves.getAllKeys());
    if (id === undefined) throw new Error('no save');
    const save: unknown = await done(saves.get(id));
    if (typeof save !== 'object' || save === null || !('record' in save))
      throw new Error('no save');
    await done(saves.put({ ...save, record: String(save.record).slice(0, 200) }, id));
  });

/** From now on no number can be drawn. */
const breakNumbers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get: () => {
        throw new Error('a deliberate fault');
      },
    });
  });

const broke = (page: Page) => page.getByRole('heading', { name: 'Something broke' });

/** The record that the error screen hands over leads to a game; then on to the title, and into the game. */
const recoverFrom = async (page: Page, button: string): Promise<void> => {
  await broke(page).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const record = parseRecord(readFileSync(await (await download).path(), 'utf8'));
  expect(restoreGame(record, openScenario(record.scenarioId)).record()).toEqual(record);
  await page.getByRole('button', { name: 'To the title, and go on' }).click();
  await page.getByRole('button', { name: /^Continue/ }).click();
};

test('an unhandled error in the room hands over the record, and the game goes on', async () => {
  const { page, shoot } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'broken', /Full campaign/);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a deliberate fault');
    }, 0);
  });
  await broke(page).waitFor();
  await shoot('30-error');
  await recoverFrom(page, 'Save the record as a file');
  await atTheTable(page);
});

test('what breaks while the room is drawn hands over the record, and the game goes on', async () => {
  const { page } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'broken room', /Full campaign/);
  await breakNumbers(page);
  await page.keyboard.press('o');
  await recoverFrom(page, 'Save the record as a file');
  await atTheTable(page);

  // And so does what breaks before a new game, with the last game.
  await find(page, 'To the title', /^To the title/);
  await page.getByRole('button', { name: 'New game', exact: true }).click();
  await page.getByRole('radio', { name: /^Standard/ }).waitFor();
  await breakNumbers(page);
  await page.getByRole('radio', { name: /^Iron term/ }).click();
  await recoverFrom(page, 'Save the last game as a file');
  await atTheTable(page);
});

test('what breaks at the ending hands over the record, and the ending comes back', async () => {
  const ended = createGame({
    scenario: openScenario('coalition-2025'),
    seed: 'broken ending',
    lens: 'agnostic',
    personTurns: 0,
  });
  await ended.playOn(() => undefined);
  const { page } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'ended.json',
    mimeType: 'application/json',
    buffer: Buffer.from(printRecord(ended.record())),
  });
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.locator('.stage-ending').waitFor();
  await settled(page);
  await breakNumbers(page);
  await page.keyboard.press('Control+k');
  await recoverFrom(page, 'Save the record as a file');
  await page.locator('.stage-ending').waitFor();
});

test('a save cut off in the middle is refused in one line, and kept for download', async () => {
  const { page, complaints } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'truncated', /Full campaign/);
  // What is still being worked out would be written over it.
  await untilKept(page, 'truncated');
  await truncateSave(page);
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('could not be read');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the unreadable save' }).click();
  expect((await download).suggestedFilename()).toMatch(/unreadable/);
  expect(complaints).toEqual([]);
});
