/** Paints who is selected on the map, and who is under the pointer. CSS pixels. */
import type { MapGeometry } from './geometry.ts';
import { labelType } from './label-type.ts';
import { tagFor } from './map-label-layout.ts';
import { paintLabel } from './map-label-paint.ts';
import type { PlacedLabel } from './map-labels.ts';
import type { MapLayout } from './map-layout.ts';
import type { MapModel } from './map-model.ts';
import { paintOutline } from './map-paint.ts';
import { MAP_COLOURS } from './palette.ts';

interface Seen {
  geometry: MapGeometry;
  /** As it is seen now. */
  layout: MapLayout;
  /** The labels on it. */
  placed: readonly PlacedLabel[];
}

export function paintMapFocus(
  ctx: CanvasRenderingContext2D,
  { members, ground }: MapModel,
  { geometry, layout, placed }: Seen,
  { hovered, selected }: { hovered: string | null; selected: string | null },
): void {
  const colours = MAP_COLOURS[ground];
  for (const id of new Set([selected, hovered])) {
    const member = members.find((m) => m.id === id);
    if (member === undefined) continue;
    paintOutline(ctx, geometry, layout, member.id, id === selected, colours);
    // The outline must not strike through the code.
    const placedHere = placed.find((label) => label.id === id);
    const label = tagFor(member, placedHere, geometry, layout);
    if (label !== undefined) paintLabel(ctx, member, label, labelType(layout.width), colours);
  }
}
