/** Where the map and its inset lie in a panel, and which member a point of the panel means. Panel units are CSS pixels. */
import type { MapCamera } from '../store/scene-state.ts';
import { shapeContains } from './geometry.ts';
import type { Frame, MapGeometry, Shape } from './geometry.ts';

export interface Placement {
  x: number;
  y: number;
  scale: number;
}

export interface MapLayout {
  width: number;
  height: number;
  /** Magnification of Europe; the inset keeps its size and place. */
  zoom: number;
  /** Where the panel's corner at magnification 1 lies now. */
  origin: { x: number; y: number };
  europe: Placement;
  inset: Placement & { width: number; height: number };
}

const MARGIN = 10;
/** Half of the smallest target. */
const LEAST_TARGET_RADIUS = 12;
/** Share of the frame's width, at the height of Ireland, that is open sea; share of its height above Gibraltar. */
const OPEN_WEST = 0.125;
const ABOVE_GIBRALTAR = 0.93;

/** The inset goes into the Atlantic where the panel is wide, under Iberia where it is tall: whichever leaves the larger map. */
export function layoutMap(width: number, height: number, geometry: MapGeometry): MapLayout {
  const { europe, inset } = geometry;
  const insetAspect = inset.height / inset.width;
  const margin = Math.min(MARGIN, width * 0.02);

  const westWidth = Math.min(236, Math.max(84, width * 0.24));
  const westScale = Math.min(
    height / europe.height,
    (width - margin - westWidth) / (europe.width * (1 - OPEN_WEST)),
  );
  const southWidth = Math.min(236, Math.max(96, width * 0.3));
  const southScale = Math.min(
    width / europe.width,
    (height - margin - southWidth * insetAspect) / (europe.height * ABOVE_GIBRALTAR),
  );

  const west = westScale >= southScale;
  const scale = Math.max(0.01, west ? westScale : southScale);
  const insetWidth = west ? westWidth : southWidth;
  const spareX = width - europe.width * scale;
  const spareY = height - europe.height * scale;
  const leastX = margin + insetWidth - OPEN_WEST * europe.width * scale;
  const place: Placement = west
    ? { x: Math.max(leastX, spareX * 0.7), y: spareY / 2, scale }
    : { x: spareX / 2, y: Math.min(spareY / 2, 0), scale };
  const insetHeight = insetWidth * insetAspect;
  return {
    width,
    height,
    zoom: 1,
    origin: { x: 0, y: 0 },
    europe: place,
    inset: {
      x: margin,
      y: west
        ? place.y + europe.height * scale * 0.46 - insetHeight / 2
        : height - margin - insetHeight,
      scale: insetWidth / inset.width,
      width: insetWidth,
      height: insetHeight,
    },
  };
}

/** The layout as a camera sees it. */
export function seenThrough(layout: MapLayout, { zoom, x, y }: MapCamera): MapLayout {
  const { width, height, europe } = layout;
  return {
    ...layout,
    zoom,
    origin: { x: width / 2 - x * width * zoom, y: height / 2 - y * height * zoom },
    europe: {
      x: (europe.x - x * width) * zoom + width / 2,
      y: (europe.y - y * height) * zoom + height / 2,
      scale: europe.scale * zoom,
    },
  };
}

export const toPanel = (
  place: Placement,
  { x, y }: { x: number; y: number },
): { x: number; y: number } => ({ x: place.x + x * place.scale, y: place.y + y * place.scale });

/** Small members catch the pointer in a circle around their centre; then shapes; then what lies within the circle's reach. */
function hitFrame(frame: Frame, place: Placement, x: number, y: number): string | null {
  const px = (x - place.x) / place.scale;
  const py = (y - place.y) / place.scale;
  const reach = LEAST_TARGET_RADIUS / place.scale;
  const distance = ({ centre }: Shape): number => Math.hypot(centre.x - px, centre.y - py);
  const near = [...frame.shapes]
    .filter(([, shape]) => distance(shape) <= reach)
    .sort(([, a], [, b]) => distance(a) - distance(b));
  const small = near.find(([, shape]) => shape.centre.inradius < reach * 0.6);
  const under = [...frame.shapes].find(([, shape]) => shapeContains(shape, px, py));
  // A larger small member keeps its own ground against a neighbour's circle, but not against a dwarf's.
  if (small && under && small[0] !== under[0] && under[1].centre.inradius < reach)
    return small[1].centre.inradius * 2 < under[1].centre.inradius ? small[0] : under[0];
  return (small ?? under ?? near[0])?.[0] ?? null;
}

export function memberAt(
  geometry: MapGeometry,
  layout: MapLayout,
  x: number,
  y: number,
): string | null {
  const { inset } = layout;
  const inInset =
    x >= inset.x && x <= inset.x + inset.width && y >= inset.y && y <= inset.y + inset.height;
  return inInset
    ? hitFrame(geometry.inset, inset, x, y)
    : hitFrame(geometry.europe, layout.europe, x, y);
}
