/** Paints the map on a 2D canvas in CSS pixels: sea, land, members, inset. Called when the model changes, never per frame. */
import type { Frame, MapGeometry, Ring, Shape } from './geometry.ts';
import type { MapLayout, Placement } from './map-layout.ts';
import type { MapMember, MapModel } from './map-model.ts';
import { MAP_COLOURS, type MapColours } from './palette.ts';
import { drawPattern } from './patterns.ts';
import { sees, sightOf, tracePath } from './trace.ts';

type Context = CanvasRenderingContext2D;

/** Wide soft lines need no detail, and every corner of them is dear: least step, in widths of the line. */
const SHORE_STEP = 0.6;
const SHORE_PARTS = 4;

interface WaterLine {
  width: number;
  alpha: number;
}

/** Water lines along the coast, from without. */
const WATER_LINES: readonly WaterLine[] = [
  { width: 11, alpha: 0.05 },
  { width: 5, alpha: 0.085 },
];

/** Sea and graticule of Europe: what no model changes, under everything else. */
export function paintSea(
  ctx: Context,
  geometry: MapGeometry,
  layout: MapLayout,
  colours: MapColours,
): void {
  const { origin, zoom, europe } = layout;
  const width = layout.width * zoom;
  const height = layout.height * zoom;
  const x = origin.x + width * 0.52;
  const glow = ctx.createRadialGradient(
    x,
    origin.y + height * 0.46,
    Math.min(width, height) * 0.1,
    x,
    origin.y + height * 0.5,
    Math.max(width, height) * 0.72,
  );
  glow.addColorStop(0, colours.seaLight);
  glow.addColorStop(0.6, colours.sea);
  glow.addColorStop(1, colours.seaDeep);
  ctx.fillStyle = glow;
  ctx.fillRect(origin.x, origin.y, width, height);
  paintGraticule(ctx, geometry.europe, europe, colours);
}

/** Work on the water lines of Europe, in pieces: a stroke along all coasts at once would hold the page up. */
export function shoreParts(
  { europe, ukraine }: MapGeometry,
  layout: MapLayout,
  colours: MapColours,
): ((ctx: Context) => void)[] {
  const rings = shoresOf(europe, [ukraine]);
  return WATER_LINES.flatMap((line) =>
    Array.from({ length: SHORE_PARTS }, (_, part) => {
      const some = rings.filter((_ring, at) => at % SHORE_PARTS === part);
      return (ctx: Context) => {
        paintWaterLine(ctx, some, layout.europe, line, colours);
      };
    }),
  );
}

/** The land of Europe on its sea. */
export function paintLand(
  ctx: Context,
  geometry: MapGeometry,
  { europe }: MapLayout,
  colours: MapColours,
): void {
  paintMainland(ctx, geometry.europe, europe, colours);
  paintUkraine(ctx, geometry.ukraine, europe, colours);
}

/** The inset with its members; it keeps its place, however Europe is magnified. */
export function paintInset(
  ctx: Context,
  geometry: MapGeometry,
  { inset }: MapLayout,
  model: MapModel,
): void {
  const colours = MAP_COLOURS[model.ground];
  ctx.save();
  roundRect(ctx, inset, 6);
  ctx.shadowColor = 'rgba(0, 0, 0, 0.55)';
  ctx.shadowBlur = 14;
  ctx.fillStyle = colours.insetSea;
  ctx.fill();
  ctx.shadowColor = 'transparent';
  ctx.clip();
  paintGraticule(ctx, geometry.inset, inset, colours);
  for (const line of WATER_LINES)
    paintWaterLine(ctx, shoresOf(geometry.inset, []), inset, line, colours);
  paintMainland(ctx, geometry.inset, inset, colours);
  paintMembers(ctx, geometry.inset, inset, model.members, colours);
  ctx.restore();
  ctx.save();
  roundRect(ctx, inset, 6);
  ctx.strokeStyle = colours.insetFrame;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.restore();
}

function roundRect(
  ctx: Context,
  box: { x: number; y: number; width: number; height: number },
  r: number,
): void {
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.width, box.height, r);
}

function paintGraticule(
  ctx: Context,
  { graticule }: Frame,
  place: Placement,
  colours: MapColours,
): void {
  ctx.strokeStyle = colours.graticule;
  ctx.lineWidth = 1;
  ctx.lineJoin = 'round';
  ctx.stroke(tracePath(graticule, place, sightOf(ctx), { closed: false }));
}

const shoresOf = ({ land, shapes }: Frame, extra: readonly Shape[]): Ring[] => [
  ...land,
  ...[...shapes.values(), ...extra].flatMap((shape) => shape.rings),
];

