/** The record of a government's game: who was played is in it, and it plays back to the same last bit. */
import { describe, expect, it } from 'vitest';
import { hash, view, type Action } from '../../src/engine/index.ts';
import type { OfferedSeat } from '../../src/engine/seats/seat.ts';
import { defaultAnswer, GOVERNMENT_PLAYERS } from '../../src/policies/index.ts';
import {
  parseRecord,
  printRecord,
  replayRecord,
  sharedRecord,
  shareText,
  verifyRecord,
} from '../../src/replay/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { createGame, restoreGame, type Authority } from '../../src/session/index.ts';

const scenario = loadScenario('coalition-2025');
const SEAT = 'member:POL';

const open = (): Authority =>
  createGame({
    scenario,
    seed: 'a record from Warsaw',
    lens: 'agnostic',
    seat: SEAT,
    mandate: 'good-ally',
  });

/** Half-years in which it asks the chair, hears a caller and bargains for its envelope. */
const play = (game: Authority, turns: number): void => {
  const { answer } = GOVERNMENT_PLAYERS['hard-bargain'];
  for (let turn = 0; turn < turns; turn++) {
    game.submit(SEAT, { verb: 'ask-chair', dimension: 'works', want: 'more' });
    const [call] = game.view(SEAT).table.calls;
    if (call !== undefined)
      game.submit(SEAT, { verb: 'answer-call', call: call.id, answer: 'accept' });
    game.endTurn();
    for (
      let [waits] = game.view(SEAT).decisions;
      waits !== undefined;
      [waits] = game.view(SEAT).decisions
    ) {
      const chosen = (waits.kind === 'envelope' ? answer : defaultAnswer)(
        game.view(SEAT),
        SEAT,
        () => 0.5,
      );
      expect(game.submit(SEAT, chosen)).toBeNull();
    }
  }
};

describe('the record of a government’s game', () => {
  it('names the seat, and a chair’s record names none', () => {
    expect(open().record().seat).toBe(SEAT);
    const chair = createGame({ scenario, seed: 'a chair', lens: 'agnostic', mandate: null });
    expect('seat' in chair.record()).toBe(false);
    expect(chair.seat()).toBe('secretary-general');
  });

  it('plays back to the same hash, from the file and from the link', async () => {
    const game = open();
    play(game, 3);
    const record = game.record();
    expect(record.turns.flatMap((turn) => turn.answers.map((a) => a.verb))).toContain('envelope');
    expect(verifyRecord(record, scenario)).toMatchObject({ ok: true, turns: 3 });
    const read = parseRecord(printRecord(record));
    const restored = restoreGame(read, scenario);
    expect(restored.view(SEAT)).toEqual(game.view(SEAT));
    expect(hash(replayRecord(read, scenario))).toBe(record.turns.at(-1)?.hash);
    const shared = sharedRecord(JSON.parse(shareText(record)), () => scenario);
    expect(shared).toEqual(read);
  });

  it('is saved while the envelope waits, and goes on there', () => {
    const game = open();
    game.endTurn();
    expect(game.view(SEAT).decisions[0]?.kind).toBe('envelope');
    const restored = restoreGame(parseRecord(printRecord(game.record())), scenario);
    expect(restored.view(SEAT)).toEqual(view(replayRecord(game.record(), scenario), SEAT));
    expect(restored.submit(SEAT, { verb: 'envelope', vote: 'consent' })).toBeNull();
  });

  it('takes a request to the chair back', () => {
    const game = open();
    const before = game.view(SEAT).chair?.draft;
    expect(game.submit(SEAT, { verb: 'ask-chair', dimension: 'works', want: 'less' })).toBeNull();
    expect(game.view(SEAT).chair?.draft).not.toEqual(before);
    expect(game.undo(SEAT)).toBeNull();
    expect(game.view(SEAT).chair?.draft).toEqual(before);
  });
});

/** Half-years from a seat with verbs of its own, each played first of all. */
const playSeat = (seat: OfferedSeat, moves: readonly Action[]): Authority => {
  const game = createGame({ scenario, seed: 'of its own', lens: 'agnostic', seat, mandate: null });
  for (const move of moves) {
    expect(game.submit(seat, move)).toBeNull();
    game.endTurn();
    for (
      let [waits] = game.view(seat).decisions;
      waits !== undefined;
      [waits] = game.view(seat).decisions
    )
      game.submit(
        seat,
        defaultAnswer(game.view(seat), seat, () => 0.5),
      );
  }
  return game;
};

describe('the record of a seat with verbs of its own', () => {
  it.each([
    [
      'united-states',
      [
        { verb: 'posture', posture: 'reviewing' },
        { verb: 'washington', offer: 'roadmap' },
        { verb: 'congress', ask: 'senate' },
      ],
    ],
    [
      'lead:FRA',
      [
        { verb: 'coalition-line', line: 'inside' },
        { verb: 'lead-mission', mission: 1, order: 'flag' },
        { verb: 'coalition-hub', hub: 'open' },
      ],
    ],
  ] satisfies [OfferedSeat, Action[]][])(
    '%s plays back to the same hash, from the file and from the link',
    (seat, moves) => {
      const record = playSeat(seat, moves).record();
      expect(record.seat).toBe(seat);
      expect(verifyRecord(record, scenario)).toMatchObject({ ok: true, turns: moves.length });
      const read = parseRecord(printRecord(record));
      expect(hash(replayRecord(read, scenario))).toBe(record.turns.at(-1)?.hash);
      expect(sharedRecord(JSON.parse(shareText(record)), () => scenario)).toEqual(read);
    },
  );
});
