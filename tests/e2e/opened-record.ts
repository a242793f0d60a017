/** A record from outside, opened in the browser as a saved game, and what is wrong with the screen it opens on. */
import type { Page } from 'playwright-core';
import { handFindings } from '../../tooling/look/by-hand.ts';
import { axeViolations } from '../../tooling/look/complaints.ts';
import { settled } from '../../tooling/look/page.ts';

/** @param heading a heading of the desk, by which one knows that the game is open */
export const openRecord = async (
  page: Page,
  url: string,
  record: string,
  heading: string,
): Promise<void> => {
  await page.goto(`${url}?canvas=off`);
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(record),
  });
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.getByRole('heading', { name: heading }).waitFor();
  await settled(page);
};

/** By axe and by hand, from the top of the page. */
export const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => scrollTo(0, 0));
  const byHand = await handFindings(page);
  return [
    ...(await axeViolations(page)),
    ...byHand.flatMap(({ kind, text }) => (kind === 'focus' ? [] : [`${kind}: ${text}`])),
  ];
};
