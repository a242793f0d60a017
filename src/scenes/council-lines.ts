/** The lines of the treaty across the middle of the table, and the chips that slide along them. CSS pixels. */
import type { CouncilLayout, Spot } from './council-layout.ts';
import { drawDimension } from './dimension-icons.ts';
import { drawGlyph } from './glyphs.ts';
import { LABEL_FONT } from './label-type.ts';
import { INK, PAPER, PAPER_SHADE, PAPER_TEXT, STANCE_COLOURS } from './palette.ts';
import type { SceneTexts } from './store-scene.ts';
import type { Dimension, TreatyLine } from './treaty-lines.ts';

type Context = CanvasRenderingContext2D;

const RISE = '#8fd3ff';
const FALL = '#f0945e';
/** Where the four named levels of a dimension lie on its line. */
const LEVELS = [0.1, 0.35, 0.6, 0.9];

export interface LineSpots {
  chip: { width: number; height: number };
  font: number;
  /** Both ends of every track. */
  from: number;
  to: number;
  /** Right edge of the codes, left edge of the changes. */
  codes: number;
  changes: number;
  /** Height of each line. */
  rows: number[];
}

/** Rows for so many lines in the upper part of the middle. */
export function layoutLines({ centre, middle }: CouncilLayout, count: number): LineSpots {
  const room = middle.height * 0.8;
  const step = Math.min(52, room / Math.max(1, count));
  const font = Math.max(10, Math.min(15, step * 0.42));
  const chipHeight = Math.max(12, Math.min(34, step * 0.78));
  const chip = { width: chipHeight * 1.22, height: chipHeight };
  const left = centre.x - middle.width / 2;
  const codes = left + font * 3.2;
  const changes = left + middle.width - font * 5.2;
  const top = centre.y - middle.height * 0.1 - (step * (count - 1)) / 2;
  return {
    chip,
    font,
    codes,
    changes,
    from: codes + chip.width * 0.5 + 6,
    to: changes - chip.width * 0.5 - 6,
    rows: Array.from({ length: count }, (_, i) => top + step * i),
  };
}

export const chipSpot = (spots: LineSpots, row: number, at01: number): Spot => ({
  x: spots.from + (spots.to - spots.from) * at01,
  y: spots.rows[row] ?? 0,
});

export function paintLines(
  ctx: Context,
  spots: LineSpots,
  lines: readonly TreatyLine[],
  texts: SceneTexts,
): void {
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.lineCap = 'round';
  lines.forEach((line, row) => {
    paintTrack(ctx, spots, row, line);
    paintCode(ctx, spots, row, line, texts);
    // What has fallen is told, but faintly.
    ctx.globalAlpha = line.chip01 === line.now01 ? 0.4 : 1;
    if (line.change !== null) paintChange(ctx, spots, row, line.change);
    ctx.globalAlpha = 1;
  });
  ctx.restore();
}

function paintTrack(ctx: Context, spots: LineSpots, row: number, line: TreatyLine): void {
  const { now01, chip01, change } = line;
  const now = chipSpot(spots, row, now01);
  const chip = chipSpot(spots, row, chip01);
  ctx.lineWidth = 1.2;
  ctx.strokeStyle = `rgba(246, 243, 234, ${change === null ? 0.14 : 0.3})`;
  stroke(ctx, spots.from, spots.to, now.y);
  ctx.fillStyle = `rgba(246, 243, 234, ${change === null ? 0.22 : 0.45})`;
  for (const level of LEVELS) dot(ctx, chipSpot(spots, row, level), 1.6);
  if (change === null) return;
  ctx.strokeStyle = change.up ? RISE : FALL;
  ctx.lineWidth = Math.max(2.4, spots.chip.height * 0.14);
  stroke(ctx, now.x, chip.x, now.y);
  ctx.strokeStyle = PAPER;
  ctx.lineWidth = 2;
  const tick = spots.chip.height * 0.34;
  ctx.beginPath();
  ctx.moveTo(now.x, now.y - tick);
  ctx.lineTo(now.x, now.y + tick);
  ctx.stroke();
}

