/** Many campaigns from the command line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { MEASURES } from '../../src/analysis/game-row.ts';
import { ENDINGS } from '../../src/engine/state.ts';
import { aWorkbench } from './silence.ts';

const bench = aWorkbench();
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const summary = z.strictObject({
  scenario: z.literal('coalition-2025'),
  policy: z.literal('nothing'),
  lens: z.literal('agnostic'),
  games: z.literal(12),
  endings: z.record(z.enum(ENDINGS), z.number().min(0).max(1)),
  means: z.record(z.enum(MEASURES), z.number()),
  quantiles: z.record(
    z.enum(MEASURES),
    z.strictObject({ p10: z.number(), p50: z.number(), p90: z.number() }),
  ),
  gamesPerSecond: z.number().gt(0),
});

const simulate = (...more: string[]) =>
  bench.run(
    'simulate',
    '--scenario',
    'coalition-2025',
    '--policy',
    'nothing',
    '--seeds',
    '1..12',
    ...more,
  );

describe('simulate', () => {
  it('prints one JSON object with every ending as a key, and nothing else', async () => {
    const { code, out } = await simulate('--json');
    expect(code).toBe(0);
    const read = summary.parse(JSON.parse(out));
    expect(Object.values(read.endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
  });

  it('gives the same rows in one thread and in three', async () => {
    await simulate('--jobs', '1', '--csv', 'one.csv');
    await simulate('--jobs', '3', '--csv', 'three.csv');
    const one = readFileSync(join(bench.folder, 'one.csv'), 'utf8');
    expect(readFileSync(join(bench.folder, 'three.csv'), 'utf8')).toBe(one);
    const lines = one.trimEnd().split('\n');
    expect(lines[0]).toBe(['seed', 'ending', ...MEASURES].join(','));
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
      Array.from({ length: 12 }, (_, k) => String(k + 1)),
    );
  });

  it('says under which changed assumptions it was played', async () => {
    const { out } = await simulate('--set', 'h1=0', '--set', 'h1x=1', '--json');
    expect(JSON.parse(out)).toMatchObject({ rules: 'present', assumptions: { h1: 0, h1x: 1 } });
    const published = await simulate('--rules', 'published', '--json');
    expect(JSON.parse(published.out)).toMatchObject({
      rules: 'published',
      assumptions: { payPrice: 0 },
    });
  });

  it('prints a table for people', async () => {
    const { out } = await simulate();
    for (const ending of ENDINGS) expect(out).toContain(ending);
    expect(out).toContain('12 campaigns');
  });

  it('stops on an interrupt and writes nothing', async () => {
    const { code, err } = await bench.interruptOn(
      ' of 100000',
      'simulate',
      '--policy',
      'native-seeking',
      '--seeds',
      '1..100000',
      '--csv',
      'never.csv',
    );
    expect(code).toBe(130);
    expect(err).toContain('stopped');
    expect(bench.files()).not.toContain('never.csv');
  });
});

describe('help', () => {
  it.each([
    'simulate',
    'play',
    'verify',
    'explain',
    'calibrate',
    'hypotheses',
    'backcast',
    'hindcast',
    'sensitivity',
    'checks',
    'bench',
  ])('of %s shows how it is used', async (command) => {
    const { code, out } = await bench.run(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
    expect(out).toContain(`silence -- ${command}`);
    expect(out).toContain('--json');
  });
});
