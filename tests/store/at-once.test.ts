import { expect, it } from 'vitest';
import { changesAtOnce } from '../../src/store/at-once.ts';
import type { GameState, GameStore } from '../../src/store/game-state.ts';
import { openNew } from '../../src/store/open-game.ts';
import { parseSettings } from '../../src/store/settings.ts';

const open = (): GameStore =>
  openNew(
    { seed: 'at once', lens: 'agnostic', difficulty: 'standard', mandate: null, personTurns: 24 },
    {
      settings: () => parseSettings({ motion: 'full', councilSpeed: 'normal' }),
      changeSettings: () => undefined,
      keep: () => Promise.resolve(),
      analyst: null,
    },
  );
/** How often the store tells of a change while something is done. */
const told = (game: GameStore, act: (state: GameState) => void): number => {
  let count = 0;
  const stop = game.subscribe(() => (count += 1));
  act(game.getState());
  stop();
  return count;
};

it('tells a press once, whatever it changes', () => {
  const game = open();
  expect(told(game, ({ setDial }) => setDial('core', 0.05))).toBe(1);
  expect(told(game, ({ submit }) => submit({ verb: 'propose-pledge' }))).toBe(1);
  expect(told(game, ({ undo }) => undo())).toBe(1);
  expect(told(game, ({ tableDraft }) => tableDraft())).toBe(1);
  expect(game.getState().stage).toBe('council');
});

it('tells the end of a half-year once', () => {
  const game = open();
  expect(told(game, ({ endTurn }) => endTurn())).toBe(1);
});

it('tells nothing of what is refused', () => {
  const game = open();
  expect(told(game, ({ submit }) => submit({ verb: 'choose', choice: 'a' }))).toBe(0);
});

it('tells what was changed before an error', () => {
  const game = open();
  const { get, set, atOnce } = changesAtOnce(game.getState, game.setState);
  const fail = (): void =>
    atOnce(() => {
      set({ said: 'half' });
      expect(get().said).toBe('half');
      throw new Error('broken');
    });
  expect(fail).toThrow('broken');
  expect(game.getState().said).toBe('half');
  expect(get()).toBe(game.getState());
});
