/** Paints the room, the plates and the envelopes of the council. CSS pixels. */
import { ovalPoint } from './council-layout.ts';
import type { CouncilLayout, Spot } from './council-layout.ts';
import type { CouncilModel, CouncilSeat } from './council-model.ts';
import { paintCoin } from './council-lines.ts';
import { paintFloor } from './floor-paint.ts';
import { drawGlyph } from './glyphs.ts';
import { LABEL_FONT } from './map-label-paint.ts';
import {
  INK,
  LAMP,
  PAPER,
  PAPER_SHADE,
  PAPER_TEXT,
  SEA_DEEP,
  STANCE_COLOURS,
  STANCE_PATTERNS,
  WOOD,
} from './palette.ts';
import type { Stance } from './palette.ts';
import { drawPattern } from './patterns.ts';

type Context = CanvasRenderingContext2D;

function ovalPath(centre: Spot, axes: { rx: number; ry: number }, from = 0, to = 1): Path2D {
  const path = new Path2D();
  const steps = 180;
  for (let i = 0; i <= steps; i++) {
    const turn = from + ((to - from) * i) / steps;
    const { x, y } = ovalPoint(centre, axes, -Math.PI / 2 + turn * Math.PI * 2);
    path.lineTo(x, y);
  }
  if (to - from >= 1) path.closePath();
  return path;
}

/** Floor and table: painted once per size. */
export function paintRoom(ctx: Context, layout: CouncilLayout): void {
  const { width, height, centre, table } = layout;
  paintFloor(ctx, { width, height }, centre);

  ctx.save();
  ctx.shadowColor = 'rgba(0, 0, 0, 0.6)';
  ctx.shadowBlur = 26;
  ctx.shadowOffsetY = 6;
  ctx.fillStyle = WOOD;
  ctx.fill(ovalPath(centre, table));
  ctx.restore();
  const inset = (share: number) => ({ rx: table.rx - share, ry: table.ry - share });
  ctx.lineWidth = 1;
  ctx.strokeStyle = 'rgba(143, 179, 220, 0.28)';
  ctx.stroke(ovalPath(centre, table));
  ctx.strokeStyle = 'rgba(143, 179, 220, 0.1)';
  ctx.stroke(ovalPath(centre, inset(Math.max(4, layout.plate.height * 0.4))));
}

/** The lamp over the table: it dims as dissent finds company. */
export function paintLamp(ctx: Context, { centre, table }: CouncilLayout): void {
  ctx.save();
  ctx.clip(ovalPath(centre, table));
  ctx.translate(centre.x, centre.y);
  ctx.scale(1, table.ry / table.rx);
  const light = ctx.createRadialGradient(0, 0, 0, 0, 0, table.rx);
  light.addColorStop(0, 'rgba(190, 214, 245, 0.24)');
  light.addColorStop(0.45, 'rgba(150, 190, 240, 0.15)');
  light.addColorStop(0.8, 'rgba(90, 140, 205, 0.1)');
  light.addColorStop(1, 'rgba(80, 130, 190, 0.02)');
  ctx.fillStyle = light;
  ctx.fillRect(-table.rx, -table.rx, table.rx * 2, table.rx * 2);
  ctx.restore();
}

/** The ring of isolation: whole while dissent stands alone, burning away as it finds company. */
export function paintRing(
  ctx: Context,
  { centre, ring, plate }: CouncilLayout,
  company01: number,
): void {
  ctx.save();
  ctx.lineCap = 'round';
  ctx.lineWidth = Math.max(1.5, plate.height * 0.13);
  ctx.strokeStyle = 'rgba(246, 243, 234, 0.3)';
  ctx.stroke(ovalPath(centre, ring, company01 / 2, 1 - company01 / 2));
  if (company01 > 0) {
    ctx.strokeStyle = 'rgba(232, 102, 43, 0.85)';
    ctx.setLineDash([ctx.lineWidth, ctx.lineWidth * 2.2]);
    ctx.stroke(ovalPath(centre, ring, -company01 / 2, company01 / 2));
  }
  ctx.restore();
}

