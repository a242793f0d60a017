/** Randomness: keyed by seed, stream and turn; streams are independent; everybody is drawn for, needed or not. */
import { describe, expect, it } from 'vitest';
import {
  draws,
  keyedDraws,
  STANDARD_DRAW_LIMIT,
  standardDraw,
  standardDraws,
  uniformDraws,
} from '../../src/engine/rng.ts';
import { aGame } from '../support/game.ts';

const STREAMS = [
  'mood',
  'elections',
  'signals',
  'mission',
  'article5',
  'exits',
  'us-crash',
  'hybrid',
];

const many = (seed: string, stream: string, turn: number, count: number): number[] =>
  uniformDraws(keyedDraws(seed, stream, turn), count);

describe('randomness', () => {
  it('is the same for the same seed, stream and turn, and for nothing else', () => {
    const one = many('s', 'mood', 3, 5);
    expect(many('s', 'mood', 3, 5)).toEqual(one);
    expect(many('t', 'mood', 3, 5)).not.toEqual(one);
    expect(many('s', 'elections', 3, 5)).not.toEqual(one);
    expect(many('s', 'mood', 4, 5)).not.toEqual(one);
  });

  it('does not move in one stream when another draws more', () => {
    const state = aGame();
    const alone = draws(state, 'elections')();
    const greedy = draws(state, 'mission');
    for (let i = 0; i < 1000; i++) greedy();
    expect(draws(state, 'elections')()).toBe(alone);
  });

  it('is uniform, and uncorrelated from stream to stream and turn to turn', () => {
    const count = 4000;
    const series = STREAMS.map((stream) => {
      const out: number[] = [];
      for (let seed = 0; seed < count; seed++) out.push(keyedDraws(`seed ${seed}`, stream, 1)());
      return out;
    });
    series.push(
      Array.from({ length: count }, (_, seed) => keyedDraws(`seed ${seed}`, 'mood', 2)()),
    );
    const mean = (xs: readonly number[]): number => xs.reduce((x, y) => x + y, 0) / xs.length;
    for (const xs of series) {
      expect(Math.abs(mean(xs) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
      for (let decile = 0; decile < 10; decile++) {
        const share = xs.filter((x) => x >= decile / 10 && x < (decile + 1) / 10).length / count;
        expect(Math.abs(share - 0.1)).toBeLessThan(0.02);
      }
    }
    for (let a = 0; a < series.length; a++)
      for (let b = 0; b < a; b++) {
        const covariance = mean(series[a].map((x, i) => (x - 0.5) * (series[b][i] - 0.5)));
        expect(Math.abs(12 * covariance)).toBeLessThan(4.5 / Math.sqrt(count));
      }
  });

  it('has standard draws of mean 0 and variance 1, within their limit', () => {
    const next = keyedDraws('normal', 'signals', 0);
    const xs = standardDraws(next, 20_000);
    const mean = xs.reduce((x, y) => x + y, 0) / xs.length;
    const variance = xs.reduce((x, y) => x + (y - mean) * (y - mean), 0) / xs.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
    for (const x of xs) expect(Math.abs(x)).toBeLessThanOrEqual(STANDARD_DRAW_LIMIT);
    expect(standardDraw(() => 1 - 2 ** -53)).toBeLessThanOrEqual(STANDARD_DRAW_LIMIT);
    expect(standardDraw(() => 0.5)).toBe(0);
  });

  it('draws for everybody in roster order', () => {
    const next = keyedDraws('s', 'elections', 0);
    const singly = [next(), next(), next()];
    expect(uniformDraws(keyedDraws('s', 'elections', 0), 3)).toEqual(singly);
  });
});
