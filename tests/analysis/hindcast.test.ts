/** Missions of the past: one rule for all members, which does not see who took part. */
import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  hindcastCase,
  hindcastMembers,
} from '../../src/analysis/validation/hindcast.ts';
import { robustnessOf } from '../../src/analysis/validation/hindcast-robustness.ts';
import {
  accuracy01,
  areaStandardError,
  areaUnderCurve,
  thresholdByCount,
} from '../../src/analysis/validation/ranking.ts';
import {
  THE_RULE,
  worldviewOfTheDay,
} from '../../src/analysis/validation/worldviews-of-the-day.ts';
import type { GovernmentOfTheDay } from '../../src/scenario/data-schema.ts';

const libya = hindcastCase('libya-2011');
const iraq = hindcastCase('iraq-2003');
const areaOf = (of: typeof libya): number => figuresOf(hindcastMembers(of, THE_RULE)).auc;

const aGovernment = (changes: Partial<GovernmentOfTheDay> = {}): GovernmentOfTheDay => ({
  member: 'BEL',
  lead: 'conservative',
  partners: [],
  form: 'single-party',
  leadsSince: '2010-01',
  nextElection: '2014-01',
  insideCommand: true,
  source: 'test',
  confidence: 'C',
  ...changes,
});

describe('the hindcast', () => {
  it('tells who took part over Libya better than eight times in ten', () => {
    expect(areaOf(libya)).toBeGreaterThanOrEqual(0.8);
    expect(hindcastMembers(libya, THE_RULE)).toHaveLength(27);
  });

  it('tells who backed the war in Iraq better than chance, by the same rule', () => {
    expect(areaOf(iraq)).toBeGreaterThan(0.6);
    expect(hindcastMembers(iraq, THE_RULE)).toHaveLength(18);
  });

  it('does not see who took part', () => {
    const blind = {
      ...libya,
      mission: {
        ...libya.mission,
        participation: libya.mission.participation.map((part) => ({ ...part, how: [] })),
      },
    };
    const scores = (of: typeof libya) =>
      hindcastMembers(of, THE_RULE).map(({ member, score }) => [member, score]);
    expect(scores(blind)).toEqual(scores(libya));
  });

  it('does see who governed', () => {
    const left = {
      ...libya,
      day: {
        ...libya.day,
        governments: libya.day.governments.map((g) =>
          g.member === 'NLD' ? { ...g, lead: 'left-socialist' as const, partners: [] } : g,
        ),
      },
    };
    const inclination = (of: typeof libya) =>
      hindcastMembers(of, THE_RULE).find(({ member }) => member === 'NLD')?.score ?? 0;
    expect(inclination(left)).toBeLessThan(inclination(libya) - 0.1);
  });
});

describe('the rule of worldviews', () => {
  const atlanticist = (g: GovernmentOfTheDay): number =>
    worldviewOfTheDay(g, THE_RULE).worldviewAtlanticist01;

  it('reads the same families alike in every founding member', () => {
    expect(atlanticist(aGovernment())).toBe(atlanticist(aGovernment({ member: 'PRT' })));
  });

  it('mixes a coalition, its leading party first', () => {
    // .6·.75 + .4·(.5 + .4)/2
    const coalition = aGovernment({ partners: ['social-democrat', 'green'] });
    expect(atlanticist(coalition)).toBeCloseTo(0.63, 12);
  });

  it('knows entrants, and who stands outside the command', () => {
    expect(atlanticist(aGovernment({ member: 'CZE' }))).toBeCloseTo(0.95, 12);
    expect(atlanticist(aGovernment({ insideCommand: false }))).toBeCloseTo(0.55, 12);
  });
});

describe('robustness', () => {
  const r = robustnessOf(libya);

  it('moves every archetype on every axis, and every member’s coding', () => {
    expect(r.nudged).toHaveLength(32);
    expect(r.withoutArchetype).toHaveLength(8);
    expect(r.recoded.lowest.auc).toBeLessThan(areaOf(libya));
    expect(r.recoded.highest.auc).toBeGreaterThan(areaOf(libya));
  });

  it('spreads when everything is moved at once, and the same way each time', () => {
    expect(r.jittered.p10).toBeLessThan(r.jittered.p90);
    expect(robustnessOf(libya).jittered).toEqual(r.jittered);
  });
});

describe('the area under the curve', () => {
  const rows = (did: number[], didNot: number[]) => [
    ...did.map((score) => ({ score, did: true })),
    ...didNot.map((score) => ({ score, did: false })),
  ];

  it('is 1 when all are told apart, a half by chance and for ties', () => {
    expect(areaUnderCurve(rows([3, 4], [1, 2]))).toBe(1);
    expect(areaUnderCurve(rows([1, 2], [3, 4]))).toBe(0);
    expect(areaUnderCurve(rows([1, 1], [1, 1]))).toBe(0.5);
    expect(areaUnderCurve(rows([3, 1], [2]))).toBe(0.5);
    expect(areaUnderCurve(rows([], [2]))).toBe(0.5);
  });

  it('has the standard error of Hanley and McNeil', () => {
    // A = .75, m = n = 2: Q1 = .6, Q2 = .642857
    expect(areaStandardError(rows([4, 2], [3, 1]))).toBeCloseTo(
      Math.sqrt((0.1875 + (0.6 - 0.5625) + (0.6428571428571429 - 0.5625)) / 4),
      12,
    );
  });

  it('goes with a threshold that expects as many as did', () => {
    const five = rows([5, 4, 1], [3, 2]);
    expect(thresholdByCount(five)).toBe(2.5);
    expect(accuracy01(five, 2.5)).toBeCloseTo(0.6, 12);
  });
});
