/** Means and quantiles of lists of numbers. */
export const mean = (xs: readonly number[]): number => {
  if (xs.length === 0) return 0;
  let total = 0;
  for (const x of xs) total += x;
  return total / xs.length;
};

export const ascending = (xs: readonly number[]): number[] => xs.toSorted((a, b) => a - b);

/** Quantile by linear interpolation between order statistics; the list is ascending. 0 for an empty list. */
export const quantile = (sorted: readonly number[], share01: number): number => {
  const at = (sorted.length - 1) * share01;
  const low = Math.floor(at);
  const below = sorted[low];
  if (below === undefined) return 0;
  const above = sorted[low + 1] ?? below;
  return below + (at - low) * (above - below);
};

export const median = (xs: readonly number[]): number => quantile(ascending(xs), 0.5);

/** Standard error of the mean. */
export const standardError = (xs: readonly number[]): number => {
  if (xs.length < 2) return 0;
  const m = mean(xs);
  let squares = 0;
  for (const x of xs) squares += (x - m) * (x - m);
  return Math.sqrt(squares / (xs.length - 1) / xs.length);
};

export interface Estimate {
  value: number;
  error: number;
}

/** Mean without the given share of cases at either end, and its standard error (Tukey and McLaughlin 1963). */
export const trimmedMean = (xs: readonly number[], share01: number): Estimate => {
  const sorted = ascending(xs);
  const cut = Math.floor(share01 * sorted.length);
  const kept = sorted.slice(cut, sorted.length - cut);
  const least = kept[0] ?? 0;
  const most = kept.at(-1) ?? 0;
  const drawnIn = sorted.map((x) => Math.min(most, Math.max(least, x)));
  return { value: mean(kept), error: standardError(drawnIn) / (1 - 2 * share01) };
};

export const round = (x: number, digits: number): number => {
  const scale = Number(`1e${digits}`);
  return Math.round(x * scale) / scale;
};
