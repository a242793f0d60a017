/** What is done in a scene while it is measured. A new scene adds an act here; nothing else knows of it. */
import type { Page } from 'playwright-core';
import { stageOf, takeNext } from '../look/walk.ts';

export interface Act {
  name: string;
  /** Where the game is to lead somewhere. */
  seed?: string;
  /** From the open table to where the scene can be seen. */
  prepare: (page: Page) => Promise<void>;
  /** Some seconds in which the scene moves. */
  play: (page: Page) => Promise<void>;
}

const OVERLAYS = '.overlay-menu input[type="checkbox"]';

const middleOf = async (page: Page): Promise<{ x: number; y: number }> => {
  const box = await page.locator('.map-frame canvas').boundingBox();
  if (box === null) throw new Error('the map is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Everything that can lie on the map, under the layer with the most figures. */
const fillMap = async (page: Page): Promise<void> => {
  await page.locator('.map-frame canvas').waitFor();
  await page.locator('.overlay-menu summary').click();
  for (const box of await page.locator(OVERLAYS).all()) await box.check();
  await page.locator('.overlay-menu summary').click();
  await page.getByLabel('Colours show').selectOption('threat');
  await page.waitForTimeout(800);
};

const drag = async (page: Page): Promise<void> => {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -500);
  await page.waitForTimeout(400);
  for (let round = 0; round < 3; round++) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let k = 0; k < 30; k++) {
      await page.mouse.move(x + 110 * Math.sin(k / 4), y + 60 * Math.cos(k / 5));
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
    await page.waitForTimeout(500);
  }
};

const zoom = async (page: Page): Promise<void> => {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  for (const step of [-1, -1, -1, 1, 1, 1]) {
    for (let k = 0; k < 10; k++) {
      await page.mouse.wheel(0, step * 40);
      await page.waitForTimeout(16);
    }
    await page.waitForTimeout(250);
  }
};

const layers = async (page: Page): Promise<void> => {
  await page.locator('.map-frame').focus();
  for (let k = 0; k < 12; k++) {
    await page.keyboard.press('l');
    await page.waitForTimeout(350);
  }
};

/** The text on the table is put to the governments, and the envelopes are watched. */
const vote = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: /^Table it/ });
  await button.click();
  // It is asked first, until it is not.
  const question = page.getByRole('dialog', { name: 'Table it' });
  await question.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await button.click();
  await page.getByRole('heading', { name: 'Silence procedure' }).waitFor();
  await page.waitForTimeout(6000);
};

/** The seed of an act did not lead to its scene, as the rules are now. */
export class NotMet extends Error {
  override name = 'NotMet';
}

/** Follow "next" until this fills the room. */
const walkTo = async (page: Page, wanted: string): Promise<void> => {
  for (let step = 0; step < 1500; step++) {
    const stage = await stageOf(page);
    if (stage === wanted) return;
    if (stage === 'ending') break;
    if (stage === 'caretaker') await page.waitForTimeout(300);
    else await takeNext(page);
  }
  throw new NotMet(`the game does not lead to: ${wanted}`);
};

const show = (page: Page, view: string): Promise<void> =>
  page.getByRole('button', { name: view, exact: true }).click();

/** The line comes from where it stood half a year ago whenever the front is shown. */
const front = async (page: Page): Promise<void> => {
  for (let k = 0; k < 4; k++) {
    await show(page, 'Map');
    await page.waitForTimeout(400);
    await show(page, 'Front');
    await page.waitForTimeout(1600);
  }
};

/** The one canvas from scene to scene. */
const switches = async (page: Page): Promise<void> => {
  for (let k = 0; k < 4; k++)
    for (const view of ['Table', 'Map', 'Front', 'Map']) {
      await show(page, view);
      await page.waitForTimeout(500);
    }
};

export const ACTS: readonly Act[] = [
  { name: 'map-drag', prepare: fillMap, play: drag },
  { name: 'map-zoom', prepare: fillMap, play: zoom },
  { name: 'map-layers', prepare: fillMap, play: layers },
  {
    name: 'table',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await page.locator('.table-scene canvas').waitFor();
    },
    play: async (page) => {
      for (let k = 0; k < 6; k++) {
        await page.getByRole('button', { name: 'a bit of everything' }).click();
        await page.waitForTimeout(500);
      }
    },
  },
  { name: 'vote', prepare: async () => {}, play: vote },
  {
    name: 'roll-call',
    seed: 'scene-3',
    prepare: (page) => walkTo(page, 'decision-roll-call'),
    // Thirty-one voices, one after the other.
    play: (page) => page.waitForTimeout(26_000),
  },
  {
    name: 'front',
    prepare: async (page) => {
      await walkTo(page, 'report');
      await walkTo(page, 'table');
    },
    play: front,
  },
  {
    name: 'epilogue',
    prepare: (page) => walkTo(page, 'ending'),
    // It plays when it is first seen, and a reload goes straight back to it.
    play: async (page) => {
      await page.reload();
      await page.locator('.epilogue-scene canvas').waitFor();
      await page.waitForTimeout(4500);
    },
  },
  {
    name: 'switch',
    prepare: async (page) => {
      await page.locator('.map-frame canvas').waitFor();
    },
    play: switches,
  },
];
