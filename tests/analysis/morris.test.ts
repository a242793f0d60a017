/** Elementary effects on functions whose answer is known. */
import { describe, expect, it } from 'vitest';
import { screen, STEP, trajectory } from '../../src/analysis/validation/morris.ts';
import { keyedDraws } from '../../src/engine/rng.ts';

const screened = (
  f: (x: readonly number[]) => number,
  factors: number,
  walks = 40,
): ReturnType<typeof screen> => {
  const next = keyedDraws('morris', 'test', 0);
  const trajectories = Array.from({ length: walks }, () => trajectory(factors, next));
  return screen(
    factors,
    trajectories,
    trajectories.map(({ points }) => points.map(f)),
  );
};

const at = (x: readonly number[], factor: number): number => x[factor] ?? Number.NaN;

describe('a trajectory', () => {
  it('moves every factor once, by one step, and stays in the cube', () => {
    const next = keyedDraws('morris', 'walk', 0);
    for (let walk = 0; walk < 50; walk++) {
      const { points, moved } = trajectory(7, next);
      expect(points).toHaveLength(8);
      expect(moved.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      moved.forEach((factor, step) => {
        const [before, after] = [points[step] ?? [], points[step + 1] ?? []];
        before.forEach((x, k) => {
          if (k === factor) expect(Math.abs(at(after, k) - x)).toBeCloseTo(STEP, 12);
          else expect(at(after, k)).toBe(x);
        });
        for (const x of after) expect(x >= 0 && x <= 1).toBe(true);
      });
    }
  });

  it('starts from every level, and steps both ways', () => {
    const next = keyedDraws('morris', 'levels', 0);
    const starts = new Set<string>();
    let [up, down] = [0, 0];
    for (let walk = 0; walk < 200; walk++) {
      const { points } = trajectory(1, next);
      const [from, to] = [at(points[0] ?? [], 0), at(points[1] ?? [], 0)];
      starts.add(from.toFixed(3));
      if (to > from) up += 1;
      else down += 1;
    }
    expect([...starts].toSorted()).toEqual(['0.000', '0.333', '0.667', '1.000']);
    expect(up).toBeGreaterThan(60);
    expect(down).toBeGreaterThan(60);
  });
});

describe('screening', () => {
  it('finds the slopes of a linear function exactly, without interaction', () => {
    const [a, b, c] = screened((x) => 3 * at(x, 0) - 2 * at(x, 1) + 7, 3);
    expect(a?.mu).toBeCloseTo(3, 10);
    expect(b?.mu).toBeCloseTo(-2, 10);
    expect(b?.muStar).toBeCloseTo(2, 10);
    expect(c?.muStar).toBeCloseTo(0, 10);
    for (const factor of [a, b, c]) expect(factor?.sigma).toBeCloseTo(0, 10);
  });

  it('sees interaction: of x·y the effect of x is y, with mean a half', () => {
    const [x, y, idle] = screened((p) => at(p, 0) * at(p, 1), 3, 400);
    for (const factor of [x, y]) {
      expect(factor?.mu).toBeCloseTo(0.5, 1);
      // y is uniform on {0, 1/3, 2/3, 1}: standard deviation √(5/36)
      expect(factor?.sigma).toBeCloseTo(Math.sqrt(5 / 36), 1);
    }
    expect(idle?.muStar).toBe(0);
  });

  it('sees what cancels: a bend has no mean effect, but a mean size', () => {
    const [bend] = screened((p) => (at(p, 0) - 0.5) * (at(p, 0) - 0.5), 1, 400);
    // from 0 to 2/3 and from 1/3 to 1: −1/3 and +1/3
    expect(Math.abs(bend?.mu ?? 9)).toBeLessThan(0.05);
    expect(bend?.muStar).toBeCloseTo(1 / 3, 10);
  });
});