export function paintPlates(ctx: Context, layout: CouncilLayout, model: CouncilModel): void {
  model.seats.forEach((seat, i) => {
    const spots = layout.seats[i];
    if (spots === undefined) return;
    if (seat.latest) glow(ctx, spots.envelope, layout.plate.width * 1.15, '255, 233, 184');
    else if (seat.envelope === 'champion')
      glow(ctx, spots.envelope, layout.plate.width * 0.8, '143, 211, 255');
    paintPlate(ctx, layout, spots.seat, seat);
    if (seat.envelope === 'sealed' && model.relief01 > 0)
      nerve(ctx, layout, spots.envelope, model.relief01);
    if (seat.may !== 'none') mayTake(ctx, layout, spots.seat, seat.may);
    if (seat.hint !== null) hint(ctx, layout, spots.envelope, seat.hint);
    if (seat.ratification !== null) ratification(ctx, layout, spots.seat, seat.ratification);
  });
}

/** What keeps a government silent that would stand alone: the bar shortens as dissent finds company. */
function nerve(ctx: Context, { envelope }: CouncilLayout, { x, y }: Spot, relief01: number): void {
  const width = envelope.width * 0.86;
  const under = y + envelope.height / 2 + Math.max(2.5, envelope.height * 0.16);
  ctx.lineCap = 'round';
  ctx.lineWidth = Math.max(1.8, envelope.height * 0.1);
  ctx.strokeStyle = 'rgba(246, 243, 234, 0.16)';
  line(ctx, x - width / 2, x + width / 2, under);
  ctx.strokeStyle = STANCE_COLOURS.breaks;
  line(ctx, x - width / 2, x - width / 2 + width * (1 - relief01), under);
}

function line(ctx: Context, from: number, to: number, y: number): void {
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
}

/** A favour is in hand: who may take it, and who pays. */
function mayTake(
  ctx: Context,
  { plate }: CouncilLayout,
  { x, y }: Spot,
  may: 'receive' | 'pay',
): void {
  ctx.save();
  ctx.strokeStyle = STANCE_COLOURS.footnote;
  ctx.lineWidth = may === 'pay' ? 2.4 : 1.4;
  if (may === 'receive') ctx.setLineDash([3, 3]);
  ctx.beginPath();
  ctx.roundRect(
    x - plate.width / 2 - 2,
    y - plate.height / 2 - 2,
    plate.width + 4,
    plate.height + 4,
    5,
  );
  ctx.stroke();
  ctx.restore();
}

/** The short way around the table, inside the ring. */
function aroundTable(
  { centre, ring, envelope }: CouncilLayout,
  a: { envelope: Spot },
  b: { envelope: Spot },
): Path2D {
  const inside = { rx: ring.rx - envelope.height * 0.4, ry: ring.ry - envelope.height * 0.4 };
  const angleOf = ({ envelope: { x, y } }: { envelope: Spot }): number =>
    Math.atan2((y - centre.y) / ring.ry, (x - centre.x) / ring.rx);
  const start = angleOf(a);
  let turn = angleOf(b) - start;
  if (turn > Math.PI) turn -= Math.PI * 2;
  if (turn < -Math.PI) turn += Math.PI * 2;
  const path = new Path2D();
  path.moveTo(a.envelope.x, a.envelope.y);
  for (let i = 0; i <= 48; i++) {
    const { x, y } = ovalPoint(centre, inside, start + (turn * i) / 48);
    path.lineTo(x, y);
  }
  path.lineTo(b.envelope.x, b.envelope.y);
  return path;
}

