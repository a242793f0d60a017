/** Mandates: weights and promises, scored against one's own baseline, never by the ending. */
import { describe, expect, it } from 'vitest';
import { axesOfTerm } from '../../../src/engine/mandates/axes.ts';
import { MANDATE_AXES, MANDATE_IDS, MANDATES } from '../../../src/engine/mandates/mandate.ts';
import { PROMISE_IDS, standingOf } from '../../../src/engine/mandates/promises.ts';
import { FULL_ATTAINMENT, scoreMandate } from '../../../src/engine/mandates/score.ts';
import { ENDINGS } from '../../../src/engine/state.ts';
import { aGame, memberOf } from '../../support/game.ts';

describe('every mandate', () => {
  it.each(MANDATE_IDS)('%s has weights that sum to 100 and two promises', (id) => {
    const { weights, promises } = MANDATES[id];
    expect(weights).toHaveLength(MANDATE_AXES.length);
    expect(weights.reduce((a, b) => a + b, 0)).toBe(100);
    expect(promises).toHaveLength(2);
  });
});

describe('the score', () => {
  const mandate = { ...MANDATES['open-brief'], promises: [] };

  it('is 50 where nothing was gained or lost against the baseline', () => {
    const game = aGame();
    expect(scoreMandate(game, mandate, axesOfTerm(game)).score).toBeCloseTo(50, 9);
  });

  it('is 75 half-way from the baseline to full attainment, and is won from 60', () => {
    const game = aGame();
    const halfWay = axesOfTerm(game).map((x) => 2 * x - FULL_ATTAINMENT);
    const scored = scoreMandate(game, mandate, halfWay);
    for (const axis of scored.axes) expect(axis.score).toBeCloseTo(75, 9);
    expect(scored.won).toBe(true);
    expect(scoreMandate(game, mandate, axesOfTerm(game)).won).toBe(false);
  });

  it('does not know how the game ended', () => {
    const game = aGame();
    const scores = ENDINGS.map((ending) => {
      game.ending = ending;
      return scoreMandate(game, MANDATES.shield, [50, 50, 50, 50, 50]).score;
    });
    expect(new Set(scores).size).toBe(1);
  });

  it('goes down with a promise broken', () => {
    const game = aGame();
    const before = scoreMandate(game, MANDATES['all-together'], [50, 50, 50, 50, 50]);
    memberOf(game, 'HUN').leftCommand = true;
    const after = scoreMandate(game, MANDATES['all-together'], [50, 50, 50, 50, 50]);
    expect(before.promises[0]?.kept).toBe(true);
    expect(after.promises[0]?.kept).toBe(false);
    expect(after.score).toBeLessThan(before.score);
  });
});

describe('a promise', () => {
  it.each(PROMISE_IDS)('%s says its figure, its mark and whether it holds', (promise) => {
    const standing = standingOf(aGame(), promise);
    const holds =
      standing.must === 'reach'
        ? standing.value >= standing.threshold
        : standing.value <= standing.threshold;
    expect(standing.kept).toBe(holds);
  });
});
