/** Ties, arrows and signs on the map: each kind has a line or a shape of its own, never a colour alone. */
import type { MapThing, Place } from '../store/map-things/index.ts';
import { inkOn } from '../store/map-layers/index.ts';
import type { Ground } from '../store/scene-state.ts';
import type { MapGeometry } from './geometry.ts';
import { drawGlyph } from './glyphs.ts';
import type { PlacedLabel } from './map-labels.ts';
import { NAME_FONT, SIGN_STEP } from './label-type.ts';
import { toPanel, type MapLayout } from './map-layout.ts';
import { MAP_COLOURS } from './palette.ts';

type Context = CanvasRenderingContext2D;

export interface Anchor {
  x: number;
  y: number;
  /** In the inset: it stays when Europe moves. */
  fixed: boolean;
}

/** Places off the edge, as shares of Europe's frame. */
const AWAY: Record<'south' | 'sea', { x: number; y: number }> = {
  south: { x: 0.42, y: 0.955 },
  sea: { x: 0.6, y: 0.95 },
};

/** Where a place lies on the panel; null = nowhere. */
export function anchorAt(place: Place, geometry: MapGeometry, layout: MapLayout): Anchor | null {
  if (place === 'UKR') {
    const { x, y } = toPanel(layout.europe, geometry.ukraine.centre);
    return { x, y: y + 16, fixed: false };
  }
  if (place === 'south' || place === 'sea') {
    const { width, height } = geometry.europe;
    const at = AWAY[place];
    return {
      ...toPanel(layout.europe, { x: at.x * width, y: at.y * height }),
      fixed: false,
    };
  }
  const home = geometry.europe.shapes.get(place);
  if (home !== undefined) return { ...toPanel(layout.europe, home.centre), fixed: false };
  const over = geometry.inset.shapes.get(place);
  return over === undefined ? null : { ...toPanel(layout.inset, over.centre), fixed: true };
}

interface Ink {
  firm: string;
  strained: string;
  arrow: string;
  spoke: string;
  halo: string;
}

const INKS: Record<Ground, Ink> = {
  dark: {
    firm: '#a9dcff',
    strained: '#ff8a50',
    arrow: '#f5d76e',
    spoke: '#f6f3ea',
    halo: 'rgba(8, 13, 23, 0.7)',
  },
  light: {
    firm: '#0b3c5d',
    strained: '#a83200',
    arrow: '#6b4a00',
    spoke: '#16202e',
    halo: 'rgba(246, 243, 234, 0.8)',
  },
};

/** A bent line bows to the left of its way, so that there and back do not lie on each other. */
const BEND = 0.16;

const middleOf = (a: Anchor, b: Anchor): { x: number; y: number } => ({
  x: (a.x + b.x) / 2 + (b.y - a.y) * BEND,
  y: (a.y + b.y) / 2 - (b.x - a.x) * BEND,
});

function lookOf(thing: MapThing, ink: Ink): { colour: string; dash: number[]; width: number } {
  const width = 1.2 + 2 * thing.level01;
  if (thing.form === 'arrow') return { colour: ink.arrow, dash: [], width };
  if (thing.form === 'spoke')
    return {
      colour: ink.spoke,
      dash: thing.level01 < 0.4 ? [1, 5] : thing.level01 < 1 ? [4, 4] : [],
      width: thing.level01 < 1 ? 1 : 2,
    };
  return thing.strained
    ? { colour: ink.strained, dash: [7, 5], width }
    : { colour: ink.firm, dash: [], width };
}

function arrowHead(ctx: Context, from: { x: number; y: number }, to: Anchor, size: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  ctx.beginPath();
  ctx.moveTo(to.x, to.y);
  for (const side of [-0.42, 0.42])
    ctx.lineTo(to.x - size * Math.cos(angle + side), to.y - size * Math.sin(angle + side));
  ctx.closePath();
  ctx.fill();
}

