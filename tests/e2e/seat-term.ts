/** A term from a seat besides the chair: "next" is followed to the ending, and the first envelope names a price by its number key. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { handFindings } from '../../tooling/look/by-hand.ts';
import { axeViolations } from '../../tooling/look/complaints.ts';
import { stageOf, takeNext } from '../../tooling/look/walk.ts';

const MOST_STEPS = 600;

const envelope = (page: Page) => page.getByRole('heading', { name: 'Your envelope' });

export interface Term {
  envelopes: number;
  /** What axe and the eye found, by screen. */
  found: string[];
}

export const playTerm = async (page: Page, looks: boolean): Promise<Term> => {
  const found = new Set<string>();
  const seen = new Set<string>();
  const look = async (screen: string): Promise<void> => {
    if (!looks || seen.has(screen)) return;
    seen.add(screen);
    for (const violation of await axeViolations(page)) found.add(`${screen}: axe ${violation}`);
    for (const { kind, text } of await handFindings(page))
      if (kind !== 'focus') found.add(`${screen}: ${kind}: ${text}`);
  };
  let envelopes = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const stage = await stageOf(page);
    const own = await envelope(page).isVisible();
    await look(own ? 'own envelope' : stage);
    if (stage === 'ending') return { envelopes, found: [...found] };
    if (own) {
      envelopes += 1;
      if (envelopes === 1) {
        await page.keyboard.press('4');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(100);
        continue;
      }
    }
    if (stage === 'caretaker') await page.waitForTimeout(300);
    else await takeNext(page);
  }
  throw new Error('the game does not end');
};

export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  colorScheme: 'light',
  hasTouch: true,
  reducedMotion: 'reduce',
};
