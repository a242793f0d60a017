/** A small drawing for each dimension of the treaty. */
import type { Dimension } from './treaty-lines.ts';

type Draw = (ctx: CanvasRenderingContext2D) => void;

const path = (ctx: CanvasRenderingContext2D, ...points: [number, number][]): void => {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
};
const stroked = (ctx: CanvasRenderingContext2D, ...points: [number, number][]): void => {
  path(ctx, ...points);
  ctx.stroke();
};
const circle = (ctx: CanvasRenderingContext2D, x: number, y: number, r: number): void => {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, Math.PI * 2);
};

const DRAWINGS: Record<Dimension, Draw> = {
  // A kernel in its shell.
  core: (ctx) => {
    circle(ctx, 0, 0, 0.88);
    ctx.stroke();
    circle(ctx, 0, 0, 0.36);
    ctx.fill();
  },
  // Circles that reach further.
  scope: (ctx) => {
    circle(ctx, -0.6, 0.6, 0.26);
    ctx.fill();
    for (const r of [0.78, 1.36]) {
      ctx.beginPath();
      ctx.arc(-0.6, 0.6, r, -Math.PI / 2, 0);
      ctx.stroke();
    }
  },
  // A way out of the frame.
  optout: (ctx) => {
    stroked(ctx, [0.3, -0.85], [-0.8, -0.85], [-0.8, 0.85], [0.3, 0.85]);
    stroked(ctx, [-0.3, 0], [0.92, 0]);
    stroked(ctx, [0.5, -0.4], [0.92, 0], [0.5, 0.4]);
  },
  // One above three.
  command: (ctx) => {
    circle(ctx, 0, -0.66, 0.28);
    ctx.fill();
    stroked(ctx, [0, -0.5], [0, 0.1]);
    stroked(ctx, [-0.72, 0.55], [-0.72, 0.1], [0.72, 0.1], [0.72, 0.55]);
    for (const x of [-0.72, 0, 0.72]) {
      circle(ctx, x, 0.68, 0.22);
      ctx.fill();
    }
  },
  // A bridge over the ocean.
  usrole: (ctx) => {
    ctx.beginPath();
    ctx.arc(0, 0.62, 0.86, Math.PI, 0);
    ctx.stroke();
    stroked(ctx, [-0.95, 0.62], [0.95, 0.62]);
    for (const x of [-0.42, 0, 0.42]) stroked(ctx, [x, 0.62], [x, x === 0 ? -0.2 : -0.1]);
  },
  // A floor, and what rises from it.
  floor: (ctx) => {
    stroked(ctx, [-0.92, 0.85], [0.92, 0.85]);
    stroked(ctx, [0, 0.5], [0, -0.85]);
    stroked(ctx, [-0.48, -0.36], [0, -0.88], [0.48, -0.36]);
  },
  // A wheel with teeth.
  works: (ctx) => {
    circle(ctx, 0, 0, 0.5);
    ctx.stroke();
    for (let i = 0; i < 8; i++) {
      const angle = (i * Math.PI) / 4;
      stroked(
        ctx,
        [0.62 * Math.cos(angle), 0.62 * Math.sin(angle)],
        [0.94 * Math.cos(angle), 0.94 * Math.sin(angle)],
      );
    }
  },
  // A column.
  pillar: (ctx) => {
    stroked(ctx, [-0.8, -0.85], [0.8, -0.85]);
    stroked(ctx, [-0.8, 0.85], [0.8, 0.85]);
    for (const x of [-0.45, 0, 0.45]) stroked(ctx, [x, -0.55], [x, 0.55]);
  },
};

export function drawDimension(
  ctx: CanvasRenderingContext2D,
  dimension: Dimension,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 2, size / 2);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = 0.22;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  DRAWINGS[dimension](ctx);
  ctx.restore();
}
