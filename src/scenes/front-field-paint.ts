/** Paints the field of the front: the line between two sides, and the ground beyond it. CSS pixels. */
import type { FrontReading } from '../store/front.ts';
import type { FrontModel } from './front-scene-model.ts';
import { isWide, lineX, type Box, type FrontLayout } from './front-layout.ts';
import { ROLE_LOOKS } from './front-roles.ts';
import { LABEL_FONT } from './label-type.ts';
import type { Context } from './painted-scene.ts';
import { PAPER, SEA_DEEP, STANCE_COLOURS } from './palette.ts';
import { drawPattern } from './patterns.ts';

const linePath = (layout: FrontLayout, line01: number, shift = 0): Path2D => {
  const path = new Path2D();
  const { y, height } = layout.field;
  for (let i = 0; i <= 60; i++)
    path.lineTo(lineX(layout, line01, i / 60) + shift, y + (height * i) / 60);
  return path;
};

/** All that lies beyond the line, with the corners of the field. */
const eastPath = (layout: FrontLayout, line01: number): Path2D => {
  const { x, y, width, height } = layout.field;
  const path = linePath(layout, line01);
  path.lineTo(x + width - CORNER, y + height);
  path.quadraticCurveTo(x + width, y + height, x + width, y + height - CORNER);
  path.lineTo(x + width, y + CORNER);
  path.quadraticCurveTo(x + width, y, x + width - CORNER, y);
  path.closePath();
  return path;
};

const CORNER = 10;

const fieldPath = ({ x, y, width, height }: Box): Path2D => {
  const path = new Path2D();
  path.roundRect(x, y, width, height, CORNER);
  return path;
};

/** The field without the other side and the line. */
export function paintField(ctx: Context, { field }: FrontLayout, { phase }: FrontModel): void {
  ctx.save();
  ctx.clip(fieldPath(field));
  ctx.fillStyle = phase === 'collapsed' ? '#141c2b' : '#26456b';
  ctx.fillRect(field.x, field.y, field.width, field.height);
  contours(ctx, field);
  ctx.restore();
}

/** What the other side's ground looks like, hatched once: a fill that is cut to shape costs less than a clip. */
export function bakeEast({ field }: FrontLayout, ratio: number): CanvasPattern | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(field.width * ratio));
  canvas.height = Math.max(1, Math.ceil(field.height * ratio));
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (ctx === null) return null;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = '#1a1216';
  ctx.fillRect(0, 0, field.width, field.height);
  const box = { x: 0, y: 0, width: field.width, height: field.height };
  drawPattern(ctx, 'diagonal', box, STANCE_COLOURS.breaks);
  const pattern = ctx.createPattern(canvas, 'repeat');
  pattern?.setTransform(new DOMMatrix([1 / ratio, 0, 0, 1 / ratio, field.x, field.y]));
  return pattern;
}

/** The other side, the line, and where it stands. */
export function paintEast(
  ctx: Context,
  layout: FrontLayout,
  model: FrontModel,
  line01: number,
  east: CanvasPattern | null,
): void {
  if (model.phase !== 'quiet') {
    ctx.fillStyle = east ?? '#1a1216';
    ctx.fill(eastPath(layout, line01));
    paintLine(ctx, layout, model, line01);
    paintScale(ctx, layout, line01);
  }
  ctx.strokeStyle = 'rgba(143, 179, 220, 0.3)';
  ctx.lineWidth = 1;
  ctx.stroke(fieldPath(layout.field));
}

function contours(ctx: Context, { x, y, width, height }: Box): void {
  ctx.strokeStyle = 'rgba(246, 243, 234, 0.07)';
  ctx.lineWidth = 1;
  for (let row = 0; row < 9; row++) {
    ctx.beginPath();
    for (let i = 0; i <= 40; i++) {
      const share = i / 40;
      const swell = Math.sin(share * 7 + row * 1.3) + 0.6 * Math.sin(share * 13 + row * 2.9);
      ctx.lineTo(x + width * share, y + (height * (row + 0.5)) / 9 + swell * height * 0.025);
    }
    ctx.stroke();
  }
}

const PHASE_LINES: Record<FrontReading['phase'], { gap: number; dash: number[]; colour: string }> =
  {
    quiet: { gap: 0, dash: [], colour: PAPER },
    war: { gap: 0, dash: [], colour: STANCE_COLOURS.breaks },
    ceasefire: { gap: 7, dash: [8, 7], colour: PAPER },
    guaranteed: { gap: 9, dash: [], colour: STANCE_COLOURS.champion },
    collapsed: { gap: 0, dash: [2, 8], colour: STANCE_COLOURS.breaks },
  };

function paintLine(ctx: Context, layout: FrontLayout, model: FrontModel, line01: number): void {
  const { gap, dash, colour } = PHASE_LINES[model.phase];
  ctx.lineCap = 'round';
  if (model.before01 !== null && Math.abs(model.before01 - model.line01) > 0.004) {
    ctx.strokeStyle = 'rgba(246, 243, 234, 0.4)';
    ctx.lineWidth = 1.2;
    ctx.setLineDash([1, 5]);
    ctx.stroke(linePath(layout, model.before01));
  }
  ctx.setLineDash([]);
  if (model.phase === 'war')
    for (const [width, alpha] of [
      [16, '22'],
      [8, '44'],
    ] as const) {
      ctx.strokeStyle = `${colour}${alpha}`;
      ctx.lineWidth = width;
      ctx.stroke(linePath(layout, line01));
    }
  if (gap > 0) {
    ctx.strokeStyle = `${SEA_DEEP}e0`;
    ctx.lineWidth = gap * 2;
    ctx.stroke(linePath(layout, line01));
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = gap > 0 ? 1.8 : 3;
  ctx.setLineDash(dash);
  for (const side of gap > 0 ? [-gap, gap] : [0]) ctx.stroke(linePath(layout, line01, side));
  ctx.setLineDash([]);
  if (model.phase === 'guaranteed') guards(ctx, layout, model, line01);
}

/** Guarantors stand between. */
function guards(ctx: Context, layout: FrontLayout, { givers }: FrontModel, line01: number): void {
  const posts = givers.filter(({ role }) => role === 'leads' || role === 'guarantees');
  const { y, height } = layout.field;
  posts.forEach(({ role }, i) => {
    const share = (i + 0.5) / posts.length;
    ctx.fillStyle = ROLE_LOOKS[role].colour;
    ctx.beginPath();
    ctx.arc(lineX(layout, line01, share), y + height * share, 4, 0, Math.PI * 2);
    ctx.fill();
  });
}

/** Where it stands, 0–100. */
function paintScale(ctx: Context, layout: FrontLayout, line01: number): void {
  const { field, font } = layout;
  const y = isWide(layout) ? field.y - 5 : field.y + field.height - 6;
  const at = (share: number): number => field.x + field.width * (0.1 + 0.8 * share);
  ctx.fillStyle = 'rgba(163, 175, 195, 0.8)';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.font = `500 ${font * 0.85}px ${LABEL_FONT}`;
  for (const mark of [0, 1])
    if (Math.abs(mark - line01) > 0.12) ctx.fillText(String(mark * 100), at(mark), y);
  ctx.font = `600 ${font * 1.15}px ${LABEL_FONT}`;
  ctx.fillStyle = PAPER;
  ctx.fillText(String(Math.round(line01 * 100)), at(line01), y);
}
