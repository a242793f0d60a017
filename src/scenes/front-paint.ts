/** Paints the front: the coalition as a ring that gives, and the line between two sides of a field. CSS pixels. */
import { WEDGE, type Wedge } from '../store/emblem.ts';
import type { FrontReading, FrontRole } from '../store/front.ts';
import type { Spot } from './council-layout.ts';
import type { FrontModel } from './front-scene-model.ts';
import { paintEmblem, paintGlow } from './emblem-paint.ts';
import { LABEL_FONT } from './map-label-paint.ts';
import type { Context, Size } from './painted-scene.ts';
import { INK, PAPER, SEA, SEA_DEEP, SEA_LIGHT, STANCE_COLOURS } from './palette.ts';
import { drawPattern } from './patterns.ts';

export interface Box extends Size {
  x: number;
  y: number;
}

export interface FrontLayout extends Size {
  ring: Spot & { radius: number };
  field: Box;
  font: number;
}

/** Side by side where it is wide, else the ring above the field. */
export function layoutFront({ width, height }: Size): FrontLayout {
  const font = Math.max(11, Math.min(14, width / 60));
  const pad = Math.max(10, width * 0.025);
  if (width > height * 1.15) {
    const radius = Math.min(width * 0.21, height * 0.4);
    return {
      width,
      height,
      font,
      ring: { x: pad * 1.6 + radius + font, y: height / 2, radius },
      field: {
        x: width * 0.56,
        y: height * 0.1,
        width: width * 0.44 - pad,
        height: height * 0.8,
      },
    };
  }
  const radius = Math.min(width * 0.34, height * 0.23);
  return {
    width,
    height,
    font,
    ring: { x: width / 2, y: pad + radius + font, radius },
    field: { x: pad, y: height * 0.66, width: width - pad * 2, height: height * 0.34 - pad },
  };
}

interface RoleLook {
  wedge: Pick<Wedge, 'tone' | 'light01'>;
  colour: string;
  width: number;
  dash: number[];
}

const ROLE_LOOKS: Record<FrontRole, RoleLook> = {
  leads: {
    wedge: { tone: 'footnote', light01: 1 },
    colour: STANCE_COLOURS.footnote,
    width: 3.2,
    dash: [],
  },
  guarantees: {
    wedge: { tone: 'champion', light01: 1 },
    colour: STANCE_COLOURS.champion,
    width: 2,
    dash: [],
  },
  joins: {
    wedge: { tone: 'agrees', light01: 1 },
    colour: STANCE_COLOURS.agrees,
    width: 1.6,
    dash: [],
  },
  builds: { wedge: { tone: 'lit', light01: 0.75 }, colour: '#d9d2bf', width: 1.2, dash: [5, 4] },
  'stays-out': {
    wedge: { tone: 'breaks', light01: 0.55 },
    colour: STANCE_COLOURS.breaks,
    width: 0,
    dash: [],
  },
};

const IDLE: Wedge = { ...WEDGE, light01: 0.08 };

export function paintNight(ctx: Context, { width, height, ring }: FrontLayout): void {
  const sky = ctx.createRadialGradient(ring.x, ring.y, 0, ring.x, ring.y, Math.max(width, height));
  sky.addColorStop(0, SEA_LIGHT);
  sky.addColorStop(0.45, SEA);
  sky.addColorStop(1, SEA_DEEP);
  ctx.fillStyle = sky;
  ctx.fillRect(0, 0, width, height);
}

/** Ring and field side by side. */
const isWide = ({ ring, field }: FrontLayout): boolean => field.x > ring.x + ring.radius;

/** Direction of a seat in the ring. */
const angleOf = (count: number, at: number): number => ((at + 0.5) / count) * 2 * Math.PI;

export const seatSpot = ({ ring }: FrontLayout, count: number, at: number, reach = 1.08): Spot => ({
  x: ring.x + ring.radius * reach * Math.sin(angleOf(count, at)),
  y: ring.y - ring.radius * reach * Math.cos(angleOf(count, at)),
});

/** Where the line stands at a height of the field: bays and bulges that never change. */
const lineX = ({ field }: FrontLayout, line01: number, share: number): number => {
  const wave =
    0.5 * Math.sin(share * 9.1 + 0.7) +
    0.3 * Math.sin(share * 17.3 + 2.1) +
    0.2 * Math.sin(share * 31);
  return field.x + field.width * (0.1 + 0.8 * line01) + wave * field.width * 0.035;
};

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

