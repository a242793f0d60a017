/** Explanations from the command line. */
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { aWorkbench } from './silence.ts';

const bench = aWorkbench();
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const forecast = z.object({
  passes01: z.number().min(0).max(1),
  breaksSilence: z.array(z.string()),
  members: z.array(
    z.object({
      member: z.string(),
      terms: z.array(z.object({ term: z.string(), value: z.number() })),
      margin: z.number(),
      isolationCost: z.number(),
      verdict: z.string(),
      breaksAlone01: z.number().min(0).max(1),
      breaksSilence: z.boolean(),
      counterfactuals: z.array(z.object({ marginAfter: z.number(), size: z.number() })),
    }),
  ),
});

const explained = async (...args: string[]) => {
  const { code, out } = await bench.run('explain', ...args, '--json');
  expect(code).toBe(0);
  return forecast.parse(JSON.parse(out));
};

describe('explain', () => {
  it('gives every member terms that sum to its margin, and changes that bring it to agree', async () => {
    const { members, breaksSilence } = await explained('--package', 'core=+0.20');
    expect(members).toHaveLength(32);
    for (const m of members) {
      const sum = m.terms.reduce((total, { value }) => total + value, 0);
      expect(sum).toBeCloseTo(m.margin, 9);
      for (const c of m.counterfactuals) expect(c.marginAfter).toBeGreaterThanOrEqual(-1e-9);
      expect(m.breaksSilence).toBe(breaksSilence.includes(m.member));
      if (m.verdict === 'breaks-silence') expect(m.breaksSilence).toBe(true);
    }
    const margins = members.map(({ margin }) => margin);
    expect(margins).toEqual(margins.toSorted((a, b) => a - b));
  });

  it('narrows to one member, in either case of letters', async () => {
    const { members } = await explained('--package', 'core=+0.20', '--member', 'fra');
    expect(members.map(({ member }) => member)).toEqual(['FRA']);
  });

  it('lets a payment weigh with both sides', async () => {
    const plain = await explained('--package', 'core=+0.10');
    const paid = await explained('--package', 'core=+0.10', '--pay', 'ESP<DEU:0.05');
    const marginOf = (of: typeof plain, id: string): number =>
      of.members.find(({ member }) => member === id)?.margin ?? Number.NaN;
    expect(marginOf(paid, 'ESP')).toBeGreaterThan(marginOf(plain, 'ESP'));
    expect(marginOf(paid, 'DEU')).toBeLessThan(marginOf(plain, 'DEU'));
  });

  it('shows people a table, and one member in full', async () => {
    const table = await bench.run('explain', '--package', 'core=+0.20');
    expect(table.out).toContain('Odds that silence holds');
    expect(table.out.match(/^ [A-Z]{3} /gm)).toHaveLength(32);
    const one = await bench.run('explain', '--package', 'core=+0.20', '--member', 'FRA');
    expect(one.out).toContain('pos:core');
    expect(one.out).toContain('= margin');
  });
});
