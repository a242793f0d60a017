/** The middle of the table: the treaty's lines, the tally, the odds before and the seal after. */
import { percent } from '../i18n/index.ts';
import { layoutLines, paintLines } from './council-lines.ts';
import { withinOval } from './council-layout.ts';
import type { CouncilLayout, Spot } from './council-layout.ts';
import type { CouncilModel, Outcome } from './council-model.ts';
import { drawGlyph } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';
import { LABEL_FONT } from './label-type.ts';
import { INK, PAPER, STANCE_COLOURS } from './palette.ts';
import type { SceneTexts } from './store-scene.ts';

type Context = CanvasRenderingContext2D;

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
  paintLines(ctx, layoutLines(layout, model.lines.length), model.lines, texts);
  const size = Math.max(11, Math.min(17, middle.height * 0.06));
  const foot = { x: centre.x, y: centre.y + middle.height * 0.44 };
  const odds = model.passesPct === null ? 0 : size * 2.6;
  if (model.passesPct !== null) {
    ctx.textAlign = 'left';
    ctx.font = `600 ${size * 1.35}px ${LABEL_FONT}`;
    ctx.fillStyle = PAPER;
    const wide = model.tally.length * size * 3.1;
    ctx.fillText(percent(model.passesPct), foot.x + wide / 2 - odds / 2 + size, foot.y);
  }
  const relieved = model.relief01 > 0 && model.phase === 'opening';
  const aside = (odds + (relieved ? size * 4.4 : 0)) / 2;
  paintTally(ctx, model, { x: foot.x - aside, y: foot.y }, size);
  if (relieved) {
    const wide = model.tally.length * size * 3.1;
    paintRelief(ctx, model.relief01, { x: foot.x + wide / 2 + size, y: foot.y }, size);
  }
  ctx.restore();
  if (model.outcome !== null) {
    const { x, y, radius } = sealSpot(layout);
    paintSeal(ctx, model.outcome, x, y, radius);
  }
}

/** The lower right of the middle, clear of the codes. */
function sealSpot({ centre, middle, ring }: CouncilLayout): Spot & { radius: number } {
  const radius = Math.max(15, Math.min(42, middle.height * 0.13));
  const free = { rx: ring.rx - radius - 4, ry: ring.ry - radius - 4 };
  const stamp = { x: centre.x + middle.width * 0.3, y: centre.y + middle.height * 0.44 };
  return { ...withinOval(centre, free, stamp), radius };
}

/** A broken ring, and how much cheaper it has become to stand alone. */
function paintRelief(ctx: Context, relief01: number, { x, y }: Spot, size: number): void {
  const radius = size * 0.48;
  ctx.strokeStyle = STANCE_COLOURS.breaks;
  ctx.fillStyle = STANCE_COLOURS.breaks;
  ctx.lineWidth = Math.max(1.6, size * 0.14);
  const gap = relief01 * Math.PI;
  ctx.beginPath();
  ctx.arc(x - size * 1.7, y, radius, -Math.PI / 2 + gap, Math.PI * 1.5 - gap);
  ctx.stroke();
  ctx.textAlign = 'left';
  ctx.font = `600 ${size}px ${LABEL_FONT}`;
  ctx.fillText(percent(-relief01 * 100), x - size * 0.8, y);
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

/** Stamped on the table when the last envelope is open. */
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
