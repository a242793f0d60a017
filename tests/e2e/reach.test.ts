/** Keyboard, forced colours, and machines without WebGL: no trap, one layer at a time, and the game whole without its map. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { adoptWords, SOURCES } from '../../src/i18n/index.ts';
import { dropFocus, ledTo, settled } from '../../tooling/look/page.ts';
import { startGame, stageOf, takeNext } from '../../tooling/look/walk.ts';
import { builtGame, comesTo, escape, focusOn, watchedPage, type Watched } from './play.ts';

const game = builtGame();

beforeAll(async () => {
  adoptWords('en', await SOURCES.en.all());
});

const atTheTable = async (
  options: Parameters<typeof watchedPage>[1] = {},
  query = '?canvas=off',
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Watched> => {
  const watched = await watchedPage(game.browser(), { reducedMotion: 'reduce', ...options });
  await prepare(watched.page);
  await watched.page.goto(`${game.url()}${query}`);
  await startGame(watched.page, 'reach', '6');
  await settled(watched.page);
  return watched;
};

/** What has the focus: its place among the stops so far, from 0, and what it is; null for the page itself. */
const focused = (page: Page, stop: number): Promise<{ stop: number; what: string } | null> =>
  page.evaluate((next) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    element.dataset['stop'] ??= String(next);
    return {
      stop: Number(element.dataset['stop']),
      what: `${element.tagName} ${element.className}`,
    };
  }, stop);

/** More Tabs than any screen has stops. */
const MOST_TABS = 200;

test('Tab goes through the whole room, stands nowhere still, and comes out again', async () => {
  const { page } = await atTheTable();
  // From a place within the room, wherever the room has put the focus by now.
  await page.locator('.gauge').first().focus();
  await dropFocus(page);
  const stops: string[] = [];
  let left = 0;
  let outside = false;
  for (let tab = 0; tab < MOST_TABS; tab++) {
    await page.keyboard.press('Tab');
    const here = await focused(page, stops.length);
    if (here === null) {
      left += 1;
      outside = true;
      continue;
    }
    if (outside) expect(here.what, 'in again at its top').toContain('skip-link');
    outside = false;
    expect(here.stop, `after ${stops.at(-1)}`).not.toBe(stops.length - 1);
    if (here.stop < stops.length) break;
    stops.push(here.what);
  }
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.length).toBeLessThan(MOST_TABS);
  expect(left, 'it comes out of the page once').toBe(1);
  expect(stops.filter((stop) => stop.includes('tile')).length, 'the grid is one stop').toBe(1);
  for (const part of ['gauge', 'mandate-button', 'tab', 'next-button'])
    expect(
      stops.some((stop) => stop.includes(part)),
      part,
    ).toBe(true);
});

test('the arrow keys go along the tabs of the desk, and show what they come to', async () => {
  const { page } = await atTheTable();
  const tab = (nth: number): string => `.desk [role="tab"]:nth-child(${nth})`;
  await page.locator('.desk [role="tab"][aria-selected="true"]').focus();
  const shown = async (nth: number): Promise<void> => {
    await page.locator(`${tab(nth)}:focus[aria-selected="true"]`).waitFor();
    const name = await page.locator(tab(nth)).getAttribute('id');
    await page.locator(`.desk [role="tabpanel"][aria-labelledby="${name}"]`).waitFor();
  };
  await shown(1);
  await page.keyboard.press('ArrowRight');
  await shown(2);
  await page.keyboard.press('ArrowLeft');
  await shown(1);
  const last = await page.locator('.desk [role="tab"]').count();
  await page.keyboard.press('ArrowLeft');
  await shown(last);
  await page.keyboard.press('Home');
  await shown(1);
  await page.keyboard.press('End');
  await shown(last);
  await page.keyboard.press('ArrowRight');
  await shown(1);
  // No press is lost on a page that is so busy that the next comes in the same breath.
  await page.evaluate(() => {
    for (let press = 0; press < 2; press++)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
  });
  await shown(3);
  await page.keyboard.press('Home');
  await shown(1);
  // They are one stop.
  await comesTo(() => page.locator('.desk [role="tab"][tabindex="0"]').count(), 1);
});

test('Enter in the same breath as N does not press what had the focus before', async () => {
  const { page } = await atTheTable();
  // What N leads to lies under another tab than the one that is shown.
  await page.locator('.desk [role="tab"]').last().click();
  await page.locator('#end-turn').focus();
  await settled(page);
  const kept = await page.evaluate(() => {
    const before = document.activeElement;
    before?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true }),
    );
    return document.activeElement === before;
  });
  expect(kept).toBe(false);
  expect(await ledTo(page)).toMatch(/^(apply|take-advice)/);
});

test('Escape closes what lies on top, and the focus goes back to where it was', async () => {
  const { page } = await atTheTable();
  const opener = page.locator('.tile-grid [data-member="POL"]');
  await opener.click();
  const dossier = page.getByRole('dialog', { name: 'Poland' });
  await dossier.waitFor();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('searchbox');
  await escape(page, palette);
  await settled(page);
  expect(await dossier.isVisible(), 'the dossier below stays').toBe(true);
  expect(await dossier.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
  // Round and round inside of it.
  for (let tab = 0; tab < 40; tab++) await page.keyboard.press('Tab');
  await settled(page);
  expect(await dossier.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
  // A term that the focus came to explains itself on top of the dossier: it goes first.
  const hint = page.locator('.hint-popover');
  if ((await hint.count()) > 0) {
    await page.keyboard.press('Escape');
    await hint.first().waitFor({ state: 'hidden' });
    expect(await dossier.isVisible(), 'the dossier stays when the hint goes').toBe(true);
  }
  await page.keyboard.press('Escape');
  await dossier.waitFor({ state: 'hidden' });
  await focusOn(page, '[data-member="POL"]');
});

test('in forced colours what is chosen can be told from what is not', async () => {
  const { page, complaints, shoot } = await atTheTable({ forcedColors: 'active' });
  const looks = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, color, borderBottom, outline } = getComputedStyle(element);
        return [backgroundColor, color, borderBottom, outline].join(' ');
      });
  expect(await looks('.tab[data-selected]')).not.toBe(await looks('.tab:not([data-selected])'));
  expect(await looks('.segments [aria-pressed="true"]')).not.toBe(
    await looks('.segments [aria-pressed="false"]'),
  );
  expect(await looks('.gauge-bar span')).not.toBe(await looks('.gauge-bar'));
  await shoot('60-forced-colours');
  expect(complaints).toEqual([]);
});

/** Steps of a half-year; more would mean that it does not go on. */
const MOST_STEPS = 60;

/** By the next unresolved thing to the report of the half-year. */
const toTheReport = async (page: Page): Promise<void> => {
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await stageOf(page)) === 'report') return;
    await takeNext(page);
  }
  throw new Error('the half-year does not end');
};

test('without WebGL the map is drawn in another way, and the game goes on', async () => {
  const { page, complaints } = await atTheTable({}, '', (fresh) =>
    fresh.addInitScript(() => {
      const get: unknown = Reflect.get(HTMLCanvasElement.prototype, 'getContext');
      if (typeof get !== 'function') return;
      const without = new Proxy(get, {
        apply: (real, canvas, [kind, ...rest]: unknown[]): unknown =>
          typeof kind === 'string' && kind.startsWith('webgl')
            ? null
            : Reflect.apply(real, canvas, [kind, ...rest]),
      });
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', without);
    }),
  );
  await page.locator('.scene.map canvas').waitFor();
  await toTheReport(page);
  expect(complaints).toEqual([]);
});
