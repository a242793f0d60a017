/**
 * A newcomer who does nothing but press “next”, and Enter on what it points at, gets through the lesson and a term of
 * six half-years to its ending.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dropFocus, settled } from '../../tooling/look/page.ts';
import { enter, goToNext } from '../../tooling/look/walk.ts';
import { atTheTable, builtGame, comesTo, press, watchedPage, type Watched } from './play.ts';

const game = builtGame();

/** Presses of “next” in a row that may lead nowhere, while something is still being drawn or played. */
const PATIENCE = 60;
const MOST_STEPS = 700;

/** What has the focus can be pressed. */
const canBePressed = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (
      element?.getAttribute('aria-disabled') !== 'true' &&
      !(element instanceof HTMLButtonElement && element.disabled)
    );
  });

/** The term after the lesson has a seed by lot: the same one for every run of this test. */
const castTheSameLot = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'getRandomValues', {
      value: (bytes: Uint8Array) => bytes.fill(11),
    });
  });
};

/** Press “next”, then Enter on what it points at, until it points at this; how often that took. */
const followNext = async ({ page }: Watched, until: string): Promise<number> => {
  let idle = 0;
  for (let steps = 0; steps < MOST_STEPS && idle < PATIENCE;) {
    const control = await goToNext(page);
    if (control === null) {
      idle += 1;
      continue;
    }
    idle = 0;
    expect(await canBePressed(page), `${control} can be pressed`).toBe(true);
    if (control === until) return steps;
    await enter(page);
    steps += 1;
  }
  throw new Error(`“next” never leads to ${until}`);
};

const playThrough = async (watched: Watched): Promise<{ lesson: number; term: number }> => {
  const { page, shoot } = watched;
  await press(page, /^Learn in ten minutes/);
  await page.getByRole('heading', { name: 'The 2011 question' }).waitFor();
  const lesson = await followNext(watched, 'start');
  await shoot('40-lesson-end');
  await page.keyboard.press('Enter');
  await atTheTable(page);
  const term = await followNext(watched, 'to-title');
  await page.locator('.ending-name').waitFor();
  await shoot('41-newcomer-ending');
  return { lesson, term };
};

test('a newcomer follows “next” through the lesson and a term, without a canvas', async () => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  await castTheSameLot(watched.page);
  await watched.page.goto(`${game.url()}?canvas=off`);
  const { lesson, term } = await playThrough(watched);
  console.log(`newcomer: ${lesson} steps through the lesson, ${term} through the term`);
  expect(lesson).toBe(22);
  expect(term).toBeGreaterThan(6 * 2);
  expect(watched.complaints).toEqual([]);
});

test('and the same on a canvas', async () => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  await castTheSameLot(watched.page);
  await watched.page.goto(game.url());
  const { lesson, term } = await playThrough(watched);
  console.log(`newcomer on a canvas: ${lesson} steps and ${term}`);
  expect(watched.complaints).toEqual([]);
});

test('the lesson is taken up after a reload, undone by key, and can be passed over', async () => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  const { page, complaints } = watched;
  await page.goto(`${game.url()}?canvas=off`);
  await press(page, /^Learn in ten minutes/);
  await followNext(watched, 'undo');
  await page.reload();
  await page.getByText('You took one road. Undo it, and take the other.').waitFor();
  await settled(page);
  await dropFocus(page);
  await page.keyboard.press('z');
  await page.getByText('Both stay on the tree.', { exact: false }).waitFor();
  expect(await page.locator('.lesson-tree .here').textContent()).toMatch(/^Footnote/);
  await press(page, 'Skip');
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await comesTo(
    () => page.getByRole('navigation').locator('.primary').first().textContent(),
    'New game',
  );
  expect(complaints).toEqual([]);
});
