/**
 * How long a player waits: from pressing a control to the painted answer, by control, at a quarter of the processor's
 * speed; and tasks that block the page at full speed.
 *
 *   npm run measure:turn
 *   npm run measure:turn -- --length 24 --no-canvas
 *   npm run measure:turn -- --pace 0 --built dist
 *
 * What counts as the answer is in page-notes.ts: the words that were asked for, on a stage that is all there. Between two
 * steps the player reads for `--pace` milliseconds, in which the game may work ahead; whatever it does then must not
 * block the page either, which the second half of the measurement sees.
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
import { takeNotes, type Notes } from './page-notes.ts';

const THROTTLE = 4;
const ANSWER_MS = 100;
const TASK_MS = 50;
const PATIENCE_MS = 60_000;

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '6' },
    seed: { type: 'string', default: 'measure-1' },
    /** What a person needs to see what has come, and to decide; milliseconds. */
    pace: { type: 'string', default: '400' },
    'no-canvas': { type: 'boolean', default: false },
    /** A build to measure instead of a new one. */
    built: { type: 'string' },
  },
});

const play = async (browser: Browser, url: string, throttle: number): Promise<Notes> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(takeNotes);
  await page.goto(`${url}${values['no-canvas'] ? '?canvas=off' : ''}`);
  await startGame(page, values.seed, values.length as Length);
  await page.waitForTimeout(3000);
  // The first load is over: notes begin here.
  await page.evaluate(() => {
    globalThis.silenceNotes.tasks.length = 0;
    globalThis.silenceNotes.answers.length = 0;
  });
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await playToTheEnd(page, () => page.waitForTimeout(Number(values.pace)));
  await page.waitForTimeout(1000);
  const notes = await page.evaluate(() => globalThis.silenceNotes);
  await context.close();
  return notes;
};

const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
};

const sayAnswers = ({ answers }: Notes): boolean => {
  const table = new Table({
    head: ['control', 'presses', 'median ms', '95 % ms', 'longest ms', 'all drawn, median ms'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  const missed: string[] = [];
  for (const [control, all] of Map.groupBy(answers, ({ control: c }) => c.split(':')[0] ?? '')) {
    const ms = all.flatMap(({ answeredMs }) => answeredMs ?? []);
    const drawn = all.flatMap(({ drawnMs }) => drawnMs ?? []);
    const unanswered = all.length - ms.length;
    const p95 = quantile(ms, 0.95);
    if (p95 >= ANSWER_MS || unanswered > 0) missed.push(control);
    table.push([
      control,
      `${all.length}${unanswered > 0 ? ` (${unanswered} unanswered)` : ''}`,
      quantile(ms, 0.5).toFixed(0),
      p95.toFixed(0),
      quantile(ms, 1).toFixed(0),
      quantile(drawn, 0.5).toFixed(0),
    ]);
  }
  const verdict = missed.length === 0 ? 'stands' : `FALLS for ${missed.join(', ')}`;
  console.log(
    `from press to painted answer at ${THROTTLE}× throttle, 95 % under ${ANSWER_MS} ms: ${verdict}`,
  );
  console.log(table.toString());
  return missed.length === 0;
};

const sayTasks = ({ tasks }: Notes): boolean => {
  const long = tasks.filter(({ ms }) => ms > TASK_MS);
  const blocking = long.filter(({ loading }) => !loading);
  console.log(
    `tasks over ${TASK_MS} ms at full speed, but for loading: ${blocking.length}: ${blocking.length === 0 ? 'stands' : 'FALLS'}`,
  );
  for (const { ms, at, ran, loading } of long)
    console.log(`  ${ms.toFixed(0)} ms in ${at}${loading ? ' (loading)' : ''}: ${ran}`);
  return blocking.length === 0;
};

adoptWords('en', en);
const [browser, site] = await Promise.all([launchBrowser(), serveBuiltGame('/', values.built)]);
const met = [
  sayAnswers(await play(browser, site.url, THROTTLE)),
  sayTasks(await play(browser, site.url, 1)),
];
await browser.close();
await site.close();
process.exitCode = met.every(Boolean) ? 0 : 1;
