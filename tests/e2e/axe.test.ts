/**
 * Every screen by axe (WCAG 2.2 AA and its best practices), and by hand where axe is blind: the focus is never lost,
 * headings are in order, controls are large enough, and whatever is of no use says why.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { adoptWords, SOURCES } from '../../src/i18n/index.ts';
import { handFindings } from '../../tooling/look/by-hand.ts';
import { axeViolations } from '../../tooling/look/complaints.ts';
import { tour } from '../../tooling/look/tour.ts';
import { builtGame, PATIENCE_MS, watchedPage } from './play.ts';

const game = builtGame();

beforeAll(async () => {
  adoptWords('en', await SOURCES.en.all());
});

const READERS: Record<string, BrowserContextOptions> = {
  'a desktop in the dark': { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' },
  'a phone in daylight': {
    viewport: { width: 360, height: 640 },
    colorScheme: 'light',
    hasTouch: true,
  },
};

/** Screens that the walk meets at least; fewer would mean that it went astray. */
const SCREENS = 50;

const focusIsLost = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => document.activeElement !== document.body, undefined, {
      timeout: PATIENCE_MS,
    })
    .then(
      () => false,
      () => true,
    );

test.each(Object.keys(READERS))('every screen can be used by everyone on %s', async (reader) => {
  const { page, complaints } = await watchedPage(game.browser(), {
    ...READERS[reader],
    reducedMotion: 'reduce',
  });
  await page.goto(`${game.url()}?canvas=off`);
  const found = new Set<string>();
  const screens: string[] = [];
  const look = async (screen: string): Promise<void> => {
    screens.push(screen);
    for (const violation of await axeViolations(page)) found.add(`${screen}: axe ${violation}`);
    for (const { kind, text } of await handFindings(page))
      // A page that has just been opened has the focus nowhere, as every page.
      if (kind !== 'focus' || screen !== 'title') found.add(`${screen}: ${kind}: ${text}`);
  };
  await tour(page, look, 'chair', async () => {
    if (await focusIsLost(page)) found.add(`a step after ${screens.at(-1)}: the focus is lost`);
  });
  expect([...found]).toEqual([]);
  expect(screens.length).toBeGreaterThanOrEqual(SCREENS);
  expect(complaints).toEqual([]);
});
