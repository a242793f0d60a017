import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeGeometry, decodeRing, shapeContains } from '../../src/scenes/geometry.ts';
import { bake } from '../../tooling/map/bake.ts';
import { EUROPE, INSET } from '../../tooling/map/frames.ts';
import { MEMBERS } from './fake-view.ts';

const geometry = decodeGeometry();
const file = readFileSync(new URL('../../assets/map/europe.json', import.meta.url), 'utf8');

const inEurope = (lon: number, lat: number): [number, number] =>
  EUROPE.projection([lon, lat]) ?? [NaN, NaN];
const inInset = (lon: number, lat: number): [number, number] =>
  INSET.projection([lon, lat]) ?? [NaN, NaN];
const ownerInEurope = (lon: number, lat: number): string[] => {
  const [x, y] = inEurope(lon, lat);
  const owners = [...geometry.europe.shapes].filter(([, shape]) => shapeContains(shape, x, y));
  return [
    ...owners.map(([id]) => id),
    ...(shapeContains(geometry.ukraine, x, y) ? ['UKR'] : []),
    ...(shapeContains({ ...geometry.ukraine, rings: geometry.europe.land, box: EVERYWHERE }, x, y)
      ? ['land']
      : []),
  ];
};
const EVERYWHERE = { x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 };

describe('the baked map', () => {
  it('is what the bake makes today', () => {
    expect(bake()).toBe(file);
  });

  it('stays below 60 kB gzipped', () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(60_000);
  });

  it('has a shape and a centre for each of the 32 members', () => {
    const drawn = new Set([...geometry.europe.shapes.keys(), ...geometry.inset.shapes.keys()]);
    expect([...drawn].sort()).toEqual([...MEMBERS].sort());
    for (const [, shape] of [...geometry.europe.shapes, ...geometry.inset.shapes])
      expect(shapeContains(shape, shape.centre.x, shape.centre.y)).toBe(true);
  });

  it.each([
    ['Crimea, south coast', 34.1, 44.95],
    ['Crimea, Kerch', 36.2, 45.3],
    ['the isthmus', 33.7, 46.15],
    ['Kyiv', 30.5, 50.4],
  ])('draws Ukraine in its recognised borders: %s', (_, lon, lat) => {
    expect(ownerInEurope(lon, lat)).toEqual(['UKR']);
  });

  it('has Greenland, in the inset and in the corner of Europe, in Denmark’s shape', () => {
    const denmark = geometry.inset.shapes.get('DNK');
    expect(denmark && shapeContains(denmark, ...inInset(-42, 72))).toBe(true);
    expect(ownerInEurope(-33, 68.5)).toEqual(['DNK']);
    expect(ownerInEurope(9.3, 56.2)).toEqual(['DNK']);
    expect(ownerInEurope(20.1, 60.2)).toEqual(['FIN']);
  });

  it.each([
    [2.3, 47],
    [10, 51],
    [33, 39],
    [26.5, 41.5],
    [25, 66],
    [-19, 65],
    [20.5, 54.6],
    [37, 55],
    [16, 47.3],
    [21, 42.6],
    [33.5, 35.3],
  ])('gives %d, %d to exactly one shape', (lon, lat) => {
    expect(ownerInEurope(lon, lat)).toHaveLength(1);
  });

  it('names nobody but the members', () => {
    expect(file.match(/"[A-Z]{3}"/g)?.every((code) => MEMBERS.includes(code.slice(1, -1)))).toBe(
      true,
    );
  });

  it('decodes differences', () => {
    expect(decodeRing('10 20 1 -2 3 4')).toEqual([10, 20, 11, 18, 14, 22]);
  });
});
