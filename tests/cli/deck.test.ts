import { describe, expect, it } from 'vitest';
import { aWorkbench } from './silence.ts';

const { run } = aWorkbench();

describe('silence deck', () => {
  it('prints the cards with their hazards and says that they are sound', async () => {
    const { code, out } = await run('deck');
    expect(code).toBe(0);
    expect(out).toMatch(/cut-cable\s+frontier\s+6\s+5\s/);
    expect(out).toContain('34 cards, 9 of them good');
    expect(out).toContain('Nothing is wrong with them.');
  });

  it('counts draws and answers by policy', async () => {
    const asked = ['--seeds', '1..3', '--policy', 'nothing,muddle-through', '--jobs', '1'];
    const { code, out } = await run('deck', '--reach', ...asked, '--json');
    expect(code).toBe(0);
    const { policies, unreached } = JSON.parse(out) as {
      policies: { policy: string; cards: Record<string, { drawn: number }> }[];
      unreached: string[];
    };
    expect(policies.map((p) => p.policy)).toEqual(['nothing', 'muddle-through']);
    expect(Object.keys(policies[0]?.cards ?? {}).length).toBeGreaterThan(5);
    expect(unreached).toContain('ratification-stall');
  });

  it('weighs the choices of a card by lens', async () => {
    const asked = ['--seeds', '1..2', '--policy', 'nothing', '--horizon', '2', '--jobs', '1'];
    const { code, out } = await run(
      'deck',
      '--value',
      '--card',
      'snap-exercise',
      '--lenses',
      'agnostic,sceptic',
      ...asked,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/hotline\s+2\s+[+-]?\d\.\d\d ± \d\.\d\d/);
    expect(out).toContain('sceptic');
  });

  it.each([
    [['--card', 'cut-cabel'], /unknown "cut-cabel", did you mean "cut-cable"\?/],
    [['--value', '--horizon', 'soon'], /--horizon: "soon" is not a whole number/],
    [['--reach', '--policy', 'mudle-through'], /did you mean "muddle-through"/],
  ])('refuses %j in one line', async (args, message) => {
    const { code, err } = await run('deck', ...args);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
  });
});
