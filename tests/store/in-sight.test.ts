import { expect, it } from 'vitest';
import { mirrorOf, type Mirror } from '../../src/store/in-sight.ts';
import type { GameState, GameStore } from '../../src/store/game-state.ts';
import { openNew } from '../../src/store/open-game.ts';
import { parseSettings } from '../../src/store/settings.ts';

const services = {
  settings: () => parseSettings({ motion: 'full' }),
  changeSettings: () => undefined,
  keep: () => Promise.resolve(),
  analyst: null,
};
const open = (): GameStore =>
  openNew(
    { seed: 'sight', lens: 'agnostic', difficulty: 'standard', mandate: null, personTurns: 24 },
    services,
  );
const atTheTable = ({ stage }: GameState): boolean => stage === 'table';
const shown = (mirror: Mirror): GameState => mirror.store.getState();
/** Until what was put off has been done. */
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

it('follows the game while it is in sight', async () => {
  const game = open();
  const mirror = mirrorOf(game, { when: atTheTable });
  mirror.follow();
  game.getState().submit({ verb: 'propose-pledge' });
  await later();
  expect(shown(mirror)).toBe(game.getState());
});

it('stands still behind a vote, and knows that it is away', async () => {
  const game = open();
  const mirror = mirrorOf(game, { when: atTheTable, patient: 'with-game' });
  mirror.follow();
  const { view } = shown(mirror);
  game.getState().tableDraft();
  await later();
  expect(game.getState().stage).toBe('council');
  expect(shown(mirror).stage).toBe('council');
  expect(shown(mirror).view).toBe(view);
});

it('draws nothing anew for what changes behind a vote', async () => {
  const game = open();
  const mirror = mirrorOf(game, { when: atTheTable, patient: 'with-game' });
  mirror.follow();
  game.getState().tableDraft();
  await later();
  let drawn = 0;
  mirror.store.subscribe(() => (drawn += 1));
  game.getState().skipCouncil();
  game.getState().say('heard');
  await later();
  expect(drawn).toBe(0);
});

it('catches up when the table is in sight again', async () => {
  const game = open();
  const mirror = mirrorOf(game, { when: atTheTable });
  mirror.follow();
  game.getState().tableDraft();
  await later();
  game.getState().submit({ verb: 'withdraw' });
  game.getState().skipCouncil();
  game.getState().leaveCouncil();
  await later();
  expect(game.getState().stage).toBe('table');
  expect(shown(mirror)).toBe(game.getState());
});

it('follows no more once it is left', async () => {
  const game = open();
  const mirror = mirrorOf(game, { when: atTheTable });
  mirror.follow()();
  const before = shown(mirror);
  game.getState().say('heard');
  await later();
  expect(shown(mirror)).toBe(before);
});

it('is ready behind a vote before it comes into sight, where that is asked for', async () => {
  const game = open();
  const mirror = mirrorOf(game, { when: atTheTable, ahead: true });
  mirror.follow();
  const { view } = shown(mirror);
  game.getState().tableDraft();
  expect(shown(mirror).view).toBe(view);
  await later();
  await later();
  expect(shown(mirror).view).toBe(game.getState().view);
});
