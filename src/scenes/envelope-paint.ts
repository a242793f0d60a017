/** Paints an envelope of the council, sealed or open. CSS pixels. */
import { drawGlyph } from './glyphs.ts';
import { INK, PAPER, PAPER_SHADE, STANCE_COLOURS, STANCE_PATTERNS } from './palette.ts';
import type { Stance } from './palette.ts';
import { drawPattern } from './patterns.ts';

type Context = CanvasRenderingContext2D;

/** The corner of a page that somebody wants to come back to. */
function dogEar(ctx: Context, width: number, height: number): void {
  const ear = height * 0.36;
  ctx.fillStyle = PAPER;
  ctx.beginPath();
  ctx.moveTo(width - ear, 0);
  ctx.lineTo(width, ear);
  ctx.lineTo(width - ear, ear);
  ctx.closePath();
  ctx.fill();
}

/** One envelope in a box of `width` × `height` at the origin; the textures of all seats come from these. */
export function paintEnvelope(
  ctx: Context,
  width: number,
  height: number,
  face: 'sealed' | Stance,
): void {
  const r = Math.max(1.5, height * 0.09);
  ctx.lineJoin = 'round';
  ctx.save();
  ctx.shadowColor = 'rgba(0, 0, 0, 0.45)';
  ctx.shadowBlur = 4;
  ctx.shadowOffsetY = 1.5;
  ctx.fillStyle = face === 'sealed' ? PAPER : STANCE_COLOURS[face];
  ctx.beginPath();
  ctx.roundRect(0, 0, width, height, r);
  ctx.fill();
  ctx.restore();
  if (face !== 'sealed') {
    ctx.save();
    ctx.clip();
    drawPattern(ctx, STANCE_PATTERNS[face], { x: 0, y: 0, width, height }, INK);
    ctx.restore();
    ctx.fillStyle = 'rgba(255, 255, 255, 0.22)';
    ctx.beginPath();
    ctx.roundRect(0, 0, width, Math.max(2, height * 0.14), [r, r, 0, 0]);
    ctx.fill();
    if (face === 'footnote') dogEar(ctx, width, height);
    drawGlyph(ctx, face, width / 2, height * 0.55, height * 0.6, INK);
    return;
  }
  ctx.strokeStyle = '#b9b09a';
  ctx.lineWidth = Math.max(0.8, height * 0.05);
  ctx.fillStyle = PAPER_SHADE;
  ctx.beginPath();
  ctx.moveTo(r * 0.6, r * 0.6);
  ctx.lineTo(width / 2, height * 0.58);
  ctx.lineTo(width - r * 0.6, r * 0.6);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = '#8a3b2a';
  ctx.beginPath();
  ctx.arc(width / 2, height * 0.56, height * 0.13, 0, Math.PI * 2);
  ctx.fill();
}
