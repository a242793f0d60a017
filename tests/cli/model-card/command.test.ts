/** `model-card` as a process: what it writes, what it keeps, what it refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aWorkbench } from '../silence.ts';

const bench = aWorkbench();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const read = (name: string): string => readFileSync(join(bench.folder, name), 'utf8');

describe('model-card', () => {
  it('prints one section and keeps the others', async () => {
    const first = await bench.run('model-card', '--only', 'claims,limits', '--out', 'card.md');
    expect(first.code).toBe(0);
    expect(first.out).toContain('2 sections printed');
    expect(read('card.md')).toContain('does not predict');
    const old = read('card.md').replaceAll(
      /Printed on \d{4}-\d{2}-\d{2}/g,
      'Printed on 2020-02-02',
    );
    bench.write('card.md', old);
    const second = await bench.run('model-card', '--only', 'claims', '--out', 'card.md', '--json');
    expect(JSON.parse(second.out)).toMatchObject({ file: 'card.md', printed: ['claims'] });
    const text = read('card.md');
    expect(text.match(/Printed on 2020-02-02/g)).toHaveLength(1);
    expect(text.indexOf('Printed on 2020-02-02')).toBeGreaterThan(text.indexOf('section limits'));
  });

  it('names its progress and the figures of a section that plays', async () => {
    const { code, err } = await bench.run('model-card', '--only', 'backcast', '--out', 'b.md');
    expect(code).toBe(0);
    expect(err).toContain('1 of 1: Backcast');
    expect(read('b.md')).toContain('npm run -s silence -- backcast --seeds 1\n');
    expect(read('b.md')).toMatch(/\| POL {4}\|/);
  });

  it('stops on an interrupt and leaves the card as it was', async () => {
    bench.write('kept.md', 'as it was');
    const { code, err } = await bench.interruptOn('3 of 16', 'model-card', '--out', 'kept.md');
    expect(code).toBe(130);
    expect(err).toContain('nothing was written');
    expect(read('kept.md')).toBe('as it was');
    expect(bench.files().filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    ['--scale fulll', /--scale: unknown "fulll", did you mean "full"\?/],
    ['--only hypothesis', /--only: unknown "hypothesis", did you mean "hypotheses"\?/],
    ['--jobs 0', /--jobs: "0" is not a whole number/],
    ['--out no-such-folder/card.md', /card\.md: cannot be written: no such file or folder/],
    ['--ony claims', /unknown option '--ony'/],
  ])('%s is refused in one line', async (line, problem) => {
    const before = bench.files();
    const { code, out, err } = await bench.run('model-card', ...line.split(' '));
    expect(err).toMatch(problem);
    expect(err.trimEnd()).not.toContain('\n');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(bench.files()).toEqual(before);
  });

  it('refuses a card whose section was changed by hand', async () => {
    bench.write(
      'hand.md',
      '<!-- section checks -->\nAll hold, trust me.\n<!-- end of checks -->\n',
    );
    const { code, err } = await bench.run('model-card', '--only', 'limits', '--out', 'hand.md');
    expect(code).toBe(2);
    expect(err).toMatch(/hand\.md: section checks is not as this command writes it/);
    expect(read('hand.md')).toContain('trust me');
  });
});
