/** Paints the roll-call: lamps around the ally that was attacked, and the light that each sends. CSS pixels. */
import type { Grade, Voice } from '../store/roll-call.ts';
import { ovalPoint } from './council-layout.ts';
import type { CouncilLayout, Spot } from './council-layout.ts';
import { paintFloor } from './floor-paint.ts';
import { LABEL_FONT } from './label-type.ts';
import type { Context } from './painted-scene.ts';
import { INK, LAMP, PAPER, SEA_DEEP, STANCE_COLOURS } from './palette.ts';

interface Look {
  colour: string;
  /** Width of the ray that reaches the victim, share of a lamp; 0 = none. */
  ray: number;
  dash: number[];
  /** Size of the lamp. */
  size: number;
}

const LOOKS: Record<Grade, Look> = {
  combat: { colour: STANCE_COLOURS.champion, ray: 0.5, dash: [], size: 1.15 },
  support: { colour: STANCE_COLOURS.agrees, ray: 0.26, dash: [], size: 1 },
  industrial: { colour: STANCE_COLOURS.footnote, ray: 0.16, dash: [7, 5], size: 0.95 },
  statement: { colour: STANCE_COLOURS.silent, ray: 0.08, dash: [1.5, 7], size: 0.85 },
  none: { colour: STANCE_COLOURS.breaks, ray: 0, dash: [], size: 0.7 },
};

const ALARM = '#e8662b';

export function paintHall(ctx: Context, { width, height, centre, ring }: CouncilLayout): void {
  paintFloor(ctx, { width, height }, centre);
  ctx.strokeStyle = 'rgba(143, 179, 220, 0.12)';
  ctx.lineWidth = 1;
  for (const share of [0.5, 0.75, 1.02]) {
    ctx.beginPath();
    for (let i = 0; i <= 120; i++) {
      const axes = { rx: ring.rx * share, ry: ring.ry * share };
      const { x, y } = ovalPoint(centre, axes, (i / 120) * Math.PI * 2);
      ctx.lineTo(x, y);
    }
    ctx.stroke();
  }
}