/** Favours in the text: an arc from who pays to who receives, and a coin where it lands. */
export function paintFavours(ctx: Context, layout: CouncilLayout, model: CouncilModel): void {
  const spotOf = (id: string): { seat: Spot; envelope: Spot } | undefined =>
    layout.seats[model.seats.findIndex((seat) => seat.id === id)];
  const radius = Math.max(5, layout.plate.height * 0.3);
  ctx.save();
  for (const { from, to } of model.favours) {
    const a = spotOf(from);
    const b = spotOf(to);
    if (a === undefined || b === undefined) continue;
    ctx.strokeStyle = 'rgba(245, 215, 110, 0.6)';
    ctx.lineWidth = 1.8;
    ctx.setLineDash([1, 5]);
    ctx.lineCap = 'round';
    ctx.stroke(aroundTable(layout, a, b));
    ctx.setLineDash([]);
    const corner = ({ x, y }: Spot): Spot => ({
      x: x - layout.plate.width / 2 + 1,
      y: Math.max(radius + 1, y - layout.plate.height / 2),
    });
    paintCoin(ctx, corner(a.seat), radius * 0.85, true);
    paintCoin(ctx, corner(b.seat), radius, false);
  }
  ctx.restore();
}

function glow(ctx: Context, { x, y }: Spot, radius: number, rgb: string): void {
  const light = ctx.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, `rgba(${rgb}, 0.5)`);
  light.addColorStop(1, `rgba(${rgb}, 0)`);
  ctx.fillStyle = light;
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

function paintPlate(
  ctx: Context,
  { plate }: CouncilLayout,
  { x, y }: Spot,
  seat: CouncilSeat,
): void {
  const { width, height, font } = plate;
  const gone = seat.standing === 'out-of-treaty';
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - height / 2, width, height, Math.min(4, height * 0.18));
  if (gone) {
    ctx.fillStyle = SEA_DEEP;
    ctx.fill();
  } else {
    ctx.save();
    ctx.shadowColor = 'rgba(0, 0, 0, 0.5)';
    ctx.shadowBlur = 5;
    ctx.shadowOffsetY = 2;
    ctx.fillStyle = seat.latest ? LAMP : PAPER;
    ctx.fill();
    ctx.restore();
  }
  if (seat.standing !== 'in') {
    ctx.setLineDash([3, 2.5]);
    ctx.strokeStyle = gone ? 'rgba(246, 243, 234, 0.5)' : INK;
    ctx.lineWidth = 1.4;
    ctx.stroke();
  }
  ctx.font = `600 ${font}px ${LABEL_FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = gone ? 'rgba(246, 243, 234, 0.6)' : PAPER_TEXT;
  ctx.fillText(seat.id, x, y + font * 0.05);
  ctx.restore();
}

function hint(ctx: Context, { envelope }: CouncilLayout, { x, y }: Spot, stance: Stance): void {
  const radius = envelope.height * 0.5;
  ctx.fillStyle = STANCE_COLOURS[stance];
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.fill();
  drawGlyph(ctx, stance, x, y, radius * 1.1, INK);
}

const RATIFICATION = {
  ratified: { glyph: 'agrees', colour: STANCE_COLOURS.champion },
  protocol: { glyph: 'footnote', colour: STANCE_COLOURS.footnote },
  rejected: { glyph: 'cross', colour: STANCE_COLOURS.breaks },
} as const;

function ratification(
  ctx: Context,
  { plate }: CouncilLayout,
  { x, y }: Spot,
  result: keyof typeof RATIFICATION,
): void {
  const { glyph, colour } = RATIFICATION[result];
  const radius = Math.max(5, plate.height * 0.34);
  const at = { x: x + plate.width / 2, y: Math.max(radius + 1, y - plate.height / 2) };
  ctx.beginPath();
  ctx.arc(at.x, at.y, radius, 0, Math.PI * 2);
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.lineWidth = 1.2;
  ctx.strokeStyle = INK;
  ctx.stroke();
  drawGlyph(ctx, glyph, at.x, at.y, radius * 1.15, INK);
}

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
