/**
 * Bakes the map: world-atlas countries (1:50m) → assets/map/europe.json, projected, simplified, in whole numbers.
 *
 *   node tooling/map/bake.ts           write the file
 *   node tooling/map/bake.ts --check   fail if the file differs from a fresh bake
 *
 * Borders: Crimea belongs to Ukraine (UN General Assembly resolution 68/262), Greenland and the Faroes to Denmark,
 * Åland to Finland; members and Ukraine have shapes of their own; all other land is one shape without borders or labels.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoContains, geoDistance, geoGraticule } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { EUROPE, INSET, NUMERIC_BY_MEMBER } from './frames.ts';
import type { Frame } from './frames.ts';
import { clipRing, ringArea, roundRing, simplifyArc, visualCentre } from './simplify.ts';
import type { Point, Ring } from './simplify.ts';

const UKRAINE = 'UKR';
const IN_CRIMEA: Point = [34.1, 44.95];

type Country = Polygon | MultiPolygon;
type Atlas = Topology<{ countries: GeometryCollection }>;

const isCountry = (geometry: GeometryObject): geometry is Country =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const polygonsOf = (country: Country): number[][][] =>
  country.type === 'Polygon' ? [country.arcs] : country.arcs;

/** The countries by group of the map: member, UKR or land. Crimea's polygon moves from the country that holds it to Ukraine. */
function groupPolygons(atlas: Atlas): Record<string, number[][][]> {
  const groupByNumeric = new Map<string, string>([['804', UKRAINE]]);
  for (const [member, ids] of Object.entries(NUMERIC_BY_MEMBER))
    for (const id of ids) groupByNumeric.set(id, member);
  const groups: Record<string, number[][][]> = { land: [], [UKRAINE]: [] };
  for (const geometry of atlas.objects.countries.geometries) {
    if (!isCountry(geometry)) continue;
    const group = groupByNumeric.get(String(geometry.id ?? '')) ?? 'land';
    for (const arcs of polygonsOf(geometry)) {
      const polygon: Polygon = { type: 'Polygon', arcs };
      const target =
        group === 'land' && geoContains(feature(atlas, polygon), IN_CRIMEA) ? UKRAINE : group;
      (groups[target] ??= []).push(arcs);
    }
  }
  return groups;
}

/** The same topology in the plane of a frame, every arc simplified. */
function project(atlas: Atlas, frame: Frame): Atlas {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = atlas.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const plane = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return (
        frame.projection([x * scale[0] + translate[0], y * scale[1] + translate[1]]) ?? [1e6, 1e6]
      );
    });
    const first = plane[0];
    const last = plane.at(-1);
    const closed =
      first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
    return simplifyArc(plane, frame.minArcArea, closed ? 4 : 2);
  });
  return { type: 'Topology', arcs, objects: atlas.objects };
}

/** Rings of one group after its inner borders are dissolved; even–odd, so holes need no mark. */
function rings(plane: Atlas, polygons: number[][][], frame: Frame): Ring[] {
  const merged = mergeArcs(plane, [{ type: 'MultiPolygon', arcs: polygons }]);
  const shape = feature(plane, merged).geometry;
  const all: Ring[] = shape.coordinates
    .flat()
    .map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y]));
  const cut = all
    .map((ring) => roundRing(clipRing(ring, frame.bleed)))
    .filter((ring) => ring.length >= 3);
  const largest = Math.max(0, ...cut.map(ringArea));
  return cut
    .filter((ring) => ringArea(ring) >= Math.min(frame.minRingArea, largest))
    .sort((a, b) => ringArea(b) - ringArea(a));
}

/** "x y dx dy dx dy …": small in print, and one plain string to the type checker. */
function encode(points: readonly Point[]): string {
  let x = 0;
  let y = 0;
  const out: number[] = [];
  for (const [px, py] of points) {
    out.push(px - x, py - y);
    x = px;
    y = py;
  }
  return out.join(' ');
}

