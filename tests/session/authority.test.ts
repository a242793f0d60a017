import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/engine/index.ts';
import { verifyRecord } from '../../src/replay/index.ts';
import {
  createGame,
  openScenario,
  parseRecord,
  printRecord,
  restoreGame,
} from '../../src/session/index.ts';

const SEAT = 'secretary-general';
const scenario = openScenario('coalition-2025');
const PLEDGE: Action = { verb: 'propose-pledge' };
const newGame = (personTurns = 24) =>
  createGame({ scenario, seed: 'authority', lens: 'agnostic', personTurns });

describe('the authority', () => {
  it('carries out what is accepted, and says why not', () => {
    const game = newGame();
    expect(game.submit(SEAT, PLEDGE)).toBeNull();
    expect(game.submit(SEAT, { verb: 'washington', offer: 'halt-roadmap' })?.reason).toBe(
      'no-transition',
    );
    for (const member of ['FRA', 'DEU', 'POL', 'TUR', 'ITA', 'ESP', 'GBR', 'CAN'])
      game.submit(SEAT, { verb: 'sound-out', member });
    expect(game.submit(SEAT, { verb: 'sound-out', member: 'USA' })?.reason).toBe('too-few-hours');
    const { actions } = game.record().pending;
    expect(actions.slice(0, 2)).toEqual([PLEDGE, { verb: 'sound-out', member: 'FRA' }]);
    expect(game.view(SEAT).seats[0]?.hoursLeft).toBeLessThan(1);
  });

  it('hides what no seat may know, and lets nobody change the state', () => {
    const view = newGame().view(SEAT);
    expect('hidden' in view).toBe(false);
    expect(() => {
      view.treaty.core = 1;
    }).toThrow(TypeError);
  });

  it('comes back from its record in the middle of a turn, to the same continuation', () => {
    const game = newGame();
    game.submit(SEAT, PLEDGE);
    game.endTurn();
    game.submit(SEAT, { verb: 'praise', subject: 'publics' });
    const again = restoreGame(parseRecord(printRecord(game.record())), scenario);
    expect(again.view(SEAT)).toEqual(game.view(SEAT));
    game.endTurn();
    again.endTurn();
    expect(again.record()).toEqual(game.record());
  });

  it('refuses a record that does not come out as recorded', () => {
    const game = newGame();
    game.submit(SEAT, PLEDGE);
    game.endTurn();
    const record = game.record();
    const edited = { ...record, turns: record.turns.map((turn) => ({ ...turn, actions: [] })) };
    expect(() => restoreGame(edited, scenario)).toThrow(/turn 0: differs/);
  });

  it('hands over to a caretaker who plays on to an ending that verifies, in short slices', async () => {
    const game = newGame(2);
    expect(game.chair()).toBe('person');
    game.endTurn();
    game.endTurn();
    expect(game.chair()).toBe('caretaker');
    const seen: number[] = [];
    await game.playOn(({ turn }) => seen.push(turn));
    expect(game.chair()).toBe('nobody');
    expect(seen.length).toBeGreaterThan(1);
    const record = game.record();
    expect(new Set(record.turns.slice(2).map((turn) => turn.by))).toEqual(
      new Set(['muddle-through']),
    );
    expect(record.ending).not.toBeNull();
    expect(verifyRecord(record, scenario).ok).toBe(true);
  });
});
