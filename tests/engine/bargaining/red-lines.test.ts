import { describe, expect, it } from 'vitest';
import { explain, setup, view } from '../../../src/engine/index.ts';
import { redLines } from '../../../src/engine/bargaining/red-lines.ts';
import { loadScenario } from '../../../src/scenario/index.ts';

const table = view(setup(loadScenario('coalition-2025'), 'red-lines'), 'secretary-general');

const verdictAt = (member: string, dimension: string, change: number) =>
  explain(table, member, { delta: { [dimension]: change }, sidePayments: [] });

describe('red lines', () => {
  it('are crossed exactly where the explained decision breaks silence, and not a hundredth before', () => {
    let crossed = 0;
    for (const { id } of table.members)
      for (const { dimension, change } of redLines(table, id).lines) {
        const before = change - Math.sign(change) * 0.01;
        const at = verdictAt(id, dimension, change);
        if (at.terms.some(({ term, value }) => term === 'momentum' && value !== 0)) continue;
        expect(at.verdict, `${id} ${dimension} ${change}`).toBe('breaks-silence');
        if (Math.abs(before) > 0.005)
          expect(verdictAt(id, dimension, before).verdict).not.toBe('breaks-silence');
        crossed += 1;
      }
    expect(crossed).toBeGreaterThan(20);
  });

  it('come nearest first, and say where the treaty would then stand', () => {
    for (const { id } of table.members) {
      const { lines } = redLines(table, id);
      const sizes = lines.map(({ change }) => Math.abs(change));
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      for (const { dimension, breaksAt, change } of lines)
        expect(breaksAt - table.treaty[dimension]).toBeCloseTo(change, 9);
    }
  });

  it('are none where the government would break silence over any text at all', () => {
    const angry = structuredClone(table);
    const poland = angry.members.find(({ id }) => id === 'POL');
    if (poland === undefined) throw new Error('Poland sits at the table');
    expect(redLines(angry, 'POL').overAnything).toBe(false);
    poland.grievance = 0.3;
    expect(redLines(angry, 'POL')).toMatchObject({ overAnything: true, lines: [] });
  });

  it('need a member of the roster', () => {
    expect(() => redLines(table, 'XXX')).toThrow(RangeError);
  });
});
