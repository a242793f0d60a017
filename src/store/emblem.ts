/**
 * The mark of the game: a ring of wedges, one a seat, that lights, dims, cracks, empties, or parts into two circles. One
 * description for every renderer: shapes in a square from −50 to 50.
 */

/** Names a colour: `lit` is paper in lamplight, the others as on the council table. */
export type Tone = 'lit' | 'champion' | 'agrees' | 'footnote' | 'breaks';

export interface Wedge {
  /** How brightly it shines, 0–1. */
  light01: number;
  tone: Tone;
  /** `cracked`: still in its place, in two pieces; `gone`: an empty place. */
  state: 'whole' | 'cracked' | 'gone';
  /** In which circle it stands once the ring has parted. */
  circle: 0 | 1;
  /** How far it has been pushed out of the ring, in parts of its own length. */
  out01: number;
}

export interface EmblemState {
  wedges: readonly Wedge[];
  /** 0 = one ring, 1 = two circles. */
  split01: number;
}

export interface Shape {
  /** Corners of its outline. */
  points: readonly (readonly [x: number, y: number])[];
  tone: Tone;
  opacity: number;
  /** An empty place is an outline. */
  outline: boolean;
  /** The wedge that it belongs to. */
  wedge: number;
}

export const SEATS = 32;
const OUTER = 45;
const LENGTH = 15;
/** Part of its place that a wedge fills, at its outer and its inner end. */
const FILL = 0.74;
const DIMMEST = 0.16;

export const WEDGE: Wedge = { light01: 1, tone: 'lit', state: 'whole', circle: 0, out01: 0 };

export const wholeRing = (count = SEATS): Wedge[] => Array.from({ length: count }, () => WEDGE);

/** The seat that is not yet silent, in the mark itself. */
const LOUD = 6;

export const TITLE_RING: EmblemState = {
  wedges: wholeRing().map((wedge, at) => (at === LOUD ? { ...wedge, tone: 'breaks' } : wedge)),
  split01: 0,
};

/** A ring that is lit as far as a score of a hundred goes. */
export const scoreRing = (score: number): EmblemState => ({
  wedges: wholeRing().map((wedge, at) => ({
    ...wedge,
    tone: 'footnote',
    light01: score / 100 >= (at + 0.5) / SEATS ? 1 : 0,
  })),
  split01: 0,
});

interface Place {
  x: number;
  y: number;
  /** Direction away from the middle of its circle, radians, 0 = up, clockwise. */
  angle: number;
  radius: number;
}

const onCircle = (x: number, y: number, radius: number, turn01: number): Place => {
  const angle = turn01 * 2 * Math.PI;
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle), angle, radius };
};

/** Where a wedge stands in the one ring. */
const inRing = (count: number, at: number): Place => onCircle(0, 0, OUTER, (at + 0.5) / count);

/** Two or three still stand in a circle, and not in a point. */
const LEAST_RADIUS = 10;

const radiusOf = (share: number): number =>
  share === 0 ? 0 : Math.max(LEAST_RADIUS, OUTER * share);

/** Radius of one of two circles in which so many of all stand. */
const circleRadius = (wedges: readonly Wedge[], circle: 0 | 1): number => {
  const share = wedges.filter((wedge) => wedge.circle === circle).length / wedges.length;
  return share > 0.5 ? OUTER - radiusOf(1 - share) : radiusOf(share);
};

/** The middle of the first circle, which is that of the ring while it is whole. */
export const middleOf = ({ wedges, split01 }: EmblemState): { x: number; y: number } => ({
  x: split01 * (circleRadius(wedges, 0) - OUTER),
  y: 0,
});

/** Where it stands in the smaller of two circles: as far from its neighbours as before. */
const inCircle = (wedges: readonly Wedge[], at: number): Place => {
  const { circle } = wedges[at] ?? WEDGE;
  const members = wedges.flatMap((wedge, i) => (wedge.circle === circle ? [i] : []));
  const rank = members.indexOf(at);
  const radius = circleRadius(wedges, circle);
  const x = circle === 0 ? radius - OUTER : OUTER - radius;
  // The circles face each other: ranks run from the side on which they part.
  const turn = (rank + 0.5) / members.length;
  return onCircle(x, 0, radius, circle === 0 ? turn - 0.25 : turn + 0.25);
};

/** The short way round. */
const turned = (from: number, to: number, t: number): number => {
  const whole = 2 * Math.PI;
  const way = ((((to - from) % whole) + whole * 1.5) % whole) - Math.PI;
  return from + way * t;
};

const placeOf = ({ wedges, split01 }: EmblemState, at: number): Place => {
  const ring = inRing(wedges.length, at);
  if (split01 === 0) return ring;
  const parted = inCircle(wedges, at);
  const mix = (a: number, b: number): number => a + (b - a) * split01;
  return {
    x: mix(ring.x, parted.x),
    y: mix(ring.y, parted.y),
    angle: turned(ring.angle, parted.angle, split01),
    radius: mix(ring.radius, parted.radius),
  };
};

type Point = readonly [x: number, y: number];

/** A part of a wedge: its left and right edge from one depth to another, 0 = outer end, 1 = inner end. */
interface Piece {
  left: readonly [from: number, to: number];
  right: readonly [from: number, to: number];
}

const WHOLE: readonly Piece[] = [{ left: [0, 1], right: [0, 1] }];
/** A slanting crack, and a gap in it. */
const CRACKED: readonly Piece[] = [
  { left: [0, 0.36], right: [0, 0.54] },
  { left: [0.52, 1], right: [0.7, 1] },
];

/** The outline of a shape as an SVG path. */
export const pathOf = ({ points }: Pick<Shape, 'points'>): string =>
  `${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')}Z`;

const pieces = (state: EmblemState, at: number): Point[][] => {
  const wedge = state.wedges[at] ?? WEDGE;
  const { x, y, angle, radius } = placeOf(state, at);
  const size = Math.sqrt(radius / OUTER);
  const length = LENGTH * size;
  // A wedge keeps its width however large the circle is.
  const half = (Math.PI * OUTER * FILL) / state.wedges.length;
  const out = wedge.out01 * length;
  const put = ([px, py]: Point): Point => [
    x + px * Math.cos(angle) - (py - out) * Math.sin(angle),
    y + px * Math.sin(angle) + (py - out) * Math.cos(angle),
  ];
  const corner = (side: 1 | -1, depth: number): Point =>
    put([side * half * (1 - (length * depth) / radius), length * depth]);
  return (wedge.state === 'cracked' ? CRACKED : WHOLE).map(({ left, right }) => [
    corner(-1, left[0]),
    corner(1, right[0]),
    corner(1, right[1]),
    corner(-1, left[1]),
  ]);
};

/** The middle of a wedge. */
export const seatCentre = (state: EmblemState, at: number): { x: number; y: number } => {
  const corners = pieces(state, at).flat();
  const mean = (of: 0 | 1): number =>
    corners.reduce((sum, point) => sum + point[of], 0) / Math.max(1, corners.length);
  return { x: mean(0), y: mean(1) };
};

export const emblem = (state: EmblemState): Shape[] =>
  state.wedges.flatMap(({ light01, tone, state: condition }, wedge) =>
    pieces(state, wedge).map((points) => ({
      points,
      tone,
      opacity: condition === 'gone' ? 0.35 : DIMMEST + (1 - DIMMEST) * light01,
      outline: condition === 'gone',
      wedge,
    })),
  );
