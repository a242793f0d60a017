/** Paints the epilogue: the emblem on its way, the light on the table, and the ties that remain. CSS pixels. */
import { middleOf, seatCentre, type EmblemState, type Wedge } from '../store/emblem.ts';
import type { Epilogue, EpiloguePicture, Tie } from '../store/epilogue.ts';
import type { Spot } from './council-layout.ts';
import { paintEmblem, paintGlow, TONES } from './emblem-paint.ts';
import { LABEL_FONT } from './label-type.ts';
import type { Context, Size } from './painted-scene.ts';
import { SEA, SEA_DEEP, SEA_LIGHT } from './palette.ts';

export interface EpilogueLayout extends Size {
  centre: Spot;
  radius: number;
}

export const layoutEpilogue = ({ width, height }: Size): EpilogueLayout => ({
  width,
  height,
  centre: { x: width / 2, y: height / 2 },
  radius: Math.max(1, Math.min(width, height) * 0.415),
});

export function paintTableTop(
  ctx: Context,
  { width, height, centre, radius }: EpilogueLayout,
): void {
  const floor = ctx.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, radius * 2);
  floor.addColorStop(0, SEA_LIGHT);
  floor.addColorStop(0.6, SEA);
  floor.addColorStop(1, SEA_DEEP);
  ctx.fillStyle = floor;
  ctx.fillRect(0, 0, width, height);
}

/** Exact at both ends. */
const mix = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

/** A part of the way, 0–1, for what begins late and ends early. */
const span = (t: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (t - from) / (to - from)));

/** One after the other around the table, each in a third of the time. */
const turnOf = (t: number, at: number, count: number): number => {
  const begins = (0.55 * at) / count;
  return span(t, begins, begins + 0.45);
};

const between = (a: Wedge, b: Wedge, t: number): Wedge => ({
  light01: mix(a.light01, b.light01, t),
  out01: mix(a.out01, b.out01, t),
  tone: t < 0.5 ? a.tone : b.tone,
  state: t < 0.6 ? a.state : b.state,
  circle: b.circle,
});

/** The emblem at a moment of its way. */
export const emblemAt = ({ from, to }: Epilogue, t: number): EmblemState => {
  const count = to.emblem.wedges.length;
  return {
    wedges: to.emblem.wedges.map((wedge, at) =>
      between(from.emblem.wedges[at] ?? wedge, wedge, turnOf(t, at, count)),
    ),
    split01: mix(from.emblem.split01, to.emblem.split01, span(t, 0.35, 1)),
  };
};

export function paintEpilogue(
  ctx: Context,
  layout: EpilogueLayout,
  epilogue: Epilogue,
  t: number,
): void {
  const state = emblemAt(epilogue, t);
  const { from, to } = epilogue;
  const leaving = 1 - span(t, 0.2, 0.6);
  const unit = layout.radius / 50;
  const middle = middleOf(state);
  const table = {
    ...layout,
    centre: { x: layout.centre.x + middle.x * unit, y: layout.centre.y + middle.y * unit },
  };
  paintCore(ctx, table, from.core, leaving);
  paintCore(ctx, table, to.core, span(t, 0.5, 1));
  paintGlow(ctx, table.centre, layout.radius * 1.35, brightness(state));
  for (const tie of to.ties) paintTie(ctx, layout, state, tie, span(t, 0.6, 1));
  paintEmblem(ctx, state, layout.centre, layout.radius);
}

/** How much light the ring throws on the table, 0–1. */
const brightness = ({ wedges }: EmblemState): number =>
  wedges.reduce((sum, { light01, state }) => sum + (state === 'whole' ? light01 : 0), 0) /
  wedges.length;

function paintCore(
  ctx: Context,
  { centre, radius }: EpilogueLayout,
  { light01, tone }: EpiloguePicture['core'],
  share: number,
): void {
  const strength = light01 * share;
  if (strength <= 0.01) return;
  const reach = radius * 0.62;
  const light = ctx.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, reach);
  light.addColorStop(0, TONES[tone]);
  light.addColorStop(0.18, `${TONES[tone]}88`);
  light.addColorStop(1, `${TONES[tone]}00`);
  ctx.save();
  ctx.globalAlpha = strength * 0.75;
  ctx.fillStyle = light;
  ctx.fillRect(centre.x - reach, centre.y - reach, reach * 2, reach * 2);
  ctx.restore();
}

function paintTie(
  ctx: Context,
  { centre, radius }: EpilogueLayout,
  state: EmblemState,
  { from, to, tone, reach01 }: Tie,
  share: number,
): void {
  if (share === 0) return;
  const unit = radius / 50;
  const put = ({ x, y }: Spot): Spot => ({ x: centre.x + x * unit, y: centre.y + y * unit });
  const a = put(seatCentre(state, from));
  const b = put(seatCentre(state, to));
  const end = reach01 * share;
  ctx.save();
  ctx.strokeStyle = TONES[tone];
  ctx.globalAlpha = 0.4;
  ctx.lineWidth = Math.max(0.8, radius * 0.005);
  ctx.lineCap = 'round';
  ctx.beginPath();
  ctx.moveTo(a.x, a.y);
  ctx.lineTo(a.x + (b.x - a.x) * end, a.y + (b.y - a.y) * end);
  ctx.stroke();
  ctx.restore();
}

/** The name of the seat under the pointer, beside it. */
export function paintName(
  ctx: Context,
  { centre, radius }: EpilogueLayout,
  state: EmblemState,
  at: number,
  name: string,
): void {
  const { x, y } = seatCentre(state, at);
  const size = Math.max(11, radius * 0.07);
  ctx.font = `600 ${size}px ${LABEL_FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = TONES.lit;
  ctx.fillText(name, centre.x + ((x * radius) / 50) * 0.72, centre.y + ((y * radius) / 50) * 0.72);
}
