/** The private part of a margin: hidden from every view, uncovered by asking, drawn anew with a new government. */
import { describe, expect, it } from 'vitest';
import { explain, setup, silenceOdds, view } from '../../../src/engine/index.ts';
import { DIFFICULTIES } from '../../../src/engine/seats/difficulty.ts';
import { SECRETARY_GENERAL } from '../../../src/engine/seats/seat.ts';
import { DIMENSIONS } from '../../../src/engine/state.ts';
import {
  learn,
  readingOf,
  renewPrivatePart,
  soundingOf,
  truth,
} from '../../../src/engine/table/private-part.ts';
import { aGame, aPackage, aScenario, seatOf } from '../../support/game.ts';

const CHAIR = SECRETARY_GENERAL;
const sd = (xs: number[]): number => Math.sqrt(xs.reduce((s, x) => s + x * x, 0) / xs.length);

describe('the private part of a margin', () => {
  it('is drawn for every government and dimension, with the stated spread', () => {
    const all = Array.from({ length: 60 }, (_, k) => aGame({ seed: `s${k}` }).hidden.privateParts);
    const spread = sd(all.flat());
    expect(all[0]).toHaveLength(8 * 8);
    expect(spread).toBeCloseTo(aGame().assumptions.privSpread, 2);
  });

  it('is in no view: what a seat sees is the same whatever the government keeps to itself', () => {
    const game = aGame();
    const before = JSON.stringify(view(game, CHAIR));
    game.hidden.privateParts.fill(0.3);
    expect(JSON.stringify(view(game, CHAIR))).toBe(before);
    expect(before).not.toContain('privateParts');
  });

  it('does not enter an explanation before it is uncovered, and does afterwards', () => {
    const game = aGame();
    const text = aPackage({ core: 0.2 });
    const term = (): number | undefined =>
      explain(view(game, CHAIR), 'FRA', text).terms.find((t) => t.term === 'private')?.value;
    expect(term()).toBe(0);
    learn(game, CHAIR, seatOf(game, 'FRA'), 0);
    const own = game.hidden.privateParts[seatOf(game, 'FRA') * 8 + DIMENSIONS.indexOf('core')] ?? 0;
    expect(term()).toBeCloseTo(0.2 * own, 12);
  });

  it('is known to a part after a sounding: the truth lies around the reading as widely as it says', () => {
    const left = 0.4;
    const errors: number[] = [];
    for (let k = 0; k < 120; k++) {
      const game = aGame({ seed: `reading ${k}` });
      learn(game, CHAIR, seatOf(game, 'DEU'), left);
      const seen = soundingOf(game, CHAIR, 'DEU')?.seen ?? [];
      seen.forEach((x, d) =>
        errors.push((game.hidden.privateParts[seatOf(game, 'DEU') * 8 + d] ?? 0) - x),
      );
    }
    expect(sd(errors)).toBeCloseTo(left * aGame().assumptions.privSpread, 2);
  });

  it('is not made worse by asking again', () => {
    const game = aGame();
    const at = seatOf(game, 'DEU');
    learn(game, CHAIR, at, 0);
    learn(game, CHAIR, at, 0.4);
    expect(soundingOf(game, CHAIR, 'DEU')?.spread01).toBe(0);
  });

  it('belongs to a government: the next one keeps its own counsel', () => {
    const game = aGame();
    const at = seatOf(game, 'DEU');
    learn(game, CHAIR, at, 0);
    const before = game.hidden.privateParts.slice(at * 8, at * 8 + 8);
    game.turn = 3;
    renewPrivatePart(game, at);
    expect(game.hidden.privateParts.slice(at * 8, at * 8 + 8)).not.toEqual(before);
    expect(soundingOf(game, CHAIR, 'DEU')).toBeUndefined();
  });

  it.each(DIFFICULTIES)('at difficulty %s starts as clear as the level says', (difficulty) => {
    const game = setup(aScenario(), 'fog', {}, { difficulty });
    const { parts, spreads } = readingOf(game, CHAIR);
    if (difficulty === 'seminar') expect(parts).toEqual(truth(game).parts);
    expect(new Set(spreads)).toEqual(
      new Set([
        { seminar: 0, delegate: 0.6, standard: 1, 'grey-zone': 1, 'iron-term': 1 }[difficulty],
      ]),
    );
  });
});

describe('odds under fog', () => {
  it('are wider the more a text asks, and sharp where everything is known', () => {
    const foggy = aGame({ changes: { nzB: 0.0045 } });
    const clear = setup(aScenario(), 'a seed', { nzB: 0.0045 }, { difficulty: 'seminar' });
    const spreadOf = (game: typeof foggy, change: number): number =>
      silenceOdds(game, aPackage({ core: change }), CHAIR).members[3]?.spread ?? 0;
    expect(spreadOf(foggy, 0.2)).toBeGreaterThan(spreadOf(foggy, 0.05));
    expect(spreadOf(clear, 0.2)).toBeCloseTo(0.0045, 12);
  });
});