function stroke(ctx: Context, from: number, to: number, y: number): void {
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
}

function dot(ctx: Context, { x, y }: Spot, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.fill();
}

function paintCode(
  ctx: Context,
  spots: LineSpots,
  row: number,
  { dimension, change, footnotes }: TreatyLine,
  texts: SceneTexts,
): void {
  const y = spots.rows[row] ?? 0;
  ctx.textAlign = 'right';
  ctx.font = `600 ${spots.font}px ${LABEL_FONT}`;
  ctx.fillStyle = change === null ? 'rgba(163, 175, 195, 0.75)' : PAPER;
  const code = texts.dimensions?.[dimension] ?? dimension.toUpperCase().slice(0, 5);
  ctx.fillText(code, spots.codes, y + spots.font * 0.05);
  if (footnotes === 0) return;
  const at = spots.codes - ctx.measureText(code).width - spots.font * 0.7;
  drawGlyph(ctx, 'footnote', at, y, spots.font * 0.8, STANCE_COLOURS.footnote);
}

function paintChange(
  ctx: Context,
  spots: LineSpots,
  row: number,
  { up, arrows, text }: NonNullable<TreatyLine['change']>,
): void {
  const y = spots.rows[row] ?? 0;
  const { font } = spots;
  ctx.textAlign = 'left';
  ctx.font = `600 ${font}px ${LABEL_FONT}`;
  ctx.fillStyle = up ? RISE : FALL;
  ctx.fillText(text, spots.changes + 2, y + font * 0.05);
  const size = font * 0.42;
  const after = spots.changes + 2 + ctx.measureText(text).width + size;
  for (let i = 0; i < arrows; i++) triangle(ctx, after + i * size * 1.15, y, size, up);
}

function triangle(ctx: Context, x: number, y: number, size: number, up: boolean): void {
  const sign = up ? 1 : -1;
  ctx.beginPath();
  ctx.moveTo(x, y - sign * size * 0.7);
  ctx.lineTo(x + size / 2, y + sign * size * 0.55);
  ctx.lineTo(x - size / 2, y + sign * size * 0.55);
  ctx.closePath();
  ctx.fill();
}

/** One chip in a box of `width` × `height` at the origin. */
export function paintChip(ctx: Context, dimension: Dimension, width: number, height: number): void {
  ctx.save();
  ctx.shadowColor = 'rgba(0, 0, 0, 0.55)';
  ctx.shadowBlur = 5;
  ctx.shadowOffsetY = 2;
  ctx.fillStyle = PAPER;
  ctx.beginPath();
  ctx.roundRect(0, 0, width, height, Math.max(2, height * 0.16));
  ctx.fill();
  ctx.restore();
  ctx.strokeStyle = PAPER_SHADE;
  ctx.lineWidth = 1;
  ctx.stroke();
  drawDimension(ctx, dimension, width / 2, height / 2, height * 0.62, PAPER_TEXT);
}

/** A coin on the table's edge, for who receives a favour; a ring for who pays. */
export function paintCoin(ctx: Context, { x, y }: Spot, radius: number, pays: boolean): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.fillStyle = pays ? INK : STANCE_COLOURS.footnote;
  ctx.fill();
  ctx.lineWidth = 1.6;
  ctx.strokeStyle = pays ? STANCE_COLOURS.footnote : INK;
  ctx.stroke();
  ctx.strokeStyle = pays ? STANCE_COLOURS.footnote : INK;
  ctx.beginPath();
  ctx.moveTo(x - radius * 0.42, y);
  ctx.lineTo(x + radius * 0.42, y);
  if (!pays) {
    ctx.moveTo(x, y - radius * 0.42);
    ctx.lineTo(x, y + radius * 0.42);
  }
  ctx.stroke();
}
