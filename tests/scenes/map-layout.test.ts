import { describe, expect, it } from 'vitest';
import { decodeGeometry } from '../../src/scenes/geometry.ts';
import { sampleGround } from '../../src/scenes/ground.ts';
import { layoutLabels } from '../../src/scenes/map-label-paint.ts';
import { layoutMap, memberAt, toPanel } from '../../src/scenes/map-layout.ts';
import { mapModel } from '../../src/scenes/map-model.ts';
import { MEMBERS, fakeForecast, fakeState } from './fake-view.ts';

const geometry = decodeGeometry();
const PANELS = [
  [860, 560],
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

  it('lets no label cover another', () => {
    const state = fakeState({ forecast: fakeForecast() });
    const labels = layoutLabels(mapModel(state), geometry, layout, sampleGround(geometry, layout));
    const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));
    const overlapping = pairs.filter(
      ([a, b]) =>
        Math.abs(a.x - b.x) * 2 < a.width + b.width &&
        Math.abs(a.y - b.y) * 2 < a.height + b.height,
    );
    expect(overlapping.map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
    if (width >= 860) expect(labels.map(({ id }) => id).sort()).toEqual([...MEMBERS].sort());
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
