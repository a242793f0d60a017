/** Label placement: inside its shape where there is room, else beside it with a leader, else not at all. */
export interface Size {
  width: number;
  height: number;
}

/** `name`: the name above glyph and number; `tall`: glyph and code above a number; `line`: glyph and code; `stacked`: the glyph above the code; `glyph`: no code. */
export interface LabelBox extends Size {
  form: 'name' | 'tall' | 'line' | 'stacked' | 'glyph';
  /** Height above the words that signs take; the placed label is what lies below. */
  crown: number;
  /** Only where it stands on its shape in whole. */
  insideOnly: boolean;
}

export interface LabelRequest {
  id: string;
  /** Visual centre and free radius, in pixels. */
  x: number;
  y: number;
  inradius: number;
  /** Acceptable boxes, the best first. */
  boxes: readonly LabelBox[];
}

export interface PlacedLabel extends LabelBox {
  id: string;
  /** Centre of the box. */
  x: number;
  y: number;
  /** It stands on its shape in whole; otherwise it is a tag in the shape's colour. */
  inside: boolean;
  /** Where the leader of a label beside its shape starts. */
  leader: { x: number; y: number } | null;
}

interface Rect extends Size {
  x: number;
  y: number;
}

/** The shape at a point: a member's id, `land`, or null for the sea. */
export type Ground = (x: number, y: number) => string | null;

const overlaps = (a: Rect, b: Rect, gap: number): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + gap * 2 &&
  Math.abs(a.y - b.y) * 2 < a.height + b.height + gap * 2;

const DIRECTIONS = Array.from({ length: 16 }, (_, i) => {
  const angle = (i * Math.PI) / 8;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
/** Shifts on the own shape, in inradii; distances beside it, in pixels. */
const NUDGES = [0, 0.35, 0.7, 1.1];
const DISTANCES = [6, 12, 20, 30, 42, 56];
const LEAST_GAP = 1.5;

/** How badly a box lies: how much of it stands on other shapes. */
function strangeness(box: Rect, id: string, ground: Ground): { own: number; strange: number } {
  let own = 0;
  let strange = 0;
  for (const dx of [-0.5, 0, 0.5])
    for (const dy of [-0.5, 0, 0.5]) {
      const under = ground(box.x + dx * box.width, box.y + dy * box.height);
      if (under === id) own += 1 / 9;
      else if (under !== null) strange += under === 'land' ? 0.4 / 9 : 1 / 9;
    }
  return { own, strange };
}

interface Candidate {
  label: PlacedLabel;
  cost: number;
}

function candidates(request: LabelRequest, ground: Ground, reach: number): Candidate[] {
  const { id, inradius } = request;
  const found: Candidate[] = [];
  request.boxes.forEach((box, index) => {
    for (const nudge of NUDGES)
      for (const direction of nudge === 0 ? DIRECTIONS.slice(0, 1) : DIRECTIONS) {
        const x = request.x + direction.x * nudge * inradius;
        const y = request.y + direction.y * nudge * inradius;
        const { own, strange } = strangeness({ ...box, x, y }, id, ground);
        const inside = own > 0.99;
        if (inside || (own >= 0.5 && !box.insideOnly)) {
          const label = { id, ...box, x, y, inside, leader: null };
          const cost = index * 5 + nudge * 4 + (1 - own) * 10 + strange * 22;
          found.push({ label, cost });
        }
      }
    if (box.insideOnly) return;
    for (const distance of DISTANCES.filter((d) => d <= reach))
      for (const direction of DIRECTIONS) {
        const away = inradius * 0.6 + distance;
        const x = request.x + direction.x * (away + box.width / 2);
        const y = request.y + direction.y * (away + box.height / 2);
        const leader = { x: request.x, y: request.y };
        const label = { id, ...box, x, y, inside: false, leader };
        const { own, strange } = strangeness(label, id, ground);
        found.push({ label, cost: 13 + index * 5 + distance * 0.45 + own * 4 + strange * 26 });
      }
  });
  return found;
}

export function placeLabels(
  requests: readonly LabelRequest[],
  ground: Ground,
  bounds: Size,
  obstacles: readonly Rect[],
  /** How far from its shape a label may stand, in pixels. */
  reach = Infinity,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const inBounds = (box: Rect): boolean =>
    box.x - box.width / 2 >= 2 &&
    box.x + box.width / 2 <= bounds.width - 2 &&
    box.y - box.height / 2 >= 2 &&
    box.y + box.height / 2 <= bounds.height - 2;
  const isFree = (box: Rect, id: string): boolean =>
    inBounds(box) &&
    !placed.some((other) => overlaps(box, other, LEAST_GAP)) &&
    !obstacles.some((other) => overlaps(box, other, 3)) &&
    // Nobody's centre is covered, so that every member stays visible and clickable.
    !requests.some(
      (other) => other.id !== id && overlaps(box, { ...other, width: 6, height: 6 }, 0),
    );

  const settle = (request: LabelRequest): void => {
    const best = candidates(request, ground, reach)
      .sort((a, b) => a.cost - b.cost)
      .find(({ label }) => isFree(label, request.id));
    if (best !== undefined) placed.push(best.label);
  };

  // The smallest have the fewest places to go, but the largest must not lose theirs: those who fit inside go first.
  const fitsInside = ({ inradius, boxes }: LabelRequest): boolean =>
    boxes.some(({ width, height }) => Math.hypot(width, height) / 2 <= inradius * 1.15);
  for (const request of requests.filter(fitsInside).sort((a, b) => b.inradius - a.inradius))
    settle(request);
  for (const request of requests
    .filter((r) => !fitsInside(r))
    .sort((a, b) => b.inradius - a.inradius))
    settle(request);
  return placed.map((label) => ({
    ...label,
    y: label.y + label.crown / 2,
    height: label.height - label.crown,
  }));
}
