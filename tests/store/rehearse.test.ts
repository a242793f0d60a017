import { expect, it } from 'vitest';
import type { GameStore } from '../../src/store/game-state.ts';
import { openNew } from '../../src/store/open-game.ts';
import { likelyPresses } from '../../src/store/rehearse.ts';
import { legalMoves, tabling } from '../../src/store/room.ts';
import { parseSettings } from '../../src/store/settings.ts';
import { answers } from '../../src/store/verbs.ts';

const open = (seed: string): GameStore =>
  openNew(
    { seed, lens: 'agnostic', difficulty: 'standard', mandate: null, personTurns: 24 },
    {
      settings: () => parseSettings({ motion: 'full' }),
      changeSettings: () => undefined,
      keep: () => Promise.resolve(),
      analyst: null,
    },
  );
const likely = (game: GameStore, asksFirst = true) => likelyPresses(game.getState(), asksFirst);

it('is the press that the open dialog asks for', () => {
  const game = open('likely');
  expect(likely(game)).toEqual([]);
  game.getState().setDialog('end-turn');
  expect(likely(game)).toEqual([null]);
  game.getState().setDialog('table');
  const { draft, procedure } = game.getState();
  expect(likely(game)).toEqual([tabling(draft, procedure)]);
});

it('is the end of the half-year where nobody is asked first', () => {
  expect(likely(open('likely'), false)).toEqual([null]);
});

it('is every answer that is allowed to what stops the play', () => {
  for (let n = 0; n < 20; n++) {
    const game = open(`card ${n}`);
    game.getState().endTurn();
    const { stage, view } = game.getState();
    if (stage !== 'decision' || view.theatre.rollCall !== null) continue;
    const allowed = answers(legalMoves(game.getState())).filter(({ refusal }) => refusal === null);
    expect(allowed.length).toBeGreaterThan(1);
    expect(likely(game)).toEqual(allowed.slice(0, 4).map(({ action }) => action));
    return;
  }
  throw new Error('no card in twenty games');
});
