/** Where one looks on the map. Lengths are shares of the panel; the middle never leaves so much that sea beyond the map shows. */
import { WHOLE_MAP, type MapCamera } from './scene-state.ts';

export const MOST_ZOOM = 4;
/** What a press of a button or key does. */
const ZOOM_STEP = 1.5;
const PAN_STEP = 0.2;

interface Point {
  x: number;
  y: number;
}

const between = (low: number, value: number, high: number): number =>
  Math.min(high, Math.max(low, value));

export const clamped = ({ zoom, x, y }: MapCamera): MapCamera => {
  const held = between(1, zoom, MOST_ZOOM);
  const half = 0.5 / held;
  return { zoom: held, x: between(half, x, 1 - half), y: between(half, y, 1 - half) };
};

/** Magnified by a factor; what lies under `at` (shares of the panel) stays there. */
export const zoomedBy = (
  { zoom, x, y }: MapCamera,
  factor: number,
  at: Point = { x: 0.5, y: 0.5 },
): MapCamera => {
  const next = between(1, zoom * factor, MOST_ZOOM);
  const keep = 1 / zoom - 1 / next;
  return clamped({ zoom: next, x: x + (at.x - 0.5) * keep, y: y + (at.y - 0.5) * keep });
};

/** The map moves by so much of the panel, as a hand would drag it. */
export const draggedBy = ({ zoom, x, y }: MapCamera, dx: number, dy: number): MapCamera =>
  clamped({ zoom, x: x - dx / zoom, y: y - dy / zoom });

/** With a place in the middle, at least so near. */
export const lookingAt = (camera: MapCamera, { x, y }: Point, zoom: number): MapCamera =>
  clamped({ zoom: Math.max(camera.zoom, zoom), x, y });

export const sameView = (a: MapCamera, b: MapCamera): boolean =>
  Math.abs(a.zoom - b.zoom) < 1e-4 && Math.abs(a.x - b.x) < 1e-4 && Math.abs(a.y - b.y) < 1e-4;

export const isWhole = (camera: MapCamera): boolean => sameView(camera, WHOLE_MAP);

/** A point of the way from one view to another. Places move evenly on screen: the middle follows the inverse of the zoom. */
export const onTheWay = (from: MapCamera, to: MapCamera, share01: number): MapCamera => {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share01;
  const far = 1 / to.zoom - 1 / from.zoom;
  const gone = Math.abs(far) < 1e-6 ? share01 : (1 / zoom - 1 / from.zoom) / far;
  return { zoom, x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone };
};

/** A key on the map's frame: where it leads, or null when it is none of the map's. */
export const cameraAfterKey = (camera: MapCamera, key: string): MapCamera | null => {
  switch (key) {
    case '+':
    case '=':
      return zoomedBy(camera, ZOOM_STEP);
    case '-':
    case '−':
      return zoomedBy(camera, 1 / ZOOM_STEP);
    case '0':
      return WHOLE_MAP;
    case 'ArrowLeft':
      return draggedBy(camera, PAN_STEP, 0);
    case 'ArrowRight':
      return draggedBy(camera, -PAN_STEP, 0);
    case 'ArrowUp':
      return draggedBy(camera, 0, PAN_STEP);
    case 'ArrowDown':
      return draggedBy(camera, 0, -PAN_STEP);
    default:
      return null;
  }
};
