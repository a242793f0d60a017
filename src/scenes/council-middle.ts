/** The middle of the table: issue chips, the tally, the odds before and the seal after. */
import { withinOval } from './council-layout.ts';
import type { CouncilLayout, Spot } from './council-layout.ts';
import type { CouncilModel, IssueChip, Outcome } from './council-model.ts';
import { drawDimension } from './dimension-icons.ts';
import { drawGlyph } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';
import { LABEL_FONT } from './map-label-paint.ts';
import { INK, PAPER, PAPER_SHADE, PAPER_TEXT, STANCE_COLOURS } from './palette.ts';
import type { SceneTexts } from './store-scene.ts';

type Context = CanvasRenderingContext2D;

const RISE = '#2a7ab0';
const FALL = '#a83200';

export function paintMiddle(
  ctx: Context,
  layout: CouncilLayout,
  model: CouncilModel,
  texts: SceneTexts,
): void {
  const { centre, middle } = layout;
  ctx.save();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const cards: (IssueChip | number)[] = [
    ...model.chips,
    ...(model.sidePayments > 0 ? [model.sidePayments] : []),
  ];
  const tallySize = Math.max(11, Math.min(17, middle.height * 0.06));
  // The top right corner of the cards; the middle when there are none.
  const stamp = { x: centre.x, y: centre.y };
  if (cards.length === 0) emblem(ctx, layout, model.seats.length);
  else {
    const columns =
      cards.length <= 3 ? cards.length : cards.length <= 4 ? 4 : Math.ceil(cards.length / 2);
    const rows = Math.ceil(cards.length / columns);
    const gap = Math.max(4, middle.width * 0.02);
    const width = Math.min(96, (middle.width - gap * (columns - 1)) / columns);
    const height = Math.min(96, width * 1.12, (middle.height * 0.72 - gap * (rows - 1)) / rows);
    stamp.x += Math.min(columns, cards.length) * (width + gap) * 0.5;
    stamp.y -= tallySize * 0.9 + rows * (height + gap) * 0.5;
    cards.forEach((card, i) => {
      const row = Math.floor(i / columns);
      const inRow = row === rows - 1 ? cards.length - columns * row : columns;
      const x = centre.x + ((i % columns) - (inRow - 1) / 2) * (width + gap);
      const y = centre.y - tallySize * 0.9 + (row - (rows - 1) / 2) * (height + gap);
      paintCard(ctx, card, { x, y }, width, height, texts);
    });
  }
  if (model.passesPct !== null) {
    ctx.font = `600 ${Math.max(20, middle.height * 0.13)}px ${LABEL_FONT}`;
    ctx.fillStyle = PAPER;
    ctx.fillText(`${model.passesPct}%`, centre.x, centre.y);
  }
  paintTally(ctx, model, { x: centre.x, y: centre.y + middle.height * 0.43 }, tallySize);
  if (model.outcome !== null) {
    const radius = Math.max(16, Math.min(48, middle.height * 0.135));
    const free = { rx: layout.ring.rx - radius - 4, ry: layout.ring.ry - radius - 4 };
    const { x, y } = withinOval(centre, free, stamp);
    paintSeal(ctx, model.outcome, x, y, radius);
  }
  ctx.restore();
}

/** A ring with a tick for each member: the alliance itself, when nothing is on the table. */
function emblem(ctx: Context, { centre, middle }: CouncilLayout, count: number): void {
  const radius = Math.min(middle.width, middle.height) * 0.3;
  ctx.save();
  ctx.strokeStyle = 'rgba(246, 243, 234, 0.38)';
  ctx.lineWidth = Math.max(2, radius * 0.07);
  const wedge = (Math.PI * 2) / Math.max(1, count);
  for (let i = 0; i < count; i++) {
    ctx.beginPath();
    ctx.arc(centre.x, centre.y, radius, i * wedge + wedge * 0.16, (i + 1) * wedge - wedge * 0.16);
    ctx.stroke();
  }
  ctx.restore();
}

