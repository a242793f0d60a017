/**
 * Screening by elementary effects (Morris 1991; μ* after Campolongo et al. 2007): random walks over a grid of levels that
 * move one factor at a time, so that an effect is seen at many places of the space for r·(k+1) runs.
 */
import type { Draw } from '../../engine/rng.ts';
import { mean } from '../statistics.ts';

/** Levels of the grid; an even number makes a step of this size as likely up as down. */
const LEVELS = 4;
/** Length of a step, in units of a factor's range: p / (2 (p − 1)). */
export const STEP = LEVELS / (2 * (LEVELS - 1));

/** One walk: k + 1 points of the unit cube, and the factor that each step moves. */
export interface Trajectory {
  points: readonly (readonly number[])[];
  moved: readonly number[];
}

const shuffled = (count: number, next: Draw): number[] => {
  const order = Array.from({ length: count }, (_, factor) => factor);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const [a, b] = [order[at] ?? 0, order[other] ?? 0];
    order[at] = b;
    order[other] = a;
  }
  return order;
};

/** From a random grid point, every factor is moved once by a step, in a random order, wherever there is room for it. */
export const trajectory = (factors: number, next: Draw): Trajectory => {
  let point = Array.from({ length: factors }, () => Math.floor(next() * LEVELS) / (LEVELS - 1));
  const points = [point];
  const moved = shuffled(factors, next);
  for (const factor of moved) {
    point = point.map((x, at) => {
      if (at !== factor) return x;
      return x + STEP <= 1 + 1e-9 ? Math.min(1, x + STEP) : Math.max(0, x - STEP);
    });
    points.push(point);
  }
  return { points, moved };
};

export interface Screening {
  /** Mean elementary effect, per range of the factor. */
  mu: number;
  /** Mean of its absolute value: importance, also where effects cancel. */
  muStar: number;
  /** Standard deviation: interaction with others, or a bend. */
  sigma: number;
}

const deviation = (xs: readonly number[]): number => {
  if (xs.length < 2) return 0;
  const m = mean(xs);
  let squares = 0;
  for (const x of xs) squares += (x - m) * (x - m);
  return Math.sqrt(squares / (xs.length - 1));
};

/**
 * @param outputs value of the model at every point of every trajectory
 * @returns by factor
 */
export const screen = (
  factors: number,
  trajectories: readonly Trajectory[],
  outputs: readonly (readonly number[])[],
): Screening[] => {
  const effects: number[][] = Array.from({ length: factors }, () => []);
  trajectories.forEach(({ points, moved }, walk) => {
    moved.forEach((factor, step) => {
      const from = points[step]?.[factor] ?? 0;
      const to = points[step + 1]?.[factor] ?? 0;
      const change = (outputs[walk]?.[step + 1] ?? 0) - (outputs[walk]?.[step] ?? 0);
      effects[factor]?.push(change / (to - from));
    });
  });
  return effects.map((own) => ({
    mu: mean(own),
    muStar: mean(own.map((effect) => Math.abs(effect))),
    sigma: deviation(own),
  }));
};
