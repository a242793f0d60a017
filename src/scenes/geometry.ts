/** The baked map, decoded, and the questions that scenes ask of it. Rings are flat lists x, y, x, y … filled even–odd. */
import baked from '../../assets/map/europe.json';

export type Ring = readonly number[];

export interface Shape {
  rings: readonly Ring[];
  /** Visual centre and the radius of the largest circle around it. */
  centre: { x: number; y: number; inradius: number };
  box: { x0: number; y0: number; x1: number; y1: number };
}

export interface Frame {
  width: number;
  height: number;
  shapes: ReadonlyMap<string, Shape>;
  land: readonly Ring[];
  graticule: readonly Ring[];
}

export interface MapGeometry {
  europe: Frame;
  /** North America and Greenland, in coordinates of its own. */
  inset: Frame;
  ukraine: Shape;
}

export function decodeRing(text: string): Ring {
  const numbers = text.split(' ').map(Number);
  for (let i = 2; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 2] ?? 0);
  return numbers;
}

function decodeShape(texts: readonly string[], centre: readonly number[] | undefined): Shape {
  const rings = texts.map(decodeRing);
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = ring[i];
      const y = ring[i + 1];
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x);
      box.y0 = Math.min(box.y0, y);
      box.y1 = Math.max(box.y1, y);
    }
  const [x = 0, y = 0, inradius = 0] = centre ?? [];
  return { rings, centre: { x, y, inradius }, box };
}

interface BakedFrame {
  width: number;
  height: number;
  shapes: Record<string, string[]>;
  centres: Record<string, number[]>;
  land: string[];
  graticule: string[];
}

function decodeFrame({ width, height, shapes, centres, land, graticule }: BakedFrame): Frame {
  return {
    width,
    height,
    shapes: new Map(
      Object.entries(shapes).map(([id, texts]) => [id, decodeShape(texts, centres[id])]),
    ),
    land: land.map(decodeRing),
    graticule: graticule.map(decodeRing),
  };
}

export const decodeGeometry = (): MapGeometry => ({
  europe: decodeFrame(baked.europe),
  inset: decodeFrame(baked.inset),
  ukraine: decodeShape(baked.ukraine.rings, baked.ukraine.centre),
});

export function shapeContains({ rings, box }: Shape, x: number, y: number): boolean {
  if (x < box.x0 || x > box.x1 || y < box.y0 || y > box.y1) return false;
  let inside = false;
  for (const ring of rings) {
    let [xj = 0, yj = 0] = ring.slice(-2);
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const xi = ring[i];
      const yi = ring[i + 1];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
      [xj, yj] = [xi, yi];
    }
  }
  return inside;
}

let decoded: MapGeometry | null = null;

/** The one map, decoded when it is first looked at. */
export const mapGeometry = (): MapGeometry => (decoded ??= decodeGeometry());
