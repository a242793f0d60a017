/** The table of members: every figure sorts both ways, and what is missing never comes first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setup, view } from '../../src/engine/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import {
  MEMBER_COLUMNS,
  parseColumns,
  USUAL_COLUMNS,
  withColumn,
} from '../../src/store/member-columns.ts';
import { compareFigures, figuresOf } from '../../src/store/member-figures.ts';
import { parseSettings } from '../../src/store/settings.ts';

const table = view(setup(loadScenario('coalition-2025'), 'columns'), 'secretary-general');

describe('columns', () => {
  it('tell a figure of every member, but the margin without a draft and an election that is not ahead', () => {
    for (const member of table.members)
      for (const column of MEMBER_COLUMNS) {
        const figure = figuresOf(table, member, null)(column);
        if (column === 'margin') expect(figure).toBeNull();
        else if (column !== 'election') expect(Number.isFinite(figure), column).toBe(true);
      }
    const [first] = table.members;
    if (first === undefined) throw new Error('a table has members');
    expect(figuresOf(table, first, -0.08)('margin')).toBeCloseTo(-8);
  });

  it('are kept in their own order, whatever is switched on or off', () => {
    const on = withColumn(USUAL_COLUMNS, 'threat', true);
    expect(on).toEqual(MEMBER_COLUMNS.filter((c) => c === 'threat' || USUAL_COLUMNS.includes(c)));
    expect(withColumn(on, 'threat', false)).toEqual(USUAL_COLUMNS);
  });

  it('come back from the settings; what is no column is left out', () => {
    expect(parseColumns(['threat', 'nonsense', 'margin'])).toEqual(['margin', 'threat']);
    expect(parseSettings({ memberColumns: [] }).memberColumns).toEqual([]);
    expect(parseSettings({ memberColumns: 'all' }).memberColumns).toEqual(USUAL_COLUMNS);
  });
});

describe('sorting', () => {
  it('puts what has no figure last, upwards and downwards', () => {
    const figures = fc.array(fc.option(fc.integer({ min: -100, max: 100 })), { minLength: 1 });
    fc.assert(
      fc.property(figures, fc.boolean(), (all, upwards) => {
        const sorted = all.toSorted((a, b) => compareFigures(a, b, upwards));
        const told = sorted.filter((x) => x !== null);
        expect(sorted.slice(0, told.length)).toEqual(told);
        expect(told).toEqual(told.toSorted((a, b) => (upwards ? a - b : b - a)));
      }),
    );
  });
});
