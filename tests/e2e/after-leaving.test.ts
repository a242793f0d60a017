/** Washington after it has left the alliance: a kept game is opened, what the desk shows, a word taken back, and the door knocked on. */
import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { MANDATES } from '../../src/engine/mandates/mandate.ts';
import { setup } from '../../src/engine/index.ts';
import { adoptWords, SOURCES } from '../../src/i18n/index.ts';
import { playersOf, playPlayerTurn } from '../../src/policies/index.ts';
import { appendTurn, newRecord, optionsOfSeat, printRecord } from '../../src/replay/index.ts';
import { PERSON } from '../../src/replay/record.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { findings, openRecord } from './opened-record.ts';
import { builtGame, press, watchedPage } from './play.ts';

const game = builtGame();
const SEAT = 'united-states';
const SEED = '4';
const MANDATE = 'orderly-transition';

/** The record of a game up to the half-year in which somebody has the word of a Washington that has left. */
const leftWithAWord = (): string => {
  const scenario = loadScenario('coalition-2025');
  const record = newRecord(scenario, {
    seed: SEED,
    lens: 'agnostic',
    seat: SEAT,
    mandate: MANDATE,
  });
  const options = { ...optionsOfSeat(SEAT), mandate: MANDATES[MANDATE] };
  const state = setup(scenario, SEED, {}, options);
  const player = playersOf(SEAT)['go-and-deal'];
  if (player === undefined) throw new Error('nobody leaves and deals');
  while (state.phase !== 'ended') {
    const { actions, answers } = playPlayerTurn(state, player, SEED);
    appendTurn(record, state, PERSON, { actions, answers });
    if ((state.delegation?.bilateral?.assured.length ?? 0) > 0) return printRecord(record);
  }
  throw new Error('it never leaves');
};

beforeAll(async () => {
  adoptWords('en', await SOURCES.en.all());
});

const SCREENS: [string, BrowserContextOptions][] = [
  ['a phone', { viewport: { width: 360, height: 640 } }],
  ['a desk', { viewport: { width: 1366, height: 768 } }],
];

test.each(SCREENS)('what is left to play on %s', async (name, options) => {
  const { page, complaints, shoot } = await watchedPage(game.browser(), options);
  await openRecord(page, game.url(), leftWithAWord(), 'Between you and each of them');
  expect(await page.getByText('The council meets without you.').isVisible()).toBe(true);
  expect(await page.getByText('It has your word.').count()).toBe(1);
  expect(await findings(page)).toEqual([]);
  await shoot(`65-after-leaving-${name.replace('a ', '')}`, true);
  await press(page, /^take it back/);
  await page.getByText('Nobody has your word.').waitFor();
  await press(page, /^Knock again/);
  await page.getByText(/^You have knocked/).waitFor();
  expect(complaints).toEqual([]);
});
