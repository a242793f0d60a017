/**
 * The only arithmetic that the rules use beyond + − × ÷. Nothing transcendental: such functions give
 * different bits on different JavaScript engines.
 */
export const clamp = (x: number, low: number, high: number): number =>
  x < low ? low : x > high ? high : x;

/** max(0, x) */
export const positive = (x: number): number => (x > 0 ? x : 0);

export const absolute = (x: number): number => (x < 0 ? -x : x);

export const larger = (a: number, b: number): number => (a > b ? a : b);

export const smaller = (a: number, b: number): number => (a < b ? a : b);

/** 1 for true, 0 for false: the equations sum flags. */
export const flag = (x: boolean): number => (x ? 1 : 0);

export const multiply32 = (a: number, b: number): number => Math.imul(a, b);

/** Exact by IEEE 754, so the same bits everywhere. */
export const squareRoot = (x: number): number => Math.sqrt(x);

export const floor = (x: number): number => Math.floor(x);

const sum = (xs: readonly number[]): number => {
  let total = 0;
  for (const x of xs) total += x;
  return total;
};

export const mean = (xs: readonly number[]): number => (xs.length === 0 ? 0 : sum(xs) / xs.length);

/** A list of so many zeros. */
export const zeros = (count: number): number[] => {
  const out: number[] = [];
  for (let i = 0; i < count; i++) out.push(0);
  return out;
};
