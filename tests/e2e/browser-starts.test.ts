import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

test('the browser of the tests draws a page, and draws with WebGL', async () => {
  const page = await browser.newPage();
  await page.setContent('<h1>Silence</h1><canvas></canvas>');
  expect(await page.textContent('h1')).toBe('Silence');
  const webgl = await page.evaluate(
    () => document.querySelector('canvas')?.getContext('webgl') !== null,
  );
  expect(webgl).toBe(true);
  expect((await page.screenshot()).length).toBeGreaterThan(1000);
  await page.close();
});
