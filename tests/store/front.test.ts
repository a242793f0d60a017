import { describe, expect, it } from 'vitest';
import { frontReading } from '../../src/store/front.ts';
import { frontModel } from '../../src/scenes/front-scene-model.ts';
import { fakeFront, fakeState, fakeView } from '../scenes/fake-view.ts';

describe('the front', () => {
  it('names who leads, takes part, builds instead and stays out, once each and in that order', () => {
    const { givers, mission } = frontReading(fakeFront('war', 0.4));
    expect(mission?.kind).toBe('ukraine-support');
    expect(givers.map((g) => g.role)).toEqual([
      'leads',
      ...Array.from({ length: 10 }, () => 'joins'),
      ...Array.from({ length: 3 }, () => 'builds'),
      ...Array.from({ length: 3 }, () => 'stays-out'),
    ]);
    expect(new Set(givers.map((g) => g.member)).size).toBe(givers.length);
    expect(givers.find((g) => g.member === 'ITA')?.role).toBe('builds');
  });

  it('knows guarantors from those who support, and counts who stands behind it by size', () => {
    const war = frontReading(fakeFront('war', 0.4));
    const guaranteed = frontReading(fakeFront('guaranteed', 0.4));
    expect(guaranteed.givers.some((g) => g.role === 'guarantees')).toBe(true);
    expect(guaranteed.givers.some((g) => g.role === 'joins')).toBe(false);
    expect(guaranteed.behind01).toBeCloseTo(war.behind01);
    expect(war.behind01).toBeGreaterThan(0);
    expect(war.behind01).toBeLessThan(0.5);
  });

  it('has nobody behind it without a mission', () => {
    const view = fakeView();
    const theatre = { ...view.theatre, missions: [] };
    const reading = frontReading({ ...view, theatre });
    expect(reading).toMatchObject({ mission: null, givers: [], behind01: 0 });
    expect(reading.needed01).toBeGreaterThan(0);
  });

  it('seats all members in the ring, in the order of the table', () => {
    const model = frontModel(fakeState({ view: fakeFront('war', 0.4), lineBefore01: 0.5 }));
    expect(model?.seats.map((s) => s.id)).toEqual(model?.seats.map((s) => s.id).toSorted());
    expect(model?.seats.filter((s) => s.role !== null)).toHaveLength(17);
    expect(model?.before01).toBe(0.5);
    expect(frontModel(fakeState({ view: null }))).toBeNull();
  });
});
