import { describe, expect, it } from 'vitest';
import { decodeGeometry } from '../../src/scenes/geometry.ts';
import { sampleGround } from '../../src/scenes/ground.ts';
import { layoutLabels } from '../../src/scenes/map-label-layout.ts';
import { layoutMap, memberAt, seenThrough, toPanel } from '../../src/scenes/map-layout.ts';
import { clamped } from '../../src/store/map-camera.ts';
import { mapModel } from '../../src/scenes/map-model.ts';
import { MEMBERS, fakeForecast, fakeState } from './fake-view.ts';

const geometry = decodeGeometry();
const PANELS = [
  [860, 560],
  // The panels of a page of 1366 × 768 and of a phone of 360 × 640.
  [612, 430],
  [341, 432],
  [1200, 700],
  [340, 300],
  [360, 640],
  [700, 700],
] as const;

describe.each(PANELS)('a map of %d × %d', (width, height) => {
  const layout = layoutMap(width, height, geometry);

  it('shows all of Europe and the inset', () => {
    const { europe, inset } = layout;
    for (const shape of geometry.europe.shapes.values()) {
      const { x, y } = toPanel(europe, shape.centre);
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
    expect(inset.x >= 0 && inset.x + inset.width <= width).toBe(true);
    expect(inset.y >= 0 && inset.y + inset.height <= height).toBe(true);
  });

  it('keeps every member out of the inset', () => {
    const { inset, europe } = layout;
    const under = [...geometry.europe.shapes].filter(([, shape]) => {
      const { x, y } = toPanel(europe, shape.centre);
      return x > inset.x && x < inset.x + inset.width && y > inset.y && y < inset.y + inset.height;
    });
    expect(under.map(([id]) => id)).toEqual([]);
  });

  it('answers at the centre of each member with that member', () => {
    for (const id of MEMBERS) {
      const home = geometry.europe.shapes.get(id);
      const shape = home ?? geometry.inset.shapes.get(id);
      if (shape === undefined) throw new Error(id);
      const { x, y } = toPanel(home ? layout.europe : layout.inset, shape.centre);
      expect(memberAt(geometry, layout, x, y)).toBe(id);
    }
  });

  it('answers nobody on the open sea', () => {
    const { x, y } = toPanel(layout.europe, { x: 1300, y: 300 });
    expect(memberAt(geometry, layout, x, y)).toBeNull();
  });

  it.each([1, 1.8, 4])('lets no label cover another, magnified %d times', (zoom) => {
    const state = fakeState({ forecast: fakeForecast() });
    const seen = seenThrough(layout, clamped({ zoom, x: 0.6, y: 0.55 }));
    const labels = layoutLabels(mapModel(state), geometry, seen, sampleGround(geometry, seen));
    const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));
    const overlapping = pairs.filter(
      ([a, b]) =>
        Math.abs(a.x - b.x) * 2 < a.width + b.width &&
        Math.abs(a.y - b.y) * 2 < a.height + b.height,
    );
    expect(overlapping.map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
    if (width >= 860 && zoom === 1)
      expect(labels.map(({ id }) => id).sort()).toEqual([...MEMBERS].sort());
  });
});

describe('Luxembourg at 860 × 560', () => {
  const layout = layoutMap(860, 560, geometry);
  const shape = geometry.europe.shapes.get('LUX');

  it('catches the pointer in a circle of 24 px', () => {
    if (shape === undefined) throw new Error('no shape');
    const { x, y } = toPanel(layout.europe, shape.centre);
    for (const [dx, dy] of [
      [11, 0],
      [-11, 0],
      [0, 11],
      [0, -11],
    ] as const)
      expect(memberAt(geometry, layout, x + dx, y + dy)).toBe('LUX');
  });
});

describe('a map that is magnified', () => {
  const layout = layoutMap(860, 560, geometry);
  const state = fakeState({ forecast: fakeForecast() });
  const labelsAt = (zoom: number) => {
    const seen = seenThrough(layout, clamped({ zoom, x: 0.62, y: 0.5 }));
    return layoutLabels(mapModel(state), geometry, seen, sampleGround(geometry, seen));
  };

  it('writes more names and numbers the nearer one looks, never larger', () => {
    const named = (zoom: number) => labelsAt(zoom).filter(({ form }) => form === 'name').length;
    expect([named(1), named(2) > 0, named(4) > 0]).toEqual([0, true, true]);
    const heights = labelsAt(4).map(({ height }) => height);
    expect(Math.max(...heights)).toBeLessThan(40);
  });

  it('finds the member under a point, and the inset where it was', () => {
    const seen = seenThrough(layout, clamped({ zoom: 3, x: 0.62, y: 0.5 }));
    const shape = geometry.europe.shapes.get('CZE');
    if (shape === undefined) throw new Error('no shape');
    const { x, y } = toPanel(seen.europe, shape.centre);
    expect(memberAt(geometry, seen, x, y)).toBe('CZE');
    const canada = geometry.inset.shapes.get('CAN');
    if (canada === undefined) throw new Error('no shape');
    const there = toPanel(layout.inset, canada.centre);
    expect(memberAt(geometry, seen, there.x, there.y)).toBe('CAN');
  });
});

describe.each(PANELS)('targets on a map of %d × %d', (width, height) => {
  const layout = layoutMap(width, height, geometry);

  it('give the smallest members 24 px, or half the way to their neighbours', () => {
    for (const id of MEMBERS) {
      const home = geometry.europe.shapes.get(id);
      const shape = home ?? geometry.inset.shapes.get(id);
      if (shape === undefined) throw new Error(id);
      const place = home ? layout.europe : layout.inset;
      if (shape.centre.inradius * place.scale >= 5) continue;
      const { x, y } = toPanel(place, shape.centre);
      const others = MEMBERS.flatMap((other) => {
        const there = (home ? geometry.europe : geometry.inset).shapes.get(other);
        if (other === id || there === undefined) return [];
        const at = toPanel(place, there.centre);
        return [Math.hypot(at.x - x, at.y - y)];
      });
      const reach = Math.min(
        11,
        Math.min(...others) / 2 - 1,
        shape.centre.inradius * place.scale + 11,
      );
      for (const [dx, dy] of [
        [0.7, 0],
        [-0.7, 0],
        [0, 0.7],
        [0, -0.7],
      ] as const)
        expect(memberAt(geometry, layout, x + dx * reach, y + dy * reach)).toBe(id);
    }
  });
});
