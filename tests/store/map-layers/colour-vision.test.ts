/**
 * Whatever the colour vision: neighbouring steps of a scale lie 10 ΔE2000 apart, and any two classes of a layer that do
 * not are told apart by hatch. Glyphs differ within a layer always.
 */
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { LAYERS, type Step } from '../../../src/store/map-layers/index.ts';
import { MAP_LAYERS } from '../../../src/store/scene-state.ts';

const LEAST = 10;
const VISIONS: Record<string, (colour: Color) => Color> = {
  normal: (colour) => colour,
  deutan: filterDeficiencyDeuter(1),
  protan: filterDeficiencyProt(1),
  tritan: filterDeficiencyTrit(1),
};
const distance = differenceCiede2000();

const colour = (hex: string): Color => {
  const parsed = parse(hex);
  if (parsed === undefined) throw new Error(hex);
  return parsed;
};

/** The least distance of two colours over all four visions. */
const apart = (a: string, b: string): number =>
  Math.min(...Object.values(VISIONS).map((see) => distance(see(colour(a)), see(colour(b)))));

const pairs = (steps: readonly Step[]): [Step, Step][] =>
  steps.flatMap((a, i) => steps.slice(i + 1).map((b): [Step, Step] => [a, b]));

describe.each(MAP_LAYERS)('layer %s', (id) => {
  const { steps, scale } = LAYERS[id];

  it('has a glyph of its own for every step', () => {
    expect(new Set(steps.map((s) => s.glyph)).size).toBe(steps.length);
    expect(new Set(steps.map((s) => s.id)).size).toBe(steps.length);
  });

  it.each(['dark', 'light'] as const)('keeps its colours apart on %s ground', (ground) => {
    const close = (
      scale === 'stepped'
        ? steps.slice(1).map((b, i): [Step | undefined, Step] => [steps[i], b])
        : pairs(steps).filter(([a, b]) => a.pattern === b.pattern)
    ).filter(([a, b]) => a !== undefined && apart(a.colours[ground], b.colours[ground]) < LEAST);
    expect(close.map(([a, b]) => `${a?.id} ${b.id}`)).toEqual([]);
  });
});
