/**
 * Ten campaigns in one tab: the heap after the tenth is within 10 % of that after the second, and there is one canvas.
 * How much of it is compiled code, which grows while the browser warms up to the game, is told beside it.
 *
 *   npm run measure:memory
 *   npm run measure:memory -- --campaigns 4 --length 6
 */
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import type { CDPSession, Page } from 'playwright-core';
import { adoptWords } from '../../src/i18n/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { Settings } from '../../src/store/settings.ts';
import { launchBrowser, serveBuiltGame } from '../../tests/support/browser.ts';
import { beginWith } from '../look/page.ts';
import { playToTheEnd, startGame, type Length } from '../look/walk.ts';
import { heapParts, type HeapParts } from './heap-parts.ts';

const GROWTH = 1.1;
/** The campaign that the last is held against. */
const FIRST_COMPARED = 2;
const PATIENCE_MS = 60_000;
const SETTINGS: Partial<Settings> = {
  councilSpeed: 'at-once',
  learnt: 'yes',
  coached: 'yes',
  sound: 'off',
};

const { values } = parseArgs({
  options: {
    campaigns: { type: 'string', default: '10' },
    length: { type: 'string', default: '6' },
  },
});

interface Measured {
  heapMb: number;
  /** For the two campaigns that are compared; null for the others. */
  parts: HeapParts | null;
  canvases: number;
  listeners: number;
  nodes: number;
}

/** Less than this and there is nothing more to collect, bytes. */
const HARDLY = 50_000;
const MOST_COLLECTIONS = 10;

/** What is still held once the page has come to rest: some of it goes only when a timer of the screen before has run out. */
const collected = async (page: Page, devTools: CDPSession): Promise<number> => {
  let before = Infinity;
  for (let time = 0; time < MOST_COLLECTIONS; time++) {
    await devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devTools.send('Runtime.getHeapUsage');
    if (before - usedSize < HARDLY) return usedSize;
    before = usedSize;
    await page.waitForTimeout(1000);
  }
  return before;
};

const measure = async (page: Page, devTools: CDPSession, compared: boolean): Promise<Measured> => {
  const canvases = await page.locator('canvas').count();
  const usedSize = await collected(page, devTools);
  const { metrics } = await devTools.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((m) => m.name === name)?.value ?? 0;
  return {
    heapMb: usedSize / 1e6,
    parts: compared ? await heapParts(devTools) : null,
    canvases,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
  };
};

adoptWords('en', en);
const [browser, site] = await Promise.all([launchBrowser(), serveBuiltGame()]);
const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en' });
const page = await context.newPage();
page.setDefaultTimeout(PATIENCE_MS);
const devTools = await context.newCDPSession(page);
await devTools.send('Performance.enable');
await beginWith(page, SETTINGS);
await page.goto(site.url);
const rows: Measured[] = [];
let mostCanvases = 0;
const campaigns = Number(values.campaigns);
for (let campaign = 1; campaign <= campaigns; campaign++) {
  await startGame(page, `memory-${campaign}`, values.length as Length);
  await playToTheEnd(page, async () => {
    mostCanvases = Math.max(mostCanvases, await page.locator('canvas').count());
  });
  await page.locator('[data-next="to-title"]').first().click();
  await page.getByRole('button', { name: en['title.new'] }).first().waitFor();
  await page.waitForTimeout(500);
  const compared = campaign === FIRST_COMPARED || campaign === campaigns;
  const row = await measure(page, devTools, compared);
  rows.push(row);
  console.log(`campaign ${campaign}: ${row.heapMb.toFixed(1)} MB`);
}
await browser.close();
await site.close();

const table = new Table({
  head: [
    'campaign',
    'heap MB',
    'code MB',
    'data MB',
    'canvases at the title',
    'listeners',
    'nodes',
  ],
  colAligns: ['right', 'right', 'right', 'right', 'right', 'right', 'right'],
  style: { head: [], border: [], compact: true },
});
rows.forEach(({ heapMb, parts, canvases, listeners, nodes }, n) =>
  table.push([
    n + 1,
    heapMb.toFixed(1),
    parts?.codeMb.toFixed(1) ?? '',
    parts?.dataMb.toFixed(1) ?? '',
    canvases,
    listeners,
    nodes,
  ]),
);
console.log(table.toString());
const second = rows[FIRST_COMPARED - 1];
const last = rows.at(-1);
/** Last campaign to the second. */
const growthOf = (size: (row: Measured) => number): number =>
  second === undefined || last === undefined ? NaN : size(last) / size(second);
const growth = growthOf(({ heapMb }) => heapMb);
const data = growthOf(({ parts }) => parts?.dataMb ?? NaN);
const flat = growth <= GROWTH;
const single = mostCanvases <= 1;
console.log(
  `heap, last to second: ×${growth.toFixed(3)}, aim at most ×${GROWTH}: ${flat ? 'stands' : 'FALLS'}`,
);
console.log(`without compiled code: ×${data.toFixed(3)}`);
console.log(`most canvases at once: ${mostCanvases}, aim 1: ${single ? 'stands' : 'FALLS'}`);
process.exitCode = flat && single ? 0 : 1;
