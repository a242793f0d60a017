/** There is one canvas on the page, whatever is shown; and a browser that cannot paint plays all the same. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  allOpened,
  atTheTable,
  builtGame,
  comesTo,
  newGame,
  press,
  tableIt,
  watchedPage,
} from './play.ts';

const game = builtGame();

const canvases = (page: Page): Promise<number> => page.locator('canvas').count();
const label = (page: Page): Promise<string | null> =>
  page.locator('canvas').getAttribute('aria-label');

const magnified = async (page: Page): Promise<boolean> =>
  (await page.getByRole('button', { name: 'Whole map' }).getAttribute('aria-disabled')) !== 'true';

/** The frames that were drawn within a second. */
const framesOfASecond = async (page: Page): Promise<number> => {
  const steps = () =>
    page.evaluate(() => performance.getEntriesByName('scene-step', 'measure').length);
  const before = await steps();
  await page.waitForTimeout(1000);
  return (await steps()) - before;
};

describe('the canvas', () => {
  it('goes to the council and back to the map, where one looked before', async () => {
    const { page, complaints } = await watchedPage(game.browser());
    await page.goto(`${game.url()}?measure`);
    await newGame(page, 'canvas', /Quick term/);
    const frame = page.locator('.map-frame');
    await frame.locator('canvas').waitFor();
    await frame.focus();
    for (const key of ['+', '+', 'ArrowRight']) await page.keyboard.press(key);
    await comesTo(() => magnified(page), true);
    const map = await label(page);

    await tableIt(page);
    await page.locator('.council-scene canvas').waitFor();
    await comesTo(() => canvases(page), 1);
    await comesTo(async () => (await label(page)) === map, false);

    await allOpened(page);
    await press(page, 'Back to the table');
    await frame.locator('canvas').waitFor();
    await comesTo(() => canvases(page), 1);
    await comesTo(() => label(page), map);
    await comesTo(() => framesOfASecond(page), 0);
    await comesTo(() => magnified(page), true);

    await press(page, 'Table');
    await page.locator('.table-scene canvas').waitFor();
    await comesTo(() => canvases(page), 1);
    await press(page, 'Map');
    await frame.locator('canvas').waitFor();
    await comesTo(() => canvases(page), 1);
    expect(complaints).toEqual([]);
  });
});

/** Called in the page: the software of the tests is taken for a graphics card. */
const pretendCard = (): void => {
  const UNMASKED_RENDERER_WEBGL = 0x9246;
  // oxlint-disable-next-line typescript/unbound-method -- called with the right `this` below
  const { getContext } = HTMLCanvasElement.prototype;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, wish?: object) {
      return getContext.call(this, kind, { ...wish, failIfMajorPerformanceCaveat: false });
    },
  });
  // oxlint-disable-next-line typescript/unbound-method -- called with the right `this` below
  const { getParameter } = WebGLRenderingContext.prototype;
  Object.assign(WebGLRenderingContext.prototype, {
    getParameter(this: WebGLRenderingContext, name: number): unknown {
      return name === UNMASKED_RENDERER_WEBGL ? 'a card' : getParameter.call(this, name);
    },
  });
};

describe('a game that is left', () => {
  it('leaves its canvas nowhere: what that stands in stays in memory', async () => {
    const { page, complaints } = await watchedPage(game.browser());
    await page.goto(game.url());
    await newGame(page, 'left', /Quick term/);
    const canvas = page.locator('.map-frame canvas');
    await canvas.waitFor();
    const kept = await canvas.elementHandle();
    await press(page, 'Menu');
    await press(page, 'To the title');
    await page.getByRole('button', { name: 'New game', exact: true }).waitFor();
    await page.waitForFunction((element) => element?.parentNode === null, kept);
    expect(complaints).toEqual([]);
  });
});

describe('a browser with a graphics card', () => {
  it('draws the map of the built game on it', async () => {
    const { page, complaints } = await watchedPage(game.browser());
    await page.addInitScript(pretendCard);
    await page.goto(`${game.url()}?measure`);
    await newGame(page, 'card', /Quick term/);
    const canvas = page.locator('.map-frame canvas');
    await canvas.waitFor();
    await page.waitForFunction(
      () => performance.getEntriesByName('scene-step', 'measure').length > 2,
    );
    const onCard = await canvas.evaluate(
      (element) => element instanceof HTMLCanvasElement && element.getContext('webgl') !== null,
    );
    expect(onCard).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('a browser that can paint nothing', () => {
  it('says so in one sentence, and shows grid, list and votes', async () => {
    const { page, complaints } = await watchedPage(game.browser());
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(game.url());
    await newGame(page, 'no canvas', /Quick term/);
    await page.getByText('This browser can paint no pictures').waitFor();
    expect(await page.getByRole('grid').count()).toBe(1);
    await tableIt(page);
    await allOpened(page);
    await press(page, 'Back to the table');
    await atTheTable(page);
    expect(await canvases(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
