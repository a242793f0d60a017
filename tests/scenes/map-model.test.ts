import { describe, expect, it } from 'vitest';
import { mapModel, points, stanceOf } from '../../src/scenes/map-model.ts';
import {
  BELIEF_RAMP,
  ELECTION_RAMP,
  INK,
  NEUTRAL,
  PAPER,
  SPENDING_RAMP,
  STANCE_COLOURS,
  contrast,
  inkOn,
} from '../../src/scenes/palette.ts';
import { MAP_LAYERS } from '../../src/store/scene-state.ts';
import { MEMBERS, fakeForecast, fakeState, fakeView } from './fake-view.ts';

const paintedAs = (state: Parameters<typeof mapModel>[0], id: string) => {
  const member = mapModel(state).members.find((m) => m.id === id);
  if (member === undefined) throw new Error(id);
  return member;
};
/** A view in which one member differs. */
const viewWith = (id: string, changes: Partial<ReturnType<typeof fakeView>['members'][number]>) => {
  const view = fakeView();
  return { ...view, members: view.members.map((m) => (m.id === id ? { ...m, ...changes } : m)) };
};

describe('the map model', () => {
  it('is empty without a view', () => {
    expect(mapModel(fakeState({ view: null })).members).toEqual([]);
  });

  it.each(MAP_LAYERS)(
    'paints every member in layer %s, and never changes the state',
    (mapLayer) => {
      const state = fakeState({ mapLayer, forecast: fakeForecast() });
      const before = JSON.stringify(state);
      const model = mapModel(state);
      expect(model.members.map((m) => m.id)).toEqual(MEMBERS);
      expect(JSON.stringify(state)).toBe(before);
    },
  );

  it('reads a stance from odds first, margin second', () => {
    const at = (margin: number, breaksAlone01 = 0) =>
      stanceOf({ member: 'FRA', margin, spread: 0.02, isolationCost: 0.1, breaksAlone01 });
    expect(at(0.12)).toBe('champion');
    expect(at(0.119)).toBe('agrees');
    expect(at(0)).toBe('agrees');
    expect(at(-0.01)).toBe('silent');
    expect(at(-0.2, 0.9)).toBe('breaks');
  });

  it('supports: colour, glyph and points; neutral while nothing is drafted', () => {
    expect(paintedAs(fakeState(), 'FRA')).toMatchObject({
      fill: NEUTRAL,
      glyph: null,
      value: null,
    });
    const forecast = {
      passes01: 0.5,
      ratifies01: null,
      members: [
        { member: 'FRA', margin: -0.2, spread: 0.02, isolationCost: 0.1, breaksAlone01: 0.9 },
      ],
    };
    expect(paintedAs(fakeState({ forecast }), 'FRA')).toMatchObject({
      fill: STANCE_COLOURS.breaks,
      glyph: 'breaks',
      pattern: 'diagonal',
      value: '−20',
    });
    expect(paintedAs(fakeState({ forecast }), 'DEU').fill).toBe(NEUTRAL);
  });

  it('reliability: mean of what a member believes of all others, without itself', () => {
    const view = fakeView();
    const n = view.members.length;
    const beliefs = view.beliefs.map((_, k) => (k % n === Math.floor(k / n) ? 1 : 0.5));
    const member = paintedAs(
      fakeState({ view: { ...view, beliefs }, mapLayer: 'reliability' }),
      'POL',
    );
    expect(member).toMatchObject({ value: '50', fill: BELIEF_RAMP[2], glyph: 'pie-2' });
  });

  it('spending: against the floor of the treaty, or the scenario’s own', () => {
    const view = viewWith('ITA', { spendingPctGdp: 2 });
    const paint = (treatyFloor: number, floorPathPctGdp: number | null) =>
      paintedAs(
        fakeState({
          view: { ...view, treaty: { ...view.treaty, floor: treatyFloor }, floorPathPctGdp },
          mapLayer: 'spending',
        }),
        'ITA',
      );
    expect(paint(0.4, null)).toMatchObject({
      value: '2.0',
      fill: SPENDING_RAMP[3],
      glyph: 'bar-4',
    });
    expect(paint(0.7, null)).toMatchObject({ fill: SPENDING_RAMP[1], pattern: 'dots' });
    expect(paint(0.7, 1.5)).toMatchObject({ fill: SPENDING_RAMP[4], glyph: 'bar-5' });
  });

  it.each([
    [[2], '0', 'election-now', 4],
    [[1, 3], '1', 'election-next', 3],
    [[6], '4', 'election-soon', 2],
    [[7], '5', 'election-later', 1],
    [[1], null, null, 0],
  ] as const)('election: turns %j seen from turn 2', (electionTurns, value, glyph, level) => {
    const view = viewWith('NLD', {
      electionTurns: [...electionTurns],
      nationalistLed: level === 4,
    });
    expect(paintedAs(fakeState({ view, mapLayer: 'election' }), 'NLD')).toMatchObject({
      value,
      glyph,
      fill: ELECTION_RAMP[level],
      pattern: level === 4 ? 'pennant' : 'none',
    });
  });

  it('marks who left the command, and empties who left the treaty', () => {
    const forecast = fakeForecast();
    const command = paintedAs(
      fakeState({ view: viewWith('FRA', { leftCommand: true }), forecast }),
      'FRA',
    );
    expect(command.standing).toBe('out-of-command');
    expect(command.glyph).not.toBeNull();
    const treaty = paintedAs(
      fakeState({ view: viewWith('USA', { leftTreaty: true }), forecast }),
      'USA',
    );
    expect(treaty).toMatchObject({
      standing: 'out-of-treaty',
      glyph: null,
      pattern: 'cross',
      value: null,
    });
  });

  it('writes points with a true minus', () => {
    expect([points(-0.173), points(0.09), points(0)]).toEqual(['−17', '+9', '0']);
  });

  it('picks legible ink for every fill', () => {
    const fills = [
      ...Object.values(STANCE_COLOURS),
      ...BELIEF_RAMP,
      ...SPENDING_RAMP,
      ...ELECTION_RAMP,
    ];
    expect(fills.filter((fill) => contrast(fill, inkOn(fill)) < 4.5)).toEqual([]);
    expect(inkOn(PAPER)).toBe(INK);
  });
});
