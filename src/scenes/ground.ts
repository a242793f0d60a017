/** Which shape lies under a point of the panel: filled in rows once per layout, so that label placement stays quick. */
import type { MapGeometry, Shape } from './geometry.ts';
import type { Ground } from './map-labels.ts';
import type { MapLayout, Placement } from './map-layout.ts';

const CELL = 5;

interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the outline crosses each row of cells, in panel units. */
function crossings({ rings }: Shape, place: Placement, from: number, to: number): number[][] {
  const rows: number[][] = Array.from({ length: Math.max(0, to - from + 1) }, () => []);
  for (const ring of rings) {
    let [x0 = 0, y0 = 0] = ring.slice(-2);
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x1 = ring[i] ?? 0;
      const y1 = ring[i + 1] ?? 0;
      const top = place.y + Math.min(y0, y1) * place.scale;
      const bottom = place.y + Math.max(y0, y1) * place.scale;
      const last = Math.min(to, Math.ceil(bottom / CELL) - 1);
      for (let row = Math.max(from, Math.ceil(top / CELL)); row <= last; row++) {
        const share = ((row * CELL - place.y) / place.scale - y0) / (y1 - y0);
        rows[row - from]?.push(place.x + (x0 + (x1 - x0) * share) * place.scale);
      }
      [x0, y0] = [x1, y1];
    }
  }
  return rows;
}

export interface Sampled {
  at: Ground;
  /** The middle of what is seen of a shape, and how many cells that is; null = nothing. */
  seen: (id: string) => { x: number; y: number; cells: number } | null;
}

export function sampleGround(geometry: MapGeometry, layout: MapLayout): Sampled {
  const columns = Math.ceil(layout.width / CELL) + 1;
  const rows = Math.ceil(layout.height / CELL) + 1;
  const cells = Array.from({ length: columns * rows }, (): string | null => null);
  const mark = (id: string, shape: Shape, place: Placement, clip: Clip): void => {
    const first = Math.ceil(Math.max(clip.y, place.y + shape.box.y0 * place.scale) / CELL);
    const last = Math.floor(
      Math.min(clip.y + clip.height, place.y + shape.box.y1 * place.scale) / CELL,
    );
    crossings(shape, place, first, last).forEach((row, k) => {
      row.sort((a, b) => a - b);
      for (let i = 0; i + 1 < row.length; i += 2) {
        const from = Math.ceil(Math.max(clip.x, row[i] ?? 0) / CELL);
        const to = Math.floor(Math.min(clip.x + clip.width, row[i + 1] ?? 0) / CELL);
        for (let c = from; c <= to; c++) cells[(first + k) * columns + c] = id;
      }
    });
  };
  const panel = { x: 0, y: 0, width: layout.width, height: layout.height };
  for (const [id, shape] of geometry.europe.shapes) mark(id, shape, layout.europe, panel);
  mark('UKR', geometry.ukraine, layout.europe, panel);
  const { inset } = layout;
  for (let r = Math.ceil(inset.y / CELL); r * CELL < inset.y + inset.height; r++)
    for (let c = Math.ceil(inset.x / CELL); c * CELL < inset.x + inset.width; c++)
      cells[r * columns + c] = null;
  for (const [id, shape] of geometry.inset.shapes) mark(id, shape, inset, inset);
  return {
    at: (x, y) => cells[Math.round(y / CELL) * columns + Math.round(x / CELL)] ?? null,
    seen: (id) => {
      let count = 0;
      let x = 0;
      let y = 0;
      cells.forEach((cell, k) => {
        if (cell !== id) return;
        count++;
        x += (k % columns) * CELL;
        y += Math.floor(k / columns) * CELL;
      });
      return count === 0 ? null : { x: x / count, y: y / count, cells: count };
    },
  };
}