export function paintLine(
  ctx: Context,
  thing: MapThing,
  a: Anchor,
  b: Anchor,
  ground: Ground,
): void {
  const ink = INKS[ground];
  const { colour, dash, width } = lookOf(thing, ink);
  const middle = middleOf(a, b);
  ctx.save();
  ctx.lineCap = 'round';
  const line = new Path2D();
  line.moveTo(a.x, a.y);
  line.quadraticCurveTo(middle.x, middle.y, b.x, b.y);
  // Many serve in a mission: their lines stay behind everything else.
  const faint = thing.form === 'spoke' && thing.level01 < 1;
  ctx.strokeStyle = ink.halo;
  ctx.lineWidth = width + 2.4;
  if (faint) ctx.globalAlpha = 0.45;
  else ctx.stroke(line);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.stroke(line);
  ctx.setLineDash([]);
  if (thing.form === 'arrow') arrowHead(ctx, middle, b, 7 + 2 * width);
  for (const end of faint ? [] : thing.form === 'tie' ? [a, b] : [a]) {
    ctx.beginPath();
    ctx.arc(end.x, end.y, 2.4, 0, Math.PI * 2);
    ctx.fill();
  }
  ctx.restore();
}

const BADGE = SIGN_STEP - 1;
const STEP = SIGN_STEP;

/** Where the signs of a place stand: in a row above its label, or around its anchor. */
function rowOf(
  anchor: Anchor,
  label: PlacedLabel | undefined,
  count: number,
): { x: number; y: number } {
  const x = (label?.x ?? anchor.x) - ((count - 1) * STEP) / 2;
  return { x, y: label === undefined ? anchor.y : label.y - label.height / 2 - BADGE / 2 - 1 };
}

function paintBadge(ctx: Context, thing: MapThing, x: number, y: number, ground: Ground): void {
  const { border, line } = MAP_COLOURS[ground];
  const fill = thing.strained ? INKS[ground].strained : line;
  const ink = inkOn(fill);
  const r = BADGE / 2;
  ctx.save();
  ctx.fillStyle = fill;
  ctx.strokeStyle = border;
  ctx.lineWidth = 1.4;
  ctx.beginPath();
  // Bad news is square.
  if (thing.strained) ctx.roundRect(x - r, y - r, BADGE, BADGE, 3);
  else ctx.arc(x, y, r, 0, Math.PI * 2);
  ctx.fill();
  ctx.stroke();
  if (thing.glyph === null) paintGauge(ctx, thing.level01, x, y, ink);
  else drawGlyph(ctx, thing.glyph, x, y, BADGE * 0.58, ink);
  ctx.restore();
}

/** Odds as an arc that closes. */
function paintGauge(ctx: Context, level01: number, x: number, y: number, ink: string): void {
  const r = BADGE * 0.28;
  ctx.strokeStyle = ink;
  ctx.globalAlpha = 0.3;
  ctx.lineWidth = 2.6;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, Math.PI * 2);
  ctx.stroke();
  ctx.globalAlpha = 1;
  ctx.beginPath();
  ctx.arc(x, y, r, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * level01);
  ctx.stroke();
}

/** The signs of one place, side by side. */
export function paintBadges(
  ctx: Context,
  badges: readonly MapThing[],
  anchor: Anchor,
  label: PlacedLabel | undefined,
  ground: Ground,
): void {
  const row = rowOf(anchor, label, badges.length);
  badges.forEach((badge, i) => {
    paintBadge(ctx, badge, row.x + i * STEP, row.y, ground);
  });
}

/** What is under way somewhere off the map, in words below its sign. */
export function paintCaption(
  ctx: Context,
  text: string,
  { x, y }: { x: number; y: number },
  ground: Ground,
): void {
  const { line } = MAP_COLOURS[ground];
  ctx.save();
  ctx.font = `500 11px ${NAME_FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = INKS[ground].halo;
  ctx.lineWidth = 3;
  ctx.strokeText(text, x, y + BADGE / 2 + 3);
  ctx.fillStyle = line;
  ctx.fillText(text, x, y + BADGE / 2 + 3);
  ctx.restore();
}

/** The ring around the place of a crisis. */
export function paintPulse(ctx: Context, x: number, y: number, r: number, ground: Ground): void {
  const { strained, halo } = INKS[ground];
  ctx.save();
  for (const [width, colour] of [
    [7, halo],
    [3.2, strained],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.arc(x, y, r, 0, Math.PI * 2);
    ctx.stroke();
  }
  ctx.restore();
}
