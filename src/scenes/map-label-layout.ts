/** Which label every shape of the map gets, and where. CSS pixels. */
import type { MapGeometry, Shape } from './geometry.ts';
import type { Sampled } from './ground.ts';
import { labelType, NARROW, PADDING, SIGN_STEP, type Type } from './label-type.ts';
import { placeLabels } from './map-labels.ts';
import type { LabelBox, LabelRequest, PlacedLabel } from './map-labels.ts';
import { toPanel } from './map-layout.ts';
import type { MapLayout, Placement } from './map-layout.ts';
import type { MapMember, MapModel } from './map-model.ts';

/** From this width of the whole map on, names have room. */
const ROOMY = 1300;
/** From this magnification on, numbers stand beside members that are too small for them. */
const NUMBERS_BESIDE = 2.2;
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
