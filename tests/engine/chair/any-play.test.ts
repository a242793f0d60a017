/** What holds on any play from a government's seat: plain numbers, an envelope that can always be written, a game that ends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, hash, setup, view } from '../../../src/engine/index.ts';
import { recordSchema } from '../../../src/replay/record-schema.ts';
import { optionsOfSeat } from '../../../src/replay/index.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { throughJson } from '../../support/game.ts';
import { campaign, playWhims, PROPERTY_SEED } from '../../support/random-play.ts';
import { soundFromSeat } from '../../support/sound-play.ts';

const REAL = loadScenario('coalition-2025');
const SEATS = [
  'member:POL',
  'member:HUN',
  'united-states',
  'lead:FRA',
  'member:GBR',
  'member:LUX',
  'member:TUR',
] as const;

describe('any play from a government’s seat', () => {
  it.each(['united-states', 'lead:GBR', 'lead:TUR'] as const)(
    '%s carries out what it lists, and records it',
    (seat) => {
      const { actions } = recordSchema.shape.pending.shape;
      const moved = new Set<string>();
      fc.assert(
        fc.property(campaign, ({ seed, world, turns }) => {
          const state = setup(REAL, seed, world, optionsOfSeat(seat));
          playWhims(state, turns.slice(0, 8), {
            beforeAction: (now, action) => {
              expect(actions.safeParse([action]).error).toBeUndefined();
              expect(check(view(now, seat), seat, action)).toBeNull();
              moved.add(action.verb);
            },
            after: soundFromSeat,
          });
          expect(hash(throughJson(state))).toBe(hash(state));
        }),
        { numRuns: 12, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
      );
      expect([...moved]).toEqual(
        expect.arrayContaining(
          seat === 'united-states' ? ['posture', 'envelope'] : ['lead-mission', 'envelope'],
        ),
      );
    },
    60_000,
  );

  it('stays plain JSON, asks only whom it may, and always has an answer', () => {
    fc.assert(
      fc.property(campaign, fc.constantFrom(...SEATS), ({ seed, world, turns }, seat) => {
        const state = setup(REAL, seed, world, optionsOfSeat(seat));
        playWhims(state, turns.slice(0, 12), { after: soundFromSeat });
        expect(hash(throughJson(state))).toBe(hash(state));
      }),
      { numRuns: 12, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
    );
  });

  it('never shows another capital’s mind, or an envelope that is still closed', () => {
    fc.assert(
      fc.property(campaign, ({ seed, turns }) => {
        const state = setup(REAL, seed, {}, optionsOfSeat('member:POL'));
        playWhims(state, turns.slice(0, 3), {
          after: (now) => {
            const seen = view(now, 'member:POL');
            expect('hidden' in seen).toBe(false);
            expect(seen.table.tabling?.felt ?? []).toEqual([]);
            for (const { member, spread01, seat } of seen.table.soundings) {
              expect(seat).toBe('member:POL');
              if (spread01 === 0 && now.turn === 0 && now.wear['consult'] === undefined)
                expect(member.length).toBe(3);
            }
          },
        });
      }),
      { numRuns: 6, seed: PROPERTY_SEED, interruptAfterTimeLimit: 20_000 },
    );
  });
});
