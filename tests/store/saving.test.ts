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

const open = (keep: (save: Save, closing: boolean) => Promise<void>) =>
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

/** Every save, and whether the page was closing; each takes as long as the test wants. */
const watched = () => {
  const kept: { record: string; closing: boolean }[] = [];
  let finish = (): void => undefined;
  const game = open(({ record }, closing) => {
    kept.push({ record, closing });
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  return { game, kept, finish: () => finish() };
};

it('writes what was done before the page is closed, painted or not, and once', async () => {
  const { game, kept, finish } = watched();
  await vi.advanceTimersByTimeAsync(400);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  kept.length = 0;
  onAPage();
  game.getState().closing();
  expect(kept).toEqual([]);
  game.getState().submit({ verb: 'propose-pledge' });
  game.getState().closing();
  game.getState().closing();
  expect(kept).toHaveLength(1);
  expect(kept[0]?.record).toContain('propose-pledge');
  expect(kept[0]?.closing).toBe(true);
});

it('writes again what is still on its way when the page is closed', async () => {
  const { game, kept, finish } = watched();
  game.getState().submit({ verb: 'propose-pledge' });
  await vi.advanceTimersByTimeAsync(400);
  const before = kept.length;
  game.getState().closing();
  expect(kept.length).toBe(before + 1);
  expect(kept.at(-1)?.closing).toBe(true);
  finish();
});
