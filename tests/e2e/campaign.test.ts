/** A whole campaign in a browser, from the title to an ending; any complaint of the browser fails it. */
import { expect, test } from 'vitest';
import { settled } from '../../tooling/look/page.ts';
import {
  allOpened,
  atTheTable,
  builtGame,
  comesTo,
  endHalfYear,
  escape,
  goOn,
  newGame,
  press,
  tableIt,
  type Watched,
  watchedPage,
} from './play.ts';

const game = builtGame();

const dateNow = ({ page }: Watched): Promise<string | null> =>
  page.getByRole('heading', { level: 1 }).textContent();

const firstTurn = async ({ page, shoot }: Watched): Promise<void> => {
  await page.locator('.scene canvas').waitFor();
  await shoot('03-situation-room');
  await press(page, /^Reliability/);
  await page.getByText('What it is made of').first().waitFor();
  await shoot('04-why');
  await escape(page, page.locator('.dialog.why'));
  await press(page, 'Dossier of United States');
  await page.getByRole('tab', { name: 'Profile' }).click();
  await page.getByRole('heading', { name: 'Would they come?' }).waitFor();
  await shoot('05-dossier');
  await escape(page, page.getByRole('dialog', { name: 'United States' }));
  await page.locator('.mind .apply').first().click();
  await tableIt(page);
  await shoot('06-council');
  await allOpened(page);
  await page.getByText('Silence held. The text stands.').waitFor();
  await shoot('07-council-result');
  await press(page, 'Back to the table');
};

const restOfFirstTurn = async ({ page, shoot }: Watched): Promise<void> => {
  await page.getByRole('tab', { name: 'Act' }).click();
  await shoot('08-actions');
  await press(page, /^Sound out/);
  await page.getByRole('combobox', { name: 'Government' }).fill('Pol');
  await page.getByRole('option', { name: 'Poland' }).click();
  await press(page, 'Do it: Sound out: Poland');
  await page.getByText('4 hours left').waitFor();
  await page.getByRole('tab', { name: /^Corridor/ }).click();
  await shoot('08-corridor');
  await press(page, /^Say no/);
  await page.getByText('3 hours left').waitFor();
  await page.getByRole('tab', { name: 'Board' }).click();
  await page.getByText('Elections ahead').waitFor();
  await shoot('08-board');
  await page.getByRole('tab', { name: 'Endings' }).click();
  await shoot('09-endings');
  await press(page, 'Grid');
  await shoot('10-grid');
  await press(page, 'List');
  await shoot('11-list');
  await press(page, 'Map');
  await endHalfYear(page);
  await shoot('12-report');
};

/** Reload with a half-made text on the desk and an action used: all of it comes back. */
const reloadInTheMiddle = async (watched: Watched): Promise<void> => {
  const { page } = watched;
  await goOn(page, page.getByRole('tab', { name: 'Deal' }));
  await page.getByRole('tab', { name: 'Act' }).click();
  await press(page, /^Praise in public/);
  await press(page, 'Do it: Praise in public: the publics');
  await page.getByRole('tab', { name: 'Deal' }).click();
  await page.getByLabel('Work-sharing', { exact: true }).fill('7');
  await settled(page);
  const before = await page.locator('.room-header').textContent();
  const text = await page.locator('.deal').textContent();
  await page.reload();
  await atTheTable(page);
  await comesTo(() => page.locator('.room-header').textContent(), before);
  await comesTo(() => page.locator('.deal').textContent(), text);
};

/** Hundreds of games are played behind the page for it. */
const WORKED_OUT = { timeout: 240_000 };

const ending = async ({ page, shoot }: Watched): Promise<void> => {
  await page.getByRole('heading', { name: /^Your mandate/ }).waitFor();
  await page.getByRole('heading', { name: 'What you left behind' }).waitFor();
  await page.getByText(/of 100 other futures it ended so/).waitFor(WORKED_OUT);
  await page.getByRole('heading', { name: 'What nobody told you' }).waitFor();
  await page.getByRole('heading', { name: 'Three turns that decided it' }).waitFor();
  await page
    .getByText(/Without it|would have changed much/)
    .first()
    .waitFor(WORKED_OUT);
  await page.getByRole('heading', { name: 'The nearest other ending' }).waitFor();
  await shoot('13-ending', true);
  await press(page, 'Chronicle');
  const chronicle = page.getByRole('dialog', { name: 'Chronicle' });
  await chronicle.locator('.chronicle-turns button').nth(11).waitFor();
  await press(page, /^2025 H2/);
  await shoot('14-chronicle');
  await escape(page, chronicle);
  const download = page.waitForEvent('download');
  await page.locator('.ending').getByRole('button', { name: 'Save the record as a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.locator('.ending').getByRole('button', { name: 'To the title' }).click();
  await page.getByRole('button', { name: /Continue/ }).waitFor();
  await shoot('15-title-with-save');
};

test('a campaign of twelve turns, by mouse, from the title to an ending', async () => {
  const watched = await watchedPage(game.browser());
  const { page, complaints, shoot } = watched;
  await page.goto(game.url());
  await page.getByRole('heading', { name: 'Silence Procedure' }).waitFor();
  await shoot('01-title');
  await press(page, 'Credits');
  await page.getByText(/Crimea/).waitFor();
  await press(page, 'Back');
  await newGame(page, 'campaign-1', /Half campaign/);
  await firstTurn(watched);
  await comesTo(() => dateNow(watched), '2025 H1');
  await restOfFirstTurn(watched);
  await reloadInTheMiddle(watched);
  let asked = 0;
  const table = page.getByRole('tab', { name: 'Deal' });
  const end = page.getByText('How it ended');
  for (let turn = 1; turn < 12; turn++) {
    asked += await endHalfYear(page);
    if (turn === 3) await shoot('12-report-later');
    await goOn(page, turn < 11 ? table : end);
  }
  expect(asked).toBeGreaterThan(2);
  await ending(watched);
  expect(complaints).toEqual([]);
});
