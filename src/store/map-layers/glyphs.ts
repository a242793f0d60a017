/**
 * Glyphs as outlines in the square −1…1, in the notation of SVG paths: canvas and page draw the very same ones, whatever
 * fonts a machine has.
 */
export interface GlyphShape {
  fill?: string;
  stroke?: string;
  /** Width of the stroke. */
  width?: number;
}

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}Z`;

const PIE_ARCS = ['', 'M0 0V-.85A.85 .85 0 0 1 .85 0Z', 'M0 -.85A.85 .85 0 0 1 0 .85Z'];
const pie = (quarters: number): GlyphShape => ({
  stroke: disc(0, 0, 0.85),
  width: 0.22,
  fill:
    quarters === 4
      ? disc(0, 0, 0.85)
      : quarters === 3
        ? 'M0 0V-.85A.85 .85 0 1 1 -.85 0Z'
        : (PIE_ARCS[quarters] ?? ''),
});

const bars = (count: number): GlyphShape => ({
  fill: [0, 1, 2, 3]
    .map((i) =>
      i < count
        ? box(-1 + i * 0.52, 0.45 - i * 0.42, 0.38, 0.45 + i * 0.42)
        : box(-1 + i * 0.52, 0.76, 0.38, 0.14),
    )
    .concat(count > 4 ? [box(-1, -1.1, 1.94, 0.22)] : [])
    .join(''),
});

/** A vessel that fills from below. */
const vessel = (level01: number): GlyphShape => ({
  stroke: box(-0.8, -0.8, 1.6, 1.6),
  width: 0.2,
  fill: level01 > 0 ? box(-0.8, 0.8 - 1.6 * level01, 1.6, 1.6 * level01) : '',
});

/** A warning triangle that fills from below. */
const peak = (level01: number): GlyphShape => {
  const y = 0.8 - 1.7 * level01;
  const half = 0.95 * (1 - level01);
  return {
    stroke: 'M0 -.9L.95 .8H-.95Z',
    width: 0.2,
    fill: level01 > 0 ? `M-.95 .8H.95L${half} ${y}H${-half}Z` : '',
  };
};

/** A ballot box: the fuller, the nearer. */
const ballot = (level: number): GlyphShape => ({
  stroke: `${box(-0.85, -0.1, 1.7, 0.95)}M-.4 -.25V-.95H.4V-.25`,
  width: 0.2,
  fill: level > 0 ? box(-0.85, 0.85 - 0.95 * level, 1.7, 0.95 * level) : '',
});

const star = (): string =>
  Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? 1.08 : 0.46;
    const angle = (i * Math.PI) / 5;
    const x = (r * Math.sin(angle)).toFixed(3);
    const y = (0.06 - r * Math.cos(angle)).toFixed(3);
    return `${i === 0 ? 'M' : 'L'}${x} ${y}`;
  }).join('') + 'Z';

const SHAPES = {
  champion: { fill: star() },
  agrees: { stroke: 'M-.8 .1L-.22 .68L.86 -.62', width: 0.36 },
  silent: { fill: [-0.72, 0, 0.72].map((x) => disc(x, 0.25, 0.23)).join('') },
  footnote: { fill: 'M-.95 .95L-.72 .25L.45 -.92L.92 -.45L-.25 .72Z' },
  breaks: { stroke: `${box(-0.95, -0.65, 1.9, 1.3)}M-.9 -.6L0 .14L.9 -.6`, width: 0.22 },
  cross: { stroke: 'M-.65 -.65L.65 .65M.65 -.65L-.65 .65', width: 0.34 },
  dot: { fill: disc(0, 0, 0.28) },
  target: { stroke: disc(0, 0, 0.85), width: 0.2, fill: disc(0, 0, 0.4) },
  'pie-0': pie(0),
  'pie-1': pie(1),
  'pie-2': pie(2),
  'pie-3': pie(3),
  'pie-4': pie(4),
  'bar-1': bars(1),
  'bar-2': bars(2),
  'bar-3': bars(3),
  'bar-4': bars(4),
  'bar-5': bars(5),
  'vessel-0': vessel(0),
  'vessel-1': vessel(0.25),
  'vessel-2': vessel(0.5),
  'vessel-3': vessel(0.75),
  'vessel-4': vessel(1),
  'peak-0': peak(0),
  'peak-1': peak(0.25),
  'peak-2': peak(0.5),
  'peak-3': peak(0.75),
  'peak-4': peak(1),
  'election-now': ballot(1),
  'election-next': ballot(0.55),
  'election-soon': ballot(0),
  'election-later': { fill: disc(0, 0.2, 0.28) },
  // Worldviews: over the ocean, at home, to the east, abroad.
  west: { stroke: 'M.85 0H-.8M-.2 -.6L-.85 0L-.2 .6', width: 0.3 },
  home: { stroke: 'M-.9 .05L0 -.8L.9 .05M-.6 -.1V.8H.6V-.1', width: 0.24 },
  east: { stroke: 'M-.85 0H.8M.2 -.6L.85 0L.2 .6', width: 0.3 },
  abroad: { stroke: 'M-.7 .7L.65 -.65M-.2 -.75H.75V.2', width: 0.3 },
  even: { stroke: 'M-.8 -.3H.8M-.8 .35H.8', width: 0.28 },
  // Profiles.
  'combat-core': { stroke: 'M-.8 .5L0 -.2L.8 .5M-.8 -.1L0 -.8L.8 -.1', width: 0.26 },
  workshop: {
    stroke: `${disc(0, 0, 0.48)}M0 -.95V-.5M0 .5V.95M-.95 0H-.5M.5 0H.95M-.67 -.67L-.36 -.36M.36 .36L.67 .67M-.67 .67L-.36 .36M.36 -.36L.67 -.67`,
    width: 0.22,
  },
  'air-shield': {
    stroke: 'M0 -.95L.8 -.6V0C.8 .5 .4 .8 0 1C-.4 .8 -.8 .5 -.8 0V-.6Z',
    width: 0.24,
  },
  'maritime-seabed': {
    stroke: 'M-.95 -.3Q-.62 -.75 -.3 -.3T.35 -.3T.95 -.3M-.95 .4Q-.62 -.05 -.3 .4T.35 .4T.95 .4',
    width: 0.24,
  },
  'lift-hub': { stroke: 'M-.95 .75H.95M0 .45V-.85M-.5 -.35L0 -.87L.5 -.35', width: 0.26 },
  'isr-space': {
    stroke: 'M-.95 0Q0 -1.05 .95 0Q0 1.05 -.95 0Z',
    width: 0.22,
    fill: disc(0, 0, 0.3),
  },
  'cyber-information': { stroke: 'M-.4 -.75L-.95 0L-.4 .75M.4 -.75L.95 0L.4 .75', width: 0.26 },
  'special-terrain': { fill: 'M-1 .8L-.3 -.7L.1 .1L.4 -.35L1 .8Z' },
  'medical-reconstruction': { fill: 'M-.3 -.9H.3V-.3H.9V.3H.3V.9H-.3V.3H-.9V-.3H-.3Z' },
  nuclear: {
    stroke: `M-.9 0A.9 .35 0 1 0 .9 0A.9 .35 0 1 0 -.9 0M0 -.9A.35 .9 0 1 0 0 .9A.35 .9 0 1 0 0 -.9`,
    width: 0.16,
    fill: disc(0, 0, 0.22),
  },
  // Missions.
  leads: { fill: 'M-.7 -.95H-.45V1H-.7ZM-.45 -.9L.9 -.45L-.45 0Z' },
  joins: { stroke: 'M-.6 .95V-.9L.8 -.45L-.6 0', width: 0.24 },
  out: { stroke: `${disc(0, 0, 0.82)}M-.56 .56L.56 -.56`, width: 0.24 },
} as const satisfies Record<string, GlyphShape>;

export type Glyph = keyof typeof SHAPES;
export const GLYPHS: Readonly<Record<Glyph, GlyphShape>> = SHAPES;