/** What flows from the ring to the line. */
export function paintSupply(
  ctx: Context,
  layout: FrontLayout,
  model: FrontModel,
  line01: number,
): void {
  const giving = model.seats.flatMap(({ role }, at) =>
    role === null || ROLE_LOOKS[role].width === 0 ? [] : [{ role, at }],
  );
  const { ring, field, font } = layout;
  const beside = isWide(layout);
  const spotOf = (at: number): Spot => seatSpot(layout, model.seats.length, at, 0.92);
  // Side by side in the order in which they stand, so that they cross as little as they can.
  giving.sort((a, b) =>
    beside ? spotOf(a.at).y - spotOf(b.at).y : spotOf(a.at).x - spotOf(b.at).x,
  );
  ctx.save();
  ctx.lineCap = 'round';
  giving.forEach(({ role, at }, i) => {
    const { colour, width, dash } = ROLE_LOOKS[role];
    const from = beside
      ? spotOf(at)
      : {
          x: ring.x + ((i + 0.5) / giving.length - 0.5) * ring.radius * 1.1,
          y: ring.y + ring.radius + font * 2.4,
        };
    const share = (i + 0.5) / giving.length;
    const to = beside
      ? { x: lineX(layout, line01, share), y: field.y + field.height * share }
      : {
          x: field.x + (lineX(layout, line01, 0.2) - field.x) * share,
          y: field.y + field.height * 0.2,
        };
    ctx.strokeStyle = `${colour}a0`;
    ctx.lineWidth = width;
    ctx.setLineDash(dash);
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    if (beside) {
      const bend = ring.x + ring.radius * 1.25;
      ctx.bezierCurveTo(bend, from.y, bend, to.y, to.x, to.y);
    } else {
      const bend = (from.y + to.y) / 2;
      ctx.bezierCurveTo(from.x, bend, to.x, bend, to.x, to.y);
    }
    ctx.stroke();
  });
  ctx.restore();
}

export function paintCoalition(ctx: Context, layout: FrontLayout, model: FrontModel): void {
  const { ring, font } = layout;
  paintGlow(ctx, ring, ring.radius * 1.3);
  const wedges = model.seats.map(({ role }): Wedge =>
    role === null ? IDLE : { ...WEDGE, ...ROLE_LOOKS[role].wedge },
  );
  paintEmblem(ctx, { wedges, split01: 0 }, ring, ring.radius / 0.9);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = `600 ${font * 0.92}px ${LABEL_FONT}`;
  let last: Spot | null = null;
  model.seats.forEach(({ id, role }, at) => {
    if (role === null) return;
    const { x, y } = seatSpot(layout, model.seats.length, at, 1 + (font * 1.3) / ring.radius);
    // Where names would run into each other the list beside the picture has them.
    if (last !== null && Math.abs(last.x - x) < font * 2 && Math.abs(last.y - y) < font) return;
    last = { x, y };
    ctx.fillStyle = role === 'stays-out' ? '#f0945e' : PAPER;
    ctx.fillText(id, x, y);
  });
}

/** In the middle of the ring: what arrives, and the mark of what is needed. */
export function paintSupport(
  ctx: Context,
  { ring, font }: FrontLayout,
  { needed01 }: FrontModel,
  support01: number,
): void {
  const radius = ring.radius * 0.46;
  const top = -Math.PI / 2;
  // What comes from the far side of the ring passes under its middle.
  ctx.fillStyle = '#1b2637';
  ctx.beginPath();
  ctx.arc(ring.x, ring.y, ring.radius * 0.62, 0, Math.PI * 2);
  ctx.fill();
  ctx.lineCap = 'butt';
  ctx.lineWidth = Math.max(5, radius * 0.16);
  ctx.strokeStyle = 'rgba(246, 243, 234, 0.14)';
  ctx.beginPath();
  ctx.arc(ring.x, ring.y, radius, 0, Math.PI * 2);
  ctx.stroke();
  ctx.strokeStyle = support01 >= needed01 ? STANCE_COLOURS.champion : STANCE_COLOURS.breaks;
  ctx.beginPath();
  ctx.arc(ring.x, ring.y, radius, top, top + Math.min(1, support01) * Math.PI * 2);
  ctx.stroke();
  const mark = top + Math.min(1, needed01) * Math.PI * 2;
  ctx.strokeStyle = PAPER;
  ctx.lineWidth = 3;
  ctx.beginPath();
  ctx.moveTo(ring.x + radius * 0.84 * Math.cos(mark), ring.y + radius * 0.84 * Math.sin(mark));
  ctx.lineTo(ring.x + radius * 1.16 * Math.cos(mark), ring.y + radius * 1.16 * Math.sin(mark));
  ctx.stroke();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = PAPER;
  ctx.font = `600 ${Math.max(font * 1.4, radius * 0.46)}px ${LABEL_FONT}`;
  ctx.fillText(String(Math.round(support01 * 100)), ring.x, ring.y);
}

/** The seat under the pointer, by name where it has none. */
export function paintSeatFocus(
  ctx: Context,
  layout: FrontLayout,
  seats: FrontModel['seats'],
  hovered: string | null,
): void {
  const at = seats.findIndex(({ id }) => id === hovered);
  if (at < 0 || hovered === null) return;
  const { ring, font } = layout;
  const { x, y } = seatSpot(layout, seats.length, at, 1 + (font * 1.3) / ring.radius);
  ctx.font = `600 ${font}px ${LABEL_FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const wide = ctx.measureText(hovered).width + 10;
  ctx.fillStyle = PAPER;
  ctx.beginPath();
  ctx.roundRect(x - wide / 2, y - font * 0.8, wide, font * 1.6, 4);
  ctx.fill();
  ctx.fillStyle = INK;
  ctx.fillText(hovered, x, y);
}