/** The coast of all land glows faintly into the sea. */
function paintWaterLine(
  ctx: Context,
  rings: readonly Ring[],
  place: Placement,
  { width, alpha }: WaterLine,
  colours: MapColours,
): void {
  const shores = tracePath(rings, place, sightOf(ctx), { step: width * SHORE_STEP });
  ctx.lineJoin = 'round';
  ctx.lineWidth = width;
  ctx.strokeStyle = `rgba(${colours.shore}, ${alpha})`;
  ctx.stroke(shores);
}

function paintMainland(ctx: Context, frame: Frame, place: Placement, colours: MapColours): void {
  const land = tracePath(frame.land, place, sightOf(ctx));
  ctx.save();
  ctx.lineJoin = 'round';
  ctx.fillStyle = colours.land;
  ctx.fill(land, 'evenodd');
  ctx.strokeStyle = colours.coast;
  ctx.lineWidth = 0.7;
  ctx.stroke(land);
  ctx.restore();
}

function paintUkraine(ctx: Context, shape: Shape, place: Placement, colours: MapColours): void {
  const path = tracePath(shape.rings, place, sightOf(ctx));
  ctx.save();
  ctx.fillStyle = colours.ukraine;
  ctx.fill(path, 'evenodd');
  ctx.save();
  ctx.clip(path, 'evenodd');
  drawPattern(ctx, 'front', boxOf(shape, place), colours.ukraineLine);
  ctx.restore();
  ctx.strokeStyle = colours.ukraineLine;
  ctx.lineWidth = 1;
  ctx.stroke(path);
  ctx.restore();
}

const boxOf = ({ box }: Shape, place: Placement) => ({
  x: place.x + box.x0 * place.scale,
  y: place.y + box.y0 * place.scale,
  width: (box.x1 - box.x0) * place.scale,
  height: (box.y1 - box.y0) * place.scale,
});

/** Those of these members that a frame shows. */
export function paintMembers(
  ctx: Context,
  frame: Frame,
  place: Placement,
  members: readonly MapMember[],
  colours: MapColours,
): void {
  const sight = sightOf(ctx);
  for (const member of members) {
    const shape = frame.shapes.get(member.id);
    if (shape !== undefined && sees(sight, shape.box, place))
      paintMember(ctx, shape, place, member, colours);
  }
}

function paintMember(
  ctx: Context,
  shape: Shape,
  place: Placement,
  member: MapMember,
  colours: MapColours,
): void {
  const path = tracePath(shape.rings, place, sightOf(ctx));
  ctx.save();
  ctx.lineJoin = 'round';
  const gone = member.standing === 'out-of-treaty';
  ctx.fillStyle = gone ? colours.land : member.fill;
  ctx.fill(path, 'evenodd');
  ctx.save();
  ctx.clip(path, 'evenodd');
  drawPattern(ctx, member.pattern, boxOf(shape, place), gone ? colours.line : member.ink);
  if (member.standing !== 'in') {
    // Only the inner half of the line stays inside the clip: a dashed hem.
    ctx.setLineDash([5, 4]);
    ctx.strokeStyle = colours.line;
    ctx.lineWidth = 5;
    ctx.stroke(path);
  }
  ctx.restore();
  ctx.strokeStyle = colours.border;
  ctx.lineWidth = 1;
  ctx.stroke(path);
  ctx.restore();
}

/** The outline of a member, for hover and selection. */
export function paintOutline(
  ctx: Context,
  geometry: MapGeometry,
  layout: MapLayout,
  id: string,
  selected: boolean,
  { line, border }: MapColours,
): void {
  const { inset } = layout;
  const outline = (frame: Frame, place: Placement): void => {
    const shape = frame.shapes.get(id);
    if (shape === undefined) return;
    const path = tracePath(shape.rings, place, sightOf(ctx));
    ctx.lineJoin = 'round';
    for (const [width, colour] of selected
      ? ([
          [7, 'rgba(255, 233, 184, 0.28)'],
          [4.5, border],
          [2.4, line],
        ] as const)
      : ([
          [4, border],
          [1.6, line],
        ] as const)) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.stroke(path);
    }
    if (shape.centre.inradius * place.scale < 8) {
      const x = place.x + shape.centre.x * place.scale;
      const y = place.y + shape.centre.y * place.scale;
      ctx.beginPath();
      ctx.arc(x, y, 12, 0, Math.PI * 2);
      ctx.lineWidth = selected ? 2.4 : 1.4;
      ctx.stroke();
    }
  };
  ctx.save();
  // Greenland's European corner must not draw over the inset.
  const outside = new Path2D();
  outside.rect(0, 0, layout.width, layout.height);
  outside.rect(inset.x, inset.y, inset.width, inset.height);
  ctx.clip(outside, 'evenodd');
  outline(geometry.europe, layout.europe);
  ctx.restore();
  ctx.save();
  ctx.beginPath();
  ctx.rect(inset.x, inset.y, inset.width, inset.height);
  ctx.clip();
  outline(geometry.inset, inset);
  ctx.restore();
}