function graticule(frame: Frame, reach: number): string[] {
  const centre = frame.projection.invert?.([frame.width / 2, frame.height / 2]) ?? [0, 0];
  const lines: string[] = [];
  for (const line of geoGraticule().step(frame.graticuleStep).precision(2).lines()) {
    let run: Point[] = [];
    const flush = (): void => {
      if (run.length > 1) lines.push(encode(simplifyArc(run, 12, 2)));
      run = [];
    };
    for (const [lon = 0, lat = 0] of line.coordinates) {
      const point = geoDistance([lon, lat], centre) < reach ? frame.projection([lon, lat]) : null;
      if (point) run.push([Math.round(point[0]), Math.round(point[1])]);
      else flush();
    }
    flush();
  }
  return lines;
}

function bakeFrame(atlas: Atlas, groups: Record<string, number[][][]>, frame: Frame) {
  const plane = project(atlas, frame);
  const centre = frame.projection.invert?.([frame.width / 2, frame.height / 2]) ?? [0, 0];
  // An azimuthal projection tears at the antipode of its centre: leave those polygons out.
  const near = (arcs: number[][]): boolean => {
    const ring = feature(atlas, { type: 'Polygon', arcs }).geometry.coordinates[0] ?? [];
    return ring.every(([lon = 0, lat = 0]) => geoDistance([lon, lat], centre) < 2.4);
  };
  const shapes: Record<string, string[]> = {};
  const centres: Record<string, [x: number, y: number, inradius: number]> = {};
  for (const id of [...frame.members, UKRAINE]) {
    const shape = rings(plane, (groups[id] ?? []).filter(near), frame);
    const inFrame = shape.filter((ring) =>
      ring.some(([x, y]) => x > 0 && x < frame.width && y > 0 && y < frame.height),
    );
    if (inFrame.length === 0) continue;
    shapes[id] = shape.map(encode);
    const main = labelRing(inFrame, frame.homes[id]);
    const { centre: at, inradius } = visualCentre(main);
    centres[id] = [...at, inradius];
  }
  const drawn = new Set(Object.keys(shapes));
  const others = Object.entries(groups).flatMap(([id, polygons]) =>
    drawn.has(id) ? [] : polygons,
  );
  return {
    width: frame.width,
    height: frame.height,
    shapes,
    centres,
    land: rings(plane, others.filter(near), frame).map(encode),
    graticule: graticule(frame, 1.2),
  };
}

/** The largest ring, or the largest beyond `home` on the x axis: Denmark is labelled at home, not in Greenland. */
function labelRing(shape: readonly Ring[], home = -Infinity): Ring {
  const ring = shape.find((candidate) => candidate.every(([x]) => x > home));
  if (ring === undefined) throw new Error('no ring to label');
  return ring;
}

const isAtlas = (value: unknown): value is Atlas =>
  typeof value === 'object' && value !== null && 'arcs' in value && 'objects' in value;

function readAtlas(): Atlas {
  const require = createRequire(import.meta.url);
  const path = require.resolve('world-atlas/countries-50m.json');
  const atlas: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isAtlas(atlas)) throw new Error(`${path} is no topology`);
  return atlas;
}

export function bake(): string {
  const atlas = readAtlas();
  const groups = groupPolygons(atlas);
  const europe = bakeFrame(atlas, groups, EUROPE);
  const inset = bakeFrame(atlas, groups, INSET);
  const { UKR: ukraine = [], ...members } = europe.shapes;
  const { UKR: ukraineCentre, ...centres } = europe.centres;
  const file = {
    format: 1,
    source: 'Natural Earth 1:50m (public domain) via world-atlas',
    europe: { ...europe, shapes: members, centres },
    ukraine: { rings: ukraine, centre: ukraineCentre ?? [0, 0, 0] },
    inset,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

if (import.meta.main) {
  const path = new URL('../../assets/map/europe.json', import.meta.url);
  const baked = bake();
  const size = `${baked.length} bytes, ${gzipSync(baked, { level: 9 }).length} gzipped`;
  if (process.argv.includes('--check')) {
    if (readFileSync(path, 'utf8') !== baked) {
      console.error(
        'assets/map/europe.json differs from a fresh bake: run node tooling/map/bake.ts',
      );
      process.exitCode = 1;
    } else console.log(`assets/map/europe.json is fresh: ${size}`);
  } else {
    writeFileSync(path, baked);
    console.log(`assets/map/europe.json: ${size}`);
  }
}
