import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/engine/index.ts';
import { defaultAnswer } from '../../src/policies/index.ts';
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

/** End the half-year, answering whatever interrupts it. */
const endHalfYear = (game: ReturnType<typeof newGame>): void => {
  game.endTurn();
  for (let seen = game.view(SEAT); seen.decisions.length > 0; seen = game.view(SEAT))
    expect(
      game.submit(
        SEAT,
        defaultAnswer(seen, SEAT, () => 0.5),
      ),
    ).toBeNull();
};

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
    endHalfYear(game);
    game.submit(SEAT, { verb: 'praise', subject: 'publics' });
    const again = restoreGame(parseRecord(printRecord(game.record())), scenario);
    expect(again.view(SEAT)).toEqual(game.view(SEAT));
    endHalfYear(game);
    endHalfYear(again);
    expect(again.record()).toEqual(game.record());
  });

  it('refuses a record that does not come out as recorded', () => {
    const game = newGame();
    game.submit(SEAT, PLEDGE);
    endHalfYear(game);
    const record = game.record();
    const edited = { ...record, turns: record.turns.map((turn) => ({ ...turn, actions: [] })) };
    expect(() => restoreGame(edited, scenario)).toThrow(/turn 0: differs/);
  });

  it('hands over to a caretaker who plays on to an ending that verifies, in short slices', async () => {
    const game = newGame(2);
    expect(game.chair()).toBe('person');
    endHalfYear(game);
    endHalfYear(game);
    expect(game.chair()).toBe('caretaker');
    expect(game.wasHandedOver()).toBe(false);
    const seen: number[] = [];
    await game.playOn((done01) => seen.push(done01));
    expect(game.chair()).toBe('nobody');
    expect(seen.length).toBeGreaterThan(1);
    expect(game.wasHandedOver()).toBe(true);
    const record = game.record();
    expect(new Set(record.turns.slice(2).map((turn) => turn.by))).toEqual(
      new Set(['muddle-through']),
    );
    expect(record.ending).not.toBeNull();
    expect(verifyRecord(record, scenario).ok).toBe(true);
  });

  it('opens its books after the end, and not before', async () => {
    const game = newGame(1);
    expect(game.debrief()).toBeNull();
    endHalfYear(game);
    expect(game.debrief()).toBeNull();
    await game.playOn(() => undefined);
    const books = game.debrief();
    expect(books?.privateParts).toHaveLength(32 * 8);
    expect(books?.willingness).toHaveLength(32 * 32);
    // A copy: what is done to it changes nothing.
    books?.privateParts.fill(0);
    expect(game.debrief()?.privateParts.some((part) => part !== 0)).toBe(true);
  });

  it('tells the votes and the front of the half-year that was closed last, restored or not', () => {
    const game = newGame();
    expect(game.lineBefore01).toBeNull();
    for (const half of [1, 2]) {
      const line = game.view(SEAT).theatre.front.line01;
      game.submit(SEAT, {
        verb: 'table-package',
        package: { delta: { floor: 0.1 * half }, sidePayments: [] },
      });
      while (game.view(SEAT).table.tabling !== null) game.submit(SEAT, { verb: 'hold-nerve' });
      endHalfYear(game);
      expect(game.lineBefore01).toBe(line);
    }
    expect(game.closedVotes(SEAT).some(({ by }) => by === SEAT)).toBe(true);
    const again = restoreGame(parseRecord(printRecord(game.record())), scenario);
    expect(again.closedVotes(SEAT)).toEqual(game.closedVotes(SEAT));
    expect(again.lineBefore01).toBe(game.lineBefore01);
    // Ended, and a question waits: the front is told of before the end, the votes of the half-year before.
    again.endTurn();
    const third = restoreGame(parseRecord(printRecord(again.record())), scenario);
    expect(third.lineBefore01).toBe(again.lineBefore01);
    expect(third.closedVotes(SEAT)).toEqual(again.closedVotes(SEAT));
  });

  it('keeps the first baseline that it is given', () => {
    const game = newGame();
    expect(game.record().baseline).toBeNull();
    game.setBaseline([50, 51, 52, 53, 54]);
    game.setBaseline([0, 0, 0, 0, 0]);
    expect(game.record().baseline).toEqual([50, 51, 52, 53, 54]);
    const again = restoreGame(parseRecord(printRecord(game.record())), scenario);
    expect(again.record().baseline).toEqual([50, 51, 52, 53, 54]);
  });
});
