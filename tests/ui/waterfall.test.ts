/** A waterfall ends exactly where the value stands, whatever is left out of its rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setup, view } from '../../src/engine/index.ts';
import { playOut } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { gaugeMove, GAUGES } from '../../src/store/readings.ts';
import { waterfallOf } from '../../src/ui/charts/waterfall-data.ts';

const chart = (sizes: readonly number[], end: number) =>
  waterfallOf({
    start: { name: 'before', value: 40 },
    end: { name: 'now', value: end },
    parts: sizes.map((size, at) => ({ key: String(at), name: String(at), size })),
    rest: 'smaller causes',
    worthARow: 0.1,
    mostRows: 6,
  });

describe('a waterfall', () => {
  it('sums to the change, with at most one row more than asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 20 }),
        (sizes) => {
          const end = 40 + sizes.reduce((sum, size) => sum + size, 0);
          const { steps } = chart(sizes, end);
          expect(steps.length).toBeLessThanOrEqual(7);
          expect(Math.abs((steps.at(-1)?.to ?? 40) - end)).toBeLessThanOrEqual(0.05 + 1e-9);
          steps.forEach(({ from, to, size }) => expect(to - from).toBeCloseTo(size, 9));
        },
      ),
    );
  });

  it('puts the largest cause first and lets the small ones share a row', () => {
    const { steps } = chart([0.04, -3, 0.04, 1, 0.04], 40 - 3 + 1 + 0.12);
    expect(steps.map(({ name }) => name)).toEqual(['1', '3', 'smaller causes']);
  });

  it('explains every gauge of a played game', () => {
    const game = view(
      playOut(setup(loadScenario('coalition-2025'), 'steps'), 'mixed', 'steps'),
      'secretary-general',
    );
    for (const gauge of GAUGES)
      for (let at = 1; at < game.history.length; at++) {
        const move = gaugeMove(game.history, at, gauge);
        if (move === null || move.before === null) throw new Error('every turn has a move');
        const { steps } = waterfallOf({
          start: { name: '', value: move.before },
          end: { name: '', value: move.value },
          parts: move.causes.map(({ cause, change }) => ({
            key: cause,
            name: cause,
            size: change,
          })),
          rest: 'rest',
          worthARow: 0.1,
          mostRows: 6,
        });
        expect(steps.at(-1)?.to ?? move.before, `${gauge} ${at}`).toBeCloseTo(move.value, 0);
      }
  });
});
