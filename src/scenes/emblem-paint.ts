/** The emblem on a canvas: the shapes of the one description, in the colours of the council. */
import { emblem, type EmblemState, type Tone } from '../store/emblem.ts';
import type { Spot } from './council-layout.ts';
import type { Context } from './painted-scene.ts';
import { LAMP, STANCE_COLOURS } from './palette.ts';

export const TONES: Record<Tone, string> = {
  lit: '#f3ead2',
  champion: STANCE_COLOURS.champion,
  agrees: STANCE_COLOURS.agrees,
  footnote: STANCE_COLOURS.footnote,
  breaks: STANCE_COLOURS.breaks,
};

/** Centred on a spot; `radius` is half its width. */
export function paintEmblem(ctx: Context, state: EmblemState, at: Spot, radius: number): void {
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.scale(radius / 50, radius / 50);
  ctx.lineJoin = 'round';
  for (const { points, tone, opacity, outline } of emblem(state)) {
    ctx.beginPath();
    for (const [x, y] of points) ctx.lineTo(x, y);
    ctx.closePath();
    ctx.globalAlpha = opacity;
    if (outline) {
      ctx.setLineDash([1.4, 1.4]);
      ctx.lineWidth = 0.5;
      ctx.strokeStyle = TONES[tone];
      ctx.stroke();
      ctx.setLineDash([]);
      continue;
    }
    ctx.fillStyle = TONES[tone];
    ctx.fill();
  }
  ctx.restore();
}

/** Lamplight on what stands at a spot, as strong as told, 0–1. */
export function paintGlow(ctx: Context, { x, y }: Spot, radius: number, strength01 = 1): void {
  const light = ctx.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, `${LAMP}3a`);
  light.addColorStop(0.6, `${LAMP}14`);
  light.addColorStop(1, `${LAMP}00`);
  ctx.save();
  ctx.globalAlpha = strength01;
  ctx.fillStyle = light;
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  ctx.restore();
}
