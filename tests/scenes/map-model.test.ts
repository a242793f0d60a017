import { describe, expect, it } from 'vitest';
import { mapModel, points, stanceOf } from '../../src/scenes/map-model.ts';
import { contrast, inkOn, LAYERS, NEUTRAL } from '../../src/store/map-layers/index.ts';
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

  it('takes the colours of the ground it lies on', () => {
    const forecast = fakeForecast();
    expect(paintedAs(fakeState(), 'FRA').fill).toBe(NEUTRAL.dark);
    expect(paintedAs(fakeState({ ground: 'light' }), 'FRA').fill).toBe(NEUTRAL.light);
    const fills = (ground: 'dark' | 'light') =>
      mapModel(fakeState({ forecast, ground })).members.map((m) => m.fill);
    expect(fills('dark').some((fill) => fills('light').includes(fill))).toBe(false);
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

  it('picks legible ink for every fill, on both grounds', () => {
    const fills = [NEUTRAL, ...MAP_LAYERS.flatMap((id) => LAYERS[id].steps.map((s) => s.colours))];
    for (const ground of ['dark', 'light'] as const)
      expect(
        fills.map((c) => c[ground]).filter((fill) => contrast(fill, inkOn(fill)) < 4.5),
      ).toEqual([]);
  });
});
