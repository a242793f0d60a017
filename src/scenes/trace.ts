/**
 * Outlines as paths of a canvas, without what the canvas cannot show: points closer than a pixel's fraction, and runs
 * that stay beyond one of its sides. A magnified coast is long, and most of it lies elsewhere.
 */
import type { Ring } from './geometry.ts';
import type { Placement } from './map-layout.ts';

/** What a canvas shows, in the units in which it is painted. */
export interface Sight {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Room for the width of a line. */
const BEYOND = 20;
const LEAST_STEP = 0.45;

export function sightOf(ctx: CanvasRenderingContext2D): Sight {
  const { width, height } = ctx.canvas;
  const inverse = ctx.getTransform().inverse();
  const first = inverse.transformPoint({ x: 0, y: 0 });
  const last = inverse.transformPoint({ x: width, y: height });
  return { x0: first.x - BEYOND, y0: first.y - BEYOND, x1: last.x + BEYOND, y1: last.y + BEYOND };
}

export const sees = (sight: Sight, box: Sight, { x, y, scale }: Placement): boolean =>
  x + box.x1 * scale >= sight.x0 &&
  x + box.x0 * scale <= sight.x1 &&
  y + box.y1 * scale >= sight.y0 &&
  y + box.y0 * scale <= sight.y1;

/** On which sides of what is seen a point lies, as bits. */
const sidesOf = ({ x0, y0, x1, y1 }: Sight, x: number, y: number): number =>
  (x < x0 ? 1 : x > x1 ? 2 : 0) | (y < y0 ? 4 : y > y1 ? 8 : 0);

function traceRing(path: Path2D, ring: Ring, place: Placement, sight: Sight, step: number): void {
  let lastX = 0;
  let lastY = 0;
  /** The sides that every point since the last one drawn has in common, and the latest of them. */
  let common = 0;
  let waiting = false;
  let waitingX = 0;
  let waitingY = 0;
  for (let i = 0; i + 1 < ring.length; i += 2) {
    const x = place.x + (ring[i] ?? 0) * place.scale;
    const y = place.y + (ring[i + 1] ?? 0) * place.scale;
    const sides = sidesOf(sight, x, y);
    if (i === 0) {
      path.moveTo(x, y);
      [lastX, lastY, common] = [x, y, sides];
      continue;
    }
    if ((common & sides) !== 0) {
      common &= sides;
      waiting = true;
      [waitingX, waitingY] = [x, y];
      continue;
    }
    if (waiting) path.lineTo(waitingX, waitingY);
    else if (sides === 0 && Math.abs(x - lastX) + Math.abs(y - lastY) < step) continue;
    waiting = false;
    path.lineTo(x, y);
    [lastX, lastY, common] = [x, y, sides];
  }
  if (waiting) path.lineTo(waitingX, waitingY);
}

export function tracePath(
  rings: readonly Ring[],
  place: Placement,
  sight: Sight,
  { closed = true, step = LEAST_STEP }: { closed?: boolean; step?: number } = {},
): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    traceRing(path, ring, place, sight, step);
    if (closed) path.closePath();
  }
  return path;
}
