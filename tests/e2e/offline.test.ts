/** From a folder of a host, and without a network after the first visit. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtGame, comesTo, newGame, press, watchedPage } from './play.ts';

const game = builtGame('/a/folder/of/ours/');

test('after one visit the game opens and plays without a network', async () => {
  const { page, complaints } = await watchedPage(game.browser());
  await page.goto(game.url());
  await page.getByRole('button', { name: 'New game' }).waitFor();
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(game.url());
  await page.context().setOffline(true);
  await page.reload();
  await newGame(page, 'offline', /Quick term/);
  await page.locator('.scene canvas').waitFor();
  expect(complaints).toEqual([]);
});

test('a new version waits on the title until it is taken', async () => {
  const { page, complaints } = await watchedPage(game.browser());
  const offer = page.getByRole('button', { name: 'Load it' });
  await page.goto(game.url());
  await page.evaluate(async () => navigator.serviceWorker.ready);
  expect(await offer.isVisible()).toBe(false);
  appendFileSync(join(game.files(), 'sw.js'), '\n// another version\n');
  await page.reload();
  await offer.waitFor();
  await newGame(page, 'update', /Quick term/);
  expect(await offer.isVisible()).toBe(false);
  await press(page, 'Menu');
  await press(page, 'To the title');
  await Promise.all([page.waitForEvent('load'), offer.click()]);
  await page.getByRole('button', { name: /Continue/ }).waitFor();
  // The one that waited is the one that serves, and nothing waits any more.
  await comesTo(
    () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return registration.waiting === null && registration.installing === null;
      }),
    true,
  );
  expect(await offer.isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('it can be installed: a manifest with a name, a start and icons that are there', async () => {
  const { page, complaints } = await watchedPage(game.browser());
  await page.goto(game.url());
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(href ?? '', game.url());
  const manifest: unknown = await (await page.request.get(address.href)).json();
  expect(manifest).toMatchObject({ name: 'Silence Procedure', display: 'standalone' });
  const icons = manifest instanceof Object && 'icons' in manifest ? manifest.icons : [];
  if (!Array.isArray(icons)) throw new Error('icons are no list');
  expect(icons.length).toBeGreaterThanOrEqual(3);
  for (const icon of icons as { src: string }[])
    expect((await page.request.get(new URL(icon.src, address).href)).ok(), icon.src).toBe(true);
  expect(complaints).toEqual([]);
});
