/** Glyphs as vectors: the same on every machine, whatever its fonts. */
import type { Stance } from './palette.ts';

export type Glyph =
  | Stance
  | 'cross'
  | 'pie-0'
  | 'pie-1'
  | 'pie-2'
  | 'pie-3'
  | 'pie-4'
  | 'bar-1'
  | 'bar-2'
  | 'bar-3'
  | 'bar-4'
  | 'bar-5'
  | 'election-now'
  | 'election-next'
  | 'election-soon'
  | 'election-later';

/** Draws in the square −1…1; the pen is set. */
type Stroke = (ctx: CanvasRenderingContext2D) => void;

const polyline = (ctx: CanvasRenderingContext2D, ...points: [number, number][]): void => {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
};

const pie =
  (quarters: number): Stroke =>
  (ctx) => {
    ctx.lineWidth = 0.22;
    ctx.beginPath();
    ctx.arc(0, 0, 0.85, 0, Math.PI * 2);
    ctx.stroke();
    if (quarters === 0) return;
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.arc(0, 0, 0.85, -Math.PI / 2, -Math.PI / 2 + (Math.PI / 2) * quarters);
    ctx.fill();
  };

const bars =
  (count: number): Stroke =>
  (ctx) => {
    for (let i = 0; i < 4; i++) {
      const height = 0.45 + i * 0.42;
      if (i < Math.min(count, 4)) ctx.fillRect(-1 + i * 0.52, 0.9 - height, 0.38, height);
      else ctx.fillRect(-1 + i * 0.52, 0.76, 0.38, 0.14);
    }
    if (count > 4) ctx.fillRect(-1, -1.1, 1.94, 0.22);
  };

/** A ballot box: the fuller, the nearer. */
const ballot =
  (level: number): Stroke =>
  (ctx) => {
    ctx.lineWidth = 0.2;
    if (level === 0) {
      ctx.beginPath();
      ctx.arc(0, 0.2, 0.28, 0, Math.PI * 2);
      ctx.fill();
      return;
    }
    ctx.strokeRect(-0.85, -0.1, 1.7, 0.95);
    ctx.fillRect(-0.85, 0.85 - 0.95 * (level / 3), 1.7, 0.95 * (level / 3));
    polyline(ctx, [-0.4, -0.25], [-0.4, -0.95], [0.4, -0.95], [0.4, -0.25]);
    ctx.stroke();
  };

const STROKES: Record<Glyph, Stroke> = {
  champion: (ctx) => {
    ctx.beginPath();
    for (let i = 0; i < 10; i++) {
      const r = i % 2 === 0 ? 1.08 : 0.46;
      const angle = (i * Math.PI) / 5;
      ctx.lineTo(r * Math.sin(angle), 0.06 - r * Math.cos(angle));
    }
    ctx.closePath();
    ctx.fill();
  },
  agrees: (ctx) => {
    ctx.lineWidth = 0.36;
    polyline(ctx, [-0.8, 0.1], [-0.22, 0.68], [0.86, -0.62]);
    ctx.stroke();
  },
  silent: (ctx) => {
    for (const x of [-0.72, 0, 0.72]) {
      ctx.beginPath();
      ctx.arc(x, 0.25, 0.23, 0, Math.PI * 2);
      ctx.fill();
    }
  },
  footnote: (ctx) => {
    ctx.beginPath();
    for (const [x, y] of [
      [-0.95, 0.95],
      [-0.72, 0.25],
      [0.45, -0.92],
      [0.92, -0.45],
      [-0.25, 0.72],
    ] as const)
      ctx.lineTo(x, y);
    ctx.closePath();
    ctx.fill();
  },
  breaks: (ctx) => {
    ctx.lineWidth = 0.22;
    ctx.strokeRect(-0.95, -0.65, 1.9, 1.3);
    polyline(ctx, [-0.9, -0.6], [0, 0.14], [0.9, -0.6]);
    ctx.stroke();
  },
  cross: (ctx) => {
    ctx.lineWidth = 0.34;
    polyline(ctx, [-0.65, -0.65], [0.65, 0.65]);
    ctx.stroke();
    polyline(ctx, [0.65, -0.65], [-0.65, 0.65]);
    ctx.stroke();
  },
  'pie-0': pie(0),
  'pie-1': pie(1),
  'pie-2': pie(2),
  'pie-3': pie(3),
  'pie-4': pie(4),
  'bar-1': bars(1),
  'bar-2': bars(2),
  'bar-3': bars(3),
  'bar-4': bars(4),
  'bar-5': bars(5),
  'election-now': ballot(3),
  'election-next': ballot(1.6),
  'election-soon': ballot(0.01),
  'election-later': ballot(0),
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
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 2, size / 2);
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  STROKES[glyph](ctx);
  ctx.restore();
}
