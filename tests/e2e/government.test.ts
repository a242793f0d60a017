/** A term from Warsaw: "next" leads through draft, corridor and envelope. */
import type { Page } from 'playwright-core';
import { testTerm } from './seat-term.ts';

const chooseWarsaw = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: /^A member government/ }).check();
  const search = page.getByRole('searchbox', { name: 'Find a country' });
  await search.fill('pol');
  // It searches; it does not begin the game.
  await search.press('Enter');
  await page.getByRole('radio', { name: /^Poland/ }).check();
  await page.getByRole('textbox', { name: 'Seed' }).fill('warsaw 1');
  await page.getByRole('radio', { name: /^Quick term/ }).check();
};

testTerm({
  title: 'from Warsaw',
  pictures: '60-government',
  choose: chooseWarsaw,
  desk: 'The chair’s draft',
  iAm: 'You govern: Poland',
  envelopes: 4,
});
