/** When something breaks: the record is still handed over, and a save that cannot be read is kept. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newGame, builtGame, watchedPage } from './play.ts';

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

test('an unhandled error shows a screen that gives the record as a file', async () => {
  const { page, shoot, close } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'broken', /Full campaign/);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a deliberate fault');
    }, 0);
  });
  await page.getByRole('heading', { name: 'Something broke' }).waitFor();
  await shoot('30-error');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the record as a file' }).click();
  expect((await download).suggestedFilename()).toBe('silence-procedure-record.json');
  await close();
});

test('a save cut off in the middle is refused in one line, and kept for download', async () => {
  const { page, complaints, close } = await watchedPage(game.browser());
  await page.goto(`${game.url()}?canvas=off`);
  await newGame(page, 'truncated', /Full campaign/);
  await page.waitForTimeout(800);
  await truncateSave(page);
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('could not be read');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the unreadable save' }).click();
  expect((await download).suggestedFilename()).toMatch(/unreadable/);
  expect(complaints).toEqual([]);
  await close();
});
