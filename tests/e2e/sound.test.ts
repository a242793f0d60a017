/** Sound in a browser: none before a gesture, none when muted, captions for who does not hear, and never loud. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CUES } from '../../src/store/sounds.ts';
import type { Settings } from '../../src/store/settings.ts';
import { beginWith, settled } from '../../tooling/look/page.ts';
import { builtGame, comesTo, newGame, press, watchedPage } from './play.ts';

const game = builtGame();
let workshop: ViteDevServer;
beforeAll(async () => {
  workshop = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'warn',
    // Neither a package that is met late nor a file saved elsewhere may load the page again under a test.
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await workshop.listen();
});
afterAll(() => workshop.close());

declare global {
  var contextsMade: number;
}

/** Counts audio contexts from before the page's first script. */
const countContexts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    globalThis.contextsMade = 0;
    globalThis.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        globalThis.contextsMade++;
      }
    };
  });
};

const contextsMade = (page: Page): Promise<number> => page.evaluate(() => globalThis.contextsMade);

const aVote = async (page: Page): Promise<void> => {
  await page.goto(`${game.url()}?canvas=off`);
  await page.getByRole('button', { name: 'New game' }).waitFor();
};

const holdIt = async (page: Page): Promise<void> => {
  await newGame(page, 'sound', /Quick term/);
  await press(page, 'Dossier of United States');
  await page.getByRole('dialog', { name: 'United States' }).waitFor();
};

test('nothing is made before the first gesture, one context after it', async () => {
  const { page, complaints } = await watchedPage(game.browser());
  await countContexts(page);
  await beginWith(page, { captions: 'on' });
  await aVote(page);
  await settled(page);
  expect(await contextsMade(page)).toBe(0);
  await holdIt(page);
  await page.getByText('[paper slides over the table]').waitFor();
  await comesTo(() => contextsMade(page), 1);
  expect(complaints).toEqual([]);
});

const MUTES: Partial<Settings>[] = [{ sound: 'off' }, { classMode: 'on' }];

test.each(MUTES)('with %o nothing is made, and captions still tell', async (settings) => {
  const { page, complaints } = await watchedPage(game.browser());
  await countContexts(page);
  await beginWith(page, { ...settings, captions: 'on' });
  await aVote(page);
  await holdIt(page);
  await page.getByText('[paper slides over the table]').waitFor();
  expect(await contextsMade(page)).toBe(0);
  expect(complaints).toEqual([]);
});

test('every cue can be heard, and none is loud', async () => {
  const { page } = await watchedPage(game.browser());
  const render = `${workshop.resolvedUrls?.local[0] ?? ''}tests/sound/harness/render.ts`;
  await page.goto(render);
  await page.addScriptTag({ type: 'module', url: render });
  await page.waitForFunction(() => 'renderCue' in globalThis);
  for (const cue of CUES) {
    const { peak, energy } = await page.evaluate((name) => globalThis.renderCue(name), cue);
    expect(peak, cue).toBeLessThan(0.5);
    expect(energy, cue).toBeGreaterThan(0.1);
  }
});
