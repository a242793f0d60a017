/**
 * A newcomer who does nothing but press “next”, and Enter on what it points at, gets through the lesson and a term of
 * six half-years to its ending.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dropFocus } from '../../tooling/look/page.ts';
import { builtGame, press, watchedPage, type Watched } from './play.ts';

const game = builtGame();

/** Presses of “next” in a row that may lead nowhere, while something is still being drawn or played. */
const PATIENCE = 40;
const MOST_STEPS = 700;

interface InFocus {
  /** Name of the control in focus; null while none that is pointed at has the focus. */
  control: string | null;
  disabled: boolean;
}

const inFocus = (page: Page): Promise<InFocus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return {
      control: element?.getAttribute('data-next') ?? null,
      disabled:
        element?.getAttribute('aria-disabled') === 'true' ||
        (element instanceof HTMLButtonElement && element.disabled),
    };
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
    await dropFocus(page);
    await page.keyboard.press('n');
    await page.waitForTimeout(60);
    const { control, disabled } = await inFocus(page);
    if (control === null) {
      idle += 1;
      await page.waitForTimeout(250);
      continue;
    }
    idle = 0;
    expect(disabled, `${control} is disabled`).toBe(false);
    if (control === until) return steps;
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
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
  await page.getByRole('tab', { name: 'Deal' }).waitFor();
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
  await watched.close();
});

test('and the same on a canvas', async () => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  await castTheSameLot(watched.page);
  await watched.page.goto(game.url());
  const { lesson, term } = await playThrough(watched);
  console.log(`newcomer on a canvas: ${lesson} steps and ${term}`);
  expect(watched.complaints).toEqual([]);
  await watched.close();
});

test('the lesson is taken up after a reload, undone by key, and can be passed over', async () => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
  const { page, complaints } = watched;
  await page.goto(`${game.url()}?canvas=off`);
  await press(page, /^Learn in ten minutes/);
  await followNext(watched, 'undo');
  await page.reload();
  await page.getByText('You took one road. Undo it, and take the other.').waitFor();
  await dropFocus(page);
  await page.keyboard.press('z');
  await page.getByText('Both stay on the tree.', { exact: false }).waitFor();
  expect(await page.locator('.lesson-tree .here').textContent()).toMatch(/^Footnote/);
  await press(page, 'Skip');
  await page.getByRole('button', { name: 'New game' }).waitFor();
  expect(await page.getByRole('navigation').locator('.primary').first().textContent()).toBe(
    'New game',
  );
  expect(complaints).toEqual([]);
  await watched.close();
});
