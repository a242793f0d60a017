import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GameStore } from '../../src/store/game-state.ts';
import { parseRecord } from '../../src/session/index.ts';
import { openNew, openRecord } from '../../src/store/open-game.ts';
import { parseSettings } from '../../src/store/settings.ts';

const services = {
  settings: () => parseSettings({ motion: 'full' }),
  changeSettings: () => undefined,
  keep: () => Promise.resolve(),
  analyst: null,
};
const open = (): GameStore => {
  const game = openNew(
    { seed: 'undo', lens: 'agnostic', difficulty: 'standard', mandate: null, personTurns: 24 },
    services,
  );
  game.getState().setDraft({ delta: {}, sidePayments: [] });
  vi.advanceTimersByTime(5000);
  return game;
};
const state = (game: GameStore) => game.getState();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('takes back dials and actions in the order in which they came', () => {
  const game = open();
  const { view } = state(game);
  state(game).setDial('core', 0.05);
  state(game).submit({ verb: 'propose-pledge' });
  state(game).setDial('scope', -0.1);
  expect(state(game).undo()).toEqual({ kind: 'draft' });
  expect(state(game).draft.delta).toEqual({ core: 0.05 });
  expect(state(game).undo()).toEqual({ kind: 'action', action: { verb: 'propose-pledge' } });
  expect(state(game).view).toEqual(view);
  expect(state(game).undo()).toEqual({ kind: 'draft' });
  expect(state(game).draft.delta).toEqual({});
  expect(state(game).forecast).toBeNull();
  for (const _ of [1, 2, 3]) state(game).redo();
  expect(state(game).draft.delta).toEqual({ core: 0.05, scope: -0.1 });
  expect(state(game).redo().kind).toBe('refused');
  expect(parseRecord(state(game).recordText()).pending.actions).toEqual([
    { verb: 'propose-pledge' },
  ]);
});

it('takes a dragged slider for one step', () => {
  const game = open();
  for (const change of [0.01, 0.02, 0.03, 0.04]) {
    state(game).setDial('core', change);
    vi.advanceTimersByTime(100);
  }
  state(game).undo();
  expect(state(game).draft.delta).toEqual({});
});

it('stops at a sounding, says why, and takes back what was written after it', () => {
  const game = open();
  state(game).setDial('core', 0.05);
  state(game).submit({ verb: 'sound-out', member: 'POL' });
  expect(state(game).undoable).toEqual({
    kind: 'refused',
    refusal: { reason: 'undo-learnt', params: { verb: 'sound-out' } },
  });
  state(game).setDial('core', 0.1);
  expect(state(game).undo()).toEqual({ kind: 'draft' });
  expect(state(game).draft.delta).toEqual({ core: 0.05 });
  expect(state(game).undo().kind).toBe('refused');
});

it('forgets what was taken back once something else is done', () => {
  const game = open();
  state(game).setDial('core', 0.05);
  state(game).undo();
  state(game).submit({ verb: 'propose-pledge' });
  expect(state(game).redoable.kind).toBe('refused');
});

it('ends with the half-year, and goes on after a reload', async () => {
  const game = open();
  state(game).submit({ verb: 'propose-pledge' });
  const again = await openRecord(state(game).recordText(), '', services);
  if (!again.ok) throw new Error(again.problem);
  expect(again.game.getState().undoable.kind).toBe('action');
  again.game.getState().undo();
  expect(again.game.getState().view).toEqual(open().getState().view);
  state(game).endTurn();
  expect(state(game).undoable.kind).toBe('refused');
});
