/** Glyphs as vectors on a canvas: the same on every machine, whatever its fonts. */
import { GLYPHS, type Glyph } from '../store/map-layers/index.ts';

export type { Glyph };

interface Paths {
  fill: Path2D | null;
  stroke: Path2D | null;
  width: number;
}

const made = new Map<Glyph, Paths>();

const pathsOf = (glyph: Glyph): Paths => {
  let paths = made.get(glyph);
  if (paths === undefined) {
    const { fill, stroke, width = 0.2 } = GLYPHS[glyph];
    paths = {
      fill: fill === undefined ? null : new Path2D(fill),
      stroke: stroke === undefined ? null : new Path2D(stroke),
      width,
    };
    made.set(glyph, paths);
  }
  return paths;
};

/** Centred on x, y; `size` is the width and height. */
export function drawGlyph(
  ctx: CanvasRenderingContext2D,
  glyph: Glyph,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  const { fill, stroke, width } = pathsOf(glyph);
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 2, size / 2);
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.lineWidth = width;
  if (fill !== null) ctx.fill(fill);
  if (stroke !== null) ctx.stroke(stroke);
  ctx.restore();
}
