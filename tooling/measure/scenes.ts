/**
 * What the scenes cost: script a frame from the start of the game's step to the end of its drawing, the time between
 * frames with the browser drawing in software, and the frames of a second in which nothing moves. Over the built game.
 *
 *   npm run measure:scenes                       every act
 *   npm run measure:scenes -- map-drag vote      some of them
 *   npm run measure:scenes -- --size 820x1180 --budget 4
 *
 * Exit code 1 when script at the 95th percentile is above the budget (milliseconds), or when a still scene draws.
 */
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, serveBuiltGame } from '../../tests/support/browser.ts';
import { ACTS, NotMet, type Act } from './scene-acts.ts';

const PATIENCE_MS = 60_000;
const STEP = 'scene-step';
const PAINT = 'scene-paint';
/** Whatever kept the page busy for 50 ms and more. */
const TASK = 'long-task';
const STILL_MS = 1500;
/** Nothing is explained to whoever measures. */
const SETTINGS = { learnt: 'yes', coached: 'yes', guided: 'off', sound: 'off' };

interface Step {
  start: number;
  ms: number;
}

interface Cost {
  frames: number;
  script: { p50: number; p95: number; max: number };
  /** Longest painting of one picture: once for every change, between frames. */
  paintMax: number;
  /** Between one frame and the next while something moved. */
  betweenP50: number;
  betweenP95: number;
  /** The longest task of all, 0 = none took 50 ms. */
  longestTask: number;
  idleFrames: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

const timings = (page: Page, name: string): Promise<Step[]> =>
  page.evaluate((name) => {
    const entries = performance.getEntriesByName(name);
    return entries.map((e) => ({ start: e.startTime, ms: e.duration }));
  }, name);

/** A pause between frames longer than this is a pause of the scene. */
const PAUSE_MS = 250;

const costOf = (
  played: readonly Step[],
  painted: readonly Step[],
  tasks: readonly Step[],
  idleFrames: number,
): Cost => {
  const script = ascending(played.map(({ ms }) => ms));
  const between = ascending(
    played.slice(1).map(({ start }, i) => start - (played[i]?.start ?? start)),
  ).filter((ms) => ms < PAUSE_MS);
  return {
    frames: played.length,
    script: { p50: at(script, 0.5), p95: at(script, 0.95), max: script.at(-1) ?? 0 },
    paintMax: ascending(painted.map(({ ms }) => ms)).at(-1) ?? 0,
    betweenP50: at(between, 0.5),
    betweenP95: at(between, 0.95),
    longestTask: Math.max(0, ...tasks.map(({ ms }) => ms)),
    idleFrames,
  };
};

const noteLongTasks = async (page: Page): Promise<void> => {
  await page.addInitScript((name) => {
    new PerformanceObserver((list) => {
      for (const { startTime: start, duration } of list.getEntries())
        performance.measure(name, { start, duration });
    }).observe({ type: 'longtask' });
  }, TASK);
};

const openTable = async (
  browser: Browser,
  url: string,
  size: string,
  seed = 'measure',
): Promise<Page> => {
  const [width = 1366, height = 768] = size.split('x').map(Number);
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: 'dark' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await noteLongTasks(page);
  await page.addInitScript((text) => {
    localStorage.setItem('silence-procedure.settings', text);
  }, JSON.stringify(SETTINGS));
  await page.goto(`${url}?measure`);
  await page.getByRole('button', { name: 'New game', exact: true }).click();
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('radio', { name: /^Quick term/ }).check();
  await page.getByRole('button', { name: 'Take the chair' }).click();
  await page.getByRole('tab', { name: 'Deal' }).waitFor();
  return page;
};

const measure = async (browser: Browser, url: string, size: string, act: Act): Promise<Cost> => {
  const page = await openTable(browser, url, size, act.seed);
  try {
    await act.prepare(page);
    await page.waitForTimeout(STILL_MS);
    await page.evaluate(() => {
      performance.clearMeasures();
    });
    await act.play(page);
    const played = await timings(page, STEP);
    const painted = await timings(page, PAINT);
    const tasks = await timings(page, TASK);
    await page.waitForTimeout(STILL_MS);
    await page.evaluate(() => {
      performance.clearMeasures();
    });
    await page.waitForTimeout(1000);
    return costOf(played, painted, tasks, (await timings(page, STEP)).length);
  } finally {
    await page.context().close();
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1366x768' },
    budget: { type: 'string', default: '4' },
  },
});
const unknown = positionals.filter((name) => !ACTS.some((act) => act.name === name));
if (unknown.length > 0)
  throw new Error(`no act ${unknown.join(', ')}; there are ${ACTS.map((a) => a.name).join(', ')}`);
const chosen = ACTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const budget = Number(values.budget);

const [browser, site] = await Promise.all([launchBrowser(), serveBuiltGame()]);
let over = false;
const cell = (value: number): string => value.toFixed(1).padStart(8);
console.log(
  'act           frames  script p50     p95     max   paint    frame p50     p95  longest task  idle frames',
);
try {
  for (const act of chosen) {
    const cost = await measure(browser, site.url, values.size, act).catch((problem: unknown) => {
      if (problem instanceof NotMet) return problem;
      throw problem;
    });
    if (cost instanceof NotMet) {
      over = true;
      console.log(`${act.name.padEnd(12)}not measured: ${cost.message}`);
      continue;
    }
    const { frames, script, paintMax, betweenP50, betweenP95, longestTask, idleFrames } = cost;
    over ||= script.p95 > budget || idleFrames > 0;
    console.log(
      `${act.name.padEnd(12)}${String(frames).padStart(8)}    ${cell(script.p50)}${cell(script.p95)}${cell(script.max)}${cell(paintMax)}    ${cell(betweenP50)}${cell(betweenP95)}${String(Math.round(longestTask)).padStart(14)}${String(idleFrames).padStart(13)}`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}
if (over) process.exitCode = 1;
