/** Where the ring of the coalition, the field and its line lie. CSS pixels. */
import type { Spot } from './council-layout.ts';
import type { Size } from './painted-scene.ts';

export interface Box extends Size {
  x: number;
  y: number;
}

export interface FrontLayout extends Size {
  ring: Spot & { radius: number };
  field: Box;
  font: number;
}

/** Side by side where it is wide, else the ring above the field. */
export function layoutFront({ width, height }: Size): FrontLayout {
  const font = Math.max(11, Math.min(14, width / 60));
  const pad = Math.max(10, width * 0.025);
  if (width > height * 1.15) {
    const radius = Math.min(width * 0.21, height * 0.4);
    return {
      width,
      height,
      font,
      ring: { x: pad * 1.6 + radius + font, y: height / 2, radius },
      field: {
        x: width * 0.56,
        y: height * 0.1,
        width: width * 0.44 - pad,
        height: height * 0.8,
      },
    };
  }
  const radius = Math.min(width * 0.34, height * 0.23);
  return {
    width,
    height,
    font,
    ring: { x: width / 2, y: pad + radius + font, radius },
    field: { x: pad, y: height * 0.66, width: width - pad * 2, height: height * 0.34 - pad },
  };
}

/** Ring and field side by side. */
export const isWide = ({ ring, field }: FrontLayout): boolean => field.x > ring.x + ring.radius;

/** Direction of a seat in the ring. */
const angleOf = (count: number, at: number): number => ((at + 0.5) / count) * 2 * Math.PI;

export const seatSpot = ({ ring }: FrontLayout, count: number, at: number, reach = 1.08): Spot => ({
  x: ring.x + ring.radius * reach * Math.sin(angleOf(count, at)),
  y: ring.y - ring.radius * reach * Math.cos(angleOf(count, at)),
});

/** Where the line stands at a height of the field: bays and bulges that never change. */
export const lineX = ({ field }: FrontLayout, line01: number, share: number): number => {
  const wave =
    0.5 * Math.sin(share * 9.1 + 0.7) +
    0.3 * Math.sin(share * 17.3 + 2.1) +
    0.2 * Math.sin(share * 31);
  return field.x + field.width * (0.1 + 0.8 * line01) + wave * field.width * 0.035;
};
