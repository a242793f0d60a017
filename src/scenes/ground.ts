/** Which shape lies under a point of the panel: sampled once per layout, so that label placement stays quick. */
import { shapeContains } from './geometry.ts';
import type { MapGeometry, Shape } from './geometry.ts';
import type { Ground } from './map-labels.ts';
import type { MapLayout, Placement } from './map-layout.ts';

const CELL = 5;

export function sampleGround(geometry: MapGeometry, layout: MapLayout): Ground {
  const columns = Math.ceil(layout.width / CELL) + 1;
  const rows = Math.ceil(layout.height / CELL) + 1;
  const cells = Array.from({ length: columns * rows }, (): string | null => null);
  const mark = (
    id: string,
    { rings, box }: Shape,
    place: Placement,
    clip: { x: number; y: number; width: number; height: number },
  ): void => {
    const column = (x: number, round: (v: number) => number): number =>
      round(Math.min(clip.x + clip.width, Math.max(clip.x, place.x + x * place.scale)) / CELL);
    const row = (y: number, round: (v: number) => number): number =>
      round(Math.min(clip.y + clip.height, Math.max(clip.y, place.y + y * place.scale)) / CELL);
    for (let r = row(box.y0, Math.ceil); r <= row(box.y1, Math.floor); r++)
      for (let c = column(box.x0, Math.ceil); c <= column(box.x1, Math.floor); c++) {
        const x = (c * CELL - place.x) / place.scale;
        const y = (r * CELL - place.y) / place.scale;
        if (shapeContains({ rings, box, centre: { x: 0, y: 0, inradius: 0 } }, x, y))
          cells[r * columns + c] = id;
      }
  };
  const panel = { x: 0, y: 0, width: layout.width, height: layout.height };
  for (const [id, shape] of geometry.europe.shapes) mark(id, shape, layout.europe, panel);
  mark('UKR', geometry.ukraine, layout.europe, panel);
  for (const [id, shape] of geometry.inset.shapes) mark(id, shape, layout.inset, layout.inset);
  return (x, y) => cells[Math.round(y / CELL) * columns + Math.round(x / CELL)] ?? null;
}