function paintCard(
  ctx: Context,
  card: IssueChip | number,
  { x, y }: Spot,
  width: number,
  height: number,
  texts: SceneTexts,
): void {
  ctx.save();
  ctx.shadowColor = 'rgba(0, 0, 0, 0.5)';
  ctx.shadowBlur = 8;
  ctx.shadowOffsetY = 3;
  ctx.fillStyle = PAPER;
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - height / 2, width, height, 3);
  ctx.fill();
  ctx.restore();
  ctx.strokeStyle = PAPER_SHADE;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x - width * 0.38, y + height * 0.14);
  ctx.lineTo(x + width * 0.38, y + height * 0.14);
  ctx.stroke();

  const word = typeof card === 'number' ? undefined : texts.dimensions?.[card.dimension];
  const icon = Math.min(width, height) * (word === undefined ? 0.42 : 0.34);
  const number = Math.max(11, Math.min(16, height * 0.19));
  drawDimension(
    ctx,
    typeof card === 'number' ? 'payment' : card.dimension,
    x,
    y - height * (word === undefined ? 0.18 : 0.26),
    icon,
    PAPER_TEXT,
  );
  if (word !== undefined) {
    ctx.font = `500 ${Math.max(10, number * 0.8)}px ${LABEL_FONT}`;
    ctx.fillStyle = PAPER_TEXT;
    ctx.fillText(word, x, y + height * 0.03, width * 0.9);
  }
  ctx.font = `600 ${number}px ${LABEL_FONT}`;
  const line = y + height * 0.33;
  if (typeof card === 'number') {
    ctx.fillStyle = PAPER_TEXT;
    ctx.fillText(`×${card}`, x, line);
    return;
  }
  const colour = card.up ? RISE : FALL;
  const arrow = number * 0.5;
  const textWidth = ctx.measureText(card.change).width;
  const roomy = textWidth + card.arrows * arrow + 6 <= width * 0.94;
  const arrows = roomy ? card.arrows : 0;
  const whole = textWidth + (arrows > 0 ? arrows * arrow + 4 : 0);
  ctx.fillStyle = colour;
  for (let i = 0; i < arrows; i++)
    triangle(ctx, x - whole / 2 + arrow * (i + 0.5), line, arrow * 0.86, card.up);
  ctx.fillText(card.change, x + whole / 2 - textWidth / 2, line);
}

function triangle(ctx: Context, x: number, y: number, size: number, up: boolean): void {
  const sign = up ? 1 : -1;
  ctx.beginPath();
  ctx.moveTo(x, y - sign * size * 0.6);
  ctx.lineTo(x + size / 2, y + sign * size * 0.45);
  ctx.lineTo(x - size / 2, y + sign * size * 0.45);
  ctx.closePath();
  ctx.fill();
}

function paintTally(ctx: Context, { tally }: CouncilModel, { x, y }: Spot, size: number): void {
  ctx.font = `600 ${size}px ${LABEL_FONT}`;
  const slot = size * 3.1;
  tally.forEach(({ stance, count }, i) => {
    const left = x + (i - (tally.length - 1) / 2) * slot;
    drawGlyph(ctx, stance, left - size * 0.5, y, size * 0.95, STANCE_COLOURS[stance]);
    ctx.textAlign = 'left';
    ctx.fillStyle = PAPER;
    ctx.fillText(String(count), left + size * 0.2, y);
  });
  ctx.textAlign = 'center';
}

const SEALS: Record<Outcome, { glyph: Glyph; colour: string }> = {
  adopted: { glyph: 'agrees', colour: STANCE_COLOURS.champion },
  broken: { glyph: 'breaks', colour: STANCE_COLOURS.breaks },
  withdrawn: { glyph: 'silent', colour: STANCE_COLOURS.silent },
  'rejected-in-parliament': { glyph: 'cross', colour: STANCE_COLOURS.footnote },
};

/** Stamped over the chips when the last envelope is open. */
function paintSeal(ctx: Context, outcome: Outcome, x: number, y: number, radius: number): void {
  const { glyph, colour } = SEALS[outcome];
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(outcome === 'adopted' ? -0.12 : 0.12);
  ctx.shadowColor = 'rgba(0, 0, 0, 0.6)';
  ctx.shadowBlur = 12;
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (let i = 0; i < 64; i++) {
    const r = i % 2 === 0 ? radius : radius * 0.94;
    ctx.lineTo(r * Math.cos((i * Math.PI) / 32), r * Math.sin((i * Math.PI) / 32));
  }
  ctx.closePath();
  ctx.fill();
  ctx.shadowColor = 'transparent';
  ctx.strokeStyle = INK;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.arc(0, 0, radius * 0.8, 0, Math.PI * 2);
  ctx.stroke();
  drawGlyph(ctx, glyph, 0, 0, radius * 0.9, INK);
  ctx.restore();
}
