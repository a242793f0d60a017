import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openNew } from '../../src/store/open-game.ts';
import type { Save } from '../../src/store/saves.ts';
import { parseSettings } from '../../src/store/settings.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (keep: (save: Save) => Promise<void>) =>
  openNew(
    {
      seed: 'saving',
      lens: 'agnostic',
      difficulty: 'standard',
      mandate: 'shield',
      personTurns: 24,
    },
    {
      settings: () => parseSettings({ motion: 'full' }),
      changeSettings: () => undefined,
      keep,
      analyst: null,
    },
  );

it('writes what the list of saves shows: date, mandate, seed', async () => {
  const kept: Save[] = [];
  const game = open((save) => {
    kept.push(save);
    return Promise.resolve();
  });
  game.getState().submit({ verb: 'propose-pledge' });
  await vi.advanceTimersByTimeAsync(400);
  expect(kept.at(-1)?.summary).toEqual({
    startYear: 2025,
    startHalf: 1,
    turn: 0,
    turnsTotal: 24,
    ended: false,
    mandate: 'shield',
    government: null,
    score: null,
    seed: 'saving',
  });
});

it('says so when the browser has no room left, and goes on', async () => {
  let full = true;
  const game = open(() =>
    full ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : Promise.resolve(),
  );
  await vi.advanceTimersByTimeAsync(400);
  expect(game.getState().saveProblem).toBe('full');
  full = false;
  expect(game.getState().submit({ verb: 'propose-pledge' })).toBeNull();
  await vi.advanceTimersByTimeAsync(400);
  expect(game.getState().saveProblem).toBeNull();
});

/** A page that paints only when it is told to. */
const onAPage = (): void => {
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', () => 0);
};

it('writes what was done before the game is left, painted or not', () => {
  const kept: Save[] = [];
  const game = open((save) => {
    kept.push(save);
    return Promise.resolve();
  });
  game.getState().leave();
  kept.length = 0;
  onAPage();
  game.getState().submit({ verb: 'propose-pledge' });
  expect(kept).toEqual([]);
  game.getState().leave();
  expect(kept.at(-1)?.record).toContain('propose-pledge');
  vi.advanceTimersByTime(1000);
  expect(kept).toHaveLength(1);
});

it('writes a text that is still being moved before the game is left', () => {
  const kept: Save[] = [];
  const game = open((save) => {
    kept.push(save);
    return Promise.resolve();
  });
  game.getState().setDial('core', 0.1);
  game.getState().leave();
  expect(kept.at(-1)?.draft).toContain('0.1');
});
