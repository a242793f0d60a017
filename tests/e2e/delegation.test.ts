/** A term in the delegation of the United States: the posture is moved by hand. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { testTerm } from './seat-term.ts';

const chooseWashington = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: /^United States delegation/ }).check();
  await page.getByRole('textbox', { name: 'Seed' }).fill('washington 1');
  await page.getByRole('radio', { name: /^Quick term/ }).check();
  expect(await page.getByRole('radio', { name: /^An orderly transition/ }).count()).toBe(1);
};

/** A rung down the ladder: it stands there, and the rest of the ladder says why not. */
const stepDown = async (page: Page): Promise<void> => {
  const rung = page.getByRole('listitem').filter({ hasText: /^reviewing/ });
  await rung.getByRole('button').click();
  await rung.getByText('now').waitFor();
  await page.getByText('The posture has been moved this half-year already.').first().waitFor();
};

testTerm({
  title: 'in Washington’s delegation',
  pictures: '63-delegation',
  choose: chooseWashington,
  desk: 'Where America stands',
  iAm: 'You speak for the United States',
  byHand: stepDown,
  envelopes: 3,
});
