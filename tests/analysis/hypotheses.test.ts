/** The experiments on the eight claims: every cell speaks, and the dials turn what they should. */
import { describe, expect, it } from 'vitest';
import {
  CELLS,
  EXPERIMENTS,
  observeCell,
  summariseCell,
} from '../../src/analysis/hypotheses/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('reference-2025');
const seeds = ['1', '2', '3', '4', '5', '6'];

const meansOf = (claim: string, figure: string): number[] =>
  CELLS.filter((cell) => cell.claim === claim).map(
    (cell) =>
      summariseCell(cell, observeCell(scenario, {}, cell, seeds)).figures[figure]?.mean ??
      Number.NaN,
  );

describe('the experiments', () => {
  it('cover the eight claims, each under three settings or more', () => {
    expect(EXPERIMENTS.map(({ claim }) => claim)).toEqual([
      'H1',
      'H2',
      'H3',
      'H4',
      'H5',
      'H6',
      'H7',
      'H8',
    ]);
    for (const { settings } of EXPERIMENTS) expect(settings.length).toBeGreaterThanOrEqual(3);
  });

  it('observe exactly the figures that they announce', () => {
    for (const experiment of EXPERIMENTS) {
      const cell = { claim: experiment.claim, setting: 1 };
      const [observation] = observeCell(scenario, {}, cell, ['1']);
      expect(Object.keys(observation ?? {})).toEqual(experiment.figures.map(({ key }) => key));
    }
  });

  it('give the same observations for the same seeds', () => {
    const cell = { claim: 'H5', setting: 0 };
    expect(observeCell(scenario, {}, cell, seeds)).toEqual(observeCell(scenario, {}, cell, seeds));
  });
});

describe('the dials turn', () => {
  it.each([
    ['H1', 'pillar', 'nationalists cost the pillar less when the counter-claim holds', 1],
    ['H2', 'standing', 'the right costs belief when the counter-claim holds', -1],
    ['H3', 'reliability', 'work-sharing adds less belief when the counter-claim holds', -1],
    ['H7', 'reliability', 'declarations help when the counter-claim holds', 1],
  ])('%s %s: %s', (claim, figure, _reading, sign) => {
    const [on, contested, off] = meansOf(claim, figure);
    if (on === undefined || contested === undefined || off === undefined)
      throw new Error('three cells');
    expect(sign * (contested - on)).toBeGreaterThan(0);
    expect(sign * (off - contested)).toBeGreaterThan(0);
  });
});
