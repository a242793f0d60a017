/**
 * A full campaign four ways, with the same choices: by mouse, by keyboard alone, by touch at phone size, and with the
 * canvas off. All come to the same state, to the last bit.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { parseRecord, verifyRecord } from '../../src/replay/index.ts';
import { openScenario } from '../../src/session/index.ts';
import type { Settings } from '../../src/store/settings.ts';
import { beginWith, dropFocus, ledTo } from '../../tooling/look/page.ts';
import { builtGame, watchedPage } from './play.ts';

const game = builtGame();

/** How one of the four presses things. */
interface Hand {
  context: BrowserContextOptions;
  query: string;
  /** Go to the next unresolved thing. */
  next: (page: Page) => Promise<void>;
  press: (what: Locator) => Promise<void>;
}

const nextButton = (page: Page): Locator => page.locator('.next-button');

/** What stands in front of the bar: a question, whose button one sees at once, or a drawer, which one closes. */
const question = (page: Page): Locator => page.locator('[data-next$="-yes"]').first();
const closing = (page: Page): Locator => page.locator('.modal .close').first();
const pointing =
  (press: Hand['press']): Hand['next'] =>
  async (page) => {
    if (await question(page).isVisible()) await question(page).focus();
    else if (await closing(page).isVisible()) await press(closing(page));
    else await press(nextButton(page));
  };
const click: Hand['press'] = (what) => what.click();
const tap: Hand['press'] = (what) => what.tap();
const byKey: Pick<Hand, 'next' | 'press'> = {
  next: (page) => page.keyboard.press('n'),
  press: async (what) => {
    await what.focus();
    await what.press('Enter');
  },
};

const HANDS: Record<string, Hand> = {
  mouse: {
    context: {},
    query: '',
    next: pointing(click),
    press: click,
  },
  keyboard: { context: {}, query: '', ...byKey },
  touch: {
    context: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
    query: '',
    next: pointing(tap),
    press: tap,
  },
  'no canvas': { context: {}, query: '?canvas=off', ...byKey },
};

const SEED = 'four-ways';
const MOST_STEPS = 1500;
/** Looks in a row that may find nothing to press, while something is drawn or played. */
const PATIENCE = 60;

const settings: Partial<Settings> = {
  councilSpeed: 'at-once',
  motion: 'reduced',
  learnt: 'yes',
  coached: 'yes',
};

const begin = async (page: Page, { press }: Hand): Promise<void> => {
  await press(page.getByRole('button', { name: 'New game' }));
  await page.getByRole('textbox', { name: 'Seed' }).fill(SEED);
  await press(page.getByRole('button', { name: 'Take the chair' }));
  await page.locator('.room').waitFor();
};

/** Follow "next" to the ending; the names of the controls that were pressed. */
const followNext = async (page: Page, hand: Hand): Promise<string[]> => {
  const pressed: string[] = [];
  for (let idle = 0; pressed.length < MOST_STEPS && idle < PATIENCE;) {
    if (await page.locator('.ending-name').isVisible()) return pressed;
    await dropFocus(page);
    if (await nextButton(page).isVisible()) await hand.next(page);
    const control = await ledTo(page);
    if (control === null) {
      idle += 1;
      continue;
    }
    idle = 0;
    if (control === 'to-title') return pressed;
    await hand.press(page.locator(':focus'));
    pressed.push(control);
  }
  throw new Error(`“next” leads nowhere after ${pressed.slice(-5).join(', ')}`);
};

const recordOf = async (page: Page, { press }: Hand): Promise<string> => {
  const download = page.waitForEvent('download');
  await press(
    page.locator('.ending').getByRole('button', { name: 'Save the record as a file' }).first(),
  );
  return readFileSync(await (await download).path(), 'utf8');
};

const hashes = new Map<string, string>();

test.each(Object.keys(HANDS))('a full campaign by %s', async (name) => {
  const hand = HANDS[name];
  if (hand === undefined) throw new Error(`nobody plays by ${name}`);
  const { page, complaints } = await watchedPage(game.browser(), hand.context);
  await beginWith(page, settings);
  await page.goto(`${game.url()}${hand.query}`);
  const start = Date.now();
  await begin(page, hand);
  const pressed = await followNext(page, hand);
  const text = await recordOf(page, hand);
  console.log(`${name}: ${pressed.length} presses, ${((Date.now() - start) / 1000).toFixed(0)} s`);
  const record = parseRecord(text);
  const hash = record.turns.at(-1)?.hash ?? '';
  hashes.set(name, hash);
  expect(record.turns.length).toBeGreaterThanOrEqual(20);
  expect(verifyRecord(record, openScenario(record.scenarioId))).toMatchObject({ ok: true });
  expect(complaints).toEqual([]);
});

afterAll(() => {
  expect([...new Set(hashes.values())]).toHaveLength(1);
});
