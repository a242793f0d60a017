/** The map as a player uses it: nearer and further, moved, clicked, in other colours, with more or less on it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../../tooling/look/page.ts';
import { builtGame, comesTo, escape, newGame, watchedPage } from './play.ts';

const game = builtGame();

const zoomOf = (page: Page): Promise<string | null> =>
  page.getByRole('button', { name: 'Whole map' }).getAttribute('aria-disabled');
/** The map is all in sight, or not. */
const isWhole = (page: Page, whole: boolean): Promise<void> =>
  comesTo(() => zoomOf(page), String(whole));

describe('the map', () => {
  it('is magnified, moved, clicked, coloured anew and filled', async () => {
    const { page, complaints } = await watchedPage(game.browser(), {
      reducedMotion: 'reduce',
    });
    await page.goto(game.url());
    await newGame(page, 'map-1', /Full campaign/);
    const canvas = page.locator('.map-frame canvas');
    await canvas.waitFor();
    await settled(page);

    // By keys with the frame in focus, back to the whole, and by button.
    await page.locator('.map-frame').focus();
    await isWhole(page, true);
    await page.keyboard.press('+');
    await isWhole(page, false);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('0');
    await isWhole(page, true);
    await page.getByRole('button', { name: 'Magnify' }).click();
    await isWhole(page, false);

    // By wheel, and moved by a drag that opens nothing.
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('no canvas');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -200);
    await settled(page);
    await page.mouse.down();
    await page.mouse.move(middle.x - 60, middle.y + 20, { steps: 6 });
    await page.mouse.up();
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(0);

    // Whoever lies in the middle after that is named below, and its dossier opens.
    const line = page.locator('.reading-line b');
    for (const [dx, dy] of [
      [0, 0],
      [0.15, 0.1],
      [-0.1, 0.1],
      [0.1, -0.15],
      [0.2, 0.2],
    ] as const) {
      await page.mouse.move(middle.x + dx * box.width, middle.y + dy * box.height);
      await settled(page);
      if ((await line.count()) === 0) continue;
      const name = await line.textContent();
      await page.mouse.click(middle.x + dx * box.width, middle.y + dy * box.height);
      await escape(page, page.getByRole('dialog', { name: name ?? '' }));
      break;
    }
    expect(await page.getByRole('dialog').count()).toBe(0);

    // The letter goes through the twelve layers and comes back.
    const choice = page.getByLabel('Colours show');
    const first = await choice.inputValue();
    const seen = new Set<string>([first]);
    await page.locator('.map-frame').focus();
    for (let k = 0; k < 12; k++) {
      const before = await choice.inputValue();
      await page.keyboard.press('l');
      await comesTo(async () => (await choice.inputValue()) !== before, true);
      seen.add(await choice.inputValue());
    }
    expect(seen.size).toBe(12);
    expect(await choice.inputValue()).toBe(first);

    // What is drawn on top is told as a list, and each entry leads to its place.
    const list = page.locator('.on-the-map').first();
    await list.locator('summary').click();
    const before = await list.getByRole('listitem').count();
    await page.locator('.overlay-menu summary').click();
    await page.getByLabel('elections now and next').check();
    await comesTo(async () => (await list.getByRole('listitem').count()) > before, true);
    await page.locator('.overlay-menu summary').click();
    await page.getByRole('button', { name: 'Whole map' }).click();
    await isWhole(page, true);
    await list
      .getByRole('button', { name: /votes (this|next) half-year/ })
      .first()
      .click();
    await isWhole(page, false);
    expect(complaints).toEqual([]);
  });
});
