import { describe, expect, it } from 'vitest';
import { setup, view } from '../../src/engine/index.ts';
import { playOut } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { followersOf, reliefAfter } from '../../src/store/cascade.ts';
import { checklistOf, fullness01 } from '../../src/store/checklist.ts';
import { randomSeed } from '../../src/store/new-game.ts';
import { gaugeMove, GAUGES, levelOf, memoryOf, stanceOf } from '../../src/store/readings.ts';
import type { Envelope } from '../../src/engine/state.ts';

const SEAT = 'secretary-general';
const played = view(
  playOut(setup(loadScenario('coalition-2025'), 'readings'), 'mixed', 'readings'),
  SEAT,
);

describe('gauges', () => {
  it('move by the sum of their named causes, every turn', () => {
    for (let at = 1; at < played.history.length; at++)
      for (const gauge of GAUGES) {
        const move = gaugeMove(played.history, at, gauge);
        const sum = move?.causes.reduce((total, { change }) => total + change, 0) ?? Number.NaN;
        expect(sum, `${gauge} in turn ${at}`).toBeCloseTo(move?.change ?? 0, 6);
      }
  });
});

describe('stances and levels', () => {
  it('follow margin and odds', () => {
    const at = (margin: number, breaksAlone01: number) =>
      stanceOf({ member: 'FRA', margin, spread: 0.01, isolationCost: 0.05, breaksAlone01 });
    expect([at(0.2, 0), at(0.01, 0), at(-0.01, 0.2), at(-0.1, 0.9)]).toEqual([
      'champion',
      'agrees',
      'silent',
      'breaks',
    ]);
    expect([0, 0.3, 0.7, 1].map(levelOf)).toEqual([1, 2, 3, 4]);
  });
});

describe('the cascade', () => {
  const envelope = (member: string, margin: number, isolationCost: number): Envelope => ({
    member,
    margin,
    undisclosed: null,
    mood: 0,
    footnote: null,
    isolationCost,
    verdict: margin < -isolationCost ? 'breaks-silence' : 'agrees',
  });
  it('names who followed, and how much cheaper standing alone became', () => {
    const letters = [
      envelope('DEU', -0.2, 0.08),
      envelope('EST', -0.06, 0.05),
      envelope('FRA', 0.1, 0.04),
    ];
    expect(reliefAfter(played, letters, 0)).toBeGreaterThan(0.3);
    expect(reliefAfter(played, letters, 2)).toBe(0);
    expect(followersOf(played, letters)).toEqual(['EST']);
  });
});

describe('the checklist', () => {
  it('fills between empty and full', () => {
    for (const rule of checklistOf(played))
      for (const condition of rule.conditions) {
        const full = fullness01(condition);
        expect(full).toBeGreaterThanOrEqual(0);
        expect(full).toBeLessThanOrEqual(1);
        if (condition.met) expect(full).toBe(1);
      }
  });
});

it('remembers the events that name a member', () => {
  expect(memoryOf(played, 'FRA').length).toBeGreaterThan(0);
});

it('offers seeds that can be read out', () => {
  const seeds = new Set(Array.from({ length: 50 }, randomSeed));
  expect(seeds.size).toBeGreaterThan(45);
  for (const seed of seeds) expect(seed).toMatch(/^([a-z][aeiou]){3}-\d{1,3}$/);
});
