/** Plane geometry for the bake: simplification of arcs, clipping and measures of rings. */
export type Point = [number, number];
export type Ring = Point[];
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const triangleArea = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/** Visvalingam–Whyatt on one arc: its ends stay, so that shared borders stay shared. */
export function simplifyArc(arc: readonly Point[], minArea: number, minPoints: number): Point[] {
  const points = arc.slice();
  while (points.length > minPoints) {
    let least = Infinity;
    let at = -1;
    for (let i = 1; i < points.length - 1; i++) {
      const area = triangleArea(points[i - 1], points[i], points[i + 1]);
      if (area < least) {
        least = area;
        at = i;
      }
    }
    if (at < 0 || least >= minArea) break;
    points.splice(at, 1);
  }
  return points;
}

export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return Math.abs(sum) / 2;
}

function ringContains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Sutherland–Hodgman: one half-plane after the other. */
export function clipRing(ring: Ring, box: Box): Ring {
  const planes: { keeps: (p: Point) => boolean; meet: (a: Point, b: Point) => Point }[] = [
    { keeps: (p) => p[0] >= box.x0, meet: (a, b) => atX(a, b, box.x0) },
    { keeps: (p) => p[0] <= box.x1, meet: (a, b) => atX(a, b, box.x1) },
    { keeps: (p) => p[1] >= box.y0, meet: (a, b) => atY(a, b, box.y0) },
    { keeps: (p) => p[1] <= box.y1, meet: (a, b) => atY(a, b, box.y1) },
  ];
  let points = ring;
  for (const { keeps, meet } of planes) {
    const next: Ring = [];
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length];
      if (keeps(point) !== keeps(before)) next.push(meet(before, point));
      if (keeps(point)) next.push(point);
    });
    points = next;
  }
  return points;
}

const atX = (a: Point, b: Point, x: number): Point => [
  x,
  a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]),
];
const atY = (a: Point, b: Point, y: number): Point => [
  a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]),
  y,
];

/** Whole numbers, without repeated points and without points on a straight line. */
export function roundRing(ring: Ring): Ring {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const distinct = whole.filter((p, i) => {
    const before = whole[(i + whole.length - 1) % whole.length];
    return p[0] !== before[0] || p[1] !== before[1];
  });
  return distinct.filter((p, i) => {
    const before = distinct[(i + distinct.length - 1) % distinct.length];
    const after = distinct[(i + 1) % distinct.length];
    return triangleArea(before, p, after) > 0;
  });
}

function distanceToEdge(ring: Ring, [x, y]: Point): number {
  let least = Infinity;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j];
    const [bx, by] = ring[i];
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const t =
      length2 === 0
        ? 0
        : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2));
    least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return least;
}

/** Visual centre: the point farthest from the edge, and that distance. */
export function visualCentre(ring: Ring): { centre: Point; inradius: number } {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  let x0 = Math.min(...xs);
  let y0 = Math.min(...ys);
  let width = Math.max(...xs) - x0;
  let height = Math.max(...ys) - y0;
  let best: { centre: Point; inradius: number } = {
    centre: [x0 + width / 2, y0 + height / 2],
    inradius: 0,
  };
  for (let round = 0; round < 4; round++) {
    for (let i = 0; i <= 24; i++)
      for (let j = 0; j <= 24; j++) {
        const p: Point = [x0 + (width * i) / 24, y0 + (height * j) / 24];
        if (!ringContains(ring, p)) continue;
        const inradius = distanceToEdge(ring, p);
        if (inradius > best.inradius) best = { centre: p, inradius };
      }
    width /= 6;
    height /= 6;
    x0 = best.centre[0] - width / 2;
    y0 = best.centre[1] - height / 2;
  }
  return {
    centre: [Math.round(best.centre[0]), Math.round(best.centre[1])],
    inradius: Math.round(best.inradius),
  };
}
