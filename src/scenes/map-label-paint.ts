/** The codes, glyphs and numbers on the map. */
import type { MapGeometry, Shape } from './geometry.ts';
import { drawGlyph } from './glyphs.ts';
import type { Sampled } from './ground.ts';
import { placeLabels } from './map-labels.ts';
import type { LabelBox, LabelRequest, PlacedLabel } from './map-labels.ts';
import { toPanel } from './map-layout.ts';
import type { MapLayout, Placement } from './map-layout.ts';
import type { MapMember, MapModel } from './map-model.ts';
import { MAP_COLOURS, type MapColours } from './palette.ts';

export const LABEL_FONT = '"IBM Plex Mono", "DejaVu Sans Mono", monospace';

interface Type {
  size: number;
  /** Width of a letter of the fixed-width face. */
  letter: number;
  glyph: number;
}

/** Never below 11 px. */
export function labelType(width: number): Type {
  const size = width < NARROW ? 11 : width < 1000 ? 12 : 13;
  return { size, letter: size * 0.6, glyph: size * 0.86 };
}

const PADDING = 3;
/** A sign above a label, with the gap to the next. */
export const SIGN_STEP = 18;
/** Below this width of the panel only those who have the room carry their code; the others their glyph. */
export const NARROW = 500;

/** From this width of the whole map on, names have room. */
const ROOMY = 1300;
/** From this magnification on, numbers stand beside members that are too small for them. */
const NUMBERS_BESIDE = 2.2;
export const NAME_FONT = '"Public Sans Variable", system-ui, sans-serif';
/** Mean width of a letter of a name, as a share of its size. */
const NAME_LETTER = 0.6;

/** The best first: the name in full, the code with its number, in one line, glyph above code. */
function boxesOf(
  member: MapMember,
  { size, letter, glyph }: Type,
  layout: MapLayout,
  signs: number,
): LabelBox[] {
  const whole = layout.width * layout.zoom;
  const narrow = whole < NARROW;
  const code = member.label.length * letter + 2 * PADDING;
  const wide = code + (member.glyph ? glyph + 3 : 0);
  const crown = signs === 0 || narrow ? 0 : SIGN_STEP;
  const box = (form: LabelBox['form'], width: number, height: number, insideOnly: boolean) => ({
    form,
    width,
    height: height + crown,
    crown,
    insideOnly,
  });
  const line = box('line', wide, size * 1.3, narrow);
  const stacked = box('stacked', code, size * 2.2, narrow);
  if (narrow)
    return member.glyph ? [line, stacked, box('glyph', glyph + 5, glyph + 5, false)] : [line];
  const nameWidth = member.name.length * size * NAME_LETTER + 2 * PADDING;
  return [
    ...(whole >= ROOMY ? [box('name', nameWidth, size * 2.5, true)] : []),
    ...(member.value === null ? [] : [box('tall', wide, size * 2.3, layout.zoom < NUMBERS_BESIDE)]),
    line,
    ...(member.glyph ? [stacked] : []),
  ];
}

/** Least part of a shape, in cells of the ground, that is labelled when its middle is out of sight. */
const LEAST_SEEN = 60;

/** Where the label of a shape is wanted: at its middle, or in the middle of what is seen of it. */
function anchorOf(
  id: string,
  shape: Shape,
  place: Placement,
  layout: MapLayout,
  ground: Sampled,
): { x: number; y: number; inradius: number } | null {
  const { x, y } = toPanel(place, shape.centre);
  const inradius = shape.centre.inradius * place.scale;
  if (x > 0 && x < layout.width && y > 0 && y < layout.height) return { x, y, inradius };
  const seen = ground.seen(id);
  return seen === null || seen.cells < LEAST_SEEN
    ? null
    : { x: seen.x, y: seen.y, inradius: Math.min(inradius, 2 * Math.sqrt(seen.cells)) };
}

/** The code of a member that has only a glyph, or nothing, on the map: for hover and selection. */
export function tagFor(
  member: MapMember,
  label: PlacedLabel | undefined,
  geometry: MapGeometry,
  layout: MapLayout,
): PlacedLabel | undefined {
  if (label !== undefined && label.form !== 'glyph') return label;
  const home = geometry.europe.shapes.get(member.id);
  const shape = home ?? geometry.inset.shapes.get(member.id);
  if (shape === undefined) return undefined;
  const { x, y } = toPanel(home ? layout.europe : layout.inset, shape.centre);
  const type = labelType(layout.width);
  const width =
    member.label.length * type.letter + 2 * PADDING + (member.glyph ? type.glyph + 3 : 0);
  const height = type.size * 1.3;
  return {
    id: member.id,
    form: 'line',
    crown: 0,
    insideOnly: false,
    inside: false,
    width,
    height,
    x: Math.min(layout.width - width / 2 - 2, Math.max(width / 2 + 2, x)),
    y: Math.max(height / 2 + 2, y - 22),
    leader: null,
  };
}

export function layoutLabels(
  model: MapModel,
  geometry: MapGeometry,
  layout: MapLayout,
  ground: Sampled,
  signs: ReadonlyMap<string, number> = new Map(),
): PlacedLabel[] {
  const type = labelType(layout.width);
  const narrow = layout.width * layout.zoom < NARROW;
  const { inset } = layout;
  const requests = (ids: 'europe' | 'inset'): LabelRequest[] =>
    model.members.flatMap((member) => {
      // Denmark is labelled at home.
      const inEurope = geometry.europe.shapes.get(member.id);
      const shape =
        ids === 'europe' ? inEurope : inEurope ? undefined : geometry.inset.shapes.get(member.id);
      if (shape === undefined) return [];
      const place = ids === 'europe' ? layout.europe : inset;
      const anchor = anchorOf(member.id, shape, place, layout, ground);
      if (anchor === null) return [];
      const seenLayout = ids === 'europe' ? layout : { ...layout, zoom: 1 };
      return [
        {
          id: member.id,
          ...anchor,
          boxes: boxesOf(member, type, seenLayout, signs.get(member.id) ?? 0),
        },
      ];
    });
  const frame = {
    x: inset.x + inset.width / 2,
    y: inset.y + inset.height / 2,
    width: inset.width,
    height: inset.height,
  };
  const ukraine = toPanel(layout.europe, geometry.ukraine.centre);
  return [
    ...placeLabels(
      requests('europe'),
      ground.at,
      layout,
      [frame, { ...ukraine, width: 3 * type.letter, height: type.size }],
      narrow ? 12 : Infinity,
    ),
    ...placeLabels(requests('inset'), ground.at, layout, []),
  ];
}

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