/** A lamp, its ray and its name; `lit01` is how far it has come on. */
export function paintVoice(
  ctx: Context,
  layout: CouncilLayout,
  spots: { seat: Spot; envelope: Spot },
  voice: Voice,
  lit01: number,
): void {
  const { plate, envelope } = layout;
  const radius = envelope.height * 0.5;
  const { x, y } = spots.envelope;
  const { grade } = voice;
  if (grade !== null) paintRay(ctx, layout, spots.envelope, LOOKS[grade], radius, lit01);
  if (grade === null) {
    ctx.strokeStyle = 'rgba(246, 243, 234, 0.35)';
    ctx.lineWidth = 1.2;
    circle(ctx, x, y, radius * 0.55);
    ctx.stroke();
  } else paintLamp(ctx, spots.envelope, grade, radius * (0.55 + 0.45 * lit01), voice.latest);
  if (voice.was !== null && grade !== null)
    paintTurn(ctx, { x: x + radius * 0.95, y: y - radius * 0.95 }, voice.was, grade, radius * 0.4);
  ctx.font = `600 ${plate.font}px ${LABEL_FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = voice.latest ? LAMP : grade === null ? 'rgba(163, 175, 195, 0.8)' : PAPER;
  ctx.fillText(voice.member, spots.seat.x, spots.seat.y);
}

/** Where rays end: on the rim of the middle. */
const rimOf = ({ middle }: CouncilLayout): number => Math.min(middle.width, middle.height) * 0.3;

function paintRay(
  ctx: Context,
  layout: CouncilLayout,
  from: Spot,
  { colour, ray, dash }: Look,
  radius: number,
  lit01: number,
): void {
  if (ray === 0) return;
  const { centre } = layout;
  const angle = Math.atan2(from.y - centre.y, from.x - centre.x);
  const rim = rimOf(layout) * 1.06;
  const to = { x: centre.x + rim * Math.cos(angle), y: centre.y + rim * Math.sin(angle) };
  const end = { x: from.x + (to.x - from.x) * lit01, y: from.y + (to.y - from.y) * lit01 };
  const light = ctx.createLinearGradient(from.x, from.y, to.x, to.y);
  light.addColorStop(0, `${colour}d0`);
  light.addColorStop(1, `${colour}38`);
  ctx.save();
  ctx.strokeStyle = light;
  ctx.lineCap = 'round';
  ctx.lineWidth = Math.max(1, ray * radius);
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(end.x, end.y);
  ctx.stroke();
  ctx.restore();
}

function circle(ctx: Context, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, Math.max(0, radius), 0, Math.PI * 2);
}

function paintLamp(
  ctx: Context,
  { x, y }: Spot,
  grade: Grade,
  radius: number,
  latest: boolean,
): void {
  const { colour, size } = LOOKS[grade];
  const r = radius * size;
  if (grade === 'combat' || latest) {
    const glow = ctx.createRadialGradient(x, y, 0, x, y, r * 2.4);
    glow.addColorStop(0, `${latest ? LAMP : colour}80`);
    glow.addColorStop(1, `${latest ? LAMP : colour}00`);
    ctx.fillStyle = glow;
    ctx.fillRect(x - r * 2.4, y - r * 2.4, r * 4.8, r * 4.8);
  }
  circle(ctx, x, y, r);
  if (grade === 'none') {
    ctx.fillStyle = SEA_DEEP;
    ctx.fill();
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.6;
    ctx.setLineDash([2.5, 2.5]);
    ctx.stroke();
    ctx.setLineDash([]);
  } else {
    ctx.fillStyle = colour;
    ctx.fill();
  }
  drawGrade(ctx, grade, { x, y }, r * 0.62, grade === 'none' ? colour : INK);
}

/** Signs of the grades: a shield, a hand's plus, a crate, a line of speech, a stroke. */
function drawGrade(ctx: Context, grade: Grade, { x, y }: Spot, size: number, colour: string): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size, size);
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 0.34;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.beginPath();
  if (grade === 'combat') {
    ctx.moveTo(-0.8, -0.8);
    ctx.lineTo(0.8, -0.8);
    ctx.lineTo(0.8, 0.1);
    ctx.quadraticCurveTo(0.7, 0.75, 0, 1);
    ctx.quadraticCurveTo(-0.7, 0.75, -0.8, 0.1);
    ctx.closePath();
    ctx.fill();
  } else if (grade === 'support') {
    ctx.moveTo(-0.75, 0);
    ctx.lineTo(0.75, 0);
    ctx.moveTo(0, -0.75);
    ctx.lineTo(0, 0.75);
    ctx.stroke();
  } else if (grade === 'industrial') {
    ctx.strokeRect(-0.72, -0.6, 1.44, 1.3);
    ctx.moveTo(-0.72, -0.05);
    ctx.lineTo(0.72, -0.05);
    ctx.stroke();
  } else if (grade === 'statement') {
    for (const dx of [-0.6, 0, 0.6]) ctx.rect(dx - 0.14, -0.14, 0.28, 0.28);
    ctx.fill();
  } else {
    ctx.moveTo(-0.6, 0);
    ctx.lineTo(0.6, 0);
    ctx.stroke();
  }
  ctx.restore();
}

const ORDER: readonly Grade[] = ['combat', 'support', 'industrial', 'statement', 'none'];

/** Thought again: up or down. */
function paintTurn(ctx: Context, { x, y }: Spot, was: Grade, now: Grade, size: number): void {
  const up = ORDER.indexOf(now) < ORDER.indexOf(was);
  circle(ctx, x, y, size * 1.25);
  ctx.fillStyle = INK;
  ctx.fill();
  ctx.strokeStyle = up ? STANCE_COLOURS.champion : STANCE_COLOURS.breaks;
  ctx.lineWidth = 1.2;
  ctx.stroke();
  ctx.fillStyle = up ? STANCE_COLOURS.champion : STANCE_COLOURS.breaks;
  const sign = up ? 1 : -1;
  ctx.beginPath();
  ctx.moveTo(x, y - sign * size * 0.75);
  ctx.lineTo(x + size * 0.7, y + sign * size * 0.5);
  ctx.lineTo(x - size * 0.7, y + sign * size * 0.5);
  ctx.closePath();
  ctx.fill();
}

export interface Centre {
  victim: string;
  article: 4 | 5;
  /** Force and members that have come, as shares of a full circle, and the marks that must be reached; null = not known. */
  force: { value01: number; needed01: number } | null;
  share: { value01: number; needed01: number } | null;
  held: boolean | null;
}

/** The ally in the middle, and around it two gauges: who stands (outer) and what force that brings (inner). */
export function paintCentre(ctx: Context, layout: CouncilLayout, centre: Centre): void {
  const { x, y } = layout.centre;
  const rim = rimOf(layout);
  const glow = ctx.createRadialGradient(x, y, 0, x, y, rim * 1.1);
  const tint = centre.held === true ? STANCE_COLOURS.champion : ALARM;
  glow.addColorStop(0, `${tint}55`);
  glow.addColorStop(1, `${tint}00`);
  ctx.fillStyle = glow;
  ctx.fillRect(x - rim * 1.1, y - rim * 1.1, rim * 2.2, rim * 2.2);
  if (centre.share !== null) gauge(ctx, { x, y }, rim, centre.share, STANCE_COLOURS.champion);
  if (centre.force !== null) gauge(ctx, { x, y }, rim * 0.8, centre.force, STANCE_COLOURS.footnote);
  circle(ctx, x, y, rim * 0.62);
  ctx.fillStyle = centre.held === null ? PAPER : centre.held ? STANCE_COLOURS.champion : SEA_DEEP;
  ctx.fill();
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = centre.held === true ? PAPER : ALARM;
  if (centre.held === false) ctx.setLineDash([6, 6]);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = centre.held === false ? ALARM : INK;
  ctx.font = `600 ${rim * 0.38}px ${LABEL_FONT}`;
  ctx.fillText(centre.victim, x, y - rim * 0.06);
  ctx.font = `600 ${rim * 0.19}px ${LABEL_FONT}`;
  ctx.fillText(`§ ${centre.article}`, x, y + rim * 0.28);
}

function gauge(
  ctx: Context,
  { x, y }: Spot,
  radius: number,
  { value01, needed01 }: { value01: number; needed01: number },
  colour: string,
): void {
  const top = -Math.PI / 2;
  ctx.lineCap = 'butt';
  ctx.lineWidth = Math.max(4, radius * 0.1);
  ctx.strokeStyle = 'rgba(246, 243, 234, 0.12)';
  circle(ctx, x, y, radius);
  ctx.stroke();
  ctx.strokeStyle = colour;
  ctx.beginPath();
  ctx.arc(x, y, radius, top, top + Math.min(1, value01) * Math.PI * 2);
  ctx.stroke();
  const mark = top + needed01 * Math.PI * 2;
  ctx.strokeStyle = PAPER;
  ctx.lineWidth = 3;
  ctx.beginPath();
  ctx.moveTo(x + radius * 0.91 * Math.cos(mark), y + radius * 0.91 * Math.sin(mark));
  ctx.lineTo(x + radius * 1.1 * Math.cos(mark), y + radius * 1.1 * Math.sin(mark));
  ctx.stroke();
}
