import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, legal, type Action } from '../../src/engine/index.ts';
import { createGame, openScenario, type Authority } from '../../src/session/index.ts';
import { PROPERTY_SEED } from '../support/random-play.ts';

const SEAT = 'secretary-general';
const scenario = openScenario('coalition-2025');
const newGame = (seed: string): Authority =>
  createGame({ scenario, seed, lens: 'agnostic', personTurns: 24 });

/** Everything that this seat may do now. */
const open = (game: Authority): Action[] =>
  legal(game.view(SEAT), SEAT)
    .flatMap(({ targets }) => targets)
    .filter(({ refusal }) => refusal === null)
    .map(({ action }) => action);

/** Some of it, the end of the half-year among it; the last of them is then done. */
const playOn = (game: Authority, picks: readonly number[], rehearses: boolean): void => {
  const actions = open(game);
  const waits = game.view(SEAT).decisions.length > 0;
  for (const pick of picks) {
    const action = actions[pick % actions.length] ?? null;
    const last = pick === picks.at(-1);
    const step = pick % 3 === 0 && !waits ? null : action;
    if (rehearses) game.rehearse(SEAT, step);
    if (!last) continue;
    if (step === null) game.endTurn();
    else game.submit(SEAT, step);
  }
};

it('on any play: a step that was rehearsed comes to what it comes to without', () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.array(fc.array(fc.nat(500), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 8,
      }),
      (seed, steps) => {
        const rehearsed = newGame(`rehearsal ${seed}`);
        const plain = newGame(`rehearsal ${seed}`);
        for (const picks of steps) {
          if (plain.chair() !== 'person') return;
          playOn(rehearsed, picks, true);
          playOn(plain, picks, false);
          expect(rehearsed.view(SEAT)).toEqual(plain.view(SEAT));
          expect(rehearsed.closedVotes(SEAT)).toEqual(plain.closedVotes(SEAT));
          expect(rehearsed.record()).toEqual(plain.record());
          expect(rehearsed.undoable(SEAT)).toEqual(plain.undoable(SEAT));
        }
      },
    ),
    { numRuns: 25, seed: PROPERTY_SEED },
  );
});

it('changes nothing, and is forgotten once the game has gone on', () => {
  const game = newGame('rehearsal');
  const before = game.record();
  const view = game.view(SEAT);
  game.rehearse(SEAT, null);
  game.rehearse(SEAT, { verb: 'propose-pledge' });
  expect(game.record()).toEqual(before);
  expect(game.view(SEAT)).toEqual(view);
  game.submit(SEAT, { verb: 'propose-pledge' });
  game.endTurn();
  const straight = newGame('rehearsal');
  straight.submit(SEAT, { verb: 'propose-pledge' });
  straight.endTurn();
  expect(game.view(SEAT)).toEqual(straight.view(SEAT));
});

it('leaves alone what the rules refuse', () => {
  const game = newGame('refused');
  const refused: Action = { verb: 'choose', choice: 'none' };
  expect(check(game.view(SEAT), SEAT, refused)).not.toBeNull();
  expect(() => game.rehearse(SEAT, refused)).not.toThrow();
  game.endTurn();
  expect(() => game.rehearse(SEAT, null)).not.toThrow();
});
