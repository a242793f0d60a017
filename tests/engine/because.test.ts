/** Because: the parts of every figure sum to it, and their changes to its change, in every turn of every game. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { because, FIGURES, valueOf } from '../../src/engine/index.ts';
import { playOut } from '../../src/policies/index.ts';
import { aGame, aScenario } from '../support/game.ts';
import { PROPERTY_SEED } from '../support/random-play.ts';

describe('because', () => {
  it('adds up in every turn of any game', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.constantFrom('balanced', 'whip', 'hardline', 'nothing'),
        (seed, policy) => {
          const scenario = aScenario({ turns: 8 });
          const game = playOut(aGame({ scenario, seed: `because ${seed}` }), policy, 'x');
          for (const figure of FIGURES)
            game.history.forEach((record, at) => {
              const why = because(game, figure, at);
              if (why === null) throw new Error('every record can be explained');
              let levels = 0;
              let changes = 0;
              for (const c of why.contributions) {
                levels += c.level;
                changes += c.change;
              }
              expect(levels, `${figure} ${at}`).toBeCloseTo(valueOf(record, figure), 6);
              expect(changes, `${figure} ${at}`).toBeCloseTo(why.change, 6);
            });
        },
      ),
      { seed: PROPERTY_SEED, numRuns: 12 },
    );
  });

  it('names the largest change first', () => {
    const game = playOut(aGame({ scenario: aScenario({ turns: 4 }) }), 'balanced', 'x');
    const sizes = because(game, 'reliability')?.contributions.map((c) => Math.abs(c.change)) ?? [];
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(because(game, 'reliability', 99)).toBeNull();
  });
});
