import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legal, type Action } from '../../src/engine/index.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { defaultAnswer } from '../../src/policies/index.ts';
import { replayRecord } from '../../src/replay/index.ts';
import {
  createGame,
  openScenario,
  parseRecord,
  printRecord,
  restoreGame,
  type Authority,
} from '../../src/session/index.ts';
import { packageFrom, PROPERTY_SEED, whim, type Whim } from '../support/random-play.ts';

const SEAT = 'secretary-general';
const scenario = openScenario('coalition-2025');
const newGame = (seed = 'thoughts') =>
  createGame({ scenario, seed, lens: 'agnostic', personTurns: 24 });

const PLEDGE: Action = { verb: 'propose-pledge' };
const PRAISE: Action = { verb: 'praise', subject: 'publics' };

/** Of everything, the hidden part too: what the record leads to. */
const hashOfGame = (game: Authority): string => hashOf(replayRecord(game.record(), scenario));
const seenHash = (game: Authority): string => hashOf(game.view(SEAT));
const reason = (x: object | null): unknown => (x && 'reason' in x ? x.reason : null);

describe('taking back', () => {
  it('goes one by one to the beginning of the half-year, and the record never held it', () => {
    const game = newGame();
    const opening = game.record();
    const start = seenHash(game);
    game.submit(SEAT, PLEDGE);
    const middle = seenHash(game);
    game.submit(SEAT, PRAISE);
    expect(game.undoable(SEAT)).toEqual(PRAISE);
    expect(game.undo(SEAT)).toBeNull();
    expect(seenHash(game)).toBe(middle);
    expect(game.record().pending.actions).toEqual([PLEDGE]);
    expect(game.undo(SEAT)).toBeNull();
    expect(seenHash(game)).toBe(start);
    expect(game.record()).toEqual(opening);
    expect(reason(game.undo(SEAT))).toBe('undo-nothing');
  });

  it('stops at what was heard, and at a draw', () => {
    const game = newGame();
    game.submit(SEAT, PLEDGE);
    game.submit(SEAT, { verb: 'sound-out', member: 'POL' });
    expect(game.undo(SEAT)).toEqual({ reason: 'undo-learnt', params: { verb: 'sound-out' } });
    game.submit(SEAT, PRAISE);
    expect(game.undo(SEAT)).toBeNull();
    expect(reason(game.undo(SEAT))).toBe('undo-learnt');
    expect(game.record().pending.actions).toHaveLength(2);
    const tabled = newGame();
    const text = { delta: { core: 0.05 }, sidePayments: [] };
    expect(tabled.submit(SEAT, { verb: 'table-package', package: text })).toBeNull();
    expect(reason(tabled.undo(SEAT))).toBe('undo-learnt');
    const called = newGame();
    expect(called.submit(SEAT, { verb: 'alliance-mission', mission: 'out-of-area' })).toBeNull();
    expect(reason(called.undo(SEAT))).toBe('undo-chance');
  });

  it('ends with the half-year', () => {
    const game = newGame();
    game.submit(SEAT, PLEDGE);
    game.endTurn();
    expect(['undo-nothing', 'undo-half-year-runs']).toContain(reason(game.undo(SEAT)));
    expect(game.record().turns.length + Number(game.record().pending.begun)).toBe(1);
  });

  it('still works after the game was closed and opened', () => {
    const game = newGame();
    game.submit(SEAT, PLEDGE);
    game.submit(SEAT, PRAISE);
    const again = restoreGame(parseRecord(printRecord(game.record())), scenario);
    expect(again.undo(SEAT)).toBeNull();
    expect(again.undo(SEAT)).toBeNull();
    expect(again.record()).toEqual(newGame().record());
  });

  it('is one seat’s own business', () => {
    const game = newGame();
    game.submit(SEAT, PLEDGE);
    expect(reason(game.undo('united-states'))).toBe('undo-others');
  });
});

describe('doing again', () => {
  it('takes up what was taken back, in its order, until something else is done', () => {
    const game = newGame();
    game.submit(SEAT, PLEDGE);
    game.submit(SEAT, PRAISE);
    const done = seenHash(game);
    game.undo(SEAT);
    game.undo(SEAT);
    expect(game.redoable(SEAT)).toEqual(PLEDGE);
    expect(game.redo(SEAT)).toBeNull();
    expect(game.redo(SEAT)).toBeNull();
    expect(seenHash(game)).toBe(done);
    game.undo(SEAT);
    game.submit(SEAT, { verb: 'consult', with: 'council' });
    expect(reason(game.redo(SEAT))).toBe('redo-nothing');
  });
});

/** What a whim comes to now. */
const actionOf = (game: Authority, w: Whim): Action | null => {
  const view = game.view(SEAT);
  if (view.decisions.length > 0 || view.phase !== 'decision') return null;
  const moves = legal(view, SEAT).filter(({ refusal }) => refusal === null);
  const text = moves.find(({ verb }) => verb === 'table-package')?.text;
  if (w.wantsPackage && text && w.pick % 4 === 0)
    return {
      verb: 'table-package',
      package: packageFrom(replayRecord(game.record(), scenario), text, w),
    };
  const targets = moves.flatMap((move) => move.targets.filter(({ refusal }) => refusal === null));
  return targets[w.pick % Math.max(1, targets.length)]?.action ?? null;
};

const answerAll = (game: Authority): void => {
  for (let view = game.view(SEAT); view.decisions.length > 0; view = game.view(SEAT))
    game.submit(
      SEAT,
      defaultAnswer(view, SEAT, () => 0.5),
    );
};

it('on any play: undo and redo, and undo and the same again, lead to the same state', () => {
  let takenBack = 0;
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.array(fc.array(whim, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      (seed, turns) => {
        const game = newGame(`undo ${seed}`);
        for (const whims of turns) {
          for (const w of whims) {
            const action = actionOf(game, w);
            if (action === null) continue;
            const final = game.isFinal(SEAT, action);
            const before = game.record();
            if (game.submit(SEAT, action) !== null) continue;
            // What is said before is what comes of it, and saying it did nothing.
            expect('reason' in game.undoable(SEAT)).toBe(final);
            expect(before.pending.actions).toEqual(game.record().pending.actions.slice(0, -1));
            answerAll(game);
            if ('reason' in game.undoable(SEAT)) continue;
            takenBack += 1;
            const done = hashOfGame(game);
            const seen = seenHash(game);
            const record = game.record();
            expect(game.undo(SEAT)).toBeNull();
            expect(hashOfGame(game)).not.toBe(done);
            expect(game.redo(SEAT)).toBeNull();
            expect([hashOfGame(game), seenHash(game)]).toEqual([done, seen]);
            game.undo(SEAT);
            game.submit(SEAT, action);
            expect([hashOfGame(game), seenHash(game)]).toEqual([done, seen]);
            expect(game.record()).toEqual(record);
          }
          if (game.chair() !== 'person') return;
          game.endTurn();
          answerAll(game);
        }
      },
    ),
    { seed: PROPERTY_SEED, numRuns: 8 },
  );
  expect(takenBack).toBeGreaterThan(20);
});
