/** Coefficients of the seats besides the chair: each does something where its seat is played, and any setting is a game. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../../src/engine/assumptions.ts';
import { SEATS } from '../../../src/engine/assumptions/seats.ts';
import { check, hash, setup, view } from '../../../src/engine/index.ts';
import { ASSUMPTION_KEYS } from '../../../src/engine/lenses.ts';
import { optionsOfSeat } from '../../../src/replay/index.ts';
import { recordSchema } from '../../../src/replay/record-schema.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { campaign, playWhims, PROPERTY_SEED } from '../../support/random-play.ts';
import { soundFromSeat } from '../../support/sound-play.ts';
import { aGame, throughJson } from '../../support/game.ts';
import { DELEGATION, hasLeft } from '../../support/delegation.ts';

const REAL = loadScenario('coalition-2025');
const KEYS = ASSUMPTION_KEYS.filter((key) => key in SEATS);

/** A setting of every coefficient of the seats, each anywhere in its range, the ends above all. */
const settings = fc
  .array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: KEYS.length,
    maxLength: KEYS.length,
  })
  .map((shares) =>
    Object.fromEntries(
      KEYS.map((key, k) => {
        const { min, max } = ASSUMPTIONS[key];
        return [key, min + (shares[k] ?? 0) * (max - min)];
      }),
    ),
  );

describe('any setting of the seats’ coefficients', () => {
  it.each(['member:HUN', 'united-states', 'lead:GBR'] as const)(
    'is a game from the seat %s',
    (seat) => {
      fc.assert(
        fc.property(campaign, settings, ({ seed, world, turns }, mine) => {
          const state = setup(REAL, seed, { ...world, ...mine }, optionsOfSeat(seat));
          playWhims(state, turns.slice(0, 12), { after: soundFromSeat });
        }),
        { numRuns: 15, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
      );
    },
    60_000,
  );

  it('is a game after Washington has left, and what it lists there is carried out and recorded', () => {
    const { actions } = recordSchema.shape.pending.shape;
    const moved = new Set<string>();
    fc.assert(
      fc.property(campaign, settings, ({ seed, turns }, mine) => {
        const state = hasLeft(setup(REAL, seed, mine, optionsOfSeat(DELEGATION)));
        playWhims(state, turns.slice(0, 12), {
          beforeAction: (now, action) => {
            expect(actions.safeParse([action]).error).toBeUndefined();
            expect(check(view(now, DELEGATION), DELEGATION, action)).toBeNull();
            moved.add(action.verb);
          },
          after: soundFromSeat,
        });
        expect(hash(throughJson(state))).toBe(hash(state));
      }),
      { numRuns: 15, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
    );
    expect([...moved]).toEqual(expect.arrayContaining(['assurance', 'licences', 'knock']));
  }, 60_000);

  it('leaves a game of the chair as it was', () => {
    fc.assert(
      fc.property(campaign, settings, ({ seed, world, turns }, mine) => {
        const usual = aGame({ seed, changes: world });
        const set = aGame({ seed, changes: { ...world, ...mine } });
        playWhims(usual, turns.slice(0, 6));
        playWhims(set, turns.slice(0, 6));
        set.assumptions = usual.assumptions;
        expect(hash(set)).toBe(hash(usual));
      }),
      { numRuns: 10, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
    );
  }, 60_000);
});
