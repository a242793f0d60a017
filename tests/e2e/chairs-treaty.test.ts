/** A treaty that the rules' chair leads, read from Warsaw: the text that goes to the vote, why, and where the process stands. */
import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { setup } from '../../src/engine/index.ts';
import { adoptWords, SOURCES } from '../../src/i18n/index.ts';
import { GOVERNMENT_PLAYERS, playPlayerTurn } from '../../src/policies/index.ts';
import { appendTurn, newRecord, optionsOfSeat, printRecord } from '../../src/replay/index.ts';
import { PERSON } from '../../src/replay/record.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { settled } from '../../tooling/look/page.ts';
import { findings, openRecord } from './opened-record.ts';
import { builtGame, watchedPage } from './play.ts';

const game = builtGame();
const SEAT = 'member:POL';

/** The record of a game up to the half-year in which heads of terms circulate. */
const conferenceOpen = (): string => {
  const scenario = loadScenario('coalition-2025');
  for (let n = 1; n <= 12; n++) {
    const seed = `conference ${n}`;
    const record = newRecord(scenario, { seed, lens: 'agnostic', seat: SEAT });
    const state = setup(scenario, seed, {}, optionsOfSeat(SEAT));
    while (state.phase !== 'ended') {
      const played = playPlayerTurn(state, GOVERNMENT_PLAYERS['good-ally'], seed);
      appendTurn(record, state, PERSON, { actions: played.actions, answers: played.answers });
      if (state.chair?.draft?.purpose === 'heads-of-terms') return printRecord(record);
    }
  }
  throw new Error('no chair leads a treaty');
};

beforeAll(async () => {
  adoptWords('en', await SOURCES.en.all());
});

const SCREENS: [string, BrowserContextOptions][] = [
  ['a phone', { viewport: { width: 360, height: 640 }, colorScheme: 'light' }],
  ['a desk', { viewport: { width: 1366, height: 768 } }],
];

test.each(SCREENS)('a treaty of the chair on %s', async (name, options) => {
  const { page, complaints, shoot } = await watchedPage(game.browser(), options);
  await openRecord(page, game.url(), conferenceOpen(), 'The chair’s draft');
  expect(await page.getByText(/^A text of the treaty: /).isVisible()).toBe(true);
  expect(await page.getByText(/^Why this text: the heads of terms are due/).isVisible()).toBe(true);
  expect(await findings(page)).toEqual([]);
  const shot = `66-chairs-treaty-${name.replace('a ', '')}`;
  await shoot(shot, true);
  await page.getByRole('tab', { name: 'Board' }).click();
  await page.getByText(/^It goes under silence when the half-year ends/).waitFor();
  await settled(page);
  expect(await findings(page)).toEqual([]);
  await shoot(`${shot}-board`, true);
  expect(complaints).toEqual([]);
});
