/** How near modelled figures are to actual ones. */
import { mean } from '../statistics.ts';

export interface Pair {
  modelled: number;
  actual: number;
}

export const meanAbsoluteError = (pairs: readonly Pair[]): number =>
  mean(pairs.map(({ modelled, actual }) => Math.abs(modelled - actual)));

export const rootMeanSquareError = (pairs: readonly Pair[]): number =>
  Math.sqrt(mean(pairs.map(({ modelled, actual }) => (modelled - actual) * (modelled - actual))));

/** Pearson's r, −1 to 1; 0 when one of the two does not vary. */
export const correlation = (pairs: readonly Pair[]): number => {
  const mx = mean(pairs.map(({ modelled }) => modelled));
  const my = mean(pairs.map(({ actual }) => actual));
  let [xx, yy, xy] = [0, 0, 0];
  for (const { modelled, actual } of pairs) {
    xx += (modelled - mx) * (modelled - mx);
    yy += (actual - my) * (actual - my);
    xy += (modelled - mx) * (actual - my);
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
};
