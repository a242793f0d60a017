/** Two tabs on one game: the one that opened it last plays it, and neither overwrites the other. */
import { expect, test } from 'vitest';
import {
  atTheTable,
  builtGame,
  comesTo,
  endHalfYear,
  goOn,
  newGame,
  press,
  untilKept,
  watchedPage,
} from './play.ts';

const game = builtGame();

test('a game that is opened in a second tab leaves the first, and can be taken back', async () => {
  const { page: first, complaints } = await watchedPage(game.browser());
  await first.goto(`${game.url()}?canvas=off`);
  await newGame(first, 'two-tabs', /Quick term/);
  await untilKept(first, 'two-tabs');
  const second = await first.context().newPage();
  await second.goto(`${game.url()}?canvas=off`);
  await press(second, /^Continue/);
  await atTheTable(second);
  await first.getByText('goes on there').waitFor();
  await comesTo(() => first.locator('.room').count(), 0);

  await endHalfYear(second);
  await goOn(second, second.getByRole('tab', { name: 'Deal' }));
  await press(first, /^Continue/);
  await atTheTable(first);
  await second.getByText('goes on there').waitFor();
  // What was played in the second is there in the first.
  await first.getByText('turn 2 of 24').waitFor();
  expect(complaints).toEqual([]);
});
