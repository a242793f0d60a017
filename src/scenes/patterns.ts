/** Hatches: the third channel of the map, for those who see neither colour nor small glyphs well. */
import type { Pattern } from '../store/map-layers/index.ts';

/** Fills the box of a clipped shape with a hatch. */
export function drawPattern(
  ctx: CanvasRenderingContext2D,
  pattern: Pattern,
  box: { x: number; y: number; width: number; height: number },
  colour: string,
): void {
  if (pattern === 'none') return;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  if (pattern === 'dots') {
    ctx.globalAlpha = 0.3;
    dots(ctx, box, 6);
  } else if (pattern === 'cross') {
    ctx.globalAlpha = 0.28;
    ctx.lineWidth = 1;
    lines(ctx, box, 7, 1);
    lines(ctx, box, 7, -1);
  } else {
    ctx.globalAlpha = { diagonal: 0.26, front: 0.42, pennant: 0.34 }[pattern];
    ctx.lineWidth = { diagonal: 2, front: 1.5, pennant: 1.2 }[pattern];
    lines(
      ctx,
      box,
      { diagonal: 7, front: 6, pennant: 4.5 }[pattern],
      pattern === 'pennant' ? -1 : 1,
    );
  }
  ctx.restore();
}

type Box = Parameters<typeof drawPattern>[2];

/** Parallel lines at 45°, on a grid of the whole canvas so that neighbours line up. */
function lines(ctx: CanvasRenderingContext2D, box: Box, gap: number, slope: 1 | -1): void {
  const reach = box.width + box.height;
  const start = Math.floor((box.x - box.height) / gap) * gap;
  ctx.beginPath();
  for (let x = start; x < box.x + reach; x += gap) {
    const [y0, y1] = slope === 1 ? [box.y + box.height, box.y] : [box.y, box.y + box.height];
    ctx.moveTo(x, y0);
    ctx.lineTo(x + box.height, y1);
  }
  ctx.stroke();
}

function dots(ctx: CanvasRenderingContext2D, box: Box, gap: number): void {
  for (let row = Math.floor(box.y / gap); row * gap < box.y + box.height; row++)
    for (let column = Math.floor(box.x / gap); column * gap < box.x + box.width; column++) {
      ctx.beginPath();
      ctx.arc(column * gap + (row % 2) * (gap / 2), row * gap, 1, 0, Math.PI * 2);
      ctx.fill();
    }
}
