import { describe, expect, it } from 'vitest';
import { CREDITS } from '../../src/scenario/data/credits.ts';
import { ELECTIONS } from '../../src/scenario/data/elections.ts';
import { JUDGEMENTS, MEMBERS, judgementOn, memberData } from '../../src/scenario/data/members.ts';
import { spendingHistoryOf } from '../../src/scenario/data/spending-history.ts';
import { electionsSchema, membersSchema } from '../../src/scenario/data-schema.ts';
import { dataReport } from '../../tooling/data/data-report.ts';

describe('the data files', () => {
  it('hold every member, cite a credited source for every figure and agree with each other', () => {
    const { problems, counts } = dataReport();
    expect(problems).toEqual([]);
    expect(counts.length).toBeGreaterThan(5);
  });

  it('speak of thirty-two members, the United States first', () => {
    expect(MEMBERS).toHaveLength(32);
    expect(MEMBERS[0]?.id).toBe('USA');
    expect(MEMBERS.map(({ id }) => id)).toEqual(JUDGEMENTS.map(({ id }) => id));
  });

  it('name source and confidence of every figure', () => {
    const figures = MEMBERS.flatMap((member) => Object.values(member.figures));
    expect(figures).toHaveLength(32 * 32);
    for (const { source, confidence } of figures) {
      expect(source).toMatch(/\b[SM]\d\d\b/);
      expect(confidence).toMatch(/^[ABC]$/);
    }
  });

  it('say what is imputed: a poll that nobody took is never better than an estimate', () => {
    const { favourabilityPct } = memberData('ALB').figures;
    expect(favourabilityPct).toEqual({ value: 85, source: 'M00 (set by hand)', confidence: 'C' });
    expect(memberData('POL').figures.favourabilityPct.confidence).toBe('A');
  });

  it('refuse a figure without a source', () => {
    const [first] = MEMBERS;
    if (!first) throw new Error('no members');
    const { source: _source, ...unsourced } = first.figures.usTroops;
    const members = [{ ...first, figures: { ...first.figures, usTroops: unsourced } }];
    expect(membersSchema.safeParse({ members }).success).toBe(false);
  });

  it('refuse a field that nobody reads', () => {
    const [first] = ELECTIONS;
    expect(electionsSchema.safeParse({ elections: [{ ...first, turnout: 80 }] }).success).toBe(
      false,
    );
  });

  it('credit every source once', () => {
    const ids = CREDITS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('spending history', () => {
  it('runs from 1966 to 2025 for those who have been there all along', () => {
    const years = spendingHistoryOf('FRA').map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: 60 }, (_, index) => 1966 + index));
  });

  it('holds France at 4.29 % when it left the command, and Germany at 2.40 % in 2025', () => {
    expect(spendingHistoryOf('FRA')[0]).toMatchObject({ year: 1966, pctGdp: 4.29, source: 'S02' });
    expect(spendingHistoryOf('DEU').at(-1)).toMatchObject({ year: 2025, pctGdp: 2.4 });
  });

  it('agrees with the members’ figures on 2014 and 2025', () => {
    for (const { id, figures } of MEMBERS) {
      const history = new Map(spendingHistoryOf(id).map(({ year, pctGdp }) => [year, pctGdp]));
      expect([id, history.get(2014)]).toEqual([id, figures.spending2014PctGdp.value]);
      expect([id, history.get(2025)]).toEqual([id, figures.spending2025PctGdp.value]);
    }
  });

  it('begins later where a member began later', () => {
    expect(spendingHistoryOf('EST')[0]?.year).toBe(1993);
  });
});

describe('judgements', () => {
  it('code three governments of 2025 as led by nationalists in the alliance', () => {
    const led = JUDGEMENTS.filter(({ nationalistLed }) => nationalistLed).map(({ id }) => id);
    expect(led).toEqual(['TUR', 'HUN', 'SVK']);
  });

  it('know three nuclear powers, as the figures do', () => {
    const judged = JUDGEMENTS.filter(({ nuclear }) => nuclear).map(({ id }) => id);
    const own = MEMBERS.filter(({ figures }) => figures.nuclearRole.value === 'own');
    expect(judged).toEqual(['USA', 'GBR', 'FRA']);
    expect(own.map(({ id }) => id)).toEqual(judged);
  });

  it('name Sweden the workshop: strong industry, no front line', () => {
    expect(judgementOn('SWE')).toMatchObject({ industry01: 0.8, frontLine: false });
  });
});
