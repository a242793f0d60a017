/**
 * How long a player waits: from pressing a control to the painted answer, by control, at a quarter of the processor's
 * speed; and tasks that block the page at full speed.
 *
 *   npm run measure:turn
 *   npm run measure:turn -- --length 24 --no-canvas
 *
 * Timing needs a quiet machine. Exit code 1 when an aim is missed.
 */
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import type { Browser } from 'playwright-core';
import { adoptWords } from '../../src/i18n/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { launchBrowser, serveBuiltGame } from '../../tests/support/browser.ts';
import { playToTheEnd, startGame, type Length } from '../look/walk.ts';

const THROTTLE = 4;
const ANSWER_MS = 100;
const TASK_MS = 50;
const SEED = 'measure-1';
const PATIENCE_MS = 60_000;

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '6' },
    'no-canvas': { type: 'boolean', default: false },
  },
});

/** What the page notes of itself: answers to input (Event Timing) and long tasks. */
interface Notes {
  answers: { control: string; ms: number }[];
  tasks: { ms: number; at: string }[];
}

declare global {
  var silenceNotes: Notes;
}

/** Runs inside of the page, before anything else. */
const takeNotes = (): void => {
  globalThis.silenceNotes = { answers: [], tasks: [] };
  const controlOf = (target: EventTarget | null): string =>
    target instanceof Element
      ? (target.closest('[data-next]')?.getAttribute('data-next') ?? '')
      : '';
  const started = new Map<number, string>();
  for (const kind of ['keydown', 'click'])
    addEventListener(kind, (event) => started.set(event.timeStamp, controlOf(event.target)), true);
  /** The threshold is not yet in the compiler's types. */
  const everyEvent: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name !== 'keydown' && entry.name !== 'click') continue;
      const control = started.get(entry.startTime) ?? '';
      if (control !== '') globalThis.silenceNotes.answers.push({ control, ms: entry.duration });
    }
  }).observe(everyEvent);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      globalThis.silenceNotes.tasks.push({
        ms: entry.duration,
        at:
          document.querySelector('.room')?.className ??
          document.querySelector('main')?.className ??
          '',
      });
  }).observe({ type: 'longtask', buffered: true });
};

const play = async (browser: Browser, url: string, throttle: number): Promise<Notes> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(takeNotes);
  await page.goto(`${url}${values['no-canvas'] ? '?canvas=off' : ''}`);
  await startGame(page, SEED, values.length as Length);
  await page.waitForTimeout(3000);
  // The lazy load is over: notes begin here.
  await page.evaluate(() => {
    globalThis.silenceNotes.tasks.length = 0;
    globalThis.silenceNotes.answers.length = 0;
  });
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await playToTheEnd(page, async () => {});
  const notes = await page.evaluate(() => globalThis.silenceNotes);
  await context.close();
  return notes;
};

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;

const sayAnswers = ({ answers }: Notes): boolean => {
  const table = new Table({
    head: ['control', 'presses over 16 ms', 'median ms', '95 % ms', 'longest ms'],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  const byControl = Map.groupBy(answers, ({ control }) => control.split(':')[0] ?? '');
  let met = true;
  for (const [control, all] of byControl) {
    const ms = all.map((answer) => answer.ms).toSorted((a, b) => a - b);
    const p95 = quantile(ms, 0.95);
    if (p95 >= ANSWER_MS) met = false;
    table.push([
      control,
      ms.length,
      quantile(ms, 0.5).toFixed(0),
      p95.toFixed(0),
      quantile(ms, 1).toFixed(0),
    ]);
  }
  console.log(
    `from press to paint at ${THROTTLE}× throttle, aim under ${ANSWER_MS} ms: ${met ? 'stands' : 'FALLS'}`,
  );
  console.log(table.toString());
  return met;
};

const sayTasks = ({ tasks }: Notes): boolean => {
  const long = tasks.filter(({ ms }) => ms > TASK_MS);
  console.log(
    `tasks over ${TASK_MS} ms at full speed: ${long.length}: ${long.length === 0 ? 'stands' : 'FALLS'}`,
  );
  for (const { ms, at } of long) console.log(`  ${ms.toFixed(0)} ms in ${at}`);
  return long.length === 0;
};

adoptWords('en', en);
const [browser, site] = await Promise.all([launchBrowser(), serveBuiltGame()]);
const met = [
  sayAnswers(await play(browser, site.url, THROTTLE)),
  sayTasks(await play(browser, site.url, 1)),
];
await browser.close();
await site.close();
process.exitCode = met.every(Boolean) ? 0 : 1;
