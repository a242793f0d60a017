/** Paints the coalition behind the front: a ring that gives, what flows from it, and what arrives. CSS pixels. */
import { WEDGE, type Wedge } from '../store/emblem.ts';
import type { FrontRole } from '../store/front.ts';
import type { Spot } from './council-layout.ts';
import { paintEmblem, paintGlow } from './emblem-paint.ts';
import { isWide, lineX, seatSpot, type FrontLayout } from './front-layout.ts';
import { ROLE_LOOKS } from './front-roles.ts';
import type { FrontModel } from './front-scene-model.ts';
import { LABEL_FONT } from './label-type.ts';
import type { Context } from './painted-scene.ts';
import { INK, PAPER, SEA, SEA_DEEP, SEA_LIGHT, STANCE_COLOURS } from './palette.ts';

const IDLE: Wedge = { ...WEDGE, light01: 0.08 };

export function paintNight(ctx: Context, { width, height, ring }: FrontLayout): void {
  const sky = ctx.createRadialGradient(ring.x, ring.y, 0, ring.x, ring.y, Math.max(width, height));
  sky.addColorStop(0, SEA_LIGHT);
  sky.addColorStop(0.45, SEA);
  sky.addColorStop(1, SEA_DEEP);
  ctx.fillStyle = sky;
  ctx.fillRect(0, 0, width, height);
}

/** What flows from the ring to the line: all of one role with one stroke, since every stroke is dear. */
export function paintSupply(
  ctx: Context,
  layout: FrontLayout,
  model: FrontModel,
  line01: number,
): void {
  const beside = isWide(layout);
  const spotOf = (at: number): Spot => seatSpot(layout, model.seats.length, at, 0.92);
  const giving = model.seats
    .flatMap(({ role }, at) =>
      role === null || ROLE_LOOKS[role].width === 0 ? [] : [{ role, seat: spotOf(at) }],
    )
    // Side by side in the order in which they stand, so that they cross as little as they can.
    .toSorted((a, b) => (beside ? a.seat.y - b.seat.y : a.seat.x - b.seat.x));
  const ways = new Map<FrontRole, Path2D>();
  giving.forEach(({ role, seat }, i) => {
    const path = ways.get(role) ?? new Path2D();
    ways.set(role, path);
    const share = (i + 0.5) / giving.length;
    if (beside) across(path, layout, seat, line01, share);
    else down(path, layout, line01, share);
  });
  ctx.save();
  ctx.lineCap = 'round';
  for (const [role, path] of ways) {
    const { colour, width, dash } = ROLE_LOOKS[role];
    ctx.strokeStyle = `${colour}a0`;
    ctx.lineWidth = width;
    ctx.setLineDash(dash);
    ctx.stroke(path);
  }
  ctx.restore();
}

/** From a seat of the ring to the line beside it. */
function across(
  path: Path2D,
  layout: FrontLayout,
  from: Spot,
  line01: number,
  share: number,
): void {
  const { ring, field } = layout;
  const to = { x: lineX(layout, line01, share), y: field.y + field.height * share };
  const bend = ring.x + ring.radius * 1.25;
  path.moveTo(from.x, from.y);
  path.bezierCurveTo(bend, from.y, bend, to.y, to.x, to.y);
}

/** From under the ring to the field below it. */
function down(path: Path2D, layout: FrontLayout, line01: number, share: number): void {
  const { ring, field, font } = layout;
  const from = {
    x: ring.x + (share - 0.5) * ring.radius * 1.1,
    y: ring.y + ring.radius + font * 2.4,
  };
  const to = {
    x: field.x + (lineX(layout, line01, 0.2) - field.x) * share,
    y: field.y + field.height * 0.2,
  };
  const bend = (from.y + to.y) / 2;
  path.moveTo(from.x, from.y);
  path.bezierCurveTo(from.x, bend, to.x, bend, to.x, to.y);
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
