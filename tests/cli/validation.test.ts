/** The model held against history and against itself, from the command line. */
import { describe, expect, it, vi } from 'vitest';
import { aWorkbench } from './silence.ts';

const bench = aWorkbench();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

describe('backcast', () => {
  it('gives every member, the years, the errors, and how much of it is fit', async () => {
    const { code, out } = await bench.run('backcast', '--seeds', '1', '--json', '--csv', 'b.csv');
    expect(code).toBe(0);
    const result: unknown = JSON.parse(out);
    expect(result).toHaveProperty('present.members.length', 31);
    expect(result).toHaveProperty('present.byYear.length', 12);
    expect(result).toHaveProperty('present.fitted.mae');
    expect(result).toHaveProperty('published.fitted.mae');
    expect(result).toHaveProperty('fit.leaveOneOut.mae');
    expect(bench.files()).toContain('b.csv');
  });

  it('says to people what was fitted, and to what', async () => {
    const { out } = await bench.run('backcast', '--seeds', '1', '--set', 'pHaste=1');
    expect(out).toContain('Fitted to the 31 figures of 2024: pFront, pPanic, pHaste');
    expect(out).toContain('every member by a fit without it');
  });
});

describe('hindcast', () => {
  it.each(['libya-2011', 'iraq-2003'])(
    'of %s gives members, figures and robustness',
    async (id) => {
      const { code, out } = await bench.run('hindcast', id, '--json');
      expect(code).toBe(0);
      const result: unknown = JSON.parse(out);
      expect(result).toHaveProperty('mission', id);
      expect(result).toHaveProperty('figures.auc');
      expect(result).toHaveProperty('members.0.joins01');
      expect(result).toHaveProperty('robustness.jittered.p10');
      expect(result).toHaveProperty('chosenWithSight.length', 2);
    },
  );

  it('says to people what was chosen knowing how it ended', async () => {
    const { out } = await bench.run('hindcast', 'libya-2011', '--csv', 'h.csv');
    expect(out).toContain('chosen knowing how it ended');
    expect(out).toContain('AUC');
    expect(bench.files()).toContain('h.csv');
  });
});

describe('sensitivity', () => {
  const few = ['--only', 'h1,wCore', '--seeds', '1..2'];

  it('gives every effect of every coefficient, the same in one thread and in two', async () => {
    const one = await bench.run('sensitivity', ...few, '--jobs', '1', '--json');
    const two = await bench.run('sensitivity', ...few, '--jobs', '2', '--json');
    expect(one.code).toBe(0);
    expect(two.out).toBe(one.out);
    const result: unknown = JSON.parse(one.out);
    expect(result).toHaveProperty('rows.length', 2);
    expect(result).toHaveProperty(['rows', 0, 'effects', 'pillar-success', 'standardError']);
  });

  it('screens by walks, and writes every effect', async () => {
    const { code, out } = await bench.run(
      'sensitivity',
      ...few,
      '--method',
      'morris',
      '--walks',
      '2',
      '--csv',
      's.csv',
    );
    expect(code).toBe(0);
    expect(out).toContain('2 walks');
    expect(bench.files()).toContain('s.csv');
  });

  it('stops on an interrupt and writes nothing', async () => {
    const { code, err } = await bench.interrupt(3000, 'sensitivity', '--csv', 'never.csv');
    expect(code).toBe(130);
    expect(err).toContain('stopped');
    expect(bench.files()).not.toContain('never.csv');
  });
});
