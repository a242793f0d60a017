/**
 * A term of six half-years from a seat besides the chair, twice: on a phone without a canvas, by axe and by hand; and on a
 * canvas. "Next" is followed to the ending, and the first envelope names a price by its number key.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { adoptWords, SOURCES } from '../../src/i18n/index.ts';
import { handFindings } from '../../tooling/look/by-hand.ts';
import { axeViolations } from '../../tooling/look/complaints.ts';
import { settled } from '../../tooling/look/page.ts';
import { enter, stageOf, takeNext } from '../../tooling/look/walk.ts';
import { builtGame, press, watchedPage } from './play.ts';

const MOST_STEPS = 600;

/** The answer to the first envelope that is given by its number. */
const NUMBER = 4;

interface Term {
  envelopes: number;
  /** What axe and the eye found, by screen. */
  found: string[];
}

/** Number 4 brings its answer into focus, and Enter gives it. */
const answerByNumber = async (page: Page): Promise<void> => {
  const answer = page.locator('#main .answers button').nth(NUMBER - 1);
  await answer.waitFor();
  await page.keyboard.press(String(NUMBER));
  await page.waitForFunction(
    (element) => element === document.activeElement,
    await answer.elementHandle(),
  );
  await enter(page);
};

const playTerm = async (page: Page, looks: boolean): Promise<Term> => {
  const found = new Set<string>();
  const seen = new Set<string>();
  const look = async (screen: string): Promise<void> => {
    if (!looks || seen.has(screen)) return;
    seen.add(screen);
    await settled(page);
    for (const violation of await axeViolations(page)) found.add(`${screen}: axe ${violation}`);
    for (const { kind, text } of await handFindings(page))
      if (kind !== 'focus') found.add(`${screen}: ${kind}: ${text}`);
  };
  let envelopes = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const stage = await stageOf(page);
    const own = await page.getByRole('heading', { name: 'Your envelope' }).isVisible();
    await look(own ? 'own envelope' : stage);
    if (stage === 'ending') return { envelopes, found: [...found] };
    if (own) envelopes += 1;
    if (own && envelopes === 1) await answerByNumber(page);
    else if (stage === 'caretaker') await page.waitForTimeout(300);
    else await takeNext(page);
  }
  throw new Error('the game does not end');
};

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  colorScheme: 'light',
  hasTouch: true,
  reducedMotion: 'reduce',
};

interface SeatTerm {
  /** The rest of "a term …". */
  title: string;
  /** Begins the names of its pictures. */
  pictures: string;
  /** On the first screen of a new game: everything but the button that begins it. */
  choose: (page: Page) => Promise<void>;
  /** A heading of its desk. */
  desk: string;
  /** Says who one is. */
  iAm: string;
  /** What is done by hand before "next" is followed. */
  byHand?: (page: Page) => Promise<void>;
  /** Its own envelopes of the term, at least. */
  envelopes: number;
}

export const testTerm = (term: SeatTerm): void => {
  const { title, pictures, choose, desk, iAm, byHand, envelopes } = term;
  const game = builtGame();
  beforeAll(async () => {
    adoptWords('en', await SOURCES.en.all());
  });

  const chosen = async (page: Page, query: string): Promise<void> => {
    await page.goto(`${game.url()}${query}`);
    await press(page, 'New game');
    await choose(page);
  };
  const taken = async (page: Page): Promise<void> => {
    await press(page, 'Take your seat');
    await page.getByRole('heading', { name: desk }).waitFor();
    await settled(page);
  };

  test(`a term ${title} on a phone, without a canvas, and without a finding`, async () => {
    const { page, complaints, shoot } = await watchedPage(game.browser(), PHONE);
    await chosen(page, '?canvas=off');
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    await shoot(`${pictures}-chosen`, true);
    await taken(page);
    await page.getByText(iAm).waitFor();
    expect(await page.getByRole('button', { name: /^Table it/ }).count()).toBe(0);
    await shoot(`${pictures}-desk`, true);
    await byHand?.(page);
    // What lies half under the bar at the foot of a phone is small to axe.
    await page.evaluate(() => scrollTo(0, 0));
    const played = await playTerm(page, true);
    await shoot(`${pictures}-ending`, true);
    expect(played.found).toEqual([]);
    expect(played.envelopes).toBeGreaterThanOrEqual(envelopes);
    expect(complaints).toEqual([]);
  });

  test('the same on a canvas', async () => {
    const { page, complaints } = await watchedPage(game.browser(), { reducedMotion: 'reduce' });
    await chosen(page, '');
    await taken(page);
    const played = await playTerm(page, false);
    expect(played.envelopes).toBeGreaterThanOrEqual(envelopes);
    expect(complaints).toEqual([]);
  });
};
