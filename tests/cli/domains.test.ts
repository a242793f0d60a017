/** The table of gaps by domain, from the command line. */
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { DOMAINS } from '../../src/engine/domains/domain.ts';
import { aWorkbench } from './silence.ts';

const bench = aWorkbench();
vi.setConfig({ testTimeout: 60_000 });

const share = z.number().min(0).max(1);
const table = z.object({
  scenario: z.literal('coalition-2025'),
  start: z
    .array(
      z.strictObject({
        domain: z.enum(DOMAINS),
        europeanBillionUsd: z.number().gt(0),
        usBillionUsd: z.number().gt(0),
        neededBillionUsd: z.number().gt(0),
        usShare01: share,
        gap01: share,
        specialists: z.array(z.string()),
        singlePointOfFailure: z.boolean(),
      }),
    )
    .length(DOMAINS.length),
});
const overTime = table.extend({
  policy: z.literal('pillar-seeking'),
  campaigns: z.literal(3),
  years: z.array(z.looseObject({ turn: z.int(), gaps01: z.record(z.enum(DOMAINS), share) })).min(2),
  closedFromTurn: z.record(z.enum(DOMAINS), z.int().nullable()),
});

describe('domains', () => {
  it('prints the start: forces, American share, gaps, specialists', async () => {
    const { code, out } = await bench.run('domains');
    expect(code).toBe(0);
    expect(out).toContain('Reconnaissance, space, command');
    expect(out).toMatch(/Munitions and industry.*CZE !/);
    expect(out).not.toContain('campaigns');
  });

  it('prints one JSON object', async () => {
    const { out } = await bench.run('domains', '--json');
    expect(() => table.parse(JSON.parse(out))).not.toThrow();
  });

  it('follows the gaps over campaigns: a pillar closes them year by year', async () => {
    const { out } = await bench.run(
      'domains',
      '--policy',
      'pillar-seeking',
      '--seeds',
      '1..3',
      '--json',
    );
    const { years } = overTime.parse(JSON.parse(out));
    const [first, last] = [years[0], years.at(-1)];
    for (const domain of DOMAINS)
      expect(last?.gaps01[domain], domain).toBeLessThan(first?.gaps01[domain] ?? 0);
  });

  it('knows no other policy', async () => {
    const { code, err } = await bench.run('domains', '--policy', 'pillar-seekin');
    expect(code).toBe(2);
    expect(err).toContain('did you mean "pillar-seeking"?');
  });
});
