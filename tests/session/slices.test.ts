import { expect, it, vi } from 'vitest';
import { createGame, openScenario, restoreGame, restoreInSlices } from '../../src/session/index.ts';

const scenario = openScenario('reference-2025');

it('opens a game in slices as it does at once, and leaves the page free in between', async () => {
  const game = createGame({ scenario, seed: 'slices', lens: 'agnostic', personTurns: 0 });
  await game.playOn(() => undefined);
  const record = game.record();
  const paused = vi.spyOn(globalThis, 'setTimeout');
  const opened = await restoreInSlices(record, scenario);
  expect(paused.mock.calls.length).toBeGreaterThan(3);
  paused.mockRestore();
  const seat = opened.seat();
  expect(opened.view(seat)).toEqual(restoreGame(record, scenario).view(seat));
  expect(opened.record()).toEqual(record);
});

it('says which half-year differs', async () => {
  const game = createGame({ scenario, seed: 'slices', lens: 'agnostic', personTurns: 0 });
  await game.playOn(() => undefined);
  const record = game.record();
  const [first] = record.turns;
  if (first !== undefined) first.hash = '0';
  await expect(restoreInSlices(record, scenario)).rejects.toThrow(/turn 0: differs/);
});
