/** The long-running studies, in small. */
import { describe, expect, it, vi } from 'vitest';
import { POLICY_IDS } from '../../src/policies/index.ts';
import { aWorkbench } from './silence.ts';

const bench = aWorkbench();
vi.setConfig({ testTimeout: 180_000 });

describe('calibrate', () => {
  it('gives the table, thresholds, and their proof on other seeds', async () => {
    const { code, out } = await bench.run(
      'calibrate',
      '--seeds',
      '1..6',
      '--holdout',
      '101..104',
      '--json',
    );
    expect(code).toBe(0);
    const result: unknown = JSON.parse(out);
    expect(result).toHaveProperty('table.length', POLICY_IDS.length);
    expect(result).toHaveProperty('recommended.thEPI.threshold');
    expect(result).toHaveProperty('recommended.thNNI.threshold');
    expect(result).toHaveProperty('recommended.thHol.threshold');
    expect(result).toHaveProperty('holdout.table.length', POLICY_IDS.length);
  });

  it('leaves the proof out when asked', async () => {
    const { out } = await bench.run('calibrate', '--seeds', '1..2', '--holdout', 'none');
    expect(out).toContain('recommended:');
    expect(out).not.toContain('played on seeds');
  });
});

describe('hypotheses', () => {
  it('gives every claim its cells, the same in one thread and in two', async () => {
    const one = await bench.run('hypotheses', '--seeds', '1..2', '--jobs', '1', '--json');
    const two = await bench.run('hypotheses', '--seeds', '1..2', '--jobs', '2', '--json');
    expect(two.out).toBe(one.out);
    expect(JSON.parse(one.out)).toHaveProperty('claims.length', 8);
  });

  it('explains one claim to people', async () => {
    const { out } = await bench.run('hypotheses', '--claim', 'h7', '--seeds', '1..2');
    expect(out).toContain('rhetoric without substance');
    expect(out).toContain('contested');
    expect(out).not.toContain('H8');
  });
});

describe('bench', () => {
  it('measures everything that is asked of it', async () => {
    const { code, out } = await bench.run('bench', '--quick', '--no-boardgame', '--json');
    expect(code).toBe(0);
    const result: unknown = JSON.parse(out);
    expect(result).toHaveProperty('campaigns.length', 3);
    expect(result).toHaveProperty('turn.immerUs');
    expect(result).toHaveProperty('council.members', 32);
    expect(result).toHaveProperty('heap.growth01');
  });
});
