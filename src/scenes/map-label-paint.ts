/** Paints the codes, glyphs and numbers on the map. CSS pixels. */
import type { MapGeometry } from './geometry.ts';
import { drawGlyph } from './glyphs.ts';
import { LABEL_FONT, labelType, NAME_FONT, PADDING, type Type } from './label-type.ts';
import type { PlacedLabel } from './map-labels.ts';
import { toPanel } from './map-layout.ts';
import type { MapLayout } from './map-layout.ts';
import type { MapMember, MapModel } from './map-model.ts';
import { MAP_COLOURS, type MapColours } from './palette.ts';

/** The name of Ukraine, which is no member and has a front to show. */
export function paintUkraineLabel(
  ctx: CanvasRenderingContext2D,
  geometry: MapGeometry,
  layout: MapLayout,
  colours: MapColours,
): void {
  const { x, y } = toPanel(layout.europe, geometry.ukraine.centre);
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'center';
  ctx.lineJoin = 'round';
  ctx.font = `500 ${labelType(layout.width).size - 1}px ${LABEL_FONT}`;
  halo(ctx, 'UKR', x, y, colours.line, colours.ukraine);
  ctx.restore();
}

export function paintLabels(
  ctx: CanvasRenderingContext2D,
  model: MapModel,
  labels: readonly PlacedLabel[],
  layout: MapLayout,
): void {
  const type = labelType(layout.width);
  const colours = MAP_COLOURS[model.ground];
  const members = new Map(model.members.map((member) => [member.id, member]));
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  for (const { leader, x, y, width, height } of labels) {
    if (leader === null) continue;
    const dx = leader.x - x;
    const dy = leader.y - y;
    const share = Math.max(Math.abs(dx) / (width / 2 + 1), Math.abs(dy) / (height / 2 + 1), 1);
    for (const [colour, line] of [
      [colours.border, 3],
      [colours.line, 1],
    ] as const) {
      ctx.strokeStyle = colour;
      ctx.fillStyle = colour;
      ctx.lineWidth = line;
      ctx.beginPath();
      ctx.moveTo(x + dx / share, y + dy / share);
      ctx.lineTo(leader.x, leader.y);
      ctx.stroke();
      ctx.beginPath();
      ctx.arc(leader.x, leader.y, line === 1 ? 1.8 : 2.8, 0, Math.PI * 2);
      ctx.fill();
    }
  }
  for (const label of labels) {
    const member = members.get(label.id);
    if (member !== undefined) paintLabel(ctx, member, label, type, colours);
  }
  ctx.restore();
}

function halo(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  around: string,
): void {
  ctx.strokeStyle = around;
  ctx.lineWidth = 3;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}

export function paintLabel(
  ctx: CanvasRenderingContext2D,
  member: MapMember,
  { form, x, y, width, height, inside }: PlacedLabel,
  { size, letter, glyph }: Type,
  colours: MapColours,
): void {
  const gone = member.standing === 'out-of-treaty';
  const colour = gone ? colours.line : member.ink;
  const fill = gone ? colours.land : member.fill;
  const codeWidth = member.label.length * letter;
  const left = x - width / 2 + PADDING;
  const first = form === 'line' ? y : y - size * 0.5;
  if (!inside) {
    ctx.fillStyle = fill;
    ctx.strokeStyle = colours.border;
    ctx.lineWidth = 1.2;
    ctx.beginPath();
    ctx.roundRect(x - width / 2, y - height / 2, width, height, 3);
    ctx.fill();
    ctx.stroke();
  }
  ctx.font = `600 ${size}px ${LABEL_FONT}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const { glyph: sign } = member;
  if (form === 'glyph') {
    if (sign) drawGlyph(ctx, sign, x, y, glyph, colour);
    return;
  }
  if (form === 'name') {
    paintName(ctx, member, { x, y }, { size, letter, glyph }, { ink: colour, fill });
    return;
  }
  if (form === 'stacked') {
    if (sign) drawGlyph(ctx, sign, x, first, glyph, colour);
    halo(ctx, member.label, left, first + size, colour, fill);
    return;
  }
  if (sign) {
    // A hatch under a glyph would swallow it.
    ctx.fillStyle = fill;
    ctx.beginPath();
    ctx.arc(left + glyph / 2, first, glyph * 0.62, 0, Math.PI * 2);
    ctx.fill();
    drawGlyph(ctx, sign, left + glyph / 2, first, glyph, colour);
  }
  halo(ctx, member.label, x + width / 2 - PADDING - codeWidth, first, colour, fill);
  if (form === 'tall' && member.value !== null) {
    ctx.font = `500 ${size - 1}px ${LABEL_FONT}`;
    ctx.textAlign = 'center';
    halo(ctx, member.value, x, first + size, colour, fill);
  }
}

/** The name, and below it the glyph with its number. */
function paintName(
  ctx: CanvasRenderingContext2D,
  member: MapMember,
  { x, y }: { x: number; y: number },
  { size, letter, glyph }: Type,
  { ink, fill }: { ink: string; fill: string },
): void {
  const first = y - size * 0.55;
  const second = y + size * 0.65;
  ctx.font = `600 ${size}px ${NAME_FONT}`;
  ctx.textAlign = 'center';
  halo(ctx, member.name, x, first, ink, fill);
  const { glyph: sign, value } = member;
  const valueWidth = value === null ? 0 : value.length * letter;
  const signWidth = sign === null ? 0 : glyph + (value === null ? 0 : 4);
  const left = x - (valueWidth + signWidth) / 2;
  if (sign !== null) {
    ctx.fillStyle = fill;
    ctx.beginPath();
    ctx.arc(left + glyph / 2, second, glyph * 0.62, 0, Math.PI * 2);
    ctx.fill();
    drawGlyph(ctx, sign, left + glyph / 2, second, glyph, ink);
  }
  if (value === null) return;
  ctx.font = `500 ${size - 1}px ${LABEL_FONT}`;
  ctx.textAlign = 'left';
  halo(ctx, value, left + signWidth, second, ink, fill);
}
