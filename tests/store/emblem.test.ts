import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emblem,
  pathOf,
  scoreRing,
  SEATS,
  TITLE_RING,
  WEDGE,
  wholeRing,
  type Wedge,
} from '../../src/store/emblem.ts';

const tones = ['lit', 'champion', 'agrees', 'footnote', 'breaks'] as const;

const aWedge = fc.record<Wedge>({
  light01: fc.double({ min: 0, max: 1, noNaN: true }),
  tone: fc.constantFrom(...tones),
  state: fc.constantFrom('whole', 'cracked', 'gone'),
  circle: fc.constantFrom(0, 1),
  out01: fc.constant(0),
});
const aRing = fc.array(aWedge, { minLength: 20, maxLength: 40 });

describe('the emblem', () => {
  it('is one wedge a seat, one of them not yet silent', () => {
    const shapes = emblem(TITLE_RING);
    expect(shapes.map((s) => s.wedge)).toEqual(Array.from({ length: SEATS }, (_, i) => i));
    expect(shapes.filter((s) => s.tone === 'breaks')).toHaveLength(1);
  });

  it('stays in its square, whole or parted, and has numbers only', () => {
    fc.assert(
      fc.property(aRing, fc.double({ min: 0, max: 1, noNaN: true }), (wedges, split01) => {
        for (const { points, opacity } of emblem({ wedges, split01 })) {
          for (const [x, y] of points) {
            expect(Math.abs(x)).toBeLessThanOrEqual(50);
            expect(Math.abs(y)).toBeLessThanOrEqual(50);
          }
          expect(opacity).toBeGreaterThan(0);
          expect(opacity).toBeLessThanOrEqual(1);
          expect(pathOf({ points })).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+){3}Z$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('parts into two circles that do not touch', () => {
    const wedges = wholeRing().map((w, i) => ({
      ...w,
      circle: i < 20 ? (0 as const) : (1 as const),
    }));
    const shapes = emblem({ wedges, split01: 1 });
    const right = Math.max(
      ...shapes.filter((s) => s.wedge < 20).flatMap((s) => s.points.map(([x]) => x)),
    );
    const left = Math.min(
      ...shapes.filter((s) => s.wedge >= 20).flatMap((s) => s.points.map(([x]) => x)),
    );
    expect(right).toBeLessThan(left + 0.5);
  });

  it('moves without a jump on its way', () => {
    const wedges = wholeRing().map((w, i) => ({
      ...w,
      circle: i % 3 === 0 ? (1 as const) : (0 as const),
    }));
    const at = (split01: number) => emblem({ wedges, split01 }).map((s) => s.points[0]);
    for (let step = 0; step < 50; step++) {
      const [now, next] = [at(step / 50), at((step + 1) / 50)];
      now.forEach((p, i) => {
        const q = next[i];
        if (!p || !q) throw new Error('a wedge without corners');
        expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeLessThan(5);
      });
    }
  });

  it('cracks in two pieces, and leaves an outline where nobody sits', () => {
    const wedges: Wedge[] = [{ ...WEDGE, state: 'cracked' }, { ...WEDGE, state: 'gone' }, WEDGE];
    const shapes = emblem({ wedges, split01: 0 });
    expect(shapes.map((s) => [s.wedge, s.outline])).toEqual([
      [0, false],
      [0, false],
      [1, true],
      [2, false],
    ]);
  });

  it('as a score lights that part of the ring', () => {
    const lit = (score: number) => scoreRing(score).wedges.filter((w) => w.light01 === 1).length;
    expect([lit(0), lit(50), lit(100)]).toEqual([0, 16, 32]);
  });
});
