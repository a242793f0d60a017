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
    const { code, err } = await bench.interruptOn(' of ', 'sensitivity', '--csv', 'never.csv');
    expect(code).toBe(130);
    expect(err).toContain('stopped');
    expect(bench.files()).not.toContain('never.csv');
  });
});

describe('checks', () => {
  const own = (is: 'above' | 'below'): string =>
    JSON.stringify({
      format: 1,
      id: 'mine',
      about: 'One check.',
      scenario: 'coalition-2025',
      assumptions: {},
      checks: [
        {
          id: 'guarantee',
          says: 'A firm guarantee is believed',
          because: 'a test',
          seeds: 2,
          turns: 3,
          lenses: ['agnostic'],
          arms: { weak: { treaty: { core: 0 } }, firm: { treaty: { core: 1 } } },
          expect: [
            {
              measure: 'reliability01',
              of: 'firm',
              when: 'end',
              seeds: 'every',
              is,
              thanArm: { arm: 'weak' },
            },
          ],
        },
      ],
    });

  it('that hold end well, with their figures', async () => {
    const { code, out } = await bench.run(
      'checks',
      bench.write('holds.json', own('above')),
      '--all',
    );
    expect(code).toBe(0);
    expect(out).toContain('holds guarantee');
    expect(out).toContain('all hold');
  });

  it('that fail end with exit code 1, and say what should hold', async () => {
    const path = bench.write('fails.json', own('below'));
    const { code, out } = await bench.run('checks', path);
    expect(code).toBe(1);
    expect(out).toContain('FAILS guarantee');
    expect(out).toContain('A firm guarantee is believed');
    const json = await bench.run('checks', path, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ held: 0, failed: 1, checks: [{ holds: false }] });
  });

  it('of the project itself can be picked', async () => {
    const { code, out } = await bench.run(
      'checks',
      '--only',
      'same-luck',
      '--seeds',
      '1',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ held: 1, failed: 0 });
  });

  it('with a mistake are refused with the place', async () => {
    const path = bench.write('wrong.json', own('above').replace('"firm","when"', '"frim","when"'));
    const { code, err } = await bench.run('checks', path);
    expect(code).toBe(2);
    expect(err).toMatch(/checks\[0\]\.expect\[0\]\.of: unknown arm "frim", did you mean "firm"\?/);
    expect(err.trimEnd()).not.toContain('\n');
  });
});
