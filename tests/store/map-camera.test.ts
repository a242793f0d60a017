import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraAfterKey,
  clamped,
  draggedBy,
  isWhole,
  MOST_ZOOM,
  onTheWay,
  sameView,
  zoomedBy,
} from '../../src/store/map-camera.ts';
import { WHOLE_MAP, type MapCamera } from '../../src/store/scene-state.ts';

const cameras = fc
  .record({
    zoom: fc.double({ min: 0.5, max: 9, noNaN: true }),
    x: fc.double({ min: -1, max: 2, noNaN: true }),
    y: fc.double({ min: -1, max: 2, noNaN: true }),
  })
  .map(clamped);
const points = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
/** What of the whole map lies under a point of the panel. */
const under = ({ zoom, x, y }: MapCamera, at: { x: number; y: number }) => ({
  x: x + (at.x - 0.5) / zoom,
  y: y + (at.y - 0.5) / zoom,
});

describe('the map’s camera', () => {
  it('never shows what lies beyond the map', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const corners = [under(camera, { x: 0, y: 0 }), under(camera, { x: 1, y: 1 })];
        for (const { x, y } of corners) {
          expect(x).toBeGreaterThan(-1e-9);
          expect(x).toBeLessThan(1 + 1e-9);
          expect(y).toBeGreaterThan(-1e-9);
          expect(y).toBeLessThan(1 + 1e-9);
        }
        expect(camera.zoom).toBeGreaterThanOrEqual(1);
        expect(camera.zoom).toBeLessThanOrEqual(MOST_ZOOM);
      }),
    );
  });

  it('keeps what lies under the pointer there when it magnifies', () => {
    fc.assert(
      fc.property(cameras, points, (camera, at) => {
        const nearer = zoomedBy(camera, 1.4, at);
        expect(under(nearer, at).x).toBeCloseTo(under(camera, at).x, 9);
        expect(under(nearer, at).y).toBeCloseTo(under(camera, at).y, 9);
      }),
    );
  });

  it('follows a hand that drags, as far as there is map', () => {
    const camera = clamped({ zoom: 2, x: 0.5, y: 0.5 });
    expect(draggedBy(camera, 0.2, -0.1)).toEqual({ zoom: 2, x: 0.4, y: 0.55 });
    expect(draggedBy(camera, 5, 0).x).toBe(0.25);
  });

  it('travels from one view to another and arrives', () => {
    const to = clamped({ zoom: 3, x: 0.7, y: 0.3 });
    expect(sameView(onTheWay(WHOLE_MAP, to, 0), WHOLE_MAP)).toBe(true);
    expect(sameView(onTheWay(WHOLE_MAP, to, 1), to)).toBe(true);
    expect(onTheWay(WHOLE_MAP, to, 0.5).zoom).toBeCloseTo(Math.sqrt(3), 9);
  });

  it('obeys plus, minus, nought and the arrows, and no other key', () => {
    const near = cameraAfterKey(WHOLE_MAP, '+');
    expect(near?.zoom).toBeGreaterThan(1);
    if (near === null) throw new Error('no camera');
    expect(cameraAfterKey(near, 'ArrowRight')?.x).toBeGreaterThan(near.x);
    expect(isWhole(cameraAfterKey(near, '0') ?? near)).toBe(true);
    expect(isWhole(cameraAfterKey(near, '-') ?? near)).toBe(true);
    expect(cameraAfterKey(near, 'l')).toBeNull();
  });
});
