/** The floor of a hall at night, with the light in its middle. CSS pixels. */
import type { Spot } from './council-layout.ts';
import type { Context, Size } from './painted-scene.ts';
import { SEA, SEA_DEEP, SEA_LIGHT } from './palette.ts';

export function paintFloor(ctx: Context, { width, height }: Size, centre: Spot): void {
  const reach = Math.max(width, height) * 0.62;
  const floor = ctx.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, reach);
  floor.addColorStop(0, SEA_LIGHT);
  floor.addColorStop(0.7, SEA);
  floor.addColorStop(1, SEA_DEEP);
  ctx.fillStyle = floor;
  ctx.fillRect(0, 0, width, height);
}
