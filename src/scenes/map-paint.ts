/** Paints the map on a 2D canvas in CSS pixels: sea, land, members, inset. Called when the model changes, never per frame. */
import type { Frame, MapGeometry, Ring, Shape } from './geometry.ts';
import type { MapLayout, Placement } from './map-layout.ts';
import type { MapMember, MapModel } from './map-model.ts';
import { MAP_COLOURS, type MapColours } from './palette.ts';
import { drawPattern } from './patterns.ts';

type Context = CanvasRenderingContext2D;

function tracePath(rings: readonly Ring[], place: Placement, closed = true): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = place.x + (ring[i] ?? 0) * place.scale;
      const y = place.y + (ring[i + 1] ?? 0) * place.scale;
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (closed) path.closePath();
  }
  return path;
}

/** Everything that no model changes: painted once per size. */
export function paintBase(
  ctx: Context,
  geometry: MapGeometry,
  layout: MapLayout,
  colours: MapColours,
): void {
  const { width, height, europe, inset } = layout;
  const glow = ctx.createRadialGradient(
    width * 0.52,
    height * 0.46,
    Math.min(width, height) * 0.1,
    width * 0.52,
    height * 0.5,
    Math.max(width, height) * 0.72,
  );
  glow.addColorStop(0, colours.seaLight);
  glow.addColorStop(0.6, colours.sea);
  glow.addColorStop(1, colours.seaDeep);
  ctx.fillStyle = glow;
  ctx.fillRect(0, 0, width, height);
  paintFrame(ctx, geometry.europe, europe, [geometry.ukraine], colours);
  paintUkraine(ctx, geometry.ukraine, europe, colours);

  ctx.save();
  roundRect(ctx, inset, 6);
  ctx.shadowColor = 'rgba(0, 0, 0, 0.55)';
  ctx.shadowBlur = 14;
  ctx.fillStyle = colours.insetSea;
  ctx.fill();
  ctx.shadowColor = 'transparent';
  ctx.clip();
  paintFrame(ctx, geometry.inset, inset, [], colours);
  ctx.restore();
}

/** The frame of the inset goes over whatever members were painted in it. */
export function paintInsetFrame(ctx: Context, { inset }: MapLayout, colours: MapColours): void {
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

function paintFrame(
  ctx: Context,
  frame: Frame,
  place: Placement,
  extra: readonly Shape[],
  colours: MapColours,
): void {
  ctx.save();
  ctx.lineJoin = 'round';
  ctx.strokeStyle = colours.graticule;
  ctx.lineWidth = 1;
  ctx.stroke(tracePath(frame.graticule, place, false));

  // Water lines: the coast of all land glows faintly into the sea.
  const shores = tracePath(
    [...frame.land, ...[...frame.shapes.values(), ...extra].flatMap((shape) => shape.rings)],
    place,
  );
  for (const [width, alpha] of [
    [13, 0.035],
    [8, 0.045],
    [4, 0.07],
  ] as const) {
    ctx.lineWidth = width;
    ctx.strokeStyle = `rgba(${colours.shore}, ${alpha})`;
    ctx.stroke(shores);
  }
  const land = tracePath(frame.land, place);
  ctx.fillStyle = colours.land;
  ctx.fill(land, 'evenodd');
  ctx.strokeStyle = colours.coast;
  ctx.lineWidth = 0.7;
  ctx.stroke(land);
  ctx.restore();
}

function paintUkraine(ctx: Context, shape: Shape, place: Placement, colours: MapColours): void {
  const path = tracePath(shape.rings, place);
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

export function paintMembers(
  ctx: Context,
  geometry: MapGeometry,
  layout: MapLayout,
  model: MapModel,
): void {
  const clipped = (
    box: { x: number; y: number; width: number; height: number },
    paint: () => void,
  ): void => {
    ctx.save();
    roundRect(ctx, box, 6);
    ctx.clip();
    paint();
    ctx.restore();
  };
  const each = (frame: Frame, place: Placement): void => {
    for (const member of model.members) {
      const shape = frame.shapes.get(member.id);
      if (shape !== undefined) paintMember(ctx, shape, place, member, MAP_COLOURS[model.ground]);
    }
  };
  each(geometry.europe, layout.europe);
  clipped(layout.inset, () => {
    each(geometry.inset, layout.inset);
  });
}

function paintMember(
  ctx: Context,
  shape: Shape,
  place: Placement,
  member: MapMember,
  colours: MapColours,
): void {
  const path = tracePath(shape.rings, place);
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
    const path = tracePath(shape.rings, place);
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
