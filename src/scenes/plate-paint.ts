/** Paints the plates around the council's table, with what hangs on them. CSS pixels. */
import type { CouncilLayout, Spot } from './council-layout.ts';
import type { CouncilModel, CouncilSeat } from './council-model.ts';
import { drawGlyph } from './glyphs.ts';
import { LABEL_FONT } from './label-type.ts';
import { INK, LAMP, PAPER, PAPER_TEXT, SEA_DEEP, STANCE_COLOURS } from './palette.ts';
import type { Stance } from './palette.ts';

type Context = CanvasRenderingContext2D;

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
