/** A term in the lead of a coalition: an order is given and a line chosen by hand. */
import type { Page } from 'playwright-core';
import { press } from './play.ts';
import { testTerm } from './seat-term.ts';

const chooseParis = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: /^Coalition lead/ }).check();
  await page.getByRole('searchbox', { name: 'Find a country' }).fill('fra');
  await page.getByRole('radio', { name: /^France/ }).check();
  await page.getByRole('textbox', { name: 'Seed' }).fill('paris 1');
  await page.getByRole('radio', { name: /^Quick term/ }).check();
};

/** One order, after which the mission has had its order; and a line, which is then the one that it stands on. */
const lead = async (page: Page): Promise<void> => {
  await press(page, /^a round of the partners/);
  await page.getByText('This mission has had its order of the half-year.').first().waitFor();
  await page.getByText('How you stand towards the alliance: beside it').click();
  await press(page, /^within its procedures/);
  await page.getByText('How you stand towards the alliance: within its procedures').waitFor();
};

testTerm({
  title: 'in the lead from Paris',
  pictures: '65-coalition',
  choose: chooseParis,
  desk: 'Your coalition',
  iAm: 'You lead a coalition: France',
  byHand: lead,
  envelopes: 3,
});
